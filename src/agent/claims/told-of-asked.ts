import { negations } from "./claim-words.ts";
import type { ClaimEvidence, SeenRow } from "./claim-evidence.ts";
import { clausesOf, nameIndex, type NamedText } from "./clauses.ts";
import { conditional, modal } from "./plain-words.ts";
import { contentWords, plain, rowsMeant } from "./row-names.ts";
import { contradictsFocus } from "./row-states.ts";
import { valuesSaid } from "./said-values.ts";
import { unknownNames } from "./unknown-names.ts";
import { endsAsking } from "./sentences.ts";

/**
 * Whether an answer to a question tells otherwise than the rows that were read, where the sentence alone does not say so:
 * rows given for an answer that are not what was asked for, a bare value that the row meant does not have, somebody whom
 * no row knows.
 */
export function tellsAskedOtherwise(named: NamedText, evidence: ClaimEvidence): boolean {
  const clauses = clausesOf(named.text);
  const words = clauses.flatMap((clause) => clause.words);
  const line = words.join(" ");
  if (endsAsking(named.text) || modal.test(line) || conditional.test(line)) return false;
  if (words.some((word) => negations.has(word))) return false;
  const isOther = clauses.some((clause) => {
    const own = clause.words.filter(
      (word, at) => word !== "for" && !(word === "next" && clause.words[at + 1]?.endsWith("day") === true),
    );
    return /^(?:it|that|this)$/.test(own[0] ?? "") && contradictsFocus(own, words, named.names, evidence);
  });
  if (isOther || (evidence.onlyAsked && unknownNames(named.text, evidence).length > 0)) return true;
  const said = [...words, ...named.names.flatMap(contentWords)];
  // "A → B" tells which waits for which.
  if (named.names.length > 1 && /→|->|⇒/.test(named.text)) return false;
  return isGiven(line, clauses.length) && givesOthers(said, evidence);
}

const rowsOf = (titles: readonly string[], { seen }: ClaimEvidence): SeenRow[] => {
  const wanted = new Set(titles.map(plain));
  return seen.filter(({ title }) => wanted.has(plain(title)));
};

/** "When are the plants due?" – "Tomorrow!" */
export function isWrongValue(
  { text }: NamedText,
  focus: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  const words = clausesOf(text).flatMap((clause) => clause.words);
  if (evidence.changes.length + evidence.otherEffects.length > 0 || text.includes("?")) return false;
  if (words.length > 3 || words.some((word) => nameIndex(word) >= 0 || negations.has(word))) return false;
  const values = valuesSaid(words, evidence.today);
  const rows = rowsOf(focus, evidence);
  return values.length > 0 && rows.length > 0 && !rows.some((row) => values.every(({ fits }) => fits(row)));
}

/** An answer that gives rows: "Two things: …", "Just the hotel", "You closed …". */
const isGiven = (line: string, clauses: number): boolean =>
  /^(?:just|only|yes|yep|that 's|it 's|\d+|one|two|three|four|five|six|seven|eight)\b/.test(line) ||
  /^(?:(?:last|this|on|in) \w+ )?you (?:have |'ve )?(?:\w+ed|got|did|knocked|took)\b/.test(line) ||
  (clauses < 5 && !/ (?:is|are|was|were|'s|has|have|had|will|'ll|\w+s) /.test(` ${line} `));

/** Rows that are plainly not what was asked for: not overdue, not urgent, not of that tag, not done. */
function givesOthers(words: readonly string[], evidence: ClaimEvidence): boolean {
  const { asked, seen, today } = evidence;
  const question = clausesOf(asked).flatMap((clause) => clause.words);
  if (!/\b(?:what|what's|whats|which|how many|anything|any|list|show|who)\b/.test(question.join(" ")))
    return false;
  const titles = seen.map(({ title }) => title);
  // "What have you done?" asks for no rows that are done.
  if (rowsMeant(question, titles).length > 0 || question.includes("you")) return false;
  const wanted = valuesSaid(question.map(asState), today)
    .filter(({ word }) => filters.test(word) || word.startsWith("#"))
    .map(({ fits }) => fits);
  const tags = new Set(seen.flatMap(({ tags }) => tags ?? []).map((tag) => tag.toLowerCase()));
  for (const word of question) {
    if (tags.has(word))
      wanted.push((row) => row.tags === undefined || row.tags.some((tag) => tag.toLowerCase() === word));
  }
  const given = rowsOf(rowsMeant(words, titles), evidence);
  return given.some((row) => row.status !== undefined && !wanted.every((fits) => fits(row)));
}
const filters =
  /^(?:overdue|urgent|high|medium|low|done|complete|completed|finished|closed|blocked|stuck|on hold|in progress|backlog)$/;
const asState = (word: string): string => (/^(?:finish|complete|close)$/.test(word) ? "finished" : word);
