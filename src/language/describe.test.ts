import { expect, test } from "vitest";
import { describeDue } from "./describe-due.ts";
import { describeRepeat } from "./describe-repeat.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

test("a due date is told as seen from now", () => {
  const told = (date: string, time?: string): string =>
    describeDue(time === undefined ? { date } : { date, time }, monday);
  expect(told("2026-11-23")).toBe("today");
  expect(told("2026-11-23", "15:00")).toBe("today, 15:00");
  expect(told("2026-11-23", "08:00")).toBe("overdue since 08:00");
  expect(told("2026-11-24")).toBe("tomorrow");
  expect(told("2026-11-27", "15:00")).toBe("Friday 27 November, 15:00");
  expect(told("2026-11-22")).toBe("1 day overdue");
  expect(told("2026-11-20", "10:00")).toBe("3 days overdue");
  expect(told("2027-06-01")).toBe("Tuesday 1 June 2027");
});

test("a time in another zone is told on the reader's clock", () => {
  const due = { date: "2026-11-23", time: "20:00", timeZone: "America/New_York" };
  expect(describeDue(due, monday)).toBe("tomorrow, 02:00");
});

test("a repeat is told in words", () => {
  expect(describeRepeat("FREQ=DAILY")).toBe("every day");
  expect(describeRepeat("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")).toBe("every weekday");
  expect(describeRepeat("FREQ=WEEKLY;BYDAY=MO,FR")).toBe("every Monday and Friday");
  expect(describeRepeat("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")).toBe("every other week on Tuesday");
  expect(describeRepeat("FREQ=MONTHLY;BYDAY=-1FR")).toBe("every month on the last Friday");
  expect(describeRepeat("FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=10")).toBe(
    "every month on the 1st and 15th, 10 times",
  );
  expect(describeRepeat("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5")).toBe("every year on the 5th of March");
  expect(describeRepeat("FREQ=DAILY;UNTIL=20270601")).toBe("every day, until 1 June 2027");
  expect(describeRepeat("FREQ=SOMETIMES")).toBe("FREQ=SOMETIMES");
});
