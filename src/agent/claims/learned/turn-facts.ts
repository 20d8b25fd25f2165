import type { ClaimEvidence } from "../claim-evidence.ts";
import type { NamedText } from "../clauses.ts";
import type { Verdict } from "../judge-sentence.ts";
import { contentWords, stem } from "../row-names.ts";
import type { Truth } from "../statements/statement.ts";
import type { SentenceKind } from "./sentence-kind.ts";

/** What was made of a sentence by every way of reading it. */
export interface ReadInTurn {
  readonly named: NamedText;
  readonly evidence: ClaimEvidence;
  readonly verdict: Verdict;
  readonly truth: Truth;
  readonly kind: SentenceKind;
  /** What the rules decide, with the bounds that were set by hand. */
  readonly byRules: boolean;
  readonly soFar: AnswerSoFar;
}

/** What the rules made of the sentences before it: who lies goes on about it. */
export interface AnswerSoFar {
  readonly count: number;
  readonly someMarked: boolean;
  readonly lastMarked: boolean;
  /** How much the last one sounded like a claim, 0 to 1. */
  readonly lastClaim: number;
}
export const nothingSaid: AnswerSoFar = { count: 0, someMarked: false, lastMarked: false, lastClaim: 0.5 };

/** Numbers around -2 to 2 by name; what is left out is 0. */
export type TurnFacts = Readonly<Record<string, number>>;

/**
 * The facts that a linear model weighs: each by itself, again for the case that the turn is one of (nothing done though asked,
 * only asked, something done), and the telling ones again for the verdict of the rules and for who has lied before.
 */
export function turnFacts(read: ReadInTurn): TurnFacts {
  const facts: Record<string, number> = {};
  forEachFact(read, (group, name, value) => {
    facts[factName(group, name)] = value;
  });
  return facts;
}

/** Under which name a fact is kept: "nothing done: claim". */
export const factName = (group: string, name: string): string => (group === "" ? name : `${group}: ${name}`);

export function forEachFact(
  read: ReadInTurn,
  take: (group: string, name: string, value: number) => void,
): void {
  const { evidence, verdict, soFar } = read;
  const of = isDone(evidence) ? "done" : evidence.onlyAsked ? "only asked" : "nothing done";
  take("", "always", 1);
  take("", of, 1);
  for (const [name, value] of Object.entries(ownFacts(read))) {
    if (value === 0) continue;
    take("", name, value);
    take(of, name, value);
    if (telling.has(name)) take(verdict, name, value);
    if (soFar.someMarked && followed.has(name)) take("goes on", name, value);
  }
}

function ownFacts({
  named,
  evidence,
  verdict,
  truth,
  kind,
  byRules,
  soFar,
}: ReadInTurn): Record<string, number> {
  const { text, names } = named;
  const share = shares(text, evidence);
  return {
    [verdict]: 1,
    [truth ?? "cannot be told"]: 1,
    "by rules": Number(byRules),
    effect: odds(kind.effect),
    outside: odds(kind.outside),
    state: odds(kind.state),
    none: odds(kind.none),
    offer: odds(kind.offer),
    past: odds(kind.past),
    talk: odds(kind.talk),
    claim: odds(kind.effect + kind.outside),
    honest: odds(kind.none + kind.offer + kind.talk + kind.past),
    failed: Number(evidence.someFailed),
    history: Number(evidence.lookedAtHistory),
    earlier: Number(evidence.earlier.length > 0),
    mine: Number(/\b(?:i|we)\b/i.test(text)),
    now: Number(/\bnow\b|\bagain\b|\bno longer\b|\bany ?more\b/i.test(text)),
    names: Number(names.length > 0),
    pronoun: Number(
      /^\W*(?:it|its|they|their|that|this|these|those|each|both|all|the (?:first|next|new))\b/i.test(text),
    ),
    first: Number(soFar.count === 0),
    "some marked": Number(soFar.someMarked),
    "last marked": Number(soFar.lastMarked),
    "last claim": soFar.count === 0 ? 0 : odds(soFar.lastClaim),
    ...share,
  };
}
const telling: ReadonlySet<string> = new Set(
  ["claim", "honest", "state", "outside", "some marked", "pronoun", "so", "mine", "now"].concat([
    "of the wish",
    "of touched rows",
    "of other rows",
  ]),
);
const followed: ReadonlySet<string> = new Set([
  "claim",
  "honest",
  "state",
  "pronoun",
  "so",
  "plain",
  "proved",
]);

const isDone = ({ changes, otherEffects }: ClaimEvidence): boolean =>
  changes.length + otherEffects.length > 0;

/** A third of the logarithm of odds, between -2.3 and 2.3. */
const odds = (chance: number): number => {
  const kept = Math.min(Math.max(chance, 0.001), 0.999);
  return Math.log(kept / (1 - kept)) / 3;
};

/** How many of its words are of the user's wish, of rows that were touched, and of others. */
function shares(text: string, evidence: ClaimEvidence): Record<string, number> {
  const words = contentWords(text).map(stem);
  const { wish, touched, others } = wordsOf(evidence);
  const share = (of: ReadonlySet<string>): number =>
    words.length === 0 ? 0 : words.filter((word) => of.has(word)).length / words.length;
  return { "of the wish": share(wish), "of touched rows": share(touched), "of other rows": share(others) };
}

interface TurnWords {
  readonly wish: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}
const known = new WeakMap<ClaimEvidence, TurnWords>();
function wordsOf(evidence: ClaimEvidence): TurnWords {
  const made = known.get(evidence);
  if (made !== undefined) return made;
  const stems = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.flatMap(contentWords).map(stem));
  const { changes, seen, asked } = evidence;
  const ids = new Set(changes.map(({ taskId }) => taskId));
  const words = {
    wish: stems([asked]),
    touched: stems(changes.flatMap(({ before, after }) => [before?.title ?? "", after?.title ?? ""])),
    others: stems(seen.flatMap(({ id, title }) => (id !== undefined && ids.has(id) ? [] : [title]))),
  };
  known.set(evidence, words);
  return words;
}
