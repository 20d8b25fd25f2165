import type { Moment } from "../../language/reading.ts";
import { contentWords } from "./fit.ts";

const singular =
  /^(?:(?:to|for|of|on|with)\s+)?(?:that|this|it|that one|this one|the (?:last|latest|new|newest|same)(?: one| task)?|(?:that|this|the) (?:task|one|item|to-?do|reminder)|him|her|mine)$/i;
const plural =
  /^(?:(?:all|both|each|every one|the two|the three) (?:of )?)?(?:them|these|those|they)(?: (?:all|both|two|three|tasks|ones|items))?$|^(?:both|it all|the (?:lot|tasks|two|three)|all of it|them all|them both)$/i;
/** Whether words only point: at one thing, at several, or at nothing that was just talked about. */
export function pointingAt(reference: string): "one" | "several" | "none" {
  const words = reference
    .trim()
    // "reopen it, finance sent it back": what follows says why.
    .replace(/^(it|that|them|those|these),\s.*$/is, "$1")
    .replace(/\s+(?:instead|then|too|as well|please|now|again)$/i, "")
    .replace(/[.!?,]+$/, "");
  if (words === "" || singular.test(words)) return "one";
  return plural.test(words) ? "several" : "none";
}

const ordinalWords: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  sixth: 6,
  "6th": 6,
  seventh: 7,
  "7th": 7,
  eighth: 8,
  "8th": 8,
  ninth: 9,
  "9th": 9,
  tenth: 10,
  "10th": 10,
  top: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const numberOf = (word: string): number => ordinalWords[word] ?? Number(word);
const name = "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|\\d+(?:st|nd|rd|th))";
const tail =
  "(?: (?:one|ones|task|tasks|item|items|option|sub-?tasks?|steps?|parts?|points?))?(?: (?:on|in|of) (?:the|that|this) list)?";
const alone = new RegExp(`^(?:the )?${name}${tail}$`, "i");
const pair = new RegExp(
  `^(?:the )?${name}(?:,? (?:the )?${name})*,? (?:and|&) (?:the )?${name}${tail}$`,
  "i",
);
const numbered = /^(?:the )?(?:number|no\.?|nr\.?|#|task|option|item)? ?#?(\d{1,2})$/i;
const firstFew = /^(?:the )?(first|top|last) (two|three|four|five|six|\d{1,2})(?: (?:ones|tasks|items))?$/i;
const fromEnd = /^(?:the )?(?:(second|third)[ -])?last(?: (?:one|task|item|of them|on the list))?$/i;

/** "the last one", "the second last": counted from the end of a list. */
export const countsFromEnd = (reference: string): boolean =>
  fromEnd.test(
    reference
      .trim()
      .toLowerCase()
      .replace(/[.!?,]+$/, ""),
  );

/** The places (from 0) that "the second", "number 3" or "the first two" count to in a list of `length`. */
export function ordinalsIn(reference: string, length: number): number[] | undefined {
  const words = reference
    .trim()
    .toLowerCase()
    .replace(/[.!?,]+$/, "");
  const few = firstFew.exec(words);
  if (few !== null) {
    const count = Math.min(numberOf(few[2] ?? "1"), length);
    const start = few[1] === "last" ? length - count : 0;
    return Array.from({ length: count }, (_, index) => start + index);
  }
  const end = fromEnd.exec(words);
  if (end !== null) return [length - (end[1] === undefined ? 1 : numberOf(end[1]))];
  const single = alone.exec(words)?.[1];
  if (single !== undefined) return [numberOf(single) - 1];
  const number = numbered.exec(words)?.[1];
  if (number !== undefined) return [Number(number) - 1];
  if (/^(?:(?:numbers?|nos?\.?|tasks?) )?#?\d{1,2}(?:(?:,| and|, and| &) ?#?\d{1,2})+$/.test(words)) {
    return [...words.matchAll(/\d{1,2}/g)].map((match) => Number(match[0]) - 1);
  }
  if (!pair.test(words)) return undefined;
  return [...words.matchAll(new RegExp(name, "gi"))].map((match) => numberOf(match[0].toLowerCase()) - 1);
}

/** "all overdue tasks", "everything tagged #finance", "every task due today": rows named by what they share. */
export function isBulk(reference: string): boolean {
  const words = reference.trim();
  return (
    /^(?:all|every|everything|each|any|both|the two|the three)\b/i.test(words) ||
    /^(?:my |the )?(?:overdue|late|urgent|blocked|done|completed|finished|open|today['’]?s|tomorrow['’]?s|(?:high|low)[- ]priority)(?:$|\b.*\b(?:tasks|ones|items|stuff|things|to-?dos)\b)/i.test(
      words,
    ) ||
    /^(?:my |the )?(?:tasks|to-?dos)\b/i.test(words)
  );
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const filterWords =
  /\b(?:all|every|everything|each|any|both|of|them|these|those|the|my|our|overdue|late|past due|due|today(?:'?s)?|tomorrow(?:'?s)?|this week|next week|week|urgent|high|medium|low|priority|blocked|done|completed|finished|in progress|open|remaining|tasks?|ones?|items?|stuff|things?|to-?dos?|that|which|are|is|with|about|for|containing|mentioning|from|on|list|i|have|marked|as|now|left)\b/g;

/** The filter of `find_tasks` that a bulk reference names. */
export function bulkFilter(reference: string, moment: Moment): Record<string, unknown> {
  const words = reference.toLowerCase();
  const today = moment.now.slice(0, 10);
  const filter: Record<string, unknown> = {};
  const tag =
    /#([^\s#,.]+)/.exec(words)?.[1] ?? /\b(?:tagged|tag)\s+(?:as |with )?["“]?([\w-]+)/.exec(words)?.[1];
  if (tag !== undefined) filter["tag"] = tag;
  const priority = /\b(urgent|high|medium|low)(?:[ -]priority)?\b/.exec(words)?.[1];
  if (priority !== undefined) filter["priority"] = [priority];
  if (/\b(?:overdue|late|past due)\b/.test(words)) filter["due_before"] = dayAfter(today, -1);
  else if (/\btoday(?:'?s)?\b/.test(words)) Object.assign(filter, { due_after: today, due_before: today });
  else if (/\btomorrow(?:'?s)?\b/.test(words)) {
    const day = dayAfter(today, 1);
    Object.assign(filter, { due_after: day, due_before: day });
  } else if (/\b(?:this|next) week\b/.test(words)) {
    const toMonday = (8 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7 || 7;
    const isNext = /\bnext week\b/.test(words);
    const first = isNext ? dayAfter(today, toMonday) : today;
    Object.assign(filter, {
      due_after: first,
      due_before: dayAfter(today, isNext ? toMonday + 6 : toMonday - 1),
    });
  }
  if (/\bblocked\b/.test(words)) filter["status"] = ["blocked"];
  else if (/\b(?:done|completed|finished)\b/.test(words))
    Object.assign(filter, { status: ["done"], include_done: true });
  else if (/\bin progress\b/.test(words)) filter["status"] = ["in_progress"];
  const rest = words
    .replace(/\b(?:tagged|tag)\s+(?:as |with )?["“#]?[\w-]+|#[^\s#,.]+/g, " ")
    .replace(/['’]s\b/g, " ")
    .replace(filterWords, " ");
  if (contentWords(rest).length > 0) filter["text"] = contentWords(rest).join(" ");
  return filter;
}
