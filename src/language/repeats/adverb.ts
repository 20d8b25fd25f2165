/** Repeats without "every": "daily", "on a weekly basis", "bi-weekly", "Mondays", "on weekends". */
import { hourOf } from "../dates/day-part.ts";
import { verbsWithObject } from "../dates/modifier.ts";
import { type Scan, wordAt } from "../dates/scan.ts";
import { readNumber } from "../number-words.ts";
import { pluralWeekdays, units } from "../calendar-words.ts";
import { unitRule, weekendDays, workdays, type FrequencyRead } from "./frequency.ts";
import type { RepeatRule } from "./repeat-rule.ts";
import { readWeekdayList } from "./weekday-list.ts";

const adverbs = new Map<string, RepeatRule>([
  ["hourly", { frequency: "HOURLY" }],
  ["daily", { frequency: "DAILY" }],
  ["everyday", { frequency: "DAILY" }],
  ["weekly", { frequency: "WEEKLY" }],
  ["wkly", { frequency: "WEEKLY" }],
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
  ["semimonthly", { frequency: "MONTHLY", monthDays: [1, 15] }],
  ["biennially", { frequency: "YEARLY", interval: 2 }],
]);

/** "daily", "on a weekly basis", "semi-annually", "bi-weekly". */
export function readAdverb(scan: Scan, at: number): FrequencyRead | null {
  if (wordAt(scan, at) === "on" && wordAt(scan, at + 1) === "a" && wordAt(scan, at + 3) === "basis") {
    const rule = adverbs.get(wordAt(scan, at + 2));
    return rule === undefined ? null : { rule, end: at + 4 };
  }
  if (wordAt(scan, at) === "nightly")
    return { rule: { frequency: "DAILY" }, end: at + 1, hour: hourOf.night };
  const hyphen = wordAt(scan, at + 1) === "-" && /^(?:bi|semi)$/.test(wordAt(scan, at));
  const rule = adverbs.get(hyphen ? `${wordAt(scan, at)}${wordAt(scan, at + 2)}` : wordAt(scan, at));
  return rule === undefined ? null : { rule, end: hyphen ? at + 3 : at + 1 };
}

/** "Mondays", "on Tuesdays and Thursdays", "weekdays", "on weekends", "in the mornings". */
export function readPlural(scan: Scan, at: number): FrequencyRead | null {
  const led = wordAt(scan, at) === "on" ? at + 1 : at;
  const on = led > at && wordAt(scan, led) === "the" && isPlural(wordAt(scan, led + 1)) ? led + 1 : led;
  const word = wordAt(scan, on);
  const alternate = word === "alternate" || word === "alternating";
  const skipped = alternate ? readWeekdayList(scan, on + 1, false) : null;
  if (skipped !== null && (skipped.plural || on > at)) return weekly(skipped.days, skipped.end, 2);
  const unit = alternate ? units.get(wordAt(scan, on + 1)) : undefined;
  if (unit !== undefined && wordAt(scan, on + 1).endsWith("s"))
    return { rule: unitRule(unit, 2), end: on + 2 };
  const all = word === "all" ? on + 1 : on;
  if (/^(?:weekdays|workdays)$/.test(wordAt(scan, all)))
    return { rule: { frequency: "WEEKLY", days: workdays }, end: all + 1 };
  if (/^(?:working|business|work|week)$/.test(word) && wordAt(scan, on + 1) === "days" && on > at) {
    return { rule: { frequency: "WEEKLY", days: workdays }, end: on + 2 };
  }
  if (wordAt(scan, all) === "weekends")
    return { rule: { frequency: "WEEKLY", days: weekendDays }, end: all + 1 };
  const part = readParts(scan, at, on);
  if (part !== null) return part;
  const list = readWeekdayList(scan, on, false);
  // "in two Mondays" is one day.
  const counted = on === at && at > 0 && readNumber(scan.tokens, at - 1, false) !== null;
  if (list === null || !list.plural || counted || (on === at && isPartOfName(scan, on, list.end)))
    return null;
  return weekly(list.days, list.end);
}

const isPlural = (word: string): boolean =>
  word === "weekends" || word === "weekdays" || pluralWeekdays.has(word);

export const pluralParts = new Map<string, number>([
  ["mornings", 9],
  ["afternoons", 15],
  ["evenings", 18],
  ["nights", 20],
]);

/** "Tuesday afternoons", "in the mornings". */
function readParts(scan: Scan, at: number, on: number): FrequencyRead | null {
  const list = readWeekdayList(scan, on, false);
  const hour = list === null || list.plural ? undefined : pluralParts.get(wordAt(scan, list.end));
  if (list !== null && hour !== undefined) return { ...weekly(list.days, list.end + 1), hour };
  const led = wordAt(scan, at) === "in" && wordAt(scan, at + 1) === "the" ? at + 2 : -1;
  const daily = led < 0 ? undefined : pluralParts.get(wordAt(scan, led));
  return daily === undefined ? null : { rule: { frequency: "DAILY" }, end: led + 1, hour: daily };
}

/** "TGI Fridays", "read Tuesdays with Morrie": days with a capital in a name or as the object of a verb. */
function isPartOfName(scan: Scan, at: number, end: number): boolean {
  const before = scan.tokens[at - 1];
  if (before?.kind !== "word" || !scan.tokens[at]!.raised) return false;
  const object = verbsWithObject.has(before.word) && scan.tokens[end]?.kind === "word";
  return (
    object || (at > 1 && before.raised && /^\p{Lu}{2,}$/u.test(scan.text.slice(before.start, before.end)))
  );
}

const weekly = (days: readonly number[], end: number, interval = 1): FrequencyRead => ({
  rule: { frequency: "WEEKLY", interval, days: days.map((weekday) => ({ weekday, nth: 0 })) },
  end,
});
