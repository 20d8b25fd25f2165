import type { ClaimEvidence } from "./claim-evidence.ts";
import { plain, stem } from "./row-names.ts";

const subject =
  /^(?:(?:and|so|now|also|then|okay|ok|meanwhile|oh) )*(?:(?:the|your|a|an|their|his|her|its|our|my|all|some) )?((?:[\p{L}-]+ ){1,4}?)(?:(?:for|of|about|with) (?:the |your |a |an )?([\p{L}-]+)(?: that \p{L}+(?: \p{L}+){0,3})? )?(?:has|have|'ve|is|are|was|were|got|went|[\p{L}]{3,}ed)\b(?= )/u;

/** "… and cancelled the rooms", "I called the practice". */
const object =
  /^(?:(?:and|so|now|also|then|okay|ok|done|sure) )*(?:(?:i|we) )?(?:(?:'ve|have|just|also|already|then|even|went ahead and|gone ahead and) )*(?:[\p{L}]{3,}ed|put|set|sent|wrote|made|gave|got|drew|built|took|brought|found|left) (?:(?:up|out|off|down|in) )?(?:the|your|a|an|another|some|two|three) ((?:[\p{L}-]+ ?){1,4}?)(?= (?:to|for|in|on|with|from|so|at|into|as|of|by|until|that|which|about|under|beneath|behind|again|now|too|while|where)\b|$)/u;

/**
 * "The room rate has been locked in", "groceries have been ordered": told of what neither the user nor a touched row speaks
 * of. `touched` are the stems of all words of those rows.
 */
export function tellsStrangeSubject(
  words: readonly string[],
  touched: ReadonlySet<string>,
  evidence: ClaimEvidence,
): boolean {
  const line = words.join(" ");
  const [, said = "", of = ""] = subject.exec(line) ?? [];
  const [, done = ""] = object.exec(line) ?? [];
  if (said + done === "") return false;
  const isKnown = (word: string): boolean =>
    word.length < 3 || isGeneral(word) || touched.has(stem(word)) || wordsSpokenOf(evidence).has(stem(word));
  const nouns = said.trim().split(" ");
  if (of !== "" && entry.test(nouns.at(-1)!)) return !isKnown(of);
  return [said, done].some((part) => part !== "" && !part.trim().split(" ").some(isKnown));
}
const entry = /^(?:entry|task|reminder|item|row|to-do|note|subtask|copy)$/;
/** What may be told of in any turn: rows, fields, days, and what keeps them. Each stands for its plural as well. */
const generalNouns: ReadonlySet<string> = new Set(
  `i we you it they she he this that these those there here what which who where when how why if everything nothing something anything
  both each one two three four five six seven eight nine ten all none most rest other another half than from with
  could should would still already also just only not now no had has have been was were are is
  task item entry entries to-do reminder row list board calendar plate backlog trash bin series occurrence instance round copy copies thing stuff bit
  change update edit move errand chore job step part piece subtask
  day date deadline week month year time slot morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday tomorrow today
  january february march april may june july august september october november december
  statuses status priority priorities urgency tag label note description detail title name wording assignee owner estimate repeat recurrence link field
  block blocker reason waiting wait order count total work plan result request wish action operation undo
  database server system tool mistake slip error problem issue connection attempt call save first second third last next previous old new same whole`.split(
    /\s+/,
  ),
);
const isGeneral = (word: string): boolean =>
  generalNouns.has(word) || generalNouns.has(word.replace(/s$/, ""));

const saidOf = new WeakMap<ClaimEvidence, ReadonlySet<string>>();

/** The stems of the user's words, and of the rows that were tried or changed before. */
function wordsSpokenOf(evidence: ClaimEvidence): ReadonlySet<string> {
  const made = saidOf.get(evidence);
  if (made !== undefined) return made;
  const texts = [evidence.asked, ...evidence.failedTitles, ...evidence.earlier.map(({ title }) => title)];
  const words = new Set(texts.flatMap((text) => plain(text).split(" ")).map(stem));
  saidOf.set(evidence, words);
  return words;
}
