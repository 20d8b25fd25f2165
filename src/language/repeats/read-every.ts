/** "every other Tuesday", "each month", "every 3 days", "every morning", "every 15th", "every March 5". */
import { units, type CalendarUnit } from "../calendar-words.ts";
import { readMonth } from "../dates/named-month.ts";
import { type Scan, wordAt } from "../dates/scan.ts";
import { readOrdinal } from "../number-words.ts";
import { everyWords, partHours, readStep, unitRule, type FrequencyRead } from "./frequency.ts";
import { readNthDays, readOfMonth } from "./nth-days.ts";
import type { RepeatRule } from "./repeat-rule.ts";
import { readMonthDays, readWeekdayList } from "./weekday-list.ts";

export function readEvery(scan: Scan, at: number): FrequencyRead | null {
  if (!everyWords.has(wordAt(scan, at))) return null;
  let start = at + 1;
  if (wordAt(scan, start) === "!" || wordAt(scan, start) === "single") start += 1;
  const step = readStep(scan, start);
  return (
    everyOrdinal(scan, start) ??
    everyUnit(scan, step.end, step.interval, step.said) ??
    everyWeekdays(scan, step.end, step.interval) ??
    everyPart(scan, step.end, step.interval) ??
    everyMonthDay(scan, start)
  );
}

function everyUnit(scan: Scan, at: number, interval: number, said: boolean): FrequencyRead | null {
  const working =
    /^(?:working|business|work|week)$/.test(wordAt(scan, at)) && /^days?$/.test(wordAt(scan, at + 1));
  if (working) return { rule: unitRule("workday", interval), end: at + 2 };
  const word = wordAt(scan, at);
  if (word === "fortnight" || word === "fortnights")
    return { rule: unitRule("week", interval * 2), end: at + 1 };
  if (word === "half" && /^(?:hour|an)$/.test(wordAt(scan, at + 1))) {
    return { rule: unitRule("minute", 30), end: wordAt(scan, at + 1) === "an" ? at + 3 : at + 2 };
  }
  if (word === "half" && wordAt(scan, at + 1) === "year") return { rule: unitRule("month", 6), end: at + 2 };
  if (word === "mo" && !said) return null;
  if (word === "decade") return { rule: unitRule("year", interval * 10), end: at + 1 };
  const token = scan.tokens[at];
  const short =
    said && token?.glued
      ? new Map<string, CalendarUnit>([
          ["d", "day"],
          ["w", "week"],
          ["m", "month"],
          ["y", "year"],
          ["h", "hour"],
        ]).get(word)
      : undefined;
  const unit = units.get(word) ?? short;
  return unit === undefined ? null : { rule: unitRule(unit, interval), end: at + 1 };
}

function everyWeekdays(scan: Scan, at: number, interval: number): FrequencyRead | null {
  const list = readWeekdayList(scan, at, false);
  if (list === null) return null;
  const days = list.days.map((weekday) => ({ weekday, nth: 0 }));
  // "every Monday and Wednesday of every week".
  const weekly =
    wordAt(scan, list.end) === "of" &&
    (wordAt(scan, list.end + 1) === "the" || everyWords.has(wordAt(scan, list.end + 1))) &&
    wordAt(scan, list.end + 2) === "week";
  return { rule: { frequency: "WEEKLY", interval, days }, end: weekly ? list.end + 3 : list.end };
}

function everyPart(scan: Scan, at: number, interval: number): FrequencyRead | null {
  const hour = partHours.get(wordAt(scan, at));
  return hour === undefined ? null : { rule: { frequency: "DAILY", interval }, end: at + 1, hour };
}

/** "every 3rd Friday (of the month)", "every last day of the month", "every first Monday and third Thursday". */
function everyOrdinal(scan: Scan, at: number): FrequencyRead | null {
  const list = readNthDays(scan, at);
  if (list === null) return null;
  const tail = readOfMonth(scan, list.end);
  const alternate = tail === null && list.rule.days?.length === 1 && list.rule.days[0]!.nth === 2;
  if (alternate) return null;
  return { rule: { frequency: "MONTHLY", ...list.rule, ...tail?.rule }, end: tail?.end ?? list.end };
}

function monthRightAfter(scan: Scan, at: number): { rule: Partial<RepeatRule>; end: number } | null {
  const month = readMonth(scan, at);
  return month && { rule: { frequency: "YEARLY", months: [month.month] }, end: month.end };
}

function readMonthList(scan: Scan, at: number): { months: number[]; end: number } {
  const months: number[] = [];
  let [next, end] = [at, at];
  for (;;) {
    const month = readMonth(scan, next);
    if (month === null) break;
    months.push(month.month);
    next = end = month.end;
    while (/^(?:,|and|&)$/.test(wordAt(scan, next))) next += 1;
  }
  return { months, end };
}

/** "every 15th", "every 1st and 15th of the month", "every March 5", "every January", "every 5 March". */
function everyMonthDay(scan: Scan, at: number): FrequencyRead | null {
  const month = readMonth(scan, at);
  if (month !== null) {
    const days = readMonthDays(scan, month.end, false);
    const more = readMonthList(scan, at);
    const shared = more.months.length > 1 ? readMonthDays(scan, more.end, false) : null;
    if (shared !== null)
      return { rule: { frequency: "YEARLY", months: more.months, monthDays: shared.days }, end: shared.end };
    if (days !== null) {
      const other = monthAndDays(scan, days.end, days.days, [month.month]);
      return { rule: { frequency: "YEARLY", months: other.months, monthDays: days.days }, end: other.end };
    }
    return { rule: { frequency: "YEARLY", months: more.months }, end: more.end };
  }
  const days = readMonthDays(scan, at, false);
  if (days === null) return null;
  const tail = readOfMonth(scan, days.end) ?? monthRightAfter(scan, days.end);
  if (tail === null && readOrdinal(scan.tokens, wordAt(scan, at) === "the" ? at + 1 : at) === null)
    return null;
  const more = tail === null ? null : sameDayElsewhere(scan, tail.end, days.days, tail.rule.months);
  const rule: RepeatRule = { frequency: "MONTHLY", monthDays: days.days, ...tail?.rule };
  return more === null
    ? { rule, end: tail?.end ?? days.end }
    : { rule: { ...rule, months: more.months }, end: more.end };
}

/** "every March 1 and September 1": the same day of another month, with the month first. */
function monthAndDays(
  scan: Scan,
  at: number,
  days: readonly number[],
  months: readonly number[],
): { months: number[]; end: number } {
  const next = /^(?:,|and|&)$/.test(wordAt(scan, at)) ? readMonth(scan, at + 1) : null;
  const found = next === null ? null : readMonthDays(scan, next.end, false);
  if (next === null || found === null || found.days.join() !== days.join())
    return { months: [...months], end: at };
  return monthAndDays(scan, found.end, days, [...months, next.month]);
}

/** "every 15 March and 15 September": the same day of another month. */
function sameDayElsewhere(
  scan: Scan,
  at: number,
  days: readonly number[],
  months: readonly number[] | undefined,
): { months: number[]; end: number } | null {
  if (months === undefined || !/^(?:,|and|&)$/.test(wordAt(scan, at))) return null;
  const found = readMonthDays(scan, at + 1, false);
  const month = found === null || found.days.join() !== days.join() ? null : monthRightAfter(scan, found.end);
  if (month?.rule.months === undefined) return null;
  const all = [...months, ...month.rule.months];
  return sameDayElsewhere(scan, month.end, days, all) ?? { months: all, end: month.end };
}
