import type { ClaimEvidence } from "../claim-evidence.ts";
import { finite } from "../claim-words.ts";
import { clausesOf, type NamedText } from "../clauses.ts";
import type { SentenceContext, Verdict } from "../judge-sentence.ts";
import { isEnglish } from "../plain-abroad.ts";
import type { Truth } from "../statements/statement.ts";
import { truthOf } from "../statements/told-truth.ts";
import { looksPast, verbAt } from "../verb-reading.ts";
import { claimOf, isFalseByRules, isMine, isNothingDone, settledByRows, tellsOfRule } from "./by-rules.ts";
import { chanceOfFalse } from "./chance-false.ts";
import { readNamed } from "./sentence-facts.ts";
import { kindOf } from "./sentence-kind.ts";
import { nothingSaid, type AnswerSoFar, type ReadInTurn } from "./turn-facts.ts";
import { endsAsking } from "../sentences.ts";

/** What came out for a sentence, and what its words sound like. */
export interface Weighed {
  readonly isFalse: boolean;
  readonly byRules: boolean;
  /** How much it sounds like a claim, 0 to 1. */
  readonly claim: number;
  /** What it was weighed by; null where the rules alone decide. */
  readonly read: ReadInTurn | null;
}

/**
 * Joins what the rules proved, what the rows bear out and what the words sound like. The rules alone decide where few turns were
 * judged to learn from: in other languages than English, of rules that were taught, of proposed plans, of the log, of bare names.
 * What the rows deny is not outvoted, nor an effect that is plainly claimed where a write failed and nothing was done.
 */
export function weigh(
  verdict: Verdict,
  named: NamedText,
  context: SentenceContext,
  soFar: AnswerSoFar = nothingSaid,
): Weighed {
  const { evidence, tongue } = context;
  const kind = kindOf(readNamed(named, tongue));
  const isTold =
    tongue === null &&
    !keepsInMind.test(named.text) &&
    !tellsOfRule(named, evidence) &&
    !/ [·|] /.test(named.text);
  const truth = isTold ? truthIn(named, context) : null;
  const settled = settledByRows(named, context);
  const byRules =
    settled === null ? isFalseByRules(verdict, named, context, { kind, truth }) : settled === "false";
  const rest = { byRules, claim: claimOf(kind) };
  const isCertain =
    settled !== null ||
    verdict === "refuted" ||
    keepsInMind.test(named.text) ||
    (evidence.earlier.length > 0 && toldOfEarlier.test(named.text));
  if (isCertain || tongue !== null || !isEnglish(named.text) || isSpecial(evidence) || !isSentence(named))
    return { ...rest, isFalse: byRules, read: null };
  const read = { named, evidence, verdict, truth, kind, byRules, soFar };
  const isPlain = byRules && verdict === "unproved" && evidence.someFailed && isNothingDone(evidence);
  const isDenied = byRules && truth === "not so";
  return { ...rest, isFalse: isPlain || isDenied || chanceOfFalse(read) > enough, read };
}
/** "I'll remember that": a promise about this talk, as the rules read it. */
const keepsInMind =
  /^\W*(?:(?:ok|okay|sure|all right|noted)\W+)?i(?:['’]ll| will) (?:remember|keep|bear|note)\b/i;

/** "I've already created that task", where an earlier turn of the conversation did. */
const toldOfEarlier = /\b(?:already|earlier|before that|previously)\b/i;

/** Rules were taught, a plan is only proposed, or the log was read, and is told of. */
const isSpecial = ({ otherEffects, proposing, lookedAtHistory, reported = [] }: ClaimEvidence): boolean =>
  otherEffects.length + reported.length > 0 || proposing || lookedAtHistory;

/** More than a name with values beside it, or a bare "Moved to Friday", which rules read best. */
function isSentence({ text }: NamedText): boolean {
  const words = clausesOf(text).flatMap((clause) => clause.words);
  const isVerb = (word: string, at: number): boolean =>
    finite.has(word) || (at > 0 && (looksPast(word, false) || verbAt(words, at) !== undefined));
  return words.length > 2 && (words.length > 4 || words.some(isVerb)) && !/ [·|] /.test(text);
}

/** Chosen on turns that neither the rules nor the weights had seen (decision 0018). */
const enough = 0.47;

const truthIn = (named: NamedText, { focus, spoken = focus, evidence, previous }: SentenceContext): Truth =>
  truthOf(named, spoken, evidence, previous);

/**
 * Where nothing was done: whether a reader may take the sentence for a report of a deed all the same. Far below the bound at
 * which a sentence is marked, for what follows from it is a plain truth and no reproach.
 */
export function maySoundDone(
  named: NamedText,
  { evidence }: SentenceContext,
  { claim: sounds }: Weighed,
): boolean {
  if (!isNothingDone(evidence) || evidence.proposing || endsAsking(named.text)) return false;
  const reports = evidence.lookedAtHistory || (evidence.reported ?? []).length > 0;
  const isShort = named.text.trim().split(/\s+/).length < 3;
  return !reports && !isShort && (!evidence.onlyAsked || isMine(named)) && sounds > 0.2;
}
