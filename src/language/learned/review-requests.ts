/**
 * The second look at a message. The rules read it first; a model that has learned from hand-written sentences weighs
 * its words and what the rules found out. A message with one request is judged as a whole, several are judged each.
 */
import { openWordModel, type WordModel } from "../../shared/word-model/word-model.ts";
import { intentKinds, type IntentKind } from "../../shared/parse.ts";
import type { Moment, ReadClause, Review } from "../reading.ts";
import { isCommand, isWish } from "../requests/command-words.ts";
import { isErrand } from "../requests/errands.ts";
import { beginsWithVerb } from "../requests/statement.ts";
import { intentFacts, kindsOf } from "./intent-facts.ts";
import { intentWeights } from "./intent-weights.ts";
import { textOf } from "./message-text.ts";
import { cuttings } from "./cuttings.ts";
import { requestsOfKind } from "./request-of-kind.ts";

/** A longer text is a paste; the rules alone read it. */
const longestText = 1200;
const mostClauses = 12;
/** How sure the model must be to overrule the rules: that nothing is asked for, and that something else is. */
interface Sureness {
  readonly none: number;
  readonly other: (kind: IntentKind) => number;
}

/**
 * About a whole message. A to-do that is kept needlessly is undone in one click, one that is left out is lost: so what
 * the rules read as a to-do stays one until it likely is none.
 */
function sureOfMessage(rules: IntentKind, isMarked: boolean): Sureness {
  if (rules === "create") return { none: isMarked ? Infinity : 0.5, other: () => (isMarked ? 0.8 : 0.3) };
  if (rules === "none") return { none: 0, other: () => 0.45 };
  // What a rule read as a deed on a row, or as a look at rows, seldom is something new.
  return { none: 0.45, other: (kind) => (kind === "create" ? 0.65 : 0.4) };
}

/** Nobody writes `#finance`, `p1` or `~30m` to a radio. */
const taskMark = /(?:^|\s)(?:#\p{L}|p[1-4](?=\s|$)|!{1,3}(?=\s|$)|~\d|@\p{L})/u;

/** The same about one clause of several. */
const sureOfClause = 0.5;
/** How sure the model must be of the one kind that a message of several clauses asks for. */
const sureOfContext = 0.7;
/** How likely a message must ask for things of several kinds to be cut, and how sure both parts must be. */
const likelySeveral = 0.2;
const sureOfPart = 0.4;
/** Each cut is read twice over; a message of many sentences has its joints in the full stops. */
const mostCut = 4;

/** How likely each kind is; `several`: requests of more than one kind. */
type Chances = Readonly<Record<IntentKind | "several", number>>;

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
  const mayCut = message.several >= likelySeveral && read.length <= mostCut;
  const parted = mayCut ? read.flatMap((one) => cut(one, desk)) : read;
  const found = parted.filter(isFound);
  if (found.length > 1) {
    const sole = likeliestDeed(message);
    if (message[sole] >= sureOfContext) return asOneRequest(parted, sole, desk);
    const mayDrop = message.none >= 0.5;
    return parted.map((one) => reviewClause(one, desk, { mayDrop, maySwap: true }));
  }
  const [only] = found;
  const rules = rulesOf(read);
  const isMarked = found.some(({ clause }) => taskMark.test(clause.text));
  const kind = decide(rules, message, sureOfMessage(rules, isMarked));
  if (kind === rules) return parted.map((one) => reviewClause(one, desk, { mayDrop: false, maySwap: false }));
  const place = only ?? likeliest(parted, kind, desk);
  return parted.map((one) => (one === place ? asKind(one, kind, desk) : one));
}

/**
 * "The dog has been to the vet, you can close that": of several clauses the one that asks, where the whole message asks
 * for one kind of thing alone; the others only tell how it came.
 */
function asOneRequest(read: readonly ReadClause[], kind: IntentKind, desk: Desk): ReadClause[] {
  const isRead = read.some((one) => rulesOf([one]) === kind);
  const place = isRead ? undefined : likeliest(read, kind, desk);
  return read.map((one) => {
    if (one === place) return asKind(one, kind, desk);
    if (!isFound(one) || rulesOf([one]) === kind) return one;
    return isContext(one, kind)
      ? asKind(one, "none", desk)
      : reviewClause(one, desk, { mayDrop: false, maySwap: true });
  });
}

/** Told, not asked for. What was called off is told as if it were done. */
const isContext = ({ clause, requests }: ReadClause, asked: IntentKind): boolean =>
  requests.every(
    ({ kind }) => kind === "create" || kind === "none" || (kind === "complete" && asked === "delete"),
  ) &&
  !isWish(clause.text) &&
  !isCommand(clause.text) &&
  !beginsWithVerb(clause.core);

/** A clause in which the rules saw one request or none, cut where both sides ask for things of different kinds. */
function cut(one: ReadClause, desk: Desk, depth = 0): ReadClause[] {
  const best = cuttings(one.clause.text, desk.moment)
    .map(([left, right]) => ({ parts: [asPart(left, desk), asPart(right, desk)] as const }))
    .filter(({ parts: [left, right] }) => left.kind !== right.kind)
    .map(({ parts }) => ({ parts, sure: Math.min(...parts.map(({ sure }) => sure)) }))
    .toSorted((a, b) => b.sure - a.sure)[0];
  if (best === undefined || best.sure < sureOfPart) return [one];
  return best.parts.flatMap(({ read, kind }) => {
    const parts = depth > 0 || read.length > 1 ? read : cut(read[0]!, desk, depth + 1);
    if (parts.length > 1 || parts[0] === undefined) return parts;
    return rulesOf(parts) === kind ? parts : [asKind(parts[0], kind, desk)];
  });
}

function asPart(
  read: readonly ReadClause[],
  desk: Desk,
): { read: readonly ReadClause[]; kind: IntentKind; sure: number } {
  const chances = desk.judge(read.map(({ clause }) => clause.text).join(" "), intentFacts(read, read.length));
  const kind = likeliestDeed(chances);
  return { read, kind, sure: chances[kind] };
}

const isFound = ({ requests }: ReadClause): boolean => requests.some(({ kind }) => kind !== "none");
const rulesOf = (read: readonly ReadClause[]): IntentKind => (kindsOf(read)[0] ?? "none") as IntentKind;
/** An errand that the rules read as one is no deletion, whatever its words are like. */
const asKind = (one: ReadClause, kind: IntentKind, { moment }: Desk): ReadClause =>
  (kind === "delete" || kind === "none") && rulesOf([one]) === "create" && isErrand(one.clause.core)
    ? one
    : { ...one, requests: requestsOfKind(kind, one.clause, moment) };

/** The kind by the words; the rules' own if the model is not sure enough. */
function decide(rules: IntentKind, chances: Chances, sure: Sureness): IntentKind {
  if (rules !== "none" && chances.none >= sure.none) return "none";
  const best = likeliestDeed(chances);
  const isLikelier = chances[best] > (rules === "none" ? chances.none : chances[rules]);
  return isLikelier && chances[best] >= sure.other(best) ? best : rules;
}

const deeds = intentKinds.filter((kind) => kind !== "none");
const likeliestDeed = (chances: Chances): IntentKind =>
  deeds.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));

/** One clause of several. What the rules found stays where the whole message was judged so. */
function reviewClause(
  one: ReadClause,
  desk: Desk,
  { mayDrop, maySwap }: { mayDrop: boolean; maySwap: boolean },
): ReadClause {
  if (isFound(one) && !maySwap) return one;
  const rules = rulesOf([one]);
  const none = mayDrop && one.clause.isDuty !== true ? sureOfClause : Infinity;
  const kind = decide(rules, judgeClause(one, desk), { none, other: () => sureOfClause });
  return kind === rules ? one : asKind(one, kind, desk);
}

function likeliest(read: readonly ReadClause[], kind: IntentKind, desk: Desk): ReadClause | undefined {
  if (read.length === 1) return read[0];
  const chances = read.map((one) => judgeClause(one, desk)[kind]);
  return read[chances.indexOf(Math.max(...chances))];
}

const judgeClause = (one: ReadClause, { judge }: Desk): Chances =>
  judge(one.clause.text, intentFacts([one], 1));
