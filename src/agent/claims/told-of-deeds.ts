/** What the words of a sentence say of a deed: whose it was, when, and of which row. */
import type { ClaimEvidence } from "./claim-evidence.ts";
import { isOld, negations } from "./claim-words.ts";
import type { Tongue } from "./plain-abroad.ts";
import { conditional, modal } from "./plain-words.ts";
import { plain, rowsMeant, stem } from "./row-names.ts";
import { touchedWords } from "./touched-words.ts";
import { looksPast, verbAt } from "./verb-reading.ts";

/** No denial, wish or case. */
export const assertsPlainly = (words: readonly string[]): boolean => {
  const line = words.join(" ");
  return !words.some((word) => negations.has(word)) && !modal.test(line) && !conditional.test(line);
};

export const isMine = (words: readonly string[], tongue: Tongue | null = null): boolean =>
  words.some((word) => (tongue === null ? mine : mineAbroad).test(word));
const mine = /^(?:i|we|'ve)$/;
const mineAbroad = /^(?:ich|wir|je|j'ai|nous|ho|abbiamo|he|hemos|eu|ik|heb)$/;

/** Lines of the log tell of what was done, whenever and by whomever. */
export const readsLog = (words: readonly string[], evidence: ClaimEvidence): boolean =>
  evidence.lookedAtHistory &&
  evidence.changes.length === 0 &&
  (!isMine(words) || (evidence.onlyAsked && tellsOfThen(words, evidence))) &&
  !namesBesideLog(words, evidence);

/** A deed of one's own was asked after, or is told with its time; "I've archived it for you" is news. */
const tellsOfThen = (words: readonly string[], { asked, earlier }: ClaimEvidence): boolean =>
  !words.some((word) => /^(?:now|just)$/.test(word)) &&
  (earlier.length > 0 ||
    isOld(words, false) ||
    /\b(?:you|your|carole|since|changed|happened)\b/i.test(asked));

/** A row that was read elsewhere, and stands in no line of the log that was read. */
function namesBesideLog(words: readonly string[], { inLog, seen }: ClaimEvidence): boolean {
  if (inLog === undefined || inLog.length === 0) return false;
  const logged = new Set(inLog.map(plain));
  const meant = rowsMeant(
    words,
    seen.map(({ title }) => title),
  );
  return meant.length > 0 && !meant.some((title) => logged.has(plain(title)));
}

/** "Has graduated from the backlog", "is back on your list": how the rows stand cannot prove that it was done. */
export const isDeed = (words: readonly string[]): boolean =>
  words.some((word, at) => word === "back" && /^(?:is|are|'s|'re)$/.test(words[at - 1] ?? "")) ||
  words.some((word, at) => looksPast(word, false) && /^(?:has|have|'ve|had)$/.test(words[at - 1] ?? ""));

export const tellsOfChange = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      looksPast(word, false) ||
      /^(?:now|'ve|gone|done|too|off|out)$/.test(word) ||
      verbAt(words, at)?.form === "past",
  );

/** "The venue is booked", where "Book a venue" is a task that was only added. */
export function tellsOfTheTask(words: readonly string[], { changes }: ClaimEvidence): boolean {
  return changes.some(({ kind, after }) => {
    const verb = after?.title.toLowerCase().split(" ")[0] ?? "";
    if (
      kind !== "created" ||
      after?.status === "done" ||
      !/^(?:book|call|email|send|pay|order|buy|invite|reserve|phone|text|message)$/.test(verb)
    )
      return false;
    const past = pasts[verb] ?? `${verb}ed`;
    const told = words.some((word) => word === past || word === `${verb}d`);
    return told && rowsMeant(words, [after!.title]).length > 0;
  });
}
const pasts: Readonly<Record<string, string>> = { send: "sent", pay: "paid", buy: "bought" };

/** "I've sent the report!" – "Great that it's out the door!": the user's own doing, of a row that was ticked off for it. */
export const isUsersDoing = (words: readonly string[], { asked, changes }: ClaimEvidence): boolean =>
  !isMine(words) &&
  changes.length > 0 &&
  changes.every(({ kind }) => kind === "completed") &&
  /\b(?:i|we)(?:['’]ve| have| just| already| finally)* (?:[a-z]+ed|sent|paid|bought|wrote|did|got|made|met|rang|gave)\b/i.test(
    asked,
  );

/** The title of a row that was read, and not touched. */
export const isOther = (name: string, { seen, changes }: ClaimEvidence): boolean =>
  seen.some(({ title }) => plain(title) === plain(name)) &&
  !changes.some(({ before, after }) =>
    [before, after].some((task) => task !== null && plain(task.title) === plain(name)),
  );

/** "Did you email it?" – "Yes, …": a deed of an earlier turn, of which nothing is known. */
export const affirms = (words: readonly string[], evidence: ClaimEvidence): boolean =>
  evidence.earlier.length === 0 &&
  (!evidence.lookedAtHistory || namesBesideLog(words, evidence)) &&
  /\b(?:did|have) you (?!have|got|see|find|know|notice|mean|say)/i.test(evidence.asked) &&
  /^(?:yes|yep|yeah|yup|sure|indeed|i did|it did)\b/.test(words.join(" "));

/** The words without those of the rows that were touched: "Book the hotel" may be said of its task. */
export function besideRows(words: readonly string[], evidence: ClaimEvidence): string[] {
  const own = touchedWords(evidence);
  return words.filter((word) => !own.has(stem(word)));
}
