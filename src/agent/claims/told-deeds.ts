import { finite, negations } from "./claim-words.ts";
import type { ClaimEvidence, SeenRow } from "./claim-evidence.ts";
import { nameIndex, type Clause } from "./clauses.ts";
import { conditional, modal } from "./plain-words.ts";
import { contentWords, plain, rowsMeant } from "./row-names.ts";

/** Other words for having done what a title asks for. */
const doneBy: Readonly<Record<string, string>> = {
  book: "booked reserved",
  buy: "bought purchased",
  call: "called phoned rang",
  clean: "cleaned",
  email: "emailed",
  file: "filed",
  order: "ordered",
  paint: "painted",
  pay: "paid",
  phone: "phoned called rang",
  prepare: "prepared",
  renew: "renewed",
  reserve: "reserved booked",
  return: "returned",
  send: "sent delivered mailed emailed",
  sign: "signed",
  submit: "submitted",
  water: "watered",
  write: "wrote written",
};
const closing = new Set("finished completed closed ticked crossed checked".split(" "));
const told =
  /\b(?:you|they|notes?|title|who|which|what|that) (?:'ve |have )?(?:said|told|asked|mentioned|wrote|wanted|says|reads)\b|\b(?:half|partly|almost|nearly|part of|to be|get|getting|who|which|last time|so far)\b|^(?:as|because|since|once|when|after|before)\b/;
const wentOut = /\b(?:went|gone) (?:out|to (?!the (?:top|backlog|trash)|high|low|urgent))/;

const openRows = new WeakMap<ClaimEvidence, ReadonlyMap<string, readonly SeenRow[]>>();

/** The open rows that are done by each past form. */
function rowsByDeed(evidence: ClaimEvidence): ReadonlyMap<string, readonly SeenRow[]> {
  const made = openRows.get(evidence);
  if (made !== undefined) return made;
  const rows = new Map<string, SeenRow[]>();
  for (const row of evidence.seen) {
    if (row.status === undefined || row.status === "done" || row.gone === true || row.repeat !== undefined)
      continue;
    const verb = plain(row.title).split(" ", 1)[0]!;
    for (const past of (doneBy[verb] ?? "").split(" ").concat(...closing))
      if (past !== "") rows.set(past, [...(rows.get(past) ?? []), row]);
  }
  openRows.set(evidence, rows);
  return rows;
}

/** "Ben has already booked it", "you closed the dentist": told as done of a row that was read, and is open. */
export function tellsOpenRowDone(
  { words: own }: Clause,
  next: Clause | undefined,
  names: readonly string[],
  focus: readonly string[],
  /** All words of the sentence: "Milk, maybe; it was ticked off". */
  sentence: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  // "You closed the contract and the dentist": the second is closed too.
  const words = next !== undefined && isObject(next) ? [...own, ...next.words] : own;
  const line = words.join(" ");
  if (words.some((word) => negations.has(word)) || told.test(line)) return false;
  if (modal.test(line) || conditional.test(line)) return false;
  const rows = rowsByDeed(evidence);
  return (
    words.some((word) => {
      const open = rows.get(word) ?? [];
      // "I bought the milk" – "You bought the milk, but …": the user's own words again.
      if (open.length === 0 || (words.includes("you") && saidBySelf(word, evidence))) return false;
      // Whatever kind of row is called finished, it must be the reader's doing; else "finished" is read elsewhere.
      if (
        closing.has(word) &&
        !/^(?:and |so |then )*you (?:have |'ve |already |just |also )*\w+|\b(?:was|were|been|got) (?:\w+ly |already )?(?:completed|finished|closed|(?:ticked|crossed|checked) off)\b/.test(
          line,
        )
      )
        return false;
      return open.some((row) => isMeant(row, words, names, focus, sentence));
    }) ||
    (wentOut.test(line) &&
      rows.has("sent") &&
      rows.get("sent")!.some((row) => isMeant(row, words, names, [], [])) &&
      evidence.changes.length === 0)
  );
}

const saidBySelf = (deed: string, { asked }: ClaimEvidence): boolean =>
  new RegExp(`\\b(?:i|we)(?: |['’]ve )(?:\\w+ ){0,2}${deed}\\b`, "i").test(asked);

const isObject = ({ begunBy, words }: Clause): boolean =>
  begunBy === "and" &&
  words.length <= 6 &&
  (nameIndex(words[0]!) >= 0 || /^(?:the|your|both)$/.test(words[0]!)) &&
  !words.some((word) => finite.has(word));

function isMeant(
  row: SeenRow,
  words: readonly string[],
  names: readonly string[],
  focus: readonly string[],
  sentence: readonly string[],
): boolean {
  const named = words.flatMap((word) => names[nameIndex(word)] ?? []);
  if (named.some((name) => plain(name) === plain(row.title))) return true;
  if (rowsMeant(words, [row.title]).length > 0) return true;
  const byWord = named.length === 0 && words.some((word) => /^(?:it|that|this)$/.test(word));
  if (byWord && rowsMeant(sentence, [row.title]).length > 0) return true;
  return byWord && focus.length === 1 && contentWords(focus[0]!).join() === contentWords(row.title).join();
}
