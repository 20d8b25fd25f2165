// Over 250 lines: one sentence is judged by readings that fall back on each other, in this order.
import { agrees, bearsOut, changesFor, speaksOfOthers } from "./bears-out.ts";
import { detailsAgree } from "./changed-details.ts";
import type { ClaimEvidence } from "./claim-evidence.ts";
import type { ClaimedEffect } from "./claimed-effect.ts";
import { claimedEffects } from "./claimed-effects.ts";
import { type Clause, clausesOf, nameIndex, type NamedText } from "./clauses.ts";
import { clausesToProve } from "./needs-proof.ts";
import { claimedElsewhere } from "./other-languages.ts";
import { isOutside } from "./outside-effects.ts";
import { clausesToProveAbroad, inEnglish, isEnglish, type Tongue } from "./plain-abroad.ts";
import { isReportedCount } from "./reported-counts.ts";
import { plain, stem } from "./row-names.ts";
import { valuesSaid } from "./said-values.ts";
import {
  affirms,
  assertsPlainly,
  besideRows,
  isDeed,
  isMine,
  isOther,
  isUsersDoing,
  readsLog,
  tellsOfChange,
  tellsOfTheTask,
} from "./told-of-deeds.ts";
import { tellsOpenRowDone } from "./told-deeds.ts";
import { toldCount } from "./told-counts.ts";
import { unknownNames } from "./unknown-names.ts";
import { verbAt } from "./verb-reading.ts";
import {
  allStand,
  contradictsFocus,
  contradictsRow,
  namedRowStands,
  standsAsSaid,
  wasSeen,
} from "./row-states.ts";
import { endsAsking } from "./sentences.ts";

/** What an answer's sentence is judged by, beside its words. */
export interface SentenceContext {
  readonly evidence: ClaimEvidence;
  /** Titles of the rows that "it" means here. */
  readonly focus: readonly string[];
  /** Titles of the rows that the answer spoke of last, be it by one word of theirs. */
  readonly spoken?: readonly string[];
  /** The sentence before it. */
  readonly previous?: string;
  /** Null for English. */
  readonly tongue: Tongue | null;
}

/**
 * What the rules make of a sentence.
 * `plain`: it asserts nothing that would need proof. `proved`: a change or a row stands behind what it asserts.
 * `unclear`: it is not plain talk, and nothing stands behind it. `unproved`: it plainly claims an effect, and nothing stands
 * behind it. `refuted`: a change, a row or the log tells otherwise.
 */
export type Verdict = "plain" | "proved" | "unclear" | "unproved" | "refuted";

/**
 * Read twice: for the effects that a sentence's words plainly claim, and from the other side, for whatever in it is not
 * plain talk. The second reading knows no verbs, so it needs none.
 */
export function judgeSentence(given: NamedText, context: SentenceContext): Verdict {
  const { tongue } = context;
  const named = { ...given, text: withoutPause(given.text) };
  // "Deleted: …" in a German answer is still read as what it is.
  const english = tongue === null || !tongue.marks.test(named.text) ? claimedEffects(named.text) : [];
  const maybeAbroad = tongue !== null || !isEnglish(named.text);
  const effects = english.length > 0 || !maybeAbroad ? english : claimedElsewhere(named.text);
  const taken = new Set(effects.flatMap((effect) => namesIn(effect.words)));
  // "Created these: A, B": names outside of every claim belong to the claims that name nothing themselves.
  const free = named.names.filter((_name, index) => !taken.has(index));
  // Somebody whom nothing in the turn knows: "Dora takes it over", where it went to Clara.
  if (
    !maybeAbroad &&
    context.evidence.changes.length > 0 &&
    unknownNames(named.text, context.evidence).length > 0
  ) {
    const isQuestion = endsAsking(named.text);
    if (effects.length > 0 || clausesToProve(clausesOf(named.text), isQuestion, () => false).length > 0)
      return "refuted";
  }
  if (!maybeAbroad && context.evidence.changes.length > 0 && allStand(named, context.evidence))
    return "proved";
  for (const effect of effects) {
    if (context.evidence.onlyAsked && effect.words.some((word) => /^(?:it|they)$/.test(word))) {
      const all = clausesOf(named.text).flatMap((clause) => clause.words);
      if (contradictsFocus(effect.words, all, named.names, context.evidence)) return "refuted";
    }
    const own = namesIn(effect.words).map((index) => named.names[index]!);
    if (!holds(effect, named.text, own.length > 0 ? own : free, context)) return "unproved";
  }
  if (!labelHolds(named, context)) return "refuted";
  const rest = judgeRest(named, effects, context);
  return rest === "plain" && effects.length > 0 ? "proved" : rest;
}

/** "All three: closed.", "Milk and fence: deleted." are said of what stands before the pause. */
const withoutPause = (text: string): string =>
  text
    .replace(/^(\W*(?:all \w+|both|everything))\s*[:–—]\s+/i, "$1 ")
    .replace(
      /^([^:.!?]{1,80}):\s+(\p{L}+)(\W*)$/u,
      (whole: string, before: string, last: string, end: string) =>
        isParticiple(last) && !standing.test(before) ? `${before} ${last}${end}` : whole,
    );
const standing = /\b(?:is|are|was|were|has|have|status|outcome|result|summary|changes?)\b/i;
const isParticiple = (word: string): boolean =>
  /^(?:done|gone|complete|cut)$/i.test(word) || verbAt([word.toLowerCase()], 0)?.form === "past";

const namesIn = (words: readonly string[]): number[] => words.map(nameIndex).filter((index) => index >= 0);

function holds(
  effect: ClaimedEffect,
  text: string,
  names: readonly string[],
  { evidence, focus }: SentenceContext,
): boolean {
  if (evidence.someMissing === true && evidence.changes.length === 0 && notThere.test(effect.words.join(" ")))
    return true;
  if (effect.label === true && evidence.changes.length === 0) return true;
  // "0 finished" tells of no deed, and "3 finished" of none of this turn's.
  if (evidence.changes.length === 0 && /^(?:0|zero)$/.test(effect.words[0] ?? "")) return true;
  if (isReportedCount(effect.words, evidence.reported ?? [])) return true;
  if (toldCount(effect.words, evidence) === "fits") return true;
  if (isOutsideOf(effect.words, evidence) || tellsOfTheTask(effect.words, evidence)) return false;
  const fitting = changesFor(effect.classes, evidence.changes, text.toLowerCase());
  if (bearsOut(effect, fitting, names, evidence)) return true;
  if (wasSeen(effect, names, evidence)) return true;
  // "Blocked: Send the report": a label before the row that stands so.
  if (
    effect.words.length === 1 &&
    names.length > 0 &&
    evidence.seen.length > 0 &&
    namedRowStands(effect.words, names, evidence)
  )
    return true;
  if (repeats.test(effect.words.join(" ")) && standsAsSaid(effect.words, names, focus, evidence)) return true;
  if (readsLog(effect.words, evidence)) return true;
  const asked = evidence.onlyAsked && evidence.earlier.length > 0;
  const lasting = effect.manner === "state" && !isDeed(effect.words) && !tellsOfChange(effect.words);
  if (lasting && evidence.seen.length > 0 && namedRowStands(effect.words, names, evidence)) return true;
  const ofFocus = lasting && names.length === 0 && focus.length === 1 && effect.words.includes("it");
  if (ofFocus && standsAsSaid(effect.words, names, focus, evidence)) return true;
  if (asked && effect.manner !== "acted" && didEarlier(effect, names, evidence)) return true;
  if (effect.manner === "acted" && (effect.earlier || asked)) return didEarlier(effect, names, evidence);
  return ruleBearsOut(effect.words, evidence) || isBareDeed(effect, names, evidence);
}

const isOutsideOf = (words: readonly string[], evidence: ClaimEvidence): boolean =>
  isOutside(besideRows(words, evidence)) && !isUsersDoing(words, evidence);

/** "That entry no longer exists", where a tool said so. */
const notThere =
  /\b(?:no longer (?:exists?|there|around)|(?:isn't|not) (?:there|around) (?:any ?more)|gone missing)\b/;
const repeats =
  /^(?!.*\bnow\b)(?:yes |and |so |no )?(?:it|that|this|they|[\uE000-\uE0FF]|(?:the )?\w+) (?:repeats?|recurs?) /;

/** "I added it earlier": what the conversation's own results tell, by kind and by row. */
function didEarlier(
  { classes, words }: ClaimedEffect,
  names: readonly string[],
  { earlier }: ClaimEvidence,
): boolean {
  const done = earlier.filter((effect) => classes === null || classes.includes(effect.done));
  const rows = new Set(done.map(({ title }) => plain(title)));
  // One deed cannot have been done and taken back.
  const stands = !words.includes("back") || done.length > 1 || done[0]?.done === "restore";
  return done.length > 0 && stands && names.every((name) => rows.has(plain(name)));
}

/** A rule that was learned, changed or forgotten stands behind a sentence that shares a word with it, or names it. */
function ruleBearsOut(words: readonly string[], { otherEffects }: ClaimEvidence): boolean {
  return otherEffects.some(({ noun, text }) => {
    const known = new Set(plain(text).split(" ").map(stem));
    return words.some((word) => word.startsWith(noun) || (word.length > 1 && known.has(stem(word))));
  });
}

/** "Done!", where a rule is all that was asked for. */
const isBareDeed = (
  { classes, words }: ClaimedEffect,
  names: readonly string[],
  { otherEffects, changes, someFailed }: ClaimEvidence,
): boolean =>
  otherEffects.length > 0 &&
  changes.length === 0 &&
  !someFailed &&
  names.length === 0 &&
  (words.length <= 3 || (classes === null && words.length <= 5));

/** "I've learned that emails count less": said of the reader's own words, it is a rule that is kept. */
const claimsLearning =
  /^(?:(?:and|so|ok|okay|got it|now) )*(?:i|we) (?:(?:'ve|have|'ll|will|just|now|also) )*(?:learn(?:ed|t)?|memori[sz]ed?|remembered|remember) (?:that|this|it|your|how|to)\b(?!.* for (?:this|the) conversation)/;

const hasLearned = ({ otherEffects, changes, onlyAsked, earlier }: ClaimEvidence): boolean =>
  otherEffects.length + changes.length + earlier.length > 0 || onlyAsked;

/** "Budget: low", "Reminder: 8:45 tomorrow": a value behind a colon is that of the row before it. */
function labelHolds({ text, names }: NamedText, { evidence, focus }: SentenceContext): boolean {
  const [whole, label = "", value = ""] = /^\W*([^:?]{1,60}):[*_]*\s+([^:?]{1,60})$/.exec(text) ?? [];
  if (whole === undefined || /\b(?:done|\w+ed)\b/i.test(label) || /→|->|⇒/.test(value) || evidence.proposing)
    return true;
  const said = clausesOf(value).flatMap((clause) => clause.words);
  const isNew = newRow.test(label.trim()) && evidence.changes.length === 0 && !evidence.onlyAsked;
  if (isNew && evidence.seen.length > 0) return names.length > 0;
  if (said.length > 5 || valuesSaid(said, evidence.today).length === 0) return true;
  const words = [...clausesOf(label).flatMap((clause) => clause.words), ...said];
  const own = namesIn(words).flatMap((index) => names[index] ?? []);
  if (evidence.changes.length === 0 && (evidence.onlyAsked || evidence.lookedAtHistory)) return true;
  return standsAsSaid(words, own, focus, evidence);
}

const newRow = /^(?:new )?(?:task|title|reminder|to-?do)$/i;

/** What no rule recognised as a claim is still one unless it is plain talk, or proved. */
function judgeRest(named: NamedText, effects: readonly ClaimedEffect[], context: SentenceContext): Verdict {
  const judged = new Set(effects.map(({ words }) => words.join(" ")));
  let holding: Verdict = "plain";
  const proved = (words: readonly string[]): boolean => {
    const stands =
      judged.has(words.join(" ")) ||
      isProved(
        words,
        namesIn(words).flatMap((index) => named.names[index] ?? []),
        context,
      );
    if (stands) holding = "proved";
    return stands;
  };
  if (context.tongue !== null)
    return clausesToProveAbroad(named.text, context.tongue).map(inEnglish).every(proved)
      ? holding
      : "unclear";
  const clauses = clausesOf(named.text);
  const whole = clauses.flatMap((clause) => clause.words);
  if (context.evidence.changes.length === 0 && affirms(whole, context.evidence)) return "refuted";
  if (clauses.some(({ words }) => claimsLearning.test(words.join(" "))) && !hasLearned(context.evidence))
    return "refuted";
  if (effects.length === 0 && /[✅✔✓☑]/u.test(named.text)) {
    if (!proved([...whole, "done"])) return "unproved";
  }
  const isQuestion = endsAsking(named.text);
  const { focus, evidence } = context;
  const ofRule = evidence.otherEffects.length > 0 && evidence.changes.length === 0;
  const contradicts = (clause: Clause, index: number): boolean =>
    (!ofRule && tellsOpenRowDone(clause, clauses[index + 1], named.names, focus, whole, evidence)) ||
    (evidence.onlyAsked &&
      evidence.changes.length === 0 &&
      assertsPlainly(clause.words) &&
      contradictsRow(
        clause.words,
        namesIn(clause.words).flatMap((at) => named.names[at] ?? []),
        focus,
        evidence,
      ));
  if (!isQuestion && clauses.some(contradicts)) return "refuted";
  const open = clausesToProve(clauses, isQuestion, ({ words }) => proved(words), context.evidence.someFailed);
  return open.length > 0 ? "unclear" : holding;
}

function isProved(
  words: readonly string[],
  names: readonly string[],
  { focus, evidence, tongue }: SentenceContext,
): boolean {
  const { changes, onlyAsked, proposing } = evidence;
  if (isOutsideOf(words, evidence) || tellsOfTheTask(words, evidence)) return false;
  if (ruleBearsOut(words, evidence) || toldCount(words, evidence) === "fits") return true;
  if (changes.length > 0) {
    // Where nothing says which row is meant, it is one that was touched.
    const touched = changes.flatMap(({ before, after }) => (after ?? before)?.title ?? []);
    if (
      standsAsSaid(words, names, focus, evidence) &&
      (focus.length > 0 || standsAsSaid(words, names, touched, evidence)) &&
      detailsAgree(words, changes)
    )
      return true;
    const ofOthers =
      speaksOfOthers(words, changes, evidence) || names.some((name) => isOther(name, evidence));
    return agrees(words, changes, names, evidence) && !(ofOthers && tellsOfChange(words));
  }
  // A report of what was read may be told in any words; a deed of one's own, or a row told otherwise, may not.
  if (readsLog(words, evidence)) return true;
  if (onlyAsked || proposing) {
    if (isMine(words, tongue)) return evidence.lookedAtHistory || evidence.earlier.length > 0;
    return !contradictsRow(words, names, focus, evidence);
  }
  return !isDeed(words) && standsAsSaid(words, names, focus, evidence);
}
