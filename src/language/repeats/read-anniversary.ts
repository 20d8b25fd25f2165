/** Repeats named by their day first: "every Christmas", "May 1st each year", "the end of every month", "Monday every week". */
import { units } from "../calendar-words.ts";
import { readHoliday } from "../dates/holiday.ts";
import { readNamedMonth } from "../dates/named-month.ts";
import { type PlainDate, type Scan, wordAt } from "../dates/scan.ts";
import type { FrequencyRead } from "./frequency.ts";
import { readWeekdayList } from "./weekday-list.ts";

const everyWord = /^(?:every|each)$/u;

/** "every year", "each year", "yearly", "annually". */
function afterEach(scan: Scan, at: number, unit: "week" | "year"): number | null {
  const comma = wordAt(scan, at) === "," ? at + 1 : at;
  const word = wordAt(scan, comma);
  if (everyWord.test(word) && units.get(wordAt(scan, comma + 1)) === unit) return comma + 2;
  const adverb = unit === "year" ? /^(?:yearly|annually)$/u : /^weekly$/u;
  return adverb.test(word) ? comma + 1 : null;
}

export function readAnniversary(scan: Scan, at: number): FrequencyRead | null {
  return (
    everyHoliday(scan, at) ?? dateEachYear(scan, at) ?? edgeOfEvery(scan, at) ?? weekdayEachWeek(scan, at)
  );
}

function everyHoliday(scan: Scan, at: number): FrequencyRead | null {
  if (!everyWord.test(wordAt(scan, at))) return null;
  const holiday = readHoliday(scan, at + 1);
  const later = readHoliday({ ...scan, today: scan.today.add({ years: 1 }) }, at + 1);
  if (holiday === null || later === null) return null;
  const { date } = holiday;
  if (date.month === later.date.month && date.day === later.date.day) {
    return { rule: { frequency: "YEARLY", months: [date.month], monthDays: [date.day] }, end: holiday.end };
  }
  const nth = nthIn(date);
  const moves =
    date.month !== later.date.month || nth !== nthIn(later.date) || date.dayOfWeek !== later.date.dayOfWeek;
  // What moves with the moon has no rule in RFC 5545.
  if (moves) return null;
  return {
    rule: { frequency: "YEARLY", months: [date.month], days: [{ weekday: date.dayOfWeek, nth }] },
    end: holiday.end,
  };
}

const nthIn = (date: PlainDate): number =>
  date.month === 5 && date.dayOfWeek === 1 ? -1 : Math.ceil(date.day / 7);

function dateEachYear(scan: Scan, at: number): FrequencyRead | null {
  const on = wordAt(scan, at) === "on" ? at + 1 : at;
  const read = readNamedMonth(scan, on);
  const end = read === null || read.whole !== undefined ? null : afterEach(scan, read.end, "year");
  if (read === null || end === null) return null;
  return { rule: { frequency: "YEARLY", months: [read.date.month], monthDays: [read.date.day] }, end };
}

/** "at the end of every month", "the start of each week". */
function edgeOfEvery(scan: Scan, at: number): FrequencyRead | null {
  const lead = /^(?:at|by|on)$/u.test(wordAt(scan, at)) ? at + 1 : at;
  const the = wordAt(scan, lead) === "the" ? lead + 1 : lead;
  const edge = wordAt(scan, the);
  const last = edge === "end";
  if ((!last && edge !== "start" && edge !== "beginning") || wordAt(scan, the + 1) !== "of") return null;
  if (!everyWord.test(wordAt(scan, the + 2))) return null;
  const unit = units.get(wordAt(scan, the + 3));
  const end = the + 4;
  if (unit === "month") return { rule: { frequency: "MONTHLY", monthDays: [last ? -1 : 1] }, end };
  if (unit === "week")
    return { rule: { frequency: "WEEKLY", days: [{ weekday: last ? 5 : 1, nth: 0 }] }, end };
  if (unit !== "year") return null;
  return { rule: { frequency: "YEARLY", months: [last ? 12 : 1], monthDays: [last ? 31 : 1] }, end };
}

function weekdayEachWeek(scan: Scan, at: number): FrequencyRead | null {
  const list = readWeekdayList(scan, wordAt(scan, at) === "on" ? at + 1 : at, false);
  const end = list === null ? null : afterEach(scan, list.end, "week");
  if (list === null || end === null) return null;
  return { rule: { frequency: "WEEKLY", days: list.days.map((weekday) => ({ weekday, nth: 0 })) }, end };
}
