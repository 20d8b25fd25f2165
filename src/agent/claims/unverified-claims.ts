import type { ClaimEvidence } from "./claim-evidence.ts";
import { claimedEffects } from "./claimed-effects.ts";
import { type NamedText, takeNames } from "./clauses.ts";
import { judgeSentence } from "./judge-sentence.ts";
import { nothingSaid, type AnswerSoFar } from "./learned/turn-facts.ts";
import { maySoundDone, weigh, type Weighed } from "./learned/weigh.ts";
import { tongueOf } from "./plain-abroad.ts";
import { alike, plain, rowsMeant } from "./row-names.ts";
import { sentencesOf } from "./sentences.ts";
import { rowsSpokenOf } from "./statements/statement.ts";
import { worldOf } from "./statements/world.ts";
import { verbAt } from "./verb-reading.ts";
import { wishedTitles } from "./wished-titles.ts";

/** An answer is checked up to here; no model is asked for more. */
const longestAnswer = 60_000;
const titlesConsidered = 200;

/**
 * The sentences that claim an effect which did not happen in this turn, exactly as they stand in the answer, each
 * once. Nothing here trusts the model: what happened is what the change log says.
 */
export const unverifiedClaims = (text: string, evidence: ClaimEvidence): readonly string[] =>
  judgedAtOnce(text, evidence).unverified;

export interface JudgedAnswer {
  /** The sentences that claim what did not happen, as they stand in the answer, each once. */
  readonly unverified: readonly string[];
  /** Nothing was done, and some sentence may be understood as if something had been: marked, or too unsure to be marked. */
  readonly soundsDone: boolean;
}

/** The whole judgement without a rest. */
export function judgedAtOnce(text: string, evidence: ClaimEvidence): JudgedAnswer {
  const judging = judgeAnswer(text, evidence);
  for (;;) {
    const step = judging.next();
    if (step.done === true) return step.value;
  }
}

/** The same, resting after each sentence: a long answer takes some milliseconds, and other answers want to go on. */
export function* judgeAnswer(
  text: string,
  evidence: ClaimEvidence,
  watch?: (sentence: string, weighed: Weighed) => void,
): Generator<void, JudgedAnswer, void> {
  const known = knownTitles(evidence);
  const answer = text.slice(0, longestAnswer);
  const titles = [...known, ...wishedTitles(evidence.asked, answer)].sort((a, b) => b.length - a.length);
  const asked = evidence.asked.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  let focus: readonly string[] = rowsMeant(asked, known);
  const tongue = tongueOf(`${evidence.asked} ${text.slice(0, 2_000)}`);
  const unverified = new Set<string>();
  const judged = new Set<string>();
  let list = "none" as ListKind;
  let soundsDone = false;
  let spoken: readonly string[] = focus;
  let previous = "";
  let soFar = nothingSaid;
  for (const { text: sentence, isItem, heading } of sentencesOf(answer)) {
    yield;
    // The same sentence again, about the same rows, has been judged.
    if (!isItem && judged.has(sentence)) continue;
    judged.add(sentence);
    const named = withOldInWords(takeNames(sentence, titles));
    const effects = claimedEffects(named.text);
    const claims = effects.length > 0;
    const isTalk: boolean =
      isItem &&
      ((list === "talk" && !claims) ||
        (list === "wish" && effects.every(({ manner }) => manner !== "acted")));
    const context = { evidence, focus, spoken, previous, tongue: tongueOf(named.text, tongue) };
    previous = sentence;
    const weighed: Weighed | null = isTalk
      ? null
      : weigh(judgeSentence(named, context), named, context, soFar);
    const holds: boolean = weighed?.isFalse !== true;
    if (weighed !== null) {
      watch?.(sentence, weighed);
      soFar = goneOn(soFar, weighed);
    }
    const isOther =
      (isItem && list === "deeds" && namesNoDeed(sentence, evidence)) ||
      (heading !== undefined && namesOther(heading, named.names, evidence));
    if (!holds || isOther) unverified.add(sentence);
    soundsDone ||= !holds || isOther || (weighed !== null && maySoundDone(named, context, weighed));
    if (!isItem) list = !/:\W*$/.test(sentence) ? "none" : announced(sentence, claims || !holds);
    const ofRows = rowsSpokenOf(named, worldOf(evidence, [], ""));
    if (ofRows.length > 0) spoken = ofRows;
    const rows = named.names.filter((name) => known.includes(name));
    if (rows.length > 0) {
      focus = rows;
      judged.clear();
    }
  }
  return { unverified: [...unverified], soundsDone };
}

const goneOn = ({ count, someMarked }: AnswerSoFar, { byRules, claim }: Weighed): AnswerSoFar => ({
  count: count + 1,
  someMarked: someMarked || byRules,
  lastMarked: byRules,
  lastClaim: claim,
});

/** "(Before: Friday, 27 November)" tells what it was, in one clause. */
const withOldInWords = ({ text, names }: NamedText): NamedText => ({
  text: text.replace(
    /\((?:before|previously|formerly|until now|old|was):? (?!i |we |you |it )([^()]{1,80})\)/i,
    (_whole, old: string) => `(was ${old.replaceAll(",", " ")})`,
  ),
  names,
});

/** What the line above a list announced. */
type ListKind = "deeds" | "talk" | "wish" | "none";
const announced = (heading: string, claims: boolean): ListKind => {
  if (claims) return "deeds";
  return /\byou (?:asked|said|wanted|told|listed|gave|mentioned|wrote)\b|\b(?:would|could|might|suggest\w*|propos\w*|plan to)\b|'d\b/i.test(
    heading,
  )
    ? "wish"
    : "talk";
};

const header =
  /^(?:(?:field|task|tasks|title|due|date|status|priority|before|after|old|new|name|owner|tags?|notes|reason) ?)+$/;

/** "I added these: …": an item is one of the rows that were touched, or it tells more than a name. */
function namesNoDeed(item: string, { changes, onlyAsked, lookedAtHistory }: ClaimEvidence): boolean {
  const name = plain(item);
  if ((onlyAsked || lookedAtHistory) && changes.length === 0) return false;
  if (name === "" || header.test(name)) return false;
  if (changes.length === 0) return true;
  if (
    /^(?:field|before|after|due|date|status|priority|tags?|notes?|owner|assignee|repeats?|estimate|new|old)\b/.test(
      name,
    ) ||
    name.split(" ").length > 6
  )
    return false;
  return !changes.some(({ before, after }) =>
    [before, after].some(
      (task) =>
        task !== null && (alike(name, task.title) || alike(task.title, name) || alike(name, task.notes)),
    ),
  );
}

/** Under "### Completed" stands a row that was read, and neither touched nor done. */
function namesOther(
  heading: string,
  names: readonly string[],
  { changes, seen, onlyAsked }: ClaimEvidence,
): boolean {
  if (onlyAsked || verbAt(heading.split(" "), 0)?.form !== "past" || names.length === 0) return false;
  const rows = seen.filter(({ title }) => names.some((name) => plain(name) === plain(title)));
  const touched = new Set(changes.map(({ taskId }) => taskId));
  return (
    rows.length > 0 &&
    rows.every(({ id, status }) => status !== "done" && (id === undefined || !touched.has(id)))
  );
}

/** Longest first, so that a title inside another does not cut it. One-word titles would hide ordinary verbs. */
function knownTitles({ changes, seen, failedTitles }: ClaimEvidence): string[] {
  const titles = new Set<string>();
  for (const { before, after } of changes)
    for (const task of [before, after]) if (task !== null) titles.add(task.title);
  for (const { title } of seen.slice(0, titlesConsidered)) titles.add(title);
  for (const title of failedTitles) titles.add(title);
  return [...titles].filter((title) => title.trim().length > 3).sort((a, b) => b.length - a.length);
}
