/** "the 3rd Friday of March", "last Monday in May", "first Tuesday of next month". */
import { Temporal } from "temporal-polyfill";
import { readOrdinal } from "../number-words.ts";
import { monthReference, readMonth, readYear } from "./named-month.ts";
import { day, type DayPiece, type PlainDate, type Rule, wordAt } from "./scan.ts";
import { readWeekdayName } from "./weekday.ts";

/** The nth such weekday of a month; -1 is the last. Null where there is no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): PlainDate | null {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  if (nth < 0) {
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + (-nth - 1) * 7 });
  }
  const date = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
  return date.month === month ? date : null;
}

export const readNthWeekday: Rule<DayPiece> = (scan, at) => {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  const ordinal = readOrdinal(scan.tokens, the);
  if (ordinal === null || ordinal.value > 5) return null;
  const weekday = readWeekdayName(scan, ordinal.end);
  if (weekday === null) return null;
  const link = ["of", "in", ",", "for"].includes(wordAt(scan, weekday.end)) ? weekday.end + 1 : weekday.end;
  const relative = monthReference(scan, link);
  if (relative !== null || (wordAt(scan, link) === "the" && wordAt(scan, link + 1) === "month")) {
    const start = scan.today.with({ day: 1 }).add({ months: relative?.months ?? 0 });
    const date = nthWeekday(start.year, start.month, weekday.weekday, ordinal.value);
    const passed = relative === null && date !== null && Temporal.PlainDate.compare(date, scan.today) < 0;
    const next = start.add({ months: 1 });
    const meant = passed ? nthWeekday(next.year, next.month, weekday.weekday, ordinal.value) : date;
    return meant && day(meant, relative?.end ?? link + 2);
  }
  const yearly = /^(?:the|this|next) year$/.test(`${wordAt(scan, link)} ${wordAt(scan, link + 1)}`);
  if (yearly && ordinal.value < 0) {
    const date = nthWeekday(
      scan.today.year + (wordAt(scan, link) === "next" ? 1 : 0),
      12,
      weekday.weekday,
      -1,
    );
    return date && day(date, link + 2);
  }
  const month = readMonth(scan, link);
  if (month === null) return null;
  const said = readYear(scan, month.end);
  for (const year of said === null ? [scan.today.year, scan.today.year + 1] : [said.year]) {
    const date = nthWeekday(year, month.month, weekday.weekday, ordinal.value);
    const future = date !== null && (said !== null || Temporal.PlainDate.compare(date, scan.today) >= 0);
    if (date !== null && future) return day(date, said?.end ?? month.end);
  }
  return null;
};
