import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { german } from "./i18n/de.ts";
import { english } from "./i18n/en.ts";
import { setCatalogue } from "./i18n/translate.ts";
import { tellAssumption, tellMove, tellStay } from "./tell-move.ts";

const thursday = "2026-11-26";
const away = { kind: "away", from: thursday, until: thursday } as const;

describe("a plan that is tried out, told to a German reader", () => {
  beforeEach(() => setCatalogue("de", german));
  afterEach(() => setCatalogue("en", english));

  it("says what is supposed", () => {
    expect(tellAssumption(away, undefined)).toBe("du bist am Do., 26. Nov. nicht da");
    const hours = { kind: "hours", minutes: 120, from: thursday, until: "2026-11-27" } as const;
    expect(tellAssumption(hours, undefined)).toBe(
      "du hast von Do., 26. Nov. bis Fr., 27. Nov. nur 2 Std. am Tag",
    );
  });

  it("says why a row goes where it goes", () => {
    const room = { day: thursday, freeMinutes: 90 };
    expect(tellMove({ kind: "earlier", ...room })).toBe(
      "geht schon früher: Do., 26. Nov. hat 1 Std. 30 Min. frei",
    );
    const waits = { kind: "waits", blocker: "Entwurf", until: thursday, ...room } as const;
    expect(tellMove(waits)).toContain("wartet auf „Entwurf“");
  });

  it("says why a row has no way out", () => {
    expect(tellStay({ kind: "repeats" })).toBe("wiederholt sich und kommt von selbst wieder");
    expect(tellStay({ kind: "no-room", minutes: 60, before: null })).toContain("1 Std.");
  });
});
