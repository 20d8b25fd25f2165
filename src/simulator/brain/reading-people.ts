import type { SaidFields } from "../../language/reading.ts";
import { refusal } from "./find-rows.ts";
import { problemIn, rowsIn, totalIn } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Thought } from "./thinking.ts";

/** Whose rows are asked for: what waits for a person, or what was handed to them. */
export interface OfPersonRequest {
  readonly kind: "of-person";
  /** Nobody named: "what am I waiting for?" */
  readonly person?: string;
  readonly role: "waiting_for" | "assignee";
}

const word = "(?:\\p{L}|-|['’](?!s\\b))*";
/** Words that may follow a name and are no part of it. */
const after =
  "still|now|right|at|then|these|this|that|currently|on|about|with|for|to|from|by|before|after|until|missing|open|outstanding|the|a|an|and|or|any|again|instead|too|please|asap|first|today|tonight|tomorrow|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const name = `(\\p{L}${word}(?: (?!(?:${after})\\b)\\p{L}${word})?)`;
const nobody =
  /^(?:me|us|you|him|her|them|it|that|this|the|a|an|my|our|your|someone|somebody|anyone|anybody|everyone|others|people|what|which|who|when|how|if|approval|feedback|news|more|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|next|trash)$/i;
const end = "(?: (?:right now|now|at the moment|currently|still|these days|this week|then))*[?.!]*$";
const start = "^(?:and |so |ok(?:ay)?,? |please |can you |tell me |show me |list )*";

const waitingAsked: readonly RegExp[] = [
  new RegExp(
    `${start}(?:what|which (?:tasks?|things?|ones?)|what else|anything|everything) (?:am i|are we|i['’]?m|i am|we['’]?re|we are) (?:still )?(?:waiting|blocked) (?:for|on) (?:from|by|with) ${name}${end}`,
    "iu",
  ),
  new RegExp(
    `${start}(?:what|which (?:tasks?|things?)) (?:am i|are we) (?:still )?waiting (?:on|for) ${name} (?:for|about)${end}`,
    "iu",
  ),
  new RegExp(
    `${start}(?:what|which (?:tasks?|things?|ones?)|what else|anything|everything|tasks|all(?: the)? tasks)(?: that)?(?: is|['’]s| are)? (?:still )?(?:waiting|waits?|pending|depends?) (?:for|on|with) ${name}${end}`,
    "iu",
  ),
  new RegExp(`${start}what (?:does|do) ${name} (?:still )?owe (?:me|us)${end}`, "iu"),
  new RegExp(
    `${start}what (?:do|am) (?:i|we) (?:still )?(?:need|expect(?:ing)?|missing|owed) (?:from|by) ${name}${end}`,
    "iu",
  ),
  new RegExp(
    `${start}(?:am i|are we|is (?:something|anything)) (?:still )?waiting (?:for|on) (?:something|anything) (?:from|of|by) ${name}${end}`,
    "iu",
  ),
  new RegExp(
    `${start}(?:is there |do (?:i|we) have )?(?:anything|something) (?:still )?(?:missing |outstanding |open |due )?from ${name}(?: (?:still )?(?:missing|outstanding|open))?${end}`,
    "iu",
  ),
];
const handedAsked: readonly RegExp[] = [
  new RegExp(
    `${start}(?:what|which tasks?)(?: is| are|['’]s) on ${name}['’]s (?:plate|list|desk)${end}`,
    "iu",
  ),
  new RegExp(
    `${start}(?:what|which (?:tasks?|things?)) (?:did|have|has) (?:i|we) (?:hand|handed|give|given|gave|delegate|delegated|assign|assigned|pass|passed)(?: (?:off|over|on))? to ${name}${end}`,
    "iu",
  ),
  new RegExp(
    `${start}(?:what|which (?:tasks?|things?)) (?:is|are|was|were) (?:handed|given|delegated|assigned|passed)(?: (?:off|over|on))? to ${name}${end}`,
    "iu",
  ),
  new RegExp(
    `${start}what (?:is|['’]s) ${name} (?:working on|doing|taking care of|responsible for|busy with)${end}`,
    "iu",
  ),
  new RegExp(
    `${start}(?:what|which tasks?) (?:is|are) (?:with|on) ${name}(?:['’]s (?:plate|list|desk))?${end}`,
    "iu",
  ),
];
const waitingAtAll = new RegExp(
  `${start}(?:(?:what|who|whom) (?:am i|are we) (?:still )?waiting (?:for|on)|what is waiting (?:for|on) (?:other people|others|someone|somebody|people))(?: from (?:others|other people|people))?${end}`,
  "iu",
);

/** "what am I waiting for from Ana?", "what did I hand to Priya?", "who am I waiting for?" */
export function readPeopleQuestion(text: string): OfPersonRequest | undefined {
  const said = text.trim();
  if (waitingAtAll.test(said)) return { kind: "of-person", role: "waiting_for" };
  for (const [role, ways] of [
    ["waiting_for", waitingAsked],
    ["assignee", handedAsked],
  ] as const) {
    const person = ways.map((way) => way.exec(said)?.[1]).find((found) => found !== undefined);
    if (person !== undefined && !nobody.test(person)) return { kind: "of-person", role, person };
  }
  return undefined;
}

const waitOn: readonly (readonly [way: RegExp, person: number, thing: number])[] = [
  [
    new RegExp(
      `^(?:i['’]?m|i am|we['’]?re|we are|still)(?: still)? waiting (?:for|on) ${name}(?: to (?:send|finish|sign|deliver|review|approve|answer|reply|get back))? (?:on|about|with|regarding|concerning|re) (.+)$`,
      "iu",
    ),
    1,
    2,
  ],
  [new RegExp(`^(?:(?:i['’]?m|i am|we['’]?re|we are) )?(?:still )?waiting on ${name} for (.+)$`, "iu"), 1, 2],
  [
    new RegExp(
      `^(?:i['’]?m|i am|we['’]?re|we are)(?: still)? waiting (?:for|on) (.+?) (?:from|by) ${name}$`,
      "iu",
    ),
    2,
    1,
  ],
  [
    new RegExp(
      `^((?:the|my|our) .+?|it|that|this)(?: one)? (?:(?:is|are) (?:now |still )?waiting|waits|now waits) (?:for|on) ${name}$`,
      "iu",
    ),
    2,
    1,
  ],
  [
    new RegExp(
      `^${name} (?:still )?(?:owes (?:me|us)|has to (?:send|give) (?:me|us)|needs to (?:send|give) (?:me|us)) (.+)$`,
      "iu",
    ),
    1,
    2,
  ],
];
const noLonger: readonly (readonly [way: RegExp, thing: number])[] = [
  [
    new RegExp(
      `^(?:i['’]?m|i am|we['’]?re|we are) (?:no longer|not) waiting (?:for|on) ${name}(?: any ?more| any longer)? (?:on|about|with|for|regarding|concerning) (.+?)(?: any ?more| any longer)?$`,
      "iu",
    ),
    2,
  ],
  [
    new RegExp(`^${name} (?:got back to (?:me|us)|answered|replied)(?: (?:on|about|regarding) (.+))$`, "iu"),
    2,
  ],
  [
    new RegExp(
      `^(.+?) (?:(?:is|are) no longer waiting|(?:is|are)(?:n['’]?t| not) waiting|(?:does|do)(?:n['’]?t| not) (?:have to |need to )?wait) (?:for|on) ${name}(?: any ?more| any longer)?$`,
      "iu",
    ),
    1,
  ],
  [new RegExp(`^(?:stop|quit) waiting (?:for|on) ${name} (?:on|about|with|for) (.+)$`, "iu"), 2],
];
const handTo: readonly (readonly [way: RegExp, thing: number, person: number])[] = [
  [
    new RegExp(
      `^((?:the|my|our) .+?|it|that|this) (?:is|are) (?:now |in the hands of |with )*(?:now )?with ${name}(?: now)?$`,
      "iu",
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^(?:hand|give|pass|delegate|assign)(?: (?:off|over|on))? (.+?)(?: (?:off|over|on))? to ${name}$`,
      "iu",
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^(?:i|we)(?:['’]ve| have)? (?:just )?(?:handed|gave|given|passed|delegated)(?: (?:off|over|on))? (.+?)(?: (?:off|over|on))? to ${name}$`,
      "iu",
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^${name} (?:takes over|is taking over|will take over|takes care of|is taking care of|will take care of|will do|does) ((?:the|my|our) .+)$`,
      "iu",
    ),
    2,
    1,
  ],
  [new RegExp(`^let ${name} (?:do|take|handle|take over|take care of|have) (.+)$`, "iu"), 2, 1],
];
const courtesy =
  /^(?:(?:please|can you|could you|and|also|then|now|note that|ok(?:ay)?|so|by the way|fyi)[,:\s]+)+/i;

/** "I'm waiting for Ana on the contract", "hand the logo to Sam": a change of the row that is named. */
export function readPeopleChange(text: string): Request | undefined {
  const said = text
    .trim()
    .replace(/(?:[\s,]+(?:instead|please|now|then|rather|again|for now))*[.!]*$/i, "")
    .replace(courtesy, "");
  if (said.endsWith("?") || said.length > 200) return undefined;
  for (const [way, person, thing] of waitOn) {
    const match = way.exec(said);
    const who = match?.[person] ?? "";
    if (match !== null && isPerson(who)) return change(match[thing] ?? "", { waitingFor: named(who) }, said);
  }
  for (const [way, thing] of noLonger) {
    const match = way.exec(said);
    if (match !== null) return change(match[thing] ?? "", { clear: ["waiting_for"] }, said);
  }
  for (const [way, thing, person] of handTo) {
    const match = way.exec(said);
    const who = match?.[person] ?? "";
    // "Give the keys to the neighbour" is a thing to do; a task goes to somebody with a name.
    if (match !== null && isPerson(who) && /^\p{Lu}/u.test(who) && isARow(match[thing] ?? ""))
      return change(match[thing] ?? "", { assignee: named(who) }, said);
  }
  return undefined;
}

const isPerson = (who: string): boolean => who !== "" && !nobody.test(who);
/** "Hand the logo to Sam", but "give Sam's book to Ben" names no row and asks for a new one. */
const isARow = (thing: string): boolean =>
  /^(?:the|my|our|this|that|it|them|both|these|those|all|task)\b/i.test(thing);
const named = (who: string): string => who.charAt(0).toUpperCase() + who.slice(1);

const change = (reference: string, fields: SaidFields, text: string): Request => ({
  kind: "act",
  act: "change",
  said: { kind: "update", reference: reference.trim(), fields, text },
});

const rowsShown = 50;

export function* lookAtPerson({ person, role }: OfPersonRequest): Thought {
  const filter = person === undefined ? {} : { person, person_is: role };
  const output = yield { name: "find_tasks", arguments: { ...filter, sort: "due", limit: rowsShown } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  if (person === undefined) {
    const rows = rowsIn(output).filter((row) => row.waiting_for !== undefined);
    return [{ kind: "rows", rows, total: rows.length, about: "that wait for somebody" }];
  }
  const about = role === "assignee" ? `handed to ${person}` : `waiting for ${person}`;
  return [{ kind: "rows", rows: rowsIn(output), total: totalIn(output), about }];
}
