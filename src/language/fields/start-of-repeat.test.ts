import { expect, test } from "vitest";
import { parseLine } from "../parse-line.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const read = (line: string) => {
  const { title, due, repeat } = parseLine(line, monday);
  return [title, due?.date, due?.time, repeat];
};

test.for([
  ["wake up at 6am on weekdays", "wake up", "2026-11-24", "06:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
  ["swim at 6am every monday", "swim", "2026-11-30", "06:00", "FREQ=WEEKLY;BYDAY=MO"],
  ["gym at 10 every morning", "gym", "2026-11-23", "10:00", "FREQ=DAILY"],
  ["gym at 8 every morning", "gym", "2026-11-24", "08:00", "FREQ=DAILY"],
] as const)("the first time of a repeat is still to come: %s", ([line, ...said]) => {
  expect(read(line)).toEqual(said);
});

test.for([
  ["take pills daily at 8am and 8pm", "take pills and 8pm", "2026-11-24", "08:00", "FREQ=DAILY"],
  ["take pills at 8am and 8pm daily", "take pills and 8pm", "2026-11-24", "08:00", "FREQ=DAILY"],
] as const)("a second hour of a repeat stays in the title: %s", ([line, ...said]) => {
  expect(read(line)).toEqual(said);
});

test.for([
  ["every monday every friday gym", "gym", "2026-11-23", undefined, "FREQ=WEEKLY;BYDAY=MO,FR"],
  ["every monday gym every friday", "gym", "2026-11-23", undefined, "FREQ=WEEKLY;BYDAY=MO,FR"],
  ["yoga mondays and every friday", "yoga", "2026-11-23", undefined, "FREQ=WEEKLY;BYDAY=MO,FR"],
  ["every weekday on friday report", "report", "2026-11-27", undefined, "FREQ=WEEKLY;BYDAY=FR"],
] as const)("days of the week that are said apart are one rule: %s", ([line, ...said]) => {
  expect(read(line)).toEqual(said);
});

test.for([
  ["every other monday every friday gym", "every friday gym"],
  ["gym every monday at 7 and every friday at 8", "gym and every friday at 8"],
  ["pay rent every month, water plants every week", "pay rent, water plants every week"],
] as const)("a second repeat that one rule can't hold stays in the title: %s", ([line, title]) => {
  expect(read(line)[0]).toBe(title);
});

test.for([
  "1st of each month for 3 months pay rent to tom",
  "pay rent to tom 1st of each month for next 3 months",
])("so many months from the first one on: %s", (line) => {
  const rule = "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3";
  expect(read(line)).toEqual(["pay rent to tom", "2026-12-01", undefined, rule]);
});
