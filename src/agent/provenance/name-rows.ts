import type { AskedClause } from "../effects/asked-effects.ts";
import { effectVerb } from "../effects/effect-verbs.ts";
import { contentWords } from "./content-words.ts";
import type { KnownRows } from "./known-rows.ts";
import { namelessShorts } from "./short-words.ts";
import { languages, otherLanguage } from "../effects/other-languages/tell-language.ts";

/** How a clause points at rows: by what they are called, by "it", by "all of them", or not at all. */
export interface Pointing {
  /** Words that may name a row: without verbs of effect, values and small words. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** Words of rows that are left out: "everything except the budget". */
  readonly spared: readonly string[];
  readonly one: boolean;
  readonly several: boolean;
  readonly all: boolean;
  /** "The second one": which of those that were told last; -1 is the last. */
  readonly ordinal: number | null;
  /** "The first two", "the last three": how many from the start, or (negative) from the end. */
  readonly run: number | null;
  /** "The most urgent one", "the next task", "what is due today". */
  readonly described: boolean;
}

const several = /\b(?:both|them|em|they|these|those|two|three|four|five|ones)\b/i;
const all =
  /\b(?:all|everything|every|each|any|rest|others?|whole|overdue|(?:done|finished|completed|old|open|remaining|urgent|blocked|late|due|untagged) (?:tasks|items|to-?dos|ones|stuff|things)|(?:tasks|items|to-?dos|things|stuff) (?:that|which|due|for|from|tagged|with)|(?:my|the|today's|tomorrow's|this week's) (?:tasks|list|to-?dos|items|day|week)|\w+day(?:['’]s)? (?:ones|tasks|stuff|things|items|to-?dos))\b/i;
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const ordinal =
  /\b(?:the |number |#)(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)|(?:one )?([1-9]))(?=\s+(?:one|task|item|two|is|was|as|to|please|done)\b|\s*(?:[,.!]|$))/i;
/** "2nd one", "second one to Friday". */
const shortOrdinal =
  /(?:^|\b(?:and|move|push|put|delete|drop|mark|finish|the|then)\s+|[,;]\s*)(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)|([1-9])(?:st|nd|rd|th))(?=\s+one\b)/i;
const runOfRows = /\b(first|last) (two|three|four|five|[2-9])\b/i;
const counts = "two three four five".split(" ");
const described =
  /\b(?:most|least|highest|lowest|next|top|oldest|newest|latest|longest|shortest|earliest|biggest|first|last|recent|previous|overdue|only)\b.*\b(?:task|one|thing|item|to-?do|reminder)\b|\b(?:task|one|thing|item|to-?do)s? (?:that(?:'s| is| are)|due|i (?:just )?(?:added|created|made))\b|\b(?:just|last|recently) (?:added|created|made)\b|\b(?:what|the one) (?:you|i) (?:just|last)\b/i;
/** "That report" names; "that" alone refers. */
const pronoun =
  /\b(?:it|itself|(?:that|this)(?= (?:one|task|item|thing|to-?do|reminder|is|was|as|to|for|by|on|in|at|from|until|till|has|needs?|can|should|must|up|off|down|out|away|over|done|urgent|high|low|medium|important|instead|please|again|now|then|today|tomorrow|too|too)\b|'s\b|\s*[,.!?;:]|\s*$))\b|\b(?:mark|make|call|move|set|delete|undo|finish|complete|remove|keep) (?:that|this)\b(?=\s*$)|\b(?:the|that|this) (?:one|other one|latter|former|task|item|thing|reminder)\b|^(?:that|this) one\b/i;

const values = new Set(
  contentWords(
    `today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday weekend week month year day hour minute
    weekly monthly yearly daily morning noon afternoon evening night january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep oct nov dec am pm date due deadline end start next last first second third this later earlier sooner soon
    urgent high low medium normal important critical asap priority top higher lower status done finished complete completed started progress blocked open backlog
    tag tags tagged label note notes reminder estimate repeat every recurring list lists number just already now again still back instead also too only
    one ones two three four five both other others rest everything thing things stuff yes no not don't didn't please thanks thank ok okay sure great
    make need want let's let like finished off until before after by per right actually really finally think guess sorry oops wait mean meant
    it's that's i'm i've i'll i'd you're can't won't them those these they which what when who how him her his he she
    anymore longer cancel without with within instead than like via happen happened most least remaining overdue old oldest newest latest waiting working mine own way time rather earlier done another further
    ${namelessShorts}
    ${languages.map(({ nameless }) => nameless).join(" ")}`,
  ),
);
/** What a to-do often begins with: alone it names nothing, for many rows begin so. */
const commonVerbs = new Set(
  contentWords(
    `call phone ring email mail send write buy get pay book review check read prepare order ask pick meet schedule plan finish submit update fix clean
    organise organize renew return sign file print run make talk text visit research draft follow set take bring find look give tell contact discuss
    create add complete do start test build design collect wash cook order reply answer confirm arrange cancel`,
  ),
);

export const isCommonVerb = (word: string): boolean => commonVerbs.has(word);

/** "The minutes" are a paper, "20 minutes" a time; "the labels" are things, "label it" is none. */
const nounAsWell = /(?<=\b(?:the|my|our|your|those|these) )(?:minutes|labels)\b(?! (?:before|after|ago)\b)/gi;

/** An address names no row, whatever words stand in it. */
const address = /https?:\/\/\S+/gi;

export function pointing({ text: whole, words }: Pick<AskedClause, "text" | "words">): Pointing {
  const text = whole.replaceAll(address, " ");
  const [meant = "", ...exceptions] = text.split(sparing);
  const said = contentWords(meant);
  // "Slides can slide to Monday": the verb is left out, the noun that sounds like it stays.
  const others = new Set(contentWords(words.filter((word) => effectVerb(word) === undefined).join(" ")));
  const nouns = new Set(contentWords((text.match(nounAsWell) ?? []).join(" ")));
  const match = ordinal.exec(text) ?? shortOrdinal.exec(text);
  const place = match?.[1]?.toLowerCase();
  const abroad = otherLanguage(whole);
  return {
    words: said,
    spared: contentWords(exceptions.join(" ")).filter((word) => !values.has(word)),
    names: said.filter(
      (word) => (!values.has(word) || nouns.has(word)) && others.has(word) && !/^\d/.test(word),
    ),
    one: (abroad?.one ?? pronoun).test(text),
    several: (abroad?.several ?? several).test(text),
    all: (abroad?.all ?? all).test(text),
    ordinal:
      match === null
        ? null
        : place === "last"
          ? -1
          : place === undefined
            ? Number(match[2]) - 1
            : ordinals.indexOf(place),
    run: runIn(text),
    described: described.test(text),
  };
}

const sparing =
  /\b(?:except(?:ing)?(?: for)?|apart from|aside from|other than|but not|besides|excluding|minus)\b|(?<=\b(?:all|every\w*|any\w*)) but\b/i;

function runIn(text: string): number | null {
  const [, end, count = ""] = runOfRows.exec(text) ?? [];
  if (end === undefined) return null;
  const length = counts.includes(count.toLowerCase())
    ? counts.indexOf(count.toLowerCase()) + 2
    : Number(count);
  return end.toLowerCase() === "last" ? -length : length;
}

/** The same word, as people shorten, inflect and mistype it. */
export function sameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter >= 4 && (left.startsWith(right) || right.startsWith(left))) return true;
  return shorter >= 5 && oneSlip(left, right);
}

/** One letter more, less, other or swapped. */
function oneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end))
    end += 1;
  const restLeft = left.length - start - end;
  const restRight = right.length - start - end;
  if (restLeft <= 1 && restRight <= 1) return true;
  return (
    restLeft === 2 && restRight === 2 && left[start] === right[start + 1] && left[start + 1] === right[start]
  );
}

/** The words of a title (or of its tags) that the clause says. */
function matched(title: string, said: readonly string[]): string[] {
  return contentWords(title).filter((word) => said.some((each) => sameWord(word, each)));
}

/** Whether the clause names this row, and no other known row fits its words better. */
export function namesRow(clause: Pointing, title: string, also: string, known: KnownRows): boolean {
  const words = contentWords(title);
  if (words.length > 0 && matched(title, clause.words).length === words.length) {
    return !known.titles.some((other) => other !== title && fitsBetter(other, title, clause));
  }
  // "And 6 too": a number that stands in one title alone names it.
  const numbers = clause.words.filter((word) => /^\d+$/.test(word) && words.includes(word));
  const isOnly = (number: string): boolean =>
    known.titles.filter((other) => contentWords(other).includes(number)).length === 1;
  if (clause.names.length === 0 && numbers.some(isOnly)) return true;
  const hits = matched(title, clause.names);
  // "Get the printer repaired" does not begin with printing, though "printer" is cut to "print".
  const opener = contentWords(/[\p{L}\p{N}]+/u.exec(title)?.[0] ?? "")[0];
  const telling = hits.filter((word, index) => !(index === 0 && word === opener && commonVerbs.has(word)));
  const strangeNames = clause.names.filter(
    (name) => !commonVerbs.has(name) && !words.some((word) => sameWord(word, name)),
  );
  const byTag = matched(also, clause.names).length > 0;
  if (telling.length === 0 && !byTag && (hits.length === 0 || strangeNames.length > 0)) return false;
  return byTag || !known.titles.some((other) => other !== title && fitsBetter(other, title, clause));
}

/** Everything that speaks for the one speaks for the other too, and more. */
function fitsBetter(other: string, title: string, { names }: Pointing): boolean {
  const mine = names.filter((name) => contentWords(title).some((word) => sameWord(word, name)));
  const theirs = names.filter((name) => contentWords(other).some((word) => sameWord(word, name)));
  return theirs.length > mine.length && mine.every((name) => theirs.includes(name));
}

/** "Everything except the budget": the row is told to stay as it is. */
export const sparesRow = ({ spared }: Pointing, title: string): boolean =>
  matched(title, spared).some((word) => !commonVerbs.has(word));

const naming = new Set(contentWords("named titled"));

/** Whether the clause means this row without naming it. */
export function refersToRow(
  clause: Pointing,
  title: string,
  known: KnownRows,
  values: readonly string[] = [],
): boolean {
  const namesAnother = known.titles.some((other) => other !== title && namesRow(clause, other, "", known));
  // The words of a note or of a new title name no row.
  const isOfValue = (name: string): boolean =>
    values.includes(name) || (values.length > 0 && naming.has(name));
  const strange = clause.names.filter((name) => !commonVerbs.has(name) && !isOfValue(name));
  if (sparesRow(clause, title)) return false;
  if (clause.all) return strange.length === 0 || (!namesAnother && clause.one);
  const { run } = clause;
  if (run !== null && known.lists.length > 0)
    return known.lists.some((rows) => (run > 0 ? rows.slice(0, run) : rows.slice(run)).includes(title));
  const place = clause.ordinal;
  if (place !== null && known.lists.length > 0) return known.lists.some((rows) => rows.at(place) === title);
  // "Assign it to Ben" means what "it" means, whatever else is called after Ben.
  if (clause.one && known.lastNamed.includes(title)) return true;
  if (namesAnother) return false;
  if (clause.several && known.latelyNamed.includes(title)) return true;
  const impliedOne = strange.length === 0;
  if (impliedOne && known.lastNamed.includes(title)) return true;
  return clause.described && strange.length === 0;
}
