import type { Due } from "../shared/task.ts";
import type { Moment } from "./reading.ts";
import { resolveDue } from "./resolve-due.ts";

/** What a sentence supposes; a task is named in the user's words. */
export type SaidAssumption =
  | { readonly kind: "away"; readonly from: string; readonly until: string }
  | { readonly kind: "hours"; readonly minutes: number; readonly from: string; readonly until: string }
  | { readonly kind: "moved"; readonly reference: string; readonly due: Due };

const supposing =
  /^(?:(?:and|so|ok(?:ay)?|carole|hey|now|please)[,\s]+)*(?:suppose|supposing|imagine|assum(?:e|ing)|pretend|hypothetically|let['’]?s (?:say|assume|suppose|imagine|pretend)|what (?:if|happens (?:to (?:my|the) (?:week|plan|day|tasks) )?(?:if|when)|would (?:happen|slip|change|it take) (?:if|when)|slips (?:if|when)|will slip (?:if|when)|moves (?:if|when))|how (?:would|does|will) (?:my|the) (?:week|plan|day|schedule) (?:look|change) (?:if|when)|show me what (?:slips|happens|changes) (?:if|when)|if)\b[,:]?\s*(?:that\s+)?/i;
const person = "(?:i|we)(?:['’](?:m|re|ll|d|ve)| am| are| was| were| will| would| have| had)?";
const away = new RegExp(
  `^${person} (?:to )?(?:be |go |stay )?(?:away|out of (?:the )?office|out|off(?: work| sick| ill)?|sick|ill|on (?:holidays?|vacation|leave|pto|a trip)|travell?ing|unavailable|offline|gone|not (?:here|there|around|working|available|in)|at a (?:conference|workshop|fair))\\b(.*)$`,
  "i",
);
const noWork = new RegExp(
  `^${person} (?:can['’]?t|cannot|can not|don['’]?t|do not|won['’]?t) (?:work|come (?:in|to work)|make it(?: in)?|be (?:there|in|around))\\b(.*)$`,
  "i",
);
const dayOff = new RegExp(`^${person} (?:take|taking|get|have|had|took) (.+?) off\\b[^a-z]*$`, "i");
const hours = new RegExp(
  `^${person} (?:can |could )?(?:only |just )*(?:have|had|got|get|work|manage|do|put in)?\\s*(?:only |just |at most )*(?:about |around )?([\\d.,]+|half an?|an?|one|two|three|four|five|six|seven) ?(hours?|h|hrs?|minutes?|mins?)\\b(?: (?:of (?:work|time)|free|left|to work))?(?: (a|per|each|every) (?:working )?day| daily)?(.*)$`,
  "i",
);
const moving =
  /^(?:(?:i|we|they) )?(?:move|push|shift|postpone|reschedule|bring)s? (.+?) (?:back |forward |out |up )?(?:to|until|till|by) (.+)$/i;
const moved =
  /^(.+?) (?:(?:is|are|was|were|gets?|got|has to be|must be|will be|would be|needs to be) )?(?:moves?|moved|slips?|slipped|shifts?|shifted|postponed|pushed|brought forward|rescheduled|due|goes|delayed|done|launched) (?:back |forward |out |up )?(?:to|until|till|by|on|for)?\s*(.+)$/i;

/** "Suppose I'm away Thursday", "if I only have 2 hours a day this week", "what if the launch moves to Friday". */
export function readAssumption(text: string, moment: Moment): SaidAssumption | undefined {
  const whole = text.trim();
  const lead = supposing.exec(whole);
  if (lead === null) return undefined;
  const said = whole
    .slice(lead[0].length)
    .replace(
      /[,;]?\s*(?:(?:and )?then )?what (?:slips|happens|would (?:slip|happen|it take)|then|changes|moves|do i do)\b.*$/i,
      "",
    )
    .replace(/[.?!\s]+$/, "");
  return readAway(said, moment) ?? readHours(said, moment) ?? readMoved(said, moment);
}

function readAway(said: string, moment: Moment): SaidAssumption | undefined {
  const words = away.exec(said)?.[1] ?? noWork.exec(said)?.[1] ?? dayOff.exec(said)?.[1];
  const range = words === undefined ? undefined : readRange(words, moment);
  return range === undefined ? undefined : { kind: "away", ...range };
}

function readHours(said: string, moment: Moment): SaidAssumption | undefined {
  const match = hours.exec(said);
  if (match === null) return undefined;
  const [, amount = "", unit = "", daily, rest = ""] = match;
  const count = /^half/i.test(amount)
    ? 0.5
    : /^an?$/i.test(amount)
      ? 1
      : (numberIn(amount) ?? Number(amount.replace(",", ".")));
  const minutes = Math.round(count * (/^m/i.test(unit) ? 1 : 60));
  const range = daily !== undefined && rest.trim() === "" ? restOfWeek(moment) : readRange(rest, moment);
  if (range === undefined || !(minutes >= 1 && minutes <= 1440)) return undefined;
  return { kind: "hours", minutes, ...range };
}

function readMoved(said: string, moment: Moment): SaidAssumption | undefined {
  const match = moving.exec(said) ?? moved.exec(said);
  const reference = match?.[1]?.trim();
  const due = match?.[2] === undefined ? undefined : resolveDue(match[2], moment)?.due;
  if (reference === undefined || due === undefined || due === null || /^(?:i|we|they|it)$/i.test(reference))
    return undefined;
  return { kind: "moved", reference, due };
}

interface Range {
  readonly from: string;
  readonly until: string;
}

/** "on Thursday", "from Tuesday to Thursday", "till Wednesday", "next week", "for 3 days", "the rest of the week". */
function readRange(words: string, moment: Moment): Range | undefined {
  const today = moment.now.slice(0, 10);
  const said = words
    .toLowerCase()
    .replace(/^[\s,]+|[\s,.?!]+$/g, "")
    .replace(/^(?:all|the whole|whole|for|on|over|during|in|the)\s+(?=\S)/, "")
    .replace(/^the\s+/, "");
  if (said === "") return { from: today, until: today };
  if (
    /^(?:this )?week$|^rest of (?:the|this) week$|^all week$|^(?:till|until) the end of the week$/.test(said)
  )
    return restOfWeek(moment);
  if (/^next week$|^all (?:of )?next week$|^(?:of )?next week$/.test(said)) {
    const monday = shift(today, 8 - weekday(today));
    return { from: monday, until: shift(monday, 6) };
  }
  const count = /^(?:next |coming )?(\w+) (days?|weeks?)$/.exec(said);
  const days =
    count === null ? undefined : (numberIn(count[1]!) ?? (/^an?$/.test(count[1]!) ? 1 : undefined));
  if (days !== undefined && days >= 1 && days <= 90)
    return { from: today, until: shift(today, days * (count![2]!.startsWith("w") ? 7 : 1) - 1) };
  const pair = /^(?:from )?(.+?)\s+(?:to|till|until|through|thru|and|-|–)\s+(.+)$/.exec(said);
  if (pair !== null) {
    const from = dayOf(pair[1]!, moment);
    const until = dayOf(pair[2]!, moment);
    if (from !== undefined && until !== undefined)
      return { from, until: until < from ? shift(until, 7) : until };
  }
  const last = /^(?:till|until|through|up to|to)\s+(.+)$/.exec(said)?.[1];
  const end = last === undefined ? undefined : dayOf(last, moment);
  if (end !== undefined) return { from: today, until: end };
  const day = dayOf(said, moment);
  return day === undefined ? undefined : { from: day, until: day };
}

function restOfWeek(moment: Moment): Range {
  const today = moment.now.slice(0, 10);
  return { from: today, until: shift(today, 7 - weekday(today)) };
}

function dayOf(words: string, moment: Moment): string | undefined {
  return resolveDue(words.replace(/^(?:on|including)\s+/, ""), moment)?.due?.date;
}

const small = "zero one two three four five six seven eight nine ten".split(" ");
function numberIn(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const place = small.indexOf(word.toLowerCase());
  return place === -1 ? undefined : place;
}

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** 1 is Monday, 7 is Sunday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
