/**
 * The second look at a message. The rules read it first; a model that has learned from hand-written sentences weighs
 * its words and what the rules found out. A message with one request is judged as a whole, several are judged each.
 */
import { openWordModel, type WordModel } from "../../shared/word-model/word-model.ts";
import { intentKinds, type IntentKind } from "../../shared/parse.ts";
import type { Moment, ReadClause, Review } from "../reading.ts";
import type { Clause } from "../requests/clause.ts";
import { intentFacts, kindsOf } from "./intent-facts.ts";
import { intentWeights } from "./intent-weights.ts";
import { requestsOfKind } from "./request-of-kind.ts";

/** A longer text is a paste; the rules alone read it. */
const longestText = 1200;
const mostClauses = 12;
/** How sure the model must be to overrule the rules: about a whole message, and about one clause of several. */
const sureOfMessage = { none: 0.5, other: 0.4 };
/** What a rule read as a deed on a row, or a look at rows, seldom asks for nothing. */
const sureOfNoDeed = 0.65;
const sureOfClause = 0.8;

type Chances = Readonly<Record<IntentKind, number>>;

/** A second look with this model, which is opened when the first message comes. */
export function reviewWith(open: () => WordModel): Review {
  let opened: WordModel | undefined;
  const judge = (text: string, facts: readonly string[]): Chances => {
    opened ??= open();
    return opened.judge(text, facts) as Chances;
  };
  return (read, clauses, moment) => {
    const text = textOf(clauses);
    if (text.length > longestText || clauses.length > mostClauses) return read;
    return reviewed(read, judge(text, intentFacts(read, clauses.length)), { judge, moment });
  };
}

export const reviewRequests: Review = reviewWith(() => openWordModel(intentWeights));

interface Desk {
  judge(text: string, facts: readonly string[]): Chances;
  moment: Moment;
}

function reviewed(read: readonly ReadClause[], message: Chances, desk: Desk): ReadClause[] {
  const found = read.filter(isFound);
  if (found.length > 1) {
    const mayDrop = message.none >= sureOfMessage.none;
    return read.map((one) => reviewClause(one, desk, { mayDrop, maySwap: true }));
  }
  const [only] = found;
  const rules = rulesOf(read);
  const none = rules === "create" ? sureOfMessage.none : sureOfNoDeed;
  const kind = decide(rules, message, { ...sureOfMessage, none });
  if (kind === rules) return read.map((one) => reviewClause(one, desk, { mayDrop: false, maySwap: false }));
  const place = only ?? likeliest(read, kind, desk);
  return read.map((one) => (one === place ? asKind(one, kind, desk) : one));
}

const isFound = ({ requests }: ReadClause): boolean => requests.some(({ kind }) => kind !== "none");
const rulesOf = (read: readonly ReadClause[]): IntentKind => (kindsOf(read)[0] ?? "none") as IntentKind;
const asKind = (one: ReadClause, kind: IntentKind, { moment }: Desk): ReadClause => ({
  ...one,
  requests: requestsOfKind(kind, one.clause, moment),
});

/** The text as the model sees it, when it learns and when it judges. */
export const textOf = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(" ");

/** The best kind; the rules' own if the model is not sure enough. */
function decide(rules: IntentKind, chances: Chances, sure: { none: number; other: number }): IntentKind {
  const best = bestOf(chances);
  return best === rules || chances[best] < (best === "none" ? sure.none : sure.other) ? rules : best;
}

const bestOf = (chances: Chances): IntentKind =>
  intentKinds.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));

/** One clause of several. What the rules found stays where the whole message was judged so. */
function reviewClause(
  one: ReadClause,
  desk: Desk,
  { mayDrop, maySwap }: { mayDrop: boolean; maySwap: boolean },
): ReadClause {
  if (isFound(one) && !maySwap) return one;
  const rules = rulesOf([one]);
  const kind = decide(rules, judgeClause(one, desk), {
    none: mayDrop ? sureOfClause : 2,
    other: sureOfClause,
  });
  return kind === rules ? one : asKind(one, kind, desk);
}

function likeliest(read: readonly ReadClause[], kind: IntentKind, desk: Desk): ReadClause | undefined {
  if (read.length === 1) return read[0];
  const chances = read.map((one) => judgeClause(one, desk)[kind]);
  return read[chances.indexOf(Math.max(...chances))];
}

const judgeClause = (one: ReadClause, { judge }: Desk): Chances =>
  judge(one.clause.text, intentFacts([one], 1));
