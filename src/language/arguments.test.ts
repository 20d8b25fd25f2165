import { expect, test } from "vitest";
import { firstDue, parseRepeat } from "./parse-repeat.ts";
import { resolveDue } from "./resolve-due.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

test("a due argument may be a day, a wall-clock time, or words", () => {
  expect(resolveDue("2026-11-27", monday)).toEqual({ due: { date: "2026-11-27" }, repeat: null });
  expect(resolveDue("2026-11-27T15:00", monday)).toEqual({
    due: { date: "2026-11-27", time: "15:00" },
    repeat: null,
  });
  expect(resolveDue("friday 3pm", monday)).toEqual({
    due: { date: "2026-11-27", time: "15:00" },
    repeat: null,
  });
  expect(resolveDue("May", monday)).toEqual({ due: { date: "2027-05-01" }, repeat: null });
  expect(resolveDue("every friday at 4pm", monday)).toEqual({
    due: { date: "2026-11-27", time: "16:00" },
    repeat: "FREQ=WEEKLY;BYDAY=FR",
  });
});

test("a due argument that can't be read is null", () => {
  for (const words of ["", "soon", "2026-02-30", "31/31", "whenever you like", "next"]) {
    expect(resolveDue(words, monday)).toBeNull();
  }
});

test("a repeat argument may be words or an RRULE, which is checked", () => {
  expect(parseRepeat("every other Tuesday", monday)).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
  expect(parseRepeat("other week", monday)).toBe("FREQ=WEEKLY;INTERVAL=2");
  expect(parseRepeat("RRULE:freq=weekly;interval=1;byday=fr", monday)).toBe("FREQ=WEEKLY;BYDAY=FR");
  expect(parseRepeat("BYDAY=FR;FREQ=WEEKLY", monday)).toBe("FREQ=WEEKLY;BYDAY=FR");
  expect(parseRepeat("FREQ=NEVER", monday)).toBeNull();
  expect(parseRepeat("FREQ=MONTHLY;BYMONTHDAY=45", monday)).toBeNull();
  expect(parseRepeat("now and then", monday)).toBeNull();
});

test("the first due day of a repeat is its first day from now", () => {
  expect(firstDue("every weekday at 8am", monday)).toEqual({ date: "2026-11-24", time: "08:00" });
  expect(firstDue("the last Friday of each month", monday)).toEqual({ date: "2026-11-27" });
});
