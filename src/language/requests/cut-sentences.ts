/** A message cut at its lines, the ends of its sentences and the numbers of a list. */
import type { Stretch } from "../fields/field.ts";
import { isCommand } from "./command-words.ts";

const sentenceEnd = /(?<![.!?…])[.!?…]+[)"”']?(?=\s|$)|[\n;]+/gu;
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|jr|sr|vs|etc|e\.g|i\.e|approx|dept|no|nr|inc|ltd|co|corp|ave|blvd|fig|vol|ext|tel|est|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|a\.m|p\.m|\p{L})$/iu;
/** `heading`: what stands over a numbered list and asks for nothing itself. */
export function sentences(hidden: string): { heading?: Stretch; said: Stretch[] } {
  const items = numbered(hidden);
  const found: Stretch[] = [];
  let start = 0;
  for (const match of items.length > 0 ? items : hidden.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (match[0] === "." && staysWhole(hidden, match.index, end)) continue;
    found.push(trim(hidden, start, items.length > 0 ? match.index : end));
    start = end;
  }
  found.push(trim(hidden, start, hidden.length));
  const real = found.filter((one) => one.end > one.start);
  if (real.length === 0) return { said: [{ start: 0, end: hidden.length }] };
  const [first] = real;
  const above = first === undefined ? "" : hidden.slice(first.start, first.end);
  const heads = items.length > 0 && (isHeading.test(above) || opensList.test(above));
  return heads && first !== undefined ? { heading: first, said: real.slice(1) } : { said: real };
}

/** "1. patch the image 2. rerun the loads": the numbers cut, if they count up from one. */
function numbered(hidden: string): RegExpExecArray[] {
  const marks = [...hidden.matchAll(itemNumber)];
  const counts = marks.length > 1 && marks.every(([, number], index) => Number(number) === index + 1);
  return counts ? marks : [];
}
const itemNumber = /(?:^|[\s:,;]+)\(?(\d{1,2})[.)]\s+(?=\p{L})/gu;
/** "Tasks for today", "add these in this order": says what follows, and asks for nothing itself. */
const isHeading =
  /^[^.!?:]{0,40}\b(?:to-?dos?|to do|tasks?|things|items?|list|these|those|the following|reminders?|notes|steps)\b[^.!?:]{0,40}:?$/iu;
/** "Tomorrow I have to", "please add", "we need to buy": a verb whose deeds are all in the list below. */
const opensList =
  /^[^.!?:]{0,60}\b(?:(?:need|have|has|want|got|ought|remember|forget|remind me|going|plan) to(?: (?:buy|get|do))?|must|should|gotta|please|add|note|jot down|write down)\s*:?$/iu;

/** "I need to: mail the forms" says the same without its colon; a blank stands for it, so that places stay. */
export const withoutOpeningColon = (text: string): string =>
  text.replace(openingColon, (_whole, opening: string) => `${opening} `);
const openingColon =
  /^([^.!?:\n]{0,40}\b(?:i|we) (?:still |also |really )*(?:need to|have to|have got to|gotta|must|should|ought to|want to)(?: also| still)?):(?=[ \t]+\S)/iu;

/** "Morning!", "Good evening Carole.": said before what is wished, and no sentence of it. Blank, so that places stay. */
export function withoutGreeting(hidden: string): string {
  const length = greeting.exec(hidden)?.[0].length ?? 0;
  return /[\p{L}\p{N}]/u.test(hidden.slice(length)) ? " ".repeat(length) + hidden.slice(length) : hidden;
}
const greeting =
  /^\s*(?:(?:hi|hiya|hello|hey|heya|yo|howdy|greetings|happy \p{L}+day|(?:good )?(?:morning|afternoon|evening|day))(?: (?:there|again|carole|all|everyone|team))?\s*(?:[!.…]+|\n|,\s*(?=\p{Lu}))\s*)+/iu;

/** "…, all by Friday", "…, both of them tomorrow": where the words for all begin, and where the day does. */
export function dayForAll(sentence: string): { start: number; day: number } | undefined {
  const match = forAll.exec(sentence);
  const [whole, lead = ""] = match ?? [];
  return match === null || whole === undefined
    ? undefined
    : { start: match.index, day: match.index + lead.length };
}
const forAll =
  /((?:\s*[,–—-]\s*|\s+)(?:and )?(?:all|both|everything|each)(?: of (?:it|them|these|those|that|this))?(?: (?:due|is due|are due))? )(?:by|until|before|on|for|due|today|tonight|tomorrow|this|next)\b[^,;:]{0,30}$/iu;

/** "Stuff I need to do, no dates yet: fix the light, email the coach": what stands before the colon heads the list. */
export function headed(
  hidden: string,
  cut: { heading?: Stretch; said: Stretch[] },
): { heading?: Stretch; said: Stretch[] } {
  const [only, ...others] = cut.said;
  if (cut.heading !== undefined || only === undefined || others.length > 0) return cut;
  const lead = /^[^:\n]{2,80}:(?=\s)/u.exec(hidden.slice(only.start, only.end))?.[0] ?? "";
  const rest = hidden.slice(only.start + lead.length, only.end);
  if (!headsList.test(lead) || !/[,;]|\sand\s/u.test(rest)) return cut;
  return {
    heading: { start: only.start, end: only.start + lead.length },
    said: [trim(hidden, only.start + lead.length, only.end)],
  };
}
const headsList =
  /^(?!(?:add|create|new|make|set|remind|put)\b)[^:]*\b(?:(?:need|have|want|got) to do|to-?dos?|to do|tasks|my list|things|stuff)\b[^:]*:$/iu;

function staysWhole(hidden: string, index: number, end: number): boolean {
  const before = hidden.slice(Math.max(0, index - 12), index);
  if (abbreviation.test(before)) return true;
  const next = hidden.slice(end).trimStart().slice(0, 60);
  return (
    /^[\p{Ll}\p{N}]/u.test(next) &&
    !isCommand(next) &&
    !/^(?:i|i'm|i've|thanks|it|she|he|they|we)\b/iu.test(next)
  );
}

function trim(hidden: string, start: number, end: number): Stretch {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(hidden[from]!)) from += 1;
  while (to > from && /\s/u.test(hidden[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
