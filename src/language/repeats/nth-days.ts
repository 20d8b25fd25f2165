/** Days counted within a month: "the last Friday of each month", "first and third Wednesday", "last workday". */
import { months as monthNames, units } from "../calendar-words.ts";
import { readMonth } from "../dates/named-month.ts";
import { type Scan, wordAt } from "../dates/scan.ts";
import { readWeekdayName } from "../dates/weekday.ts";
import { readOrdinal } from "../number-words.ts";
import { everyWords, partHours, readStep, workdays, type FrequencyRead } from "./frequency.ts";
import type { RepeatRule } from "./repeat-rule.ts";
import { longestList, readMonthDays } from "./weekday-list.ts";

/** "first and third Friday", "last day", "last workday", "2nd Tuesday". */
export function readNthDays(scan: Scan, at: number): { rule: Partial<RepeatRule>; end: number } | null {
  const nths: number[] = [];
  let next = wordAt(scan, at) === "the" ? at + 1 : at;
  const days: { weekday: number; nth: number }[] = [];
  let end = -1;
  while (nths.length + days.length < longestList) {
    if (wordAt(scan, next) === "the") next += 1;
    const ordinal = readOrdinal(scan.tokens, next);
    if (ordinal === null) break;
    nths.push(ordinal.value);
    next = ordinal.end;
    const special = nths.length === 1 && days.length === 0 ? readNthSpecial(scan, next, ordinal.value) : null;
    if (special !== null) return special;
    const name = readWeekdayName(scan, next);
    if (name !== null) {
      for (const nth of nths.splice(0)) days.push({ weekday: name.weekday, nth });
      end = next = name.end;
    }
    if (!/^(?:,|and|&)$/.test(wordAt(scan, next))) break;
    while (/^(?:,|and|&)$/.test(wordAt(scan, next))) next += 1;
  }
  const real = days.length > 0 && days.every((day) => Math.abs(day.nth) <= 5);
  return real ? { rule: { days }, end } : null;
}

function readNthSpecial(
  scan: Scan,
  at: number,
  nth: number,
): { rule: Partial<RepeatRule>; end: number } | null {
  const working =
    /^(?:working|business|work|week)$/.test(wordAt(scan, at)) && wordAt(scan, at + 1) === "day" ? 2 : 0;
  if (working === 2 || /^(?:workday|weekday)$/.test(wordAt(scan, at))) {
    return { rule: { days: workdays, position: nth }, end: at + (working || 1) };
  }
  const isDay = wordAt(scan, at) === "day" && (nth < 0 || readOfMonth(scan, at + 1) !== null);
  return isDay ? { rule: { monthDays: [nth] }, end: at + 1 } : null;
}

/** "of the month", "of each month", "of every other month", "of March", "in each quarter". */
export function readOfMonth(
  scan: Scan,
  at: number,
): { rule: Partial<RepeatRule>; end: number; every: boolean } | null {
  const link = wordAt(scan, at);
  if (link === "monthly") return { rule: {}, end: at + 1, every: true };
  const linked = link === "of" || link === "in" || link === "on";
  const start = linked ? at + 1 : at;
  const word = wordAt(scan, start);
  if (everyWords.has(word)) {
    const step = readStep(scan, start + 1);
    const unit = units.get(wordAt(scan, step.end));
    if (unit === "month" || unit === "quarter")
      return {
        rule: withInterval(unit === "quarter" ? step.interval * 3 : step.interval),
        end: step.end + 1,
        every: true,
      };
    const month = monthNames.get(wordAt(scan, step.end));
    if (month !== undefined)
      return { rule: { frequency: "YEARLY", months: [month] }, end: step.end + 1, every: true };
    return unit === "year" ? { rule: { frequency: "YEARLY" }, end: step.end + 1, every: true } : null;
  }
  if (!linked) return null;
  if ((word === "the" || word === "a") && wordAt(scan, start + 1) === "month")
    return { rule: {}, end: start + 2, every: false };
  if (word === "month") return { rule: {}, end: start + 1, every: false };
  const month = readMonth(scan, start);
  return month && { rule: { frequency: "YEARLY", months: [month.month] }, end: month.end, every: false };
}

const withInterval = (interval: number): Partial<RepeatRule> => (interval > 1 ? { interval } : {});

/** "the last Friday of each month", "1st and 15th of every month", "on the 15th of each month". */
export function readOfEvery(scan: Scan, at: number): FrequencyRead | null {
  const on = wordAt(scan, at) === "on" ? at + 1 : at;
  const nth = readNthDays(scan, on);
  const hour = nth === null ? undefined : partHours.get(wordAt(scan, nth.end));
  const said = hour === undefined ? {} : { hour };
  const nthTail = nth === null ? null : readOfMonth(scan, hour === undefined ? nth.end : nth.end + 1);
  const monthly =
    nthTail?.every === false &&
    everyWords.has(wordAt(scan, nthTail.end)) &&
    wordAt(scan, nthTail.end + 1) === "month";
  if (nth !== null && nthTail !== null && monthly)
    return { rule: { frequency: "MONTHLY", ...nth.rule }, end: nthTail.end + 2, ...said };
  if (nth !== null && nthTail?.every === true)
    return { rule: { frequency: "MONTHLY", ...nth.rule, ...nthTail.rule }, end: nthTail.end, ...said };
  const days = readMonthDays(scan, on, true);
  const tail = days === null ? null : readOfMonth(scan, days.end);
  if (days === null || tail?.every !== true) return null;
  return { rule: { frequency: "MONTHLY", monthDays: days.days, ...tail.rule }, end: tail.end };
}
