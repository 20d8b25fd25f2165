/** A stretch of a message that asks for one thing: its text, its fields, and what is left without them. */
import type { Field } from "../fields/field.ts";
import { residueOf } from "../fields/residue.ts";
import { beginsWithVerb } from "./statement.ts";

export interface Clause {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly fields: readonly Field[];
  /** Without its fields, courtesy and final punctuation; what the patterns read. */
  readonly core: string;
  /** With its fields, without courtesy and final punctuation. */
  readonly plain: string;
  /** Asked with a question mark. */
  readonly asks: boolean;
  /** A courtesy or an address was taken off: it was said to someone. */
  readonly spoken: boolean;
  /** Goes on with what the person said to have to do. */
  readonly isDuty?: true;
}

const openings =
  /^(?:please (?:note|be aware)(?: that)?:?\s+|[-–—=]+>\s*|[→➡•▪‣]\s*|(?:it(?:'d| would| will) be (?:great|nice|good|lovely|helpful|awesome|cool|amazing|wonderful|best) if you (?:could|would|can|might)(?: please)?|i(?:'d| would) (?:really )?(?:appreciate|be grateful|be glad|be happy|love|like) it if you (?:could|would|can)(?: please)?|(?:is it|would it be) possible (?:for you )?to|(?:are|would) you (?:able|be able|be willing|be so kind as) to|i(?:'m| am| was)? (?:hoping|hope) (?:that )?you (?:can|could|would)|if you (?:can|could|don't mind|would),?(?: please)?|whenever you (?:can|get a chance),?|(?:would|do) you mind|(?:lol|haha|omg|jeez|gosh|damn|blimey|gee|argh|ugh+|wow|yay|phew|oops|dude|fyi)(?=[\s,!]),?|(?:man|guys|folks|team),|(?:alexa|siri|cortana|jarvis|bixby|ok google|hey google),?|(?:ai|computer|bot|google|assistant|carole|robot),|(?:hey|hi|hello|ok|okay|alright|all right|right|so|turns out|it turns out(?: that)?|by the way|btw|fyi|just so you know|good news|(?:quick )?update(?=:)|so|well|yes|yeah|yep|sure|great|thanks|cool|and|then|also|next (?:thing|one|up)|one more thing|next|now|first|finally|plus|actually|oh|um|uh|hmm|carole|assistant|please|pls|plz|kindly|just|quickly|again|afterwards|after that|(?:can|could|would|will) (?:you|u|we|someone|somebody|anyone)(?: please| kindly| just| also)?|i(?:'d| would) (?:like|love|want) (?:for )?you to|i (?:want|need) you to|i was wondering if you could|would you mind|do me a favor and|go ahead and|let's|lets|be sure to tell me)(?:,|!|\.|:)?)\s+|you (?:can|could|may) (?:now |also )?(?=(?:close|mark|delete|remove|check|tick|cross|complete|take|move|change|update|reschedule|postpone|drop|clear|forget about|forget the|get rid of|scratch|erase|put|add)\b))/iu;
const closing =
  /[\s,]+(?:please|pls|plz|thanks|thank you|thx|carole|for me|will you|would you|too|as well|ok|okay|if you can|if possible)$/iu;
const finalMarks = new Set(" ,.!?…;\n\t\r");

export function makeClause(source: string, start: number, end: number, fields: readonly Field[]): Clause {
  const text = source.slice(start, end);
  const own = fields.filter((field) => field.start >= start && field.end <= end);
  const left = residueOf(source, start, end, own);
  const asks = /\?[\s)]*$/u.test(text);
  const { core: plain } = withoutCourtesy(text);
  const { core, spoken } = withoutCourtesy(left);
  return { text, start, end, fields: own, core, plain, asks, spoken };
}

const plainForms = new Map(
  "adding:add creating:create setting:set putting:put reminding:remind deleting:delete removing:remove moving:move marking:mark changing:change showing:show making:make updating:update telling:tell pushing:push listing:list cancelling:cancel canceling:cancel"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const plainForm = (word: string): string =>
  plainForms.get(word.replace(/^mind /iu, "").toLowerCase()) ?? word;

/** "to, like, book it": what one says while thinking. */
const hesitation = /,? (?:like|um+|uh+|er+m?|you know|i mean),\s/giu;

/** "first aid course", "next month's budget": no word to begin with, but one that tells which. */
function describes(core: string, rest: string): boolean {
  const opening = core.slice(0, core.length - rest.length);
  return /^(?:first|next|right|now|plus)\s+$/iu.test(opening) && !goesOn.test(rest) && !beginsWithVerb(rest);
}
const goesOn =
  /^(?:i|we|you|he|she|they|it|this|that|these|those|there|the|my|our|your|an?|i['’]\p{L}+|we['’]\p{L}+|it['’]s|that['’]s|can|could|would|will|should|do|does|did|don['’]t|is|are|am|was|please|pls|plz|just|also|let|lets|let['’]s|what|when|where|who|which|how|why|if|for|on|in|to|at|then|so|and|but|mark|done|all|no|not|yes|okay|ok|remind|set|need|carole)\b/iu;

function withoutCourtesy(text: string): { core: string; spoken: boolean } {
  let core = text
    .replaceAll("’", "'")
    .replaceAll(hesitation, " ")
    .replaceAll(/""(?=[^"]{1,200}"")|(?<=""[^"]{1,200})""/gu, '"')
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^[,;:]\s+/u, "");
  let spoken = false;
  for (let round = 0; round < 6; round += 1) {
    const shorter = core.replace(openings, "");
    if (shorter === core || describes(core, shorter)) break;
    spoken = true;
    core = shorter;
  }
  // "for me, please": one courtesy may follow another.
  for (let round = 0; round < 3; round += 1) {
    core = withoutFinalMarks(core);
    const short = core.slice(-40);
    const polite = closing.exec(short);
    if (polite === null) break;
    core = core.slice(0, core.length - short.length + polite.index);
  }
  // "would you mind adding …" asks to add.
  if (/\bmind \p{L}+ing\b/iu.test(text)) core = core.replace(/^(?:mind )?\p{L}+(?:ing)\b/iu, plainForm);
  return { core: withoutFinalMarks(core), spoken };
}

export const fieldOf = <Name extends Field["name"]>(
  clause: Clause,
  name: Name,
): Extract<Field, { name: Name }> | undefined =>
  clause.fields.find((field): field is Extract<Field, { name: Name }> => field.name === name);

/** By hand: a pattern for this takes the square of a long run of marks. */
function withoutFinalMarks(text: string): string {
  let end = text.length;
  while (end > 0 && finalMarks.has(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
