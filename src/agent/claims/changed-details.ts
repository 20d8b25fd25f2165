import type { Change } from "../../shared/change.ts";
import type { Task } from "../../shared/task.ts";
import { emptiedAsSaid } from "./cleared-fields.ts";
import { numberWords } from "./number-words.ts";
import { shiftsAgree } from "./told-shifts.ts";

/** Whether the smaller details that a claim names (how long, how often, which tag) are those that the changes brought about. */
export const detailsAgree = (words: readonly string[], changes: readonly Change[]): boolean => {
  const line = words.join(" ");
  return (
    personsAgree(line, changes) &&
    ownersAgree(line, changes) &&
    estimatesAgree(line, changes) &&
    rhythmsAgree(line, changes) &&
    shiftsAgree(line, changes) &&
    emptiedAsSaid(line, changes) &&
    tagWordsAgree(line, changes)
  );
};

const afterOf = (changes: readonly Change[]): Task[] => changes.flatMap(({ after }) => after ?? []);

const numbers: Readonly<Record<string, number>> = {
  ...numberWords,
  a: 1,
  an: 1,
  one: 1,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const numberOf = (word: string): number => numbers[word] ?? Number(word);

/** "Takes 45 minutes", "a two-hour job", "half an hour": in minutes; null where no length is told. */
function minutesSaid(line: string): number | null {
  if (/\bhalf an hour\b|\bhalf-hour\b/.test(line)) return 30;
  if (/\bthree quarters of an hour\b/.test(line)) return 45;
  if (/\bquarter of an hour\b/.test(line)) return 15;
  const hours = /\b(\w+(?:\.\d+)?)[ -]?(?:(?<=[\d -])(?:hours?|hrs?|h))\b( and a half)?/.exec(line);
  const minutes = /\b(\w+)[ -]min(?:ute)?s?\b/.exec(line) ?? /\b(\d+)min\b/.exec(line);
  const wholeHours = hours === null ? 0 : numberOf(hours[1]!) + (hours[2] === undefined ? 0 : 0.5);
  const rest = minutes === null ? 0 : numberOf(minutes[1]!);
  const total = Math.round(wholeHours * 60 + rest);
  return Number.isNaN(total) || total === 0 ? null : total;
}

/** An estimate, where the changes are about one. */
function estimatesAgree(line: string, changes: readonly Change[]): boolean {
  const set = afterOf(changes).flatMap(({ estimateMinutes }) => estimateMinutes ?? []);
  if (set.length === 0) return true;
  const said = minutesSaid(line);
  if (said === null || set.includes(said)) return true;
  return changes.some(({ before }) => before?.estimateMinutes === said);
}

/** "The hotel is with Ben now", "Ben takes over", where it was handed to Clara. */
function ownersAgree(line: string, changes: readonly Change[]): boolean {
  const now = afterOf(changes).flatMap(({ assignee }) => assignee?.toLowerCase() ?? []);
  const before = changes.flatMap((change) => change.before?.assignee?.toLowerCase() ?? []);
  const [, ...names] = owner.exec(line) ?? [];
  const said = names.find((name) => name !== undefined);
  if (said === undefined || denied.test(line) || now.includes(said)) return true;
  // "The slides are Tom's now", where nobody has them.
  if (possessive.test(line)) return noOwner.test(said);
  const isMoved = changes.some((change) => change.after?.assignee !== change.before?.assignee);
  return !isMoved || now.length === 0 || !before.includes(said);
}
const possessive = /\b(?:is|are) \p{L}+ 's(?: now| again|$)/u;
const noOwner = /^(?:it|that|what|he|she|there|here|who|all|today|tomorrow|\w+day)$/;
const owner =
  /\b(?:belongs? to|(?:is|are|'s) (?:now )?(?:with|assigned to)|(?:re)?assigned (?:\S+ ){0,4}?to|handed (?:\S+ ){0,4}?to|assignee(?: is)?(?: now)?) (\p{L}+)|\b(?:is|are) (\p{L}+) 's(?: now| again|$)|^(?:and |so |now )*(\p{L}+) (?:now )?(?:takes|owns|has|gets|got|'s (?:got|on|taking))\b/u;
const denied = /\b(?:not|no longer|never|was|were|from now|until|before|still|stays?|remains?)\b|n't\b/;

/** "Ben has been taken off it", where the row is still his. */
function personsAgree(line: string, changes: readonly Change[]): boolean {
  const left =
    /(\p{L}+)(?: (?:is|are|was|has|'s|been|now|no longer))+ (?:taken off|removed|unassigned|off|out|on it|assigned|responsible|the owner)\b/u.exec(
      line,
    )?.[1];
  if (
    left === undefined ||
    /\b(?:now )?(?:assigned|responsible|the owner|on it)\b/.test(line.replace(/no longer.*/, ""))
  )
    return true;
  return !afterOf(changes).some(({ assignee }) => assignee?.toLowerCase() === left);
}

const rhythms: readonly (readonly [says: RegExp, frequency: string])[] = [
  [/\b(?:daily|every (?:single )?day|each day|every (?:morning|evening|night))\b/, "DAILY"],
  [/\b(?:weekly|every (?:other |second )?week|each week|once a week)\b/, "WEEKLY"],
  [/\b(?:monthly|every (?:other |second )?month|each month|once a month)\b/, "MONTHLY"],
  [/\b(?:yearly|annually|every year|each year|once a year)\b/, "YEARLY"],
];

const units: Readonly<Record<string, string>> = {
  day: "DAILY",
  week: "WEEKLY",
  month: "MONTHLY",
  year: "YEARLY",
};

/** "Every month", where the rows that were touched repeat otherwise, before and after. */
function rhythmsAgree(line: string, changes: readonly Change[]): boolean {
  if (/\bno longer\b|\bany ?more\b/.test(line) && rhythms.some(([says]) => says.test(line)))
    return changes.some(({ after }) => after?.repeat == null);
  const tellsOld = /\b(?:from (?!here|now|today)|was|were|instead|rather|no longer|used to|before)\b/.test(
    line,
  );
  const rules = changes.flatMap(({ before, after }) =>
    tellsOld || after === null ? [before?.repeat, after?.repeat] : [after.repeat],
  );
  const known = rules.flatMap((rule) => rule ?? []).join(" ");
  if (known === "") return true;
  const titles = afterOf(changes)
    .map(({ title }) => title.toLowerCase())
    .join(" ");
  const [, every = "", unit = ""] = /\bevery (other|second|\w+) (day|week|month|year)s?\b/.exec(line) ?? [];
  const interval = /^(?:other|second)$/.test(every) ? 2 : numberOf(every === "" ? "-" : every);
  if (interval > 1 && !Number.isNaN(interval) && !titles.includes(`every ${every}`))
    return known.includes(`FREQ=${units[unit]!}`) && new RegExp(`INTERVAL=${interval}\\b`).test(known);
  return rhythms.every(([says, frequency]) => {
    const found = says.exec(line)?.[0];
    if (found === undefined || titles.includes(found) || known.includes(`FREQ=${frequency}`)) return true;
    // Five days a week and thirty days are told in more than one way.
    return /BYDAY|INTERVAL/.test(known) && /DAILY|WEEKLY/.test(frequency) && /DAILY|WEEKLY/.test(known);
  });
}

/** "Wears the private tag", "tagged as private", where other tags were set. */
function tagWordsAgree(line: string, changes: readonly Change[]): boolean {
  const moved = changes.some(
    ({ before, after }) => after !== null && String(before?.tags ?? "") !== String(after.tags),
  );
  if (!moved) return true;
  const known = changes.flatMap(({ before, after }) => [...(before?.tags ?? []), ...(after?.tags ?? [])]);
  const texts = [...known, ...afterOf(changes).map(({ title }) => title)].join(" ").toLowerCase();
  const said =
    /\b(?:tagged|labell?ed)(?: (?:it|them|both|all|as|with|now))* ([\p{L}-]{3,})/u.exec(line)?.[1] ??
    /\bthe ([\p{L}-]{3,}) (?:tag|label)\b/u.exec(line)?.[1];
  return said === undefined || noTag.test(said) || texts.includes(said);
}
const noTag =
  /^(?:the|and|for|both|all|now|too|with|new|old|same|right|correct|first|second|last|other|only|extra|it|them|each|tasks?|items?|accordingly|properly|correctly|successfully|also|\w+ed|\w+ly)$/;
