/** What the readers of a repeat share: their result, units as rules, and the step after "every". */
import type { CalendarUnit } from "../calendar-words.ts";
import { type Scan, wordAt } from "../dates/scan.ts";
import { readNumber, readOrdinal } from "../number-words.ts";
import type { RepeatRule } from "./repeat-rule.ts";

export interface FrequencyRead {
  readonly rule: RepeatRule;
  readonly end: number;
  /** The hour that the words bring along ("every morning"). */
  readonly hour?: number;
  /** Its days are only spread evenly: "twice a week". */
  readonly spread?: boolean;
}

export const workdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, nth: 0 }));
export const weekendDays = [6, 7].map((weekday) => ({ weekday, nth: 0 }));
export const everyWords = new Set(["every", "each", "evry", "ev", "evey", "eveyr"]);

export const partHours = new Map([
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

/** "other", "second", "third", "3", "couple of": how many of the unit lie between. */
export function readStep(scan: Scan, at: number): { interval: number; end: number; said: boolean } {
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
