/** Feasts that another calendar sets: the moon's new year, Rosh Hashanah, Eid. The calendars are those of the runtime. */
import { Temporal } from "temporal-polyfill";
import type { PlainDate } from "./scan.ts";

type Calendar = "chinese" | "hebrew" | "islamic-umalqura";

const formats = new Map<Calendar, Intl.DateTimeFormat>();
function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const month = calendar === "hebrew" ? "long" : "numeric";
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month, day: "numeric", timeZone: "UTC" });
  formats.set(calendar, made);
  return made;
}

/** The first days of that month and day in each year: a year is walked through once. */
const walked = new Map<string, PlainDate | null>();

/** The day of the common year on which the other calendar shows this month and day, or null where it never does. */
export function festival(calendar: Calendar, month: string, dayOfMonth: number) {
  return (year: number): PlainDate | null => {
    const key = `${calendar} ${month} ${dayOfMonth} ${year}`;
    const known = walked.get(key);
    if (known !== undefined) return known;
    const found = walk(formatOf(calendar), month, dayOfMonth, year);
    walked.set(key, found);
    return found;
  };
}

function walk(
  format: Intl.DateTimeFormat,
  month: string,
  dayOfMonth: number,
  year: number,
): PlainDate | null {
  for (
    let date = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    date.year === year;
    date = date.add({ days: 1 })
  ) {
    const parts = format.formatToParts(Date.UTC(date.year, date.month - 1, date.day));
    const shown = (type: "month" | "day"): string => parts.find((part) => part.type === type)?.value ?? "";
    if (shown("month") === month && Number(shown("day")) === dayOfMonth) return date;
  }
  return null;
}

/** Diwali goes by a calendar that runtimes do not have. */
const diwalis = [
  "2025-10-20",
  "2026-11-08",
  "2027-10-29",
  "2028-10-17",
  "2029-11-05",
  "2030-10-26",
  "2031-11-14",
];
export const diwali = (year: number): PlainDate | null => inTable(diwalis, year);

/** The runtime's calendar is a day late where the new moon falls just before midnight in China, as in 2027. */
const lunarNewYears = [
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-03",
  "2031-01-23",
];
export const lunarNewYear = (year: number): PlainDate | null =>
  inTable(lunarNewYears, year) ?? festival("chinese", "1", 1)(year);

function inTable(dates: readonly string[], year: number): PlainDate | null {
  const date = dates.find((one) => one.startsWith(String(year)));
  return date === undefined ? null : Temporal.PlainDate.from(date);
}
