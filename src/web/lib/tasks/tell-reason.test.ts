import { afterEach, describe, expect, it } from "vitest";
import type { ScorePart } from "../../../shared/plan.ts";
import { aTask } from "../../../shared/testing/a-task.ts";
import { addDays, today } from "../dates.ts";
import { german } from "../i18n/de.ts";
import { english } from "../i18n/en.ts";
import { setCatalogue } from "../i18n/translate.ts";
import { tellReason } from "./tell-reason.ts";

const part = (name: ScorePart["name"], reason = ""): ScorePart => ({ name, points: 5, reason });
const dueIn = (days: number) => aTask({ due: { date: addDays(today(), days) } });

describe("the reason for a place in the day", () => {
  afterEach(() => setCatalogue("en", english));

  it("says how near the date is", () => {
    expect(tellReason(part("due"), dueIn(-1))).toBe("overdue by 1 day");
    expect(tellReason(part("due"), dueIn(0))).toBe("due today");
    expect(tellReason(part("due"), dueIn(12))).toBe("due in 12 days");
  });

  it("speaks the reader's language", () => {
    setCatalogue("de", german);
    expect(tellReason(part("due"), dueIn(-3))).toBe("seit 3 Tagen überfällig");
    expect(tellReason(part("priority"), aTask({ priority: "high" }))).toBe("Priorität hoch");
    expect(tellReason(part("unblocks", "2 tasks wait for it"), aTask())).toBe("2 Aufgaben warten darauf");
    expect(tellReason(part("blocked"), aTask({ blockedReason: "Visum" }))).toBe("blockiert: Visum");
  });

  it("keeps the words of a rule that was taught", () => {
    const taught = { ...part("priority", "meetings count half"), ruleIds: ["r"] };
    expect(tellReason(taught, aTask())).toBe("meetings count half");
  });
});
