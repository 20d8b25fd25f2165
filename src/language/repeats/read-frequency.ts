/** The heart of a repeat: "every other Tuesday", "daily", "each month", "twice a week", "on Mondays", "the last Friday of each month". */
import { months as monthNames, pluralWeekdays, units, type CalendarUnit } from "../calendar-words.ts";
import { readMonth } from "../dates/named-month.ts";
import { type Scan, wordAt } from "../dates/scan.ts";
import { readWeekdayName } from "../dates/weekday.ts";
import { readNumber, readOrdinal } from "../number-words.ts";
import type { RepeatRule } from "./repeat-rule.ts";

export interface FrequencyRead {
  readonly rule: RepeatRule;
  readonly end: number;
  /** The hour that the words bring along ("every morning"). */
  readonly hour?: number;
}

export const workdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, nth: 0 }));
const weekendDays = [6, 7].map((weekday) => ({ weekday, nth: 0 }));

const adverbs = new Map<string, RepeatRule>([
  ["hourly", { frequency: "HOURLY" }],
  ["daily", { frequency: "DAILY" }],
  ["everyday", { frequency: "DAILY" }],
  ["weekly", { frequency: "WEEKLY" }],
  ["monthly", { frequency: "MONTHLY" }],
  ["yearly", { frequency: "YEARLY" }],
  ["annually", { frequency: "YEARLY" }],
  ["anually", { frequency: "YEARLY" }],
  ["quarterly", { frequency: "MONTHLY", interval: 3 }],
  ["biweekly", { frequency: "WEEKLY", interval: 2 }],
  ["fortnightly", { frequency: "WEEKLY", interval: 2 }],
  ["bimonthly", { frequency: "MONTHLY", interval: 2 }],
  ["semiannually", { frequency: "MONTHLY", interval: 6 }],
  ["biannually", { frequency: "MONTHLY", interval: 6 }],
  ["biennially", { frequency: "YEARLY", interval: 2 }],
]);

export function unitRule(unit: CalendarUnit, interval: number): RepeatRule {
  switch (unit) {
    case "minute":
      return { frequency: "MINUTELY", interval };
    case "hour":
      return { frequency: "HOURLY", interval };
    case "day":
      return { frequency: "DAILY", interval };
    case "workday":
      return { frequency: "WEEKLY", interval, days: workdays };
    case "week":
      return { frequency: "WEEKLY", interval };
    case "weekend":
      return { frequency: "WEEKLY", interval, days: weekendDays };
    case "month":
      return { frequency: "MONTHLY", interval };
    case "quarter":
      return { frequency: "MONTHLY", interval: interval * 3 };
    case "year":
      return { frequency: "YEARLY", interval };
    default:
      return unit satisfies never;
  }
}

const partHours = new Map([
  ["morning", 9],
  ["mornings", 9],
  ["noon", 12],
  ["lunchtime", 12],
  ["afternoon", 15],
  ["afternoons", 15],
  ["evening", 18],
  ["evenings", 18],
  ["night", 20],
  ["nights", 20],
]);

/** "Monday, Wed and Friday", "mon/wed/fri", "Tuesdays & Thursdays", "Monday through Friday". */
export function readWeekdayList(
  scan: Scan,
  at: number,
  plural: boolean,
): { days: number[]; end: number; plural: boolean } | null {
  const days: number[] = [];
  let [end, next, sawPlural] = [at, at, false];
  for (;;) {
    const single = plural ? null : readWeekdayName(scan, next);
    const many = pluralWeekdays.get(wordAt(scan, next));
    const weekday = single?.weekday ?? many;
    if (weekday === undefined) break;
    sawPlural ||= many !== undefined && single === null;
    const through = days.length > 0 && /^(?:-|–|to|through|thru)$/.test(wordAt(scan, next - 1));
    const from = days.at(-1);
    if (through && from !== undefined)
      for (let day = (from % 7) + 1; day !== weekday; day = (day % 7) + 1) days.push(day);
    days.push(weekday);
    end = single?.end ?? next + 1;
    next = end;
    while (/^(?:,|and|&|\/|\+|or|-|–|to|through|thru)$/.test(wordAt(scan, next))) next += 1;
  }
  return days.length === 0 ? null : { days: [...new Set(days)], end, plural: sawPlural };
}

/** "1st and 15th", "the 1st, 10th and 20th", "15". */
export function readMonthDays(
  scan: Scan,
  at: number,
  ordinalsOnly: boolean,
): { days: number[]; end: number } | null {
  const days: number[] = [];
  let [end, next] = [at, at];
  for (;;) {
    if (wordAt(scan, next) === "the") next += 1;
    const ordinal = readOrdinal(scan.tokens, next);
    const plain =
      !ordinalsOnly && scan.tokens[next]?.kind === "number" ? readNumber(scan.tokens, next, false) : null;
    const read = ordinal ?? plain;
    if (read === null || read.value > 31 || read.value === 0) break;
    const lastDay = read.value === -1 && wordAt(scan, read.end) !== "day";
    if (lastDay) break;
    days.push(read.value);
    end = wordAt(scan, read.end) === "day" ? read.end + 1 : read.end;
    next = end;
    while (/^(?:,|and|&)$/.test(wordAt(scan, next))) next += 1;
  }
  return days.length === 0 ? null : { days, end };
}

const everyWords = new Set(["every", "each", "evry", "ev", "evey", "eveyr"]);

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

function readStep(scan: Scan, at: number): { interval: number; end: number; said: boolean } {
  const word = wordAt(scan, at);
  if (word === "other" || word === "alternate" || word === "second")
    return { interval: 2, end: at + 1, said: true };
  const ordinal = readOrdinal(scan.tokens, at);
  if (ordinal !== null && ordinal.value > 1) return { interval: ordinal.value, end: ordinal.end, said: true };
  const number = readNumber(scan.tokens, at);
  if (number !== null && number.value >= 1 && Number.isInteger(number.value))
    return { interval: number.value, end: number.end, said: true };
  return { interval: 1, end: at, said: false };
}

function everyUnit(scan: Scan, at: number, interval: number, said: boolean): FrequencyRead | null {
  const working =
    /^(?:working|business|work|week)$/.test(wordAt(scan, at)) && /^days?$/.test(wordAt(scan, at + 1));
  if (working) return { rule: unitRule("workday", interval), end: at + 2 };
  const word = wordAt(scan, at);
  if (word === "fortnight" || word === "fortnights")
    return { rule: unitRule("week", interval * 2), end: at + 1 };
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
  return { rule: { frequency: "WEEKLY", interval, days }, end: list.end };
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

/** "first and third Friday", "last day", "last workday", "2nd Tuesday". */
export function readNthDays(scan: Scan, at: number): { rule: Partial<RepeatRule>; end: number } | null {
  const nths: number[] = [];
  let next = wordAt(scan, at) === "the" ? at + 1 : at;
  const days: { weekday: number; nth: number }[] = [];
  let end = -1;
  for (;;) {
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

/** "every 15th", "every 1st and 15th of the month", "every March 5", "every January", "every 5 March". */
function everyMonthDay(scan: Scan, at: number): FrequencyRead | null {
  const month = readMonth(scan, at);
  if (month !== null) {
    const days = readMonthDays(scan, month.end, false);
    const more = readMonthList(scan, at);
    if (days !== null)
      return { rule: { frequency: "YEARLY", months: [month.month], monthDays: days.days }, end: days.end };
    return { rule: { frequency: "YEARLY", months: more.months }, end: more.end };
  }
  const days = readMonthDays(scan, at, false);
  if (days === null) return null;
  const tail = readOfMonth(scan, days.end) ?? monthRightAfter(scan, days.end);
  if (tail === null && readOrdinal(scan.tokens, wordAt(scan, at) === "the" ? at + 1 : at) === null)
    return null;
  return { rule: { frequency: "MONTHLY", monthDays: days.days, ...tail?.rule }, end: tail?.end ?? days.end };
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

/** "daily", "on a weekly basis", "semi-annually", "bi-weekly". */
export function readAdverb(scan: Scan, at: number): FrequencyRead | null {
  if (wordAt(scan, at) === "on" && wordAt(scan, at + 1) === "a" && wordAt(scan, at + 3) === "basis") {
    const rule = adverbs.get(wordAt(scan, at + 2));
    return rule === undefined ? null : { rule, end: at + 4 };
  }
  const hyphen = wordAt(scan, at + 1) === "-" && /^(?:bi|semi)$/.test(wordAt(scan, at));
  const rule = adverbs.get(hyphen ? `${wordAt(scan, at)}${wordAt(scan, at + 2)}` : wordAt(scan, at));
  return rule === undefined ? null : { rule, end: hyphen ? at + 3 : at + 1 };
}

/** "twice a week", "3 times per month", "once every 3 days", "once a day". */
export function readTimesPer(scan: Scan, at: number): FrequencyRead | null {
  const simple = new Map([
    ["once", 1],
    ["twice", 2],
    ["thrice", 3],
  ]).get(wordAt(scan, at));
  const number = simple === undefined ? readNumber(scan.tokens, at, false) : { value: simple, end: at + 1 };
  if (number === null || (simple === undefined && wordAt(scan, number.end) !== "times")) return null;
  const per = simple === undefined ? number.end + 1 : number.end;
  if (number.value === 1 && everyWords.has(wordAt(scan, per))) return readEvery(scan, per);
  if (!/^(?:a|an|per|each|every|in)$/.test(wordAt(scan, per))) return null;
  const at2 = wordAt(scan, per) === "in" ? per + 2 : per + 1;
  const unit = units.get(wordAt(scan, at2));
  const rule = unit === undefined ? null : timesPer(unit, number.value);
  return rule && { rule, end: at2 + 1 };
}

/** So many times in a period, spread evenly over it. */
function timesPer(unit: CalendarUnit, times: number): RepeatRule | null {
  if (times === 1) return unitRule(unit, 1);
  const weekly: Readonly<Record<number, readonly number[]>> = {
    2: [1, 4],
    3: [1, 3, 5],
    4: [1, 2, 4, 5],
    5: [1, 2, 3, 4, 5],
    6: [1, 2, 3, 4, 5, 6],
  };
  const inWeek = weekly[times];
  if (unit === "week" && inWeek !== undefined)
    return { frequency: "WEEKLY", days: inWeek.map((weekday) => ({ weekday, nth: 0 })) };
  if (unit === "day" && 24 % times === 0) return { frequency: "HOURLY", interval: 24 / times };
  if (unit === "month" && times <= 4)
    return {
      frequency: "MONTHLY",
      monthDays: { 2: [1, 15], 3: [1, 11, 21], 4: [1, 8, 15, 22] }[times] ?? [1],
    };
  if (unit === "year" && 12 % times === 0) return { frequency: "MONTHLY", interval: 12 / times };
  return null;
}

/** "Mondays", "on Tuesdays and Thursdays", "weekdays", "on weekends", "in the mornings". */
export function readPlural(scan: Scan, at: number): FrequencyRead | null {
  const on = wordAt(scan, at) === "on" ? at + 1 : at;
  const word = wordAt(scan, on);
  const all = word === "all" ? on + 1 : on;
  if (/^(?:weekdays|workdays)$/.test(wordAt(scan, all)))
    return { rule: { frequency: "WEEKLY", days: workdays }, end: all + 1 };
  if (/^(?:working|business|work|week)$/.test(word) && wordAt(scan, on + 1) === "days" && on > at) {
    return { rule: { frequency: "WEEKLY", days: workdays }, end: on + 2 };
  }
  if (wordAt(scan, all) === "weekends")
    return { rule: { frequency: "WEEKLY", days: weekendDays }, end: all + 1 };
  const list = readWeekdayList(scan, on, false);
  if (list === null || !list.plural) return null;
  return {
    rule: { frequency: "WEEKLY", days: list.days.map((weekday) => ({ weekday, nth: 0 })) },
    end: list.end,
  };
}

/** "the last Friday of each month", "1st and 15th of every month", "on the 15th of each month". */
export function readOfEvery(scan: Scan, at: number): FrequencyRead | null {
  const on = wordAt(scan, at) === "on" ? at + 1 : at;
  const nth = readNthDays(scan, on);
  const nthTail = nth === null ? null : readOfMonth(scan, nth.end);
  if (nth !== null && nthTail?.every === true)
    return { rule: { frequency: "MONTHLY", ...nth.rule, ...nthTail.rule }, end: nthTail.end };
  const days = readMonthDays(scan, on, true);
  const tail = days === null ? null : readOfMonth(scan, days.end);
  if (days === null || tail?.every !== true) return null;
  return { rule: { frequency: "MONTHLY", monthDays: days.days, ...tail.rule }, end: tail.end };
}
