import { describe, expect, it } from "vitest";
import { nextMonth, pageOfDays, weekOf } from "./week.ts";

describe("weeks", () => {
  it("begin on the chosen day", () => {
    expect(weekOf("2026-11-25", 1)).toBe("2026-11-23");
    expect(weekOf("2026-11-25", 0)).toBe("2026-11-22");
    expect(weekOf("2026-11-22", 1)).toBe("2026-11-16");
  });

  it("fill the page of a month from edge to edge", () => {
    const days = pageOfDays("2026-11-23", "month", 1);
    expect([days[0], days.at(-1), days.length]).toEqual(["2026-10-26", "2026-12-06", 42]);
    expect(pageOfDays("2027-02-10", "month", 1)).toHaveLength(28);
    expect(pageOfDays("2026-11-25", "week", 0)).toEqual([
      "2026-11-22",
      "2026-11-23",
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
      "2026-11-28",
    ]);
  });

  it("go from month to month over the turn of the year", () => {
    expect(nextMonth("2026-12-31", 1)).toBe("2027-01-01");
    expect(nextMonth("2026-01-31", -1)).toBe("2025-12-01");
  });
});
