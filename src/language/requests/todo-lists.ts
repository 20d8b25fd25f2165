/** Several to-dos in one breath: "buy bread, call mom and pick up the parcel". Each is a task of its own. */
import type { Field } from "../fields/field.ts";
import type { Clause } from "./clause.ts";
import { isObligation, isWish, startsTodo } from "./command-words.ts";
import { beginsWithVerb } from "./statement.ts";

/**
 * How a list of to-dos begins: with what somebody has to do, with a wish to have things added, or with nothing but the
 * first of them.
 */
export type ListLead = "duty" | "adding" | "deed";

export function leadOf(left: string): ListLead | null {
  if (isObligation(left) || remindsTo.test(left)) return "duty";
  if (isWish(left)) return "adding";
  return startsTodo(left) && !isBareVerb(left) ? "deed" : null;
}
const remindsTo = /\b(?:remind me|don't forget|do not forget|(?:add|create) (?:a )?tasks?) to\b/iu;

/**
 * Whether a to-do begins at `right`, after the to-do or wish `left`. `joint` is what stands between. What could as well
 * belong to the first ("pick up the suit and drop it at Tom's") stays with it: nothing is lost in a longer title.
 */
export function beginsNextTodo(left: string, right: string, joint: string, lead: ListLead | null): boolean {
  const said = lead === "deed" ? left : left.replace(beforeDeed, "");
  const first = nextPart(right);
  if (lead === null || isBareVerb(first) || leansOnLeft.test(first)) return false;
  if (isBareVerb(said) || opensErrand.test(said)) return false;
  switch (lead) {
    case "duty":
      return (startsTodo(first) || isDeed(first)) && (!mostlyNouns.test(first) || isPlainlyVerb(first));
    case "adding":
      return (
        (startsTodo(first) || isDeed(first)) &&
        (startsTodo(left) ? !alsoNouns.test(first) : isPlainlyVerb(first) || startsTodo(first))
      );
    case "deed":
      return startsTodo(first) && (/,/u.test(joint) || !alsoNouns.test(first) || isPlainlyVerb(first));
    default:
      return lead satisfies never;
  }
}

const beforeDeed = /^.*?\b(?:to|must|should|add|gotta|to-?dos?|do)\b:?\s+/iu;

/** As far as the next joint, for what comes after it may point back. */
const nextPart = (text: string): string =>
  text.replace(level, "").split(/,|\s(?:and|then|&)\s/iu, 1)[0] ?? text;
/** "…, urgent: send the contract". */
const level = /^(?:urgent|important|asap|(?:high|low) priority)\s*[:,–-]\s*/iu;

/** Any deed but those that Carole does to her rows, and words to somebody about what stands before. */
const isDeed = (text: string): boolean =>
  beginsWithVerb(text.replace(/^to /iu, "")) && !onRows.test(text) && !wordsAbout.test(text);
const onRows =
  /^(?:to )?(?:mark|tick|check off|cross|move|reschedule|postpone|delay|complete|rename|reopen|delete|undo|remind|snooze|push|bump|tag|label|show|list|add|set|make (?:it|that))\b/iu;
const wordsAbout =
  /^(?:ask|tell|see|discuss|say|talk|thank|find out|let)\s+(?:about|if|whether|for|how|when|what|why|where|to|me)\b/iu;

const determined = String.raw`(?:the|a|an|my|our|his|her|their|this|that|these|those|some|all|any|more|new|another|each|every|both|up|off|out|over|back|for|to|with|about|from|mum|mom|mommy|mummy|dad|daddy|grandma|grandpa|granny|grandad|auntie|aunt|uncle|everyone|everybody|legal|hr|it|support|\d+)(?![\p{L}])`;
const plainVerb = new RegExp(String.raw`^(?:to )?\p{L}+\s+${determined}`, "iu");
const isPlainlyVerb = (text: string): boolean =>
  plainVerb.test(text) || /^(?:to )?\p{L}+\s+\p{Lu}/u.test(text);
/** Words that are things as well: after a bare "and" they begin a to-do only before what makes them a verb. */
const alsoNouns = new RegExp(
  String.raw`^(?:book|call|charge|check|clean|cook|draft|email|fax|feed|file|fix|get|iron|mail|order|pack|paint|park|phone|plan|plant|plug|post|practice|print|register|rent|repair|research|return|review|sort|study|text|visit|walk|wash|water|work|wrap)\s+(?!${determined})`,
  "iu",
);
/** The ones among all verbs that seldom are verbs before a bare noun: "bread and water bottles". */
const mostlyNouns = new RegExp(
  String.raw`^(?:book|charge|copy|design|file|form|frame|iron|label|mail|measure|paint|park|phone|plant|plug|post|print|process|purchase|record|register|rent|report|request|ring|ship|shop|sign|store|study|swap|test|text|train|trim|watch|water|weed|work|wrap)\s+(?!${determined})`,
  "iu",
);
/** Words of a chat with somebody, of one errand, or of a deed that only follows: one to-do with what belongs to it. */
const opensErrand =
  /^(?:to )?(?:go|come|run|stop|swing|sit|try|hurry|stay|drive|head|get (?:home|up|ready|dressed|back)|meet|log|sign in|wait)\b/iu;
const leansOnLeft =
  /\b(?:it|its|them|they|that|this|him|her|there|then|ones?|one|same|together|each other|accordingly|afterwards|result|results|rest|(?:the )?(?:cheapest|best|latter|former|nearest|other|others))\b/iu;
/** "clean up and organize the garage", "review and sign the contract": the first verb shares the object of the second. */
const isBareVerb = (text: string): boolean =>
  /^(?:to )?\p{L}+(?: (?:up|off|out|over|back|down|away|in|on|through))?\s*$/iu.test(text);

/** "Tomorrow I need to mow the lawn and wash the car": a day said before the list counts for all of it. */
export function goesOn(clause: Clause, first: Clause, lead: ListLead | null): Clause {
  const [day] = first.fields;
  const leads = day !== undefined && day.start <= first.start && isObligation(first.text);
  const spoken = withDay({ ...clause, spoken: true }, leads ? day : undefined);
  return lead === "duty" ? asDuty(spoken) : spoken;
}

/** "Tasks for today: 1. …": so does the day of a heading. */
export const underHeading = (clause: Clause, heading: Clause | undefined): Clause =>
  heading === undefined
    ? clause
    : withDay(
        { ...clause, spoken: true },
        heading.fields.find(({ name }) => name === "due"),
      );

function withDay(clause: Clause, day: Field | undefined): Clause {
  if (day?.name !== "due" || !day.saysDay) return clause;
  const isDated = clause.fields.some(
    (field) => field.name === "repeat" || (field.name === "due" && field.saysDay),
  );
  return isDated ? clause : { ...clause, fields: [...clause.fields, day] };
}

/** "I have to merge the folders and remove the flags": what goes on after "I have to" is the person's own deed as well. */
const asDuty = (clause: Clause): Clause => ({
  ...clause,
  core: `remind me to ${clause.core}`,
  isDuty: true,
});
