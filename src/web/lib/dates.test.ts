import { describe, expect, it } from "vitest";
import { addDays, dayInWords, daysBetween, dueInWords, dueState } from "./dates.ts";

const monday = "2026-11-23";

describe("days in words", () => {
  it("are seen from today", () => {
    expect(dayInWords("2026-11-23", monday)).toBe("Today");
    expect(dayInWords("2026-11-24", monday)).toBe("Tomorrow");
    expect(dayInWords("2026-11-22", monday)).toBe("Yesterday");
    expect(dayInWords("2026-11-27", monday)).toBe("Friday");
    expect(dayInWords("2026-12-04", monday)).toMatch(/Dec 4|4 Dec/);
    expect(dayInWords("2027-12-04", monday)).toContain("2027");
  });

  it("carry the time where one was said", () => {
    expect(dueInWords({ date: monday, time: "15:00" }, monday)).toMatch(/^Today, (3:00|15:00)/);
  });

  it("count days across months and clock changes", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  });

  it("know what is overdue, today, soon and later", () => {
    expect(dueState({ date: "2026-11-22" }, monday)).toBe("overdue");
    expect(dueState({ date: monday }, monday)).toBe("today");
    expect(dueState({ date: "2026-11-29" }, monday)).toBe("soon");
    expect(dueState({ date: "2026-12-24" }, monday)).toBe("later");
    expect(dueState(null, monday)).toBe("none");
  });
});
