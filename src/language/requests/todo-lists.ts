/** Several to-dos in one breath: "buy bread, call mom and pick up the parcel". Each is a task of its own. */
import type { Clause } from "./clause.ts";
import { isObligation, isWish, startsDuty, startsTodo } from "./command-words.ts";

/** Words that are things as well: after "and" they begin a to-do only before what makes them a verb. */
const alsoNouns =
  /^(?:book|call|charge|check|clean|cook|draft|email|fax|feed|file|fix|get|iron|mail|order|pack|paint|park|phone|plan|plant|plug|post|practice|print|register|rent|repair|research|return|review|sort|study|text|visit|walk|wash|water|work|wrap)\s+(?!(?:the|a|an|my|our|his|her|their|this|that|these|those|some|all|any|more|new|another|each|every|both|up|off|out|over|back|for|to|with|about|from|mum|mom|mommy|mummy|dad|daddy|grandma|grandpa|granny|grandad|auntie|aunt|uncle|everyone|everybody|legal|hr|it|support|\d+)(?![\p{L}]))/iu;
const name = /^\p{L}+\s+\p{Lu}/u;
/** Words of a chat with somebody, of one errand, or of a deed that only follows: one to-do with what belongs to it. */
const opensErrand =
  /^(?:to )?(?:go|come|run|stop|swing|sit|try|hurry|stay|drive|head|get (?:home|up|ready|dressed|back)|meet|log|sign in|wait)\b/iu;
const leansOnLeft =
  /\b(?:it|its|them|they|that|this|him|her|there|then|ones?|one|same|together|each other|accordingly|afterwards|result|results|rest|(?:the )?(?:cheapest|best|latter|former|nearest|other|others))\b/iu;
/** "clean up and organize the garage", "review and sign the contract": the first verb shares the object of the second. */
const isBareVerb = (text: string): boolean =>
  /^(?:to )?\p{L}+(?: (?:up|off|out|over|back|down|away|in|on|through))?\s*$/iu.test(text);

const hasOwnObject = (text: string): boolean => startsTodo(text) && !isBareVerb(text);

/**
 * Whether a to-do begins at `right`, after the to-do or wish `left`. `joint` is what stands between. What could as well
 * belong to the first ("pick up the suit and drop it at Tom's") stays with it: nothing is lost in a longer title.
 */
export function beginsNextTodo(left: string, right: string, joint: string, wishing: boolean): boolean {
  const first = nextPart(right);
  const begins = isObligation(left) ? startsDuty(first) && !isBareVerb(first) : hasOwnObject(first);
  if (!begins || leansOnLeft.test(first)) return false;
  if (wishing || isWish(left)) return !isBareVerb(withoutWish(left)) && !opensErrand.test(withoutWish(left));
  if (!hasOwnObject(left) || opensErrand.test(left)) return false;
  const clearlyVerb = !alsoNouns.test(first) || name.test(first);
  return clearlyVerb || /,/u.test(joint);
}

/** As far as the next joint, for what comes after it may point back. */
const nextPart = (text: string): string =>
  text.replace(level, "").split(/,|\s(?:and|then|&)\s/iu, 1)[0] ?? text;
/** "…, urgent: send the contract". */
const level = /^(?:urgent|important|asap|(?:high|low) priority)\s*[:,–-]\s*/iu;

const withoutWish = (text: string): string => text.replace(/^.*?\b(?:to|must|should|add|gotta)\s+/iu, "");

/** "Tomorrow I need to mow the lawn and wash the car": a day said before the list counts for all of it. */
export function withDayBefore(clause: Clause, first: Clause): Clause {
  const [day] = first.fields;
  if (day?.name !== "due" || !day.saysDay || day.start > first.start || !isObligation(first.text))
    return clause;
  const isDated = clause.fields.some(
    (field) => field.name === "repeat" || (field.name === "due" && field.saysDay),
  );
  return isDated ? clause : { ...clause, fields: [...clause.fields, day] };
}
