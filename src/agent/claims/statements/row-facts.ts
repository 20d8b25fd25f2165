import type { SeenRow } from "../claim-evidence.ts";
import { daysSaid } from "../days-said.ts";
import { numberWords } from "../number-words.ts";
import { timesSaid } from "../times-said.ts";

/** A property of a row, as words tell it: the row has it, has it not, or what was read of the row does not tell. */
export interface Fact {
  readonly field:
    | "due"
    | "time"
    | "priority"
    | "status"
    | "tags"
    | "assignee"
    | "repeat"
    | "estimate"
    | "gone";
  readonly holds: (row: SeenRow) => boolean | null;
  /** Told of another time, or denied: "instead of Friday", "no longer blocked". */
  readonly away: boolean;
}

export interface FactWords {
  readonly today: string;
  /** Tags and people of the rows and of the user's words, in lower case. */
  readonly tags: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

const counts: Readonly<Record<string, number>> = {
  ...numberWords,
  a: 1,
  an: 1,
  one: 1,
  half: 0.5,
};

/** What a few words say that a row is like. "Open" alone is no fact here: whoever counts decides about it. */
export function factsIn(words: readonly string[], about: FactWords): Fact[] {
  const facts: Fact[] = [];
  const add = (field: Fact["field"], at: number, holds: Fact["holds"]): void => {
    facts.push({ field, holds, away: isAway(words, at) });
  };
  for (const { fits, old, word } of daysSaid(words, about.today))
    facts.push({
      field: "due",
      away: old || isAway(words, words.indexOf(word)),
      holds: ({ due }) => due !== undefined && fits(due.slice(0, 10)),
    });
  for (const { fits, word } of timesSaid(words))
    add("time", words.indexOf(word), ({ due }) => due?.includes("T") === true && fits(due.slice(11)));
  for (const [at, word] of words.entries()) {
    if (/^(?:urgent|high|medium|low)$/.test(word)) add("priority", at, ({ priority }) => priority === word);
    const tag = word.startsWith("#") ? word.slice(1) : word;
    const isTag =
      word.startsWith("#") || (about.tags.has(word) && nearTag(words, at)) || isCalledTag(words, at);
    if (isTag)
      add("tags", at, ({ tags }) =>
        tags === undefined ? null : tags.some((each) => each.toLowerCase() === tag),
      );
    if (about.persons.has(word) && personRole.test(around(words, at)))
      add("assignee", at, ({ assignee }) => assignee?.toLowerCase().split(" ").includes(word) === true);
  }
  const line = words.join(" ");
  for (const [says, field, holds] of states) {
    const found = says.exec(line);
    if (found !== null) add(field, line.slice(0, found.index).split(" ").length - 1, holds(about));
  }
  const waits = waitingFor.exec(line);
  if (waits !== null) add("status", line.slice(0, waits.index).split(" ").length - 1, waitsFor(waits[1]!));
  const minutes = minutesIn(line);
  if (minutes !== null)
    add("estimate", 0, ({ estimateMinutes }) =>
      estimateMinutes === undefined ? null : estimateMinutes === minutes,
    );
  return facts;
}

const waitingFor =
  /\bwaiting (?:for|on) (?:the |an? )?(?!your\b|you\b|them\b|it\b|him\b|her\b|us\b|me\b|list\b|top\b)(\p{L}+)/u;
/** For just that, where it is known for what it waits. */
const waitsFor =
  (what: string) =>
  ({ status, blockedReason, waitingFor: whom }: SeenRow): boolean | null => {
    if (status !== "blocked" && whom === undefined) return false;
    const known = `${blockedReason ?? ""} ${whom ?? ""}`.trim().toLowerCase();
    if (known === "") return null;
    return known.split(/[^\p{L}\p{N}]+/u).includes(what) ? true : null;
  };

/** "The #home tag", "tagged home", "the finance tasks". */
const nearTag = (words: readonly string[], at: number): boolean =>
  /^(?:tag|tags|label|labels|tasks?|items?|ones?|things?)$/.test(words[at + 1] ?? "") ||
  /^(?:tagged|labell?ed|tag|label|under)$/.test(words[at - 1] ?? "");

/** "The home tag", "tagged home", whether or not any row has it. */
const isCalledTag = (words: readonly string[], at: number): boolean =>
  (/^(?:tag|label)$/.test(words[at + 1] ?? "") &&
    /^(?:the|a)$/.test(words[at - 1] ?? "") &&
    !/^(?:same|new|right|old|other|second|only)$/.test(words[at]!)) ||
  (/^(?:tagged|labell?ed)$/.test(words[at - 1] ?? "") &&
    /^\p{L}/u.test(words[at]!) &&
    !/[\uE000-\uE0FF]/.test(words[at]!) &&
    !/^(?:with|as|now|for|and|too|accordingly|correctly|any|anymore|again|yet|it|them|the|your|my|a|an|this|that|these|those|both|all|each|every)$/.test(
      words[at]!,
    ));

const around = (words: readonly string[], at: number): string =>
  [...words.slice(Math.max(0, at - 4), at), "*", ...words.slice(at + 1, at + 6)].join(" ");
const personRole =
  /\b(?:assigned|assignee|belongs|handed|given|owned) (?:\S+ )?(?:to|is|by)? ?(?:now )?\*|\* (?:(?:is|remains|stays|continues to be|now|down|listed|set|as|the|person|one|new) )*(?:responsible|in charge|assignee|owner|assigned)|gives (?:now )?\*|\* (?:now |also |still )*(?:owns|has|holds)\b(?! (?:been|just|already|not)\b)|\bin \* 's hands|\* 's (?:name|responsibility|hands|plate|tasks?)\b/;

/** A value in front of which stands what denies it or tells of before. */
function isAway(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).join(" ");
  return /(?:\binstead of|\brather than|\bfrom|\bno longer|\bnot|n't|\bwas|\bwere|\bbeen|\bformerly|\bpreviously|\bleft the|\bout of the)(?: (?:a|an|the|due|on|waiting|tagged|assigned|to|at|any|in))*$/.test(
    before,
  );
}

const repeats =
  (frequency: string | null) =>
  ({ repeat }: SeenRow): boolean | null => {
    if (repeat === undefined) return false;
    // The list of open tasks tells that a row repeats, and not how.
    if (!repeat.includes("FREQ=")) return frequency === null ? true : null;
    return (
      frequency === null || repeat.includes(`FREQ=${frequency}`) || (repeat.includes("BYDAY") ? null : false)
    );
  };

type State = readonly [says: RegExp, field: Fact["field"], holds: (about: FactWords) => Fact["holds"]];
const state = (says: RegExp, field: Fact["field"], holds: Fact["holds"]): State => [says, field, () => holds];
const states: readonly State[] = [
  // What waits for other tasks is blocked as well, and no reading of a row tells that.
  state(/\b(?:blocked|stuck|on hold)\b(?!.*\bwaits?\b)/, "status", ({ status }) => status === "blocked"),
  state(/\b(?:in progress|under ?way|started)\b/, "status", ({ status }) => status === "in_progress"),
  state(/\bbacklog\b/, "status", ({ status }) => status === "backlog"),
  state(
    /(?<!\bto )\b(?:done|complete(?! (?:list|overview|picture|set))|completed|finished|closed|wrapped up|(?:ticked|checked|crossed) off)\b/,
    "status",
    ({ status }) => status === "done",
  ),
  state(/\b(?:in the (?:trash|bin)|deleted)\b/, "gone", ({ gone }) => gone === true),
  state(
    /\b(?:no|without an?|without any|lacks? an?|lost its|(?:does|do)n't have an?|(?:does|do)n't have any|has no) (?:due |fixed )?(?:date|deadline)s?\b|\bundated\b/,
    "due",
    ({ due }) => due === undefined,
  ),
  state(
    /\b(?:tagged|labell?ed)(?: (?:any ?more|any longer|at all|yet))?$/,
    "tags",
    ({ tags }) => (tags ?? []).length > 0,
  ),
  state(
    /\b(?:untagged|no tags?|without (?:a |any )?tags?)\b/,
    "tags",
    ({ tags }) => (tags ?? []).length === 0,
  ),
  state(
    /\bassigned to (?:some(?:one|body)|any(?:one|body))\b/,
    "assignee",
    ({ assignee }) => assignee !== undefined,
  ),
  state(
    /\b(?:unassigned|no assignee|without an? (?:assignee|owner))\b/,
    "assignee",
    ({ assignee }) => assignee === undefined,
  ),
  state(/\b(?:daily|every day|each day)\b/, "repeat", repeats("DAILY")),
  state(/\b(?:weekly|every week|once a week|each week)\b/, "repeat", repeats("WEEKLY")),
  state(/\b(?:monthly|every month|once a month|each month)\b/, "repeat", repeats("MONTHLY")),
  state(/\b(?:yearly|every year|once a year)\b/, "repeat", repeats("YEARLY")),
  state(/\b(?:repeats|repeating|recurring|recurs)\b/, "repeat", repeats(null)),
  [
    /\b(?:overdue|past (?:its|their) (?:due )?date|slipped past)\b/,
    "due",
    ({ today }) =>
      ({ due, status }) =>
        due !== undefined && due.slice(0, 10) < today && status !== "done",
  ],
];

/** "Three hours", "90 minutes", "an hour and a half", "2 h 30": what a row may be estimated at. */
function minutesIn(line: string): number | null {
  const found =
    /\b(\w+|\d+(?:\.\d+)?) (?:h|hrs?|hours?)\b(?: and (?:a )?(half|\d+)(?: min(?:ute)?s?)?)?|\b(\d+|\w+) ?(?:min|mins|minutes)\b|\bhalf an hour\b/.exec(
      line,
    );
  // Two lengths belong to two rows.
  if (found === null || (line.match(/\b(?:hours?|h|hrs?)\b/g) ?? []).length > 1) return null;
  const quarters = /\b(a|three) quarters? of an hour\b/.exec(line)?.[1];
  if (quarters !== undefined) return quarters === "a" ? 15 : 45;
  const [whole, hours, more, minutes] = found;
  if (whole === "half an hour") return 30;
  const of = (word: string): number => counts[word] ?? Number(word);
  if (minutes !== undefined) return Number.isNaN(of(minutes)) ? null : of(minutes);
  const base = of(hours ?? "");
  if (Number.isNaN(base)) return null;
  return base * 60 + (more === "half" ? 30 : Number(more ?? 0));
}
