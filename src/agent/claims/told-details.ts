import { effectVerb } from "../effects/effect-verbs.ts";
import { agrees } from "./bears-out.ts";
import type { ClaimEvidence } from "./claim-evidence.ts";
import { finite, isOld, negations } from "./claim-words.ts";
import { daysSaid } from "./days-said.ts";
import { labelsAgree } from "./cleared-fields.ts";
import { type Clause, clausesOf, nameIndex, type NamedText } from "./clauses.ts";
import {
  asBefore,
  conditional,
  fails,
  imperative,
  machinerySubject,
  mended,
  modal,
  otherDoer,
  pending,
} from "./plain-words.ts";
import { contentWords, plain, rowsMeant } from "./row-names.ts";
import { touchedWords } from "./touched-words.ts";
import { allStand, standsAsSaid } from "./row-states.ts";
import { valuesSaid } from "./said-values.ts";
import {
  isStrangeName,
  tellsStrangePerson,
  tellsStrangeReason,
  tellsStrangeReminder,
  tellsStrangeRhythm,
  tellsStrangeTag,
  tellsStrangeThing,
} from "./strange-parts.ts";
import { toldCount } from "./told-counts.ts";
import { tellsStrangeSubject } from "./strange-subject.ts";
import { looksPast, verbAt } from "./verb-reading.ts";
import { endsAsking } from "./sentences.ts";

/**
 * Whether a sentence about a turn that changed something tells a detail which nothing in the turn explains: a value that no
 * touched row has, a row or a person that was not touched, a rhythm of rows that do not repeat, a name nobody gave. What is
 * right in the main is read by other rules; this one asks of each detail where it comes from.
 */
export function tellsStrangeDetail(
  named: NamedText,
  focus: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  const touched = touchedWords(evidence);
  if (named.names.some((name) => isStrangeName(name, touched, evidence))) return true;
  if (endsAsking(named.text)) return false;
  if (!labelsAgree(named.text, evidence.changes)) return true;
  const clauses = clausesOf(named.text);
  // "Friday has three now: the budget, payroll and the hotel."
  if (clauses.some(({ words }) => toldCount(words, evidence) === "fits")) return false;
  if (allStand(named, evidence)) return false;
  if (!clauses.some(({ words }) => isHeld(words)) && tellsStrangeThing(named, touched, evidence)) return true;
  return clauses.some((_clause, index) =>
    isStrangeClause(clauses, index, { named, focus, evidence, touched }),
  );
}

interface ToldIn {
  readonly named: NamedText;
  readonly focus: readonly string[];
  readonly evidence: ClaimEvidence;
  readonly touched: ReadonlySet<string>;
}

function isStrangeClause(
  clauses: readonly Clause[],
  index: number,
  { named, focus, evidence, touched }: ToldIn,
): boolean {
  const { words, endedBy, begunBy } = clauses[index]!;
  const all = endedBy === ":" ? clauses.slice(index).flatMap((clause) => clause.words) : words;
  const line = all.join(" ");
  const names = all.flatMap((word) => named.names[nameIndex(word)] ?? []);
  if (!isUnreal(words) && !standsFirm.test(words.join(" ")) && tellsStrangeSubject(words, touched, evidence))
    return !standsAsSaid(words, [], [], evidence);
  const count = toldCount(words, evidence);
  if (count !== "unknown") return count === "differs";
  if (asBefore.test(line.replace(sameAsThey, "")))
    return !isDenied(all) && keepsOther(all, names, focus, evidence);
  if (isHeld(all) || ofYou.test(line) || needsReader.test(line)) return false;
  if (words[0] === "you" && isOld(words, false)) return false;
  if (tellsStrangeReminder(line, touched, evidence)) return true;
  const isOther = tellsOfOther(all, names, evidence);
  // "The budget went along with them to the same day."
  if (isOther && wasChanged(all) && !standsFirm.test(line)) return true;
  if (isOther && joins.test(line)) return !standsAsSaid(all, names, focus, evidence);
  if (compares.test(line)) return false;
  if (isOther)
    return (
      !standsAsSaid(all, names, focus, evidence) &&
      !all.includes("already") &&
      isTold(all, begunBy, evidence.today) &&
      !pending.test(line) &&
      !all.includes("with")
    );
  return (
    (!agrees(all, evidence.changes, names, evidence) && !(index > 0 && standsInRows(all, evidence))) ||
    tellsStrangeRhythm(line, evidence) ||
    tellsStrangeReason(line, touched, evidence) ||
    tellsStrangeTag(line, touched, evidence) ||
    tellsStrangePerson(all, touched, evidence)
  );
}

/** "It keeps its deadline on Saturday", where no row meant has that day. */
function keepsOther(
  words: readonly string[],
  names: readonly string[],
  focus: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  const isLevel = (word: string): boolean => /^(?:urgent|high|medium|low)$/.test(word);
  if (daysSaid(words, evidence.today).length === 0 && !words.some(isLevel)) return false;
  return !standsAsSaid(words, names, focus, evidence) && !standsInRows(words, evidence);
}

/** "…, due tomorrow": of a touched row it may have been so before. */
const standsInRows = (words: readonly string[], evidence: ClaimEvidence): boolean =>
  standsAsSaid(
    words,
    [],
    evidence.changes.flatMap(({ after }) => after?.title ?? []),
    evidence,
  );

/** Wishes, cases, denials and failures tell of what is not so. */
const isHeld = (words: readonly string[]): boolean => {
  const line = words.join(" ");
  return isUnreal(words) || (fails.test(line) && !mended.test(line));
};
const isDenied = (words: readonly string[]): boolean => words.some((word) => negations.has(word));
const isUnreal = (words: readonly string[]): boolean => {
  const line = words.join(" ");
  return (
    (isDenied(words) && !goneAway.test(line)) ||
    modal.test(line) ||
    conditional.test(line) ||
    imperative.test(line)
  );
};
/** What stays as it is, waits, or is the machine's, is no news of a row. */
const standsFirm = new RegExp(
  [asBefore, pending, machinerySubject, otherDoer].map(({ source }) => source).join("|") +
    "|\\b(?:same|already)\\b",
);
/** These deny nothing: they tell what came to be. */
const goneAway = /\bno (?:longer|more)\b|\b(?:no|not)\b.* any ?more\b/;
const compares =
  /\b(?:than|before|after|like|instead|rather|except|apart|besides|unlike|next to|alongside|between|same|beside|ahead of|joins?|joined|joining|until|since|only|just|leaves|(?:is|are|'s|'re) left|rest|others?|keeps?|kept)\b/;
/** What goes to the same day as others does not stay as it was. */
const sameAsThey = /\bto the same\b/;
/** "The report was raised to urgent just now": more than how it stands. */
const wasChanged = (words: readonly string[]): boolean =>
  !isOld(words, false) &&
  words.some(
    (word, at) =>
      /^(?:was|were|been|got)$/.test(words[at - 1] ?? "") &&
      changing.test(word) &&
      verbAt(words, at) !== undefined,
  );
const changing =
  /^(?!done|blocked|closed|finished|completed|set|scheduled|planned|based)[a-z]+ed$|^(?:put|cut)$/;
const joins = /\b(?:along with|likewise|too|also|as well)\b/;
const needsReader =
  /\b(?:needs?|waits?|waiting|pending)\b.*\byour? (?:approval|confirmation|ok|okay|go-ahead|yes)\b/;
const ofYou =
  /^(?:and |so |now )*i (?:see|find|found|count)\b|^(?:and |so |now |that |which )*you (?:have|'ve|can|could|will|'ll|may|might)\b/;
/** More than a heading or a bare name; behind another clause a few words may share its verb. */
const isTold = (words: readonly string[], begunBy: string, today: string): boolean =>
  (words.length > 1 &&
    (words.some(
      (word) =>
        finite.has(word) ||
        looksPast(word, false) ||
        /^(?:now|got|went|gone|came|takes|gets|belongs|carries|wears|lands|moves|waits|drops|returns)$/.test(
          word,
        ),
    ) ||
      valuesSaid(words, today).length > 0)) ||
  (words.length > 4 && !/^(?:|:|-|–|—)$/.test(begunBy)) ||
  (words.length < 5 && /^(?:,|and)$/.test(begunBy));

/** A clause that names rows which were read, and none that was touched. */
function tellsOfOther(
  words: readonly string[],
  names: readonly string[],
  { changes, seen }: ClaimEvidence,
): boolean {
  // "Moved to the trash" does not mean the moving truck.
  const own = words.filter((word) => effectVerb(word)?.form !== "past");
  const said = [...own, ...names.flatMap(contentWords)];
  const titles = changes.flatMap(({ before, after }) => [before?.title ?? [], after?.title ?? []].flat());
  const touched = new Set(titles.map(plain));
  const others = seen.map(({ title }) => title).filter((title) => !touched.has(plain(title)));
  if (rowsMeant(said, titles).length > 0) return false;
  return rowsMeant(said, others).length > 0;
}
