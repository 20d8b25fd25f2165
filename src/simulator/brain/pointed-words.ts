import { findFields } from "../../language/fields/find-fields.ts";
import { givenNames } from "./given-names.ts";
import { mentionsIn } from "./mentions.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Scene } from "./scene.ts";

const joint = /(?<=[.!?;])\s+|,\s+(?:(?:so|and|then|but)\s+)?|\s+so\s+/u;
const pronoun = "him|her|he|she|them|they";
/** Where a pronoun means whoever shall do it. */
const handsOver: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(.*?\\b(?:give|assign|hand(?: over)?|pass(?: on)?|reassign|delegate|send)\\b.+?\\b(?:on |over )?to )(?:${pronoun})\\b(.*)$`,
      "iu",
    ),
    "$1NAME$2",
  ],
  [
    new RegExp(
      `^(?:.*?\\b)?(?:let|have) (?:${pronoun}|(?:NAMED)) (?:do|have|take(?: care of)?|handle|look after|see to|get) (it|that|this|(?:the|my|our) .+?)([.!]*)$`,
      "iu",
    ),
    "assign $1 to NAME$2",
  ],
  [
    new RegExp(`^(?:.*?\\b)?(?:put|note|write) (?:${pronoun}|(?:NAMED)) down (?:for|on) (.+?)([.!]*)$`, "iu"),
    "assign $1 to NAME$2",
  ],
  [
    /^(?:he|she|they)(?:['’]ll| can| will| could| should| shall| is going to)? (?:also )?(?:do(?:es)?|have|takes?(?: care of| over| on)?|handles?|look(?:s)? after) (it|that|this|(?:the|my|our) .+?)((?: (?:too|as well|also))?[.!]*)$/iu,
    "assign $1 to NAME$2",
  ],
];
const name = /(?<![\p{L}'’])(\p{Lu}\p{Ll}+)(?![\p{L}])/gu;
const noName =
  /^(?:The|It|That|This|These|Those|He|She|They|We|You|Please|Oh|Ah|Ok|Okay|And|But|So|Then|Also|Actually|Sorry|Thanks|Great|Today|Tomorrow|Tonight|My|Our|Now|One|Good|Can|Could|Would|Will|Let|Yes|No|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u;

/** People that words speak of: names that people have, and what is written large in the middle of a sentence. */
function peopleIn(text: string): string[] {
  return [...text.matchAll(name)].flatMap(({ 1: word = "", index }) => {
    const isFirst = /(?:^|[.!?:]\s+)$/u.test(text.slice(0, index));
    const isKnown = givenNames.includes(word.toLowerCase());
    // At its start a sentence is written large anyhow: there somebody does or has something.
    const does =
      /^(?:['’]s|['’]ll)?\s+(?:is|has|had|will|can|could|would|wants?|offered|said|says|knows|takes|agreed|volunteered|likes|does|did|\p{L}{3,}ed)\b/u.test(
        text.slice(index + word.length),
      );
    if (noName.test(word) || (isFirst && !isKnown && (!does || isOwnVerb(word.toLowerCase())))) return [];
    return [word];
  });
}

/** The person that "him" means: the one named last in the message, else the one that was talked of before it. */
function personMeant(before: string, { lastAct, focus, lastText, lastRequests }: Scene): string | undefined {
  const named = peopleIn(before).at(-1);
  if (named !== undefined) return named;
  const looked = lastRequests.findLast((request) => request.kind === "look");
  const asked = looked?.kind === "look" ? looked.assignee : undefined;
  return asked ?? lastAct?.said.fields.assignee ?? peopleIn(lastText).at(-1) ?? focus[0]?.assignee;
}

/**
 * "Marcus has a camera, so give it to him", "he is free on Friday at 9, set it to that": whom and which time a word points
 * at is said in its place; what only told so is dropped.
 */
export function withPointedWords(text: string, scene: Scene): string {
  if (text.length > 300 || /["“\n?]/.test(text)) return text;
  const parts = text.split(joint);
  const last = parts.at(-1) ?? "";
  const before = text.slice(0, text.length - last.length);
  const said = withTime(before, withPerson(before, last, scene) ?? last, scene);
  if (said === last) return text;
  return isToldOnly(before, scene) ? said : `${before}${said}`;
}

function withPerson(before: string, wish: string, scene: Scene): string | undefined {
  for (const [pattern, order] of handsOver) {
    const named = peopleIn(wish).at(-1) ?? "";
    const own = new RegExp(pattern.source.replace("(?:NAMED)", named === "" ? "(?!)" : named), pattern.flags);
    if (!own.test(wish)) continue;
    const isPronoun = new RegExp(`\\b(?:${pronoun})\\b`, "iu").test(wish);
    const person = isPronoun ? personMeant(before, scene) : named;
    // "Them" may be tasks as well: then somebody must have been named beside it.
    if (person === undefined || person === "") return undefined;
    if (/\b(?:them|they)\b/i.test(wish) && peopleIn(before).length === 0) return undefined;
    return wish.replace(own, order).replace("NAME", person);
  }
  return undefined;
}

const toThat =
  /\b(set|move|put|schedule|make|push|shift|reschedule|plan|book|take)\b(.+?)\b(to|for|at|on|until)\s+(?:that|then|this)(?: (?:time|day|slot|date|hour))?(?=[.!]*$)/iu;

function withTime(before: string, wish: string, { moment }: Scene): string {
  if (!toThat.test(wish)) return wish;
  const time = findFields(before, moment).findLast((field) => field.name === "due");
  const words =
    time === undefined ? "" : before.slice(time.start, time.end).replace(/^(?:on|at|for|by)\s+/i, "");
  return words === "" ? wish : wish.replace(toThat, `$1$2$3 ${words}`);
}

/** Whether a part only told of the person or the time: it asks for nothing and names no row but by that person. */
function isToldOnly(before: string, { known, moment, focus }: Scene): boolean {
  const people = peopleIn(before);
  const others = people.reduce((rest, person) => rest.replaceAll(person, " "), before);
  const [first = ""] = before.toLowerCase().split(/\s+/);
  return focus.length === 1 && !isOwnVerb(first) && mentionsIn(others, known.open, moment).length === 0;
}
