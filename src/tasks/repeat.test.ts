import { describe, expect, it } from "vitest";
import { checkRepeat, nextOccurrence } from "./repeat.ts";

const berlin = "Europe/Berlin";
const next = (repeat: string, due: Parameters<typeof nextOccurrence>[0]["due"], now: string, zone = berlin) =>
  nextOccurrence({ repeat, due }, new Date(now), zone);

describe("the next time of a repeating task", () => {
  it.each([
    ["the next week", "FREQ=WEEKLY", "2026-11-23", "2026-11-23T10:00Z", "2026-11-30"],
    ["after its own day when done early", "FREQ=WEEKLY", "2026-11-27", "2026-11-23T10:00Z", "2026-12-04"],
    [
      "after today when missed for long, not one for each miss",
      "FREQ=DAILY",
      "2026-11-01",
      "2026-11-23T10:00Z",
      "2026-11-24",
    ],
    [
      "in step with the day it began on",
      "FREQ=DAILY;INTERVAL=3",
      "2026-11-20",
      "2026-11-24T10:00Z",
      "2026-11-26",
    ],
    ["the weekday asked for", "FREQ=WEEKLY;BYDAY=MO,FR", "2026-11-23", "2026-11-23T10:00Z", "2026-11-27"],
    [
      "the last working day of the month",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      "2026-10-30",
      "2026-11-23T10:00Z",
      "2026-11-30",
    ],
    [
      "the 29th of February, years later",
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
      "2024-02-29",
      "2026-11-23T10:00Z",
      "2028-02-29",
    ],
  ])("is %s", (_name, repeat, date, now, expected) => {
    expect(next(repeat, { date }, now)?.due).toEqual({ date: expected });
  });

  it("is later today when its hour is still to come", () => {
    const due = { date: "2026-11-20", time: "18:00" };
    expect(next("FREQ=DAILY", due, "2026-11-23T10:00Z")?.due).toEqual({ date: "2026-11-23", time: "18:00" });
    expect(next("FREQ=DAILY", due, "2026-11-23T18:30Z")?.due).toEqual({ date: "2026-11-24", time: "18:00" });
  });

  it("keeps its hour on the wall clock when summer time begins, ends, or skips that very hour", () => {
    const at = (time: string, date: string, now: string) => next("FREQ=DAILY", { date, time }, now)?.due;
    expect(at("09:00", "2026-03-28", "2026-03-28T12:00Z")).toEqual({ date: "2026-03-29", time: "09:00" });
    expect(at("09:00", "2026-10-24", "2026-10-24T12:00Z")).toEqual({ date: "2026-10-25", time: "09:00" });
    expect(at("02:30", "2026-03-28", "2026-03-28T12:00Z")).toEqual({ date: "2026-03-29", time: "02:30" });
    expect(at("02:30", "2026-03-29", "2026-03-29T12:00Z")).toEqual({ date: "2026-03-30", time: "02:30" });
  });

  it("counts days in the task's own zone, else in the reader's", () => {
    const now = "2026-11-23T23:30Z";
    expect(next("FREQ=DAILY", { date: "2026-11-20" }, now)?.due.date).toBe("2026-11-25");
    expect(next("FREQ=DAILY", { date: "2026-11-20" }, now, "America/New_York")?.due.date).toBe("2026-11-24");
    const due = { date: "2026-11-20", timeZone: "America/New_York" };
    expect(next("FREQ=DAILY", due, now)?.due).toEqual({ date: "2026-11-24", timeZone: "America/New_York" });
  });

  it("begins today for a task without a day", () => {
    expect(next("FREQ=WEEKLY;BYDAY=FR", null, "2026-11-23T10:00Z")?.due).toEqual({ date: "2026-11-27" });
  });

  it("counts down and ends", () => {
    const first = next("FREQ=DAILY;COUNT=3", { date: "2026-11-23" }, "2026-11-23T10:00Z");
    expect(first).toEqual({ due: { date: "2026-11-24" }, repeat: "FREQ=DAILY;COUNT=2" });
    const second = next(first!.repeat, first!.due, "2026-11-24T10:00Z");
    expect(second).toEqual({ due: { date: "2026-11-25" }, repeat: "FREQ=DAILY;COUNT=1" });
    expect(next(second!.repeat, second!.due, "2026-11-25T10:00Z")).toBeNull();
    expect(next("FREQ=DAILY;COUNT=3", { date: "2026-11-01" }, "2026-11-23T10:00Z")).toBeNull();
  });

  it("ends on the last day or moment that the rule names", () => {
    const due = { date: "2026-11-22", time: "09:00" };
    const now = "2026-11-23T07:00Z";
    expect(next("FREQ=DAILY;UNTIL=20261123", due, now)?.due.date).toBe("2026-11-23");
    expect(next("FREQ=DAILY;UNTIL=20261122", due, now)).toBeNull();
    expect(next("FREQ=DAILY;UNTIL=20261123T080000Z", due, now)?.due.date).toBe("2026-11-23");
    expect(next("FREQ=DAILY;UNTIL=20261123T075900Z", due, now)).toBeNull();
  });
});

describe("a rule", () => {
  it("is kept without what only a calendar file needs", () => {
    expect(checkRepeat("RRULE:FREQ=WEEKLY;BYDAY=FR; ")).toBe("FREQ=WEEKLY;BYDAY=FR");
    expect(checkRepeat("FREQ=DAILY;UNTIL=20200101")).toBe("FREQ=DAILY;UNTIL=20200101");
  });

  it.each([
    "",
    "weekly",
    "FREQ=NEVER",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2",
    "FREQ=DAILY\nDTSTART:20260101",
  ])("that can't be is refused: %j", (rule) => {
    expect(() => checkRepeat(rule)).toThrow(expect.objectContaining({ code: "invalid_request" }));
  });
});
