/** "twice a week", "3 times per month", "once every 3 days", "twice daily", "once in two weeks". */
import { units, type CalendarUnit } from "../calendar-words.ts";
import { type Scan, wordAt } from "../dates/scan.ts";
import { readNumber } from "../number-words.ts";
import { everyWords, unitRule, type FrequencyRead } from "./frequency.ts";
import { readEvery } from "./read-every.ts";
import type { RepeatRule } from "./repeat-rule.ts";

const adverbUnits = new Map<string, CalendarUnit>([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["yearly", "year"],
  ["annually", "year"],
]);

const finish = (rule: RepeatRule | null, end: number): FrequencyRead | null =>
  rule && { rule, end, ...(rule.days === undefined ? {} : { spread: true }) };

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
  const adverb = adverbUnits.get(wordAt(scan, per));
  if (adverb !== undefined) return finish(timesPer(adverb, number.value), per + 1);
  if (number.value === 1 && wordAt(scan, per) === "in") return onceIn(scan, per + 1);
  if (!/^(?:a|an|per|each|every|in)$/.test(wordAt(scan, per))) return null;
  const at2 = wordAt(scan, per) === "in" ? per + 2 : per + 1;
  if (wordAt(scan, at2) === "fortnight" && number.value === 1) return finish(unitRule("week", 2), at2 + 1);
  const unit = units.get(wordAt(scan, at2));
  return unit === undefined ? null : finish(timesPer(unit, number.value), at2 + 1);
}

function onceIn(scan: Scan, at: number): FrequencyRead | null {
  const number = readNumber(scan.tokens, at);
  const unit = number === null ? undefined : units.get(wordAt(scan, number.end));
  if (number === null || unit === undefined || !Number.isInteger(number.value)) return null;
  return { rule: unitRule(unit, number.value), end: number.end + 1 };
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
