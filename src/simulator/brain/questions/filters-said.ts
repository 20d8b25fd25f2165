import { Temporal } from "temporal-polyfill";
import type { Moment, SaidRequest } from "../../../language/reading.ts";
import { stem } from "../fit.ts";
import { givenNames } from "../given-names.ts";
import type { Lack } from "../lacking.ts";
import type { Row } from "../outputs.ts";
import type { Scene } from "../scene.ts";
import { lengthsIn } from "./lengths-said.ts";
import { daysIn } from "./days-said.ts";
import { isSmall } from "./small-words.ts";
import type { RowFilter } from "./row-filter.ts";

type Query = NonNullable<SaidRequest["query"]>;

/** What a question is narrowed to, and the words that are left of it. */
export interface FiltersSaid {
  readonly query: Query;
  readonly where: RowFilter;
  /** Whether anything narrows it. */
  readonly some: boolean;
  readonly rest: string;
}

const fields: readonly (readonly [Lack, string])[] = [
  ["due", "(?:due )?(?:dates?|deadlines?|days?)(?: set| yet)?"],
  ["estimate", "(?:time )?estimates?|estimated (?:time|duration)|durations?"],
  ["assignee", "owners?|assignees?|(?:responsible )?(?:person|people)|name on (?:it|them)"],
  ["tags", "tags?|labels?"],
];
const without =
  "(?:without|with no|forg[eo]t(?:ten)? to (?:give|set|add|put|enter)|has no|have no|having no|had no|have got no|got no|lack|lacks|lacking|missing|miss|(?:do|does|did|has|have|had) not (?:yet |still |even )*(?:have|has|got|had|been given|carry)?|no)(?: yet)?(?: an?| any| their| its| the)?(?: fixed| set| clear)?";
const lacks: readonly (readonly [Lack, RegExp])[] = [
  ...fields.map(([lack, words]): readonly [Lack, RegExp] => [
    lack,
    new RegExp(
      `\\b(?:that |which )?${without} (?:${words})(?: (?:yet|so far|at all|attached|set|on (?:it|them)))*\\b`,
      "i",
    ),
  ]),
  [
    "due",
    /\b(?:undated|unscheduled|(?:are|is|were) not (?:yet )?(?:dated|scheduled|planned for any day))\b/i,
  ],
  ["tags", /\buntagged\b|\b(?:are|is) not (?:yet )?(?:tagged|labell?ed)\b/i],
  ["estimate", /\b(?:unestimated|(?:are|is|were|was|have|has) not (?:yet )?(?:been )?estimated)\b/i],
  [
    "assignee",
    /\b(?:unassigned|(?:not|never) (?:yet )?(?:been )?(?:assigned|given|handed)(?: (?:out|over))?(?: yet)?(?: to (?:anyone|anybody|someone|somebody))?|(?:assigned|given|belongs?|belonging) to (?:nobody|no one)|not (?:yet )?(?:anybody|anyone|somebody|someone)'s(?: (?:job|task|responsibility|turn))?|(?:nobody|no one)'s(?: (?:job|task|responsibility))?|up for grabs|(?:nobody|no one) (?:yet )?(?:is|has|owns|does|was|feels)(?: (?:yet|been|on|doing|assigned|responsible(?: for)?|in charge(?: of)?|looking after|working on|taken|picked(?: up)?|given|down for))*(?: to)?)(?: so far| yet)?\b/i,
  ],
];

const openWords =
  /\b(?:not (?:yet )?(?:been )?(?:done|finished|completed?|closed)|unfinished|incomplete|undone|uncompleted|(?:still |yet )?to (?:be done|get done|do)|have to (?:get )?(?:do|done)|still open|open)\b/i;
const states: readonly (readonly [RegExp, NonNullable<Query["status"]>])[] = [
  [/\bnot (?:\p{L}+ )?(?:blocked|stuck|on hold|held up)\b/iu, ["todo", "in_progress", "backlog"]],
  [/\bnot (?:\p{L}+ )?(?:started|begun|in progress|under ?way)\b/iu, ["todo", "backlog"]],
  [
    /\b(?:blocked|stuck|stalled|on hold|held up|on ice|jammed|can not (?:yet )?(?:move(?: forward| on)?|go (?:on|ahead)|proceed|continue|be (?:done|started|worked on))|are not moving|is not moving)(?: (?:forward|on|ahead))?\b/i,
    ["blocked"],
  ],
  [
    /\b(?:in[ -]progress|started|begun|under ?way|ongoing|in the works|being worked on|half[- ]done|on the go|(?:am|are) (?:i|we) (?:currently |right now )?working on)\b/i,
    ["in_progress"],
  ],
  [
    /\b(?:done|finished|finish|completed?|closed|ticked off|wrapped up|accomplished|got done|get done|dealt with|crossed off)\b/i,
    ["done"],
  ],
  [/\b(?:in the )?backlog\b/i, ["backlog"]],
];
const levels: readonly (readonly [RegExp, NonNullable<Query["priority"]>])[] = [
  [/\bnot (?:\p{L}+ )?(?:urgent|critical|burning)\b/iu, ["high", "medium", "low"]],
  [/\bnot (?:\p{L}+ )?important\b/iu, ["medium", "low"]],
  [/\b(?:urgent|critical|burning|p1)(?:[- ]prio(?:rity)?)?\b/i, ["urgent"]],
  [/\b(?:high(?:est)?[- ]prio(?:rity)?|important|high|p2)\b/i, ["urgent", "high"]],
  [/\b(?:(?:medium|normal)(?:[- ]prio(?:rity)?)?|p3)\b/i, ["medium"]],
  [/\b(?:low(?:est)?(?:[- ]prio(?:rity)?)?|unimportant|p4)\b/i, ["low"]],
];
const overdue =
  /\b(?:overdue|past (?:due|(?:its|their|the) (?:due date|deadline|date))|behind (?:schedule|on)|late|missed|slip(?:ped|s)?(?: (?:past|through)(?: (?:its|their|the) (?:deadline|date|due date|cracks))?)?|should (?:already |by now )?have (?:already |been |long )*(?:done|finished|handled|completed|dealt with|sorted|ready)(?: already| by now| long ago)?|already due|out of time|(?:its|their|the) (?:deadline|due date) (?:has |have )?(?:passed|gone))\b/i;
const tagged: readonly RegExp[] = [
  /#([\p{L}\p{N}_-]+)/iu,
  /\b(?:(?:with|under|from|in|has|have|having|carry(?:ing)?|carries) )?(?:the )?(?:tagged|labell?ed|tags?|labels?)(?: (?:as|with|called|named|is))? (?:the )?["“]?([\p{L}\p{N}][\p{L}\p{N}_-]*)["”]?/iu,
  /\b(?:with |under |from |in )?(?:the |my |our )?["“]?([\p{L}\p{N}][\p{L}\p{N}_-]*)["”]?[- ](?:tag|label|tagged|labell?ed)\b/iu,
];
const waitingFor =
  /\b(?:wait(?:ing|s)?|hanging|depend(?:ing|s)?) (?:for|on|upon)\b(?: (?:an answer|a reply|an? \p{L}+|something|anything|news|input|feedback) (?:from|of|by))?(?: (?:others?|other people|someone|somebody|anyone|anybody|people|me))?/iu;
const answersMissing =
  /\b(?:whose|which|any|what) (?:answers?|repl(?:y|ies)|inputs?|feedback|responses?|sign-?offs?|approvals?)\b(?:.*\b(?:miss(?:ing)?|outstanding|wait(?:ing)? for|need|lack(?:ing)?))?|\b(?:still )?ow(?:es?|ed|ing) (?:me|us)\b/iu;
const repeating =
  /\b(?:repeat(?:s|ing)?|recur(?:s|ring)?|regular(?:ly)?|comes? (?:up )?again|every (?:day|week|month|year))\b/i;

export function filtersIn(text: string, scene: Scene): FiltersSaid {
  const { moment } = scene;
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.replace(match[0], " ");
    return match;
  };
  const where: { -readonly [Key in keyof RowFilter]: RowFilter[Key] } = {};
  const query: { -readonly [Key in keyof Query]: Query[Key] } = {};
  const lack = lacks.find(([, pattern]) => take(pattern) !== null);
  if (lack !== undefined) where.lacking = lack[0];
  const tag = tagged.find((pattern) => !isSmall(pattern.exec(rest)?.[1] ?? "a"));
  const named = tag === undefined ? undefined : take(tag)?.[1];
  if (named !== undefined) query.tag = named;
  const isOpen = take(openWords) !== null;
  const late = take(overdue);
  if (late !== null) query.dueBefore = dayBefore(moment);
  const state = states.find(([pattern]) => take(pattern) !== null);
  if (state !== undefined && !(isOpen && state[1][0] === "done")) {
    query.status = state[1];
    if (state[1][0] === "done") query.includeDone = true;
  }
  const level = levels.find(([pattern]) => take(pattern) !== null);
  if (level !== undefined) query.priority = level[1];
  const span = lengthsIn(rest);
  if (span !== undefined) {
    where.minutes = span.minutes;
    rest = span.rest;
  }
  const wait = take(waitingFor) ?? take(answersMissing);
  if (take(repeating) !== null) where.repeating = true;
  if (late === null) {
    const { rest: left, ...days } = daysIn(rest, moment);
    rest = left;
    Object.assign(query, days);
  }
  const person = personIn(rest, scene);
  if (person !== undefined) {
    where.person = person.name;
    rest = person.rest;
  }
  // "What is waiting for me on the weekend?" asks for what there is then.
  if (wait !== null && !/\bme\b/i.test(wait[0])) where.waiting = true;
  const some = isOpen || Object.keys(query).length + Object.keys(where).length > 0;
  return { query, where, some, rest };
}

const dayBefore = ({ now }: Moment): string =>
  Temporal.PlainDate.from(now.slice(0, 10)).subtract({ days: 1 }).toString();

const named = new Set(givenNames);

/** Everyone whom a row is given to or waits for. */
export function peopleOf(rows: readonly Row[]): readonly string[] {
  return [
    ...new Set(rows.flatMap(({ assignee, waiting_for }) => [assignee ?? [], waiting_for ?? []].flat())),
  ];
}

/** A person in a question: one whom rows know, or a name that is no word of a title. */
export function personIn(
  text: string,
  scene: Scene,
): { readonly name: string; readonly rest: string } | undefined {
  const known = peopleOf([...scene.known.open, ...scene.rows.values()]).filter((name) =>
    /^\p{Lu}/u.test(name),
  );
  for (const [said, word = ""] of text.matchAll(
    /(?<![\p{L}'’-])(\p{L}[\p{L}-]+?)(?:['’]s|s['’])?(?![\p{L}-])/gu,
  )) {
    const person = known.find((name) =>
      name
        .toLowerCase()
        .split(/\s+/)
        .some((part) => part === word.toLowerCase() || `${part}s` === word.toLowerCase()),
    );
    const isName =
      named.has(word.toLowerCase()) && /^\p{Lu}/u.test(word) && !isInTitle(word, scene.known.open);
    if (person !== undefined || isName) return { name: person ?? word, rest: text.replace(said, " ") };
  }
  return undefined;
}

const isInTitle = (word: string, rows: readonly Row[]): boolean =>
  rows.some(({ title }) =>
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((own) => stem(own) === stem(word.toLowerCase())),
  );
