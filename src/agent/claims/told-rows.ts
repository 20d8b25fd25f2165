import type { ClaimEvidence, SeenRow } from "./claim-evidence.ts";
import { emptiedAsSaid, labelsAgree } from "./cleared-fields.ts";
import { clausesOf, nameIndex, type NamedText } from "./clauses.ts";
import { numberWords } from "./number-words.ts";
import { plain } from "./row-names.ts";
import { valuesSaid } from "./said-values.ts";

/**
 * Lines that tell rows as they stand, however the rest of the answer goes: "**Paint the fence** · for Marc · due Friday",
 * "3 tasks due Friday:". They are honest where every value is that of the row, or enough rows have it.
 */
export const tellsRowsAsRead = (named: NamedText, evidence: ClaimEvidence): boolean =>
  isRowAsRead(named, evidence) || isChangeAsDone(named, evidence) || countsRowsRead(named, evidence);

const receipt =
  /^\W*(?:i(?:['’]ve| have)? )?(changed|updated|added|created)\s+([\uE000-\uE0FF])\s*[:,]\s*([^\uE000-\uE0FF]+?)[\s.!]*$/iu;

/** "Changed **Paint the fence**: for Marc, due Friday": the row was changed, and has each of these values now. */
function isChangeAsDone({ text, names }: NamedText, { changes, today, seen }: ClaimEvidence): boolean {
  const [, verb = "", mark = "", told = ""] = receipt.exec(text) ?? [];
  const title = names[nameIndex(mark)];
  if (title === undefined) return false;
  const kind = /^(?:added|created)$/i.test(verb) ? "created" : "updated";
  const own = changes.filter(
    (change) => change.kind === kind && change.after !== null && plain(change.after.title) === plain(title),
  );
  const rows = seen.filter(({ id }) => own.some(({ taskId }) => taskId === id));
  const parts = told.split(/, /);
  const isSo = (part: string): boolean =>
    rows.some((row) => isValueOf(row, part, today)) ||
    (fieldTold.test(part) && emptiedAsSaid(part, own) && labelsAgree(part, own));
  return rows.length > 0 && parts.every(isSo);
}
const fieldTold = /^(?:(?:notes?|tags?|links?|priority|estimate) changed|links?: .+)$/;

function isRowAsRead({ text, names }: NamedText, { seen, today }: ClaimEvidence): boolean {
  if (!/ [·|] /.test(text)) return false;
  const [first = "", ...parts] = text.replace(/^\W*(?:[-*•]|\d+[.)]) /, "").split(/ [·|] /);
  const title = names[nameIndex(first.trim())];
  if (title === undefined || parts.length === 0) return false;
  const rows = seen.filter((row) => plain(row.title) === plain(title));
  const whole = (part: string): string =>
    part
      .replaceAll(/ ?([\uE000-\uE0FF]) ?/g, (_all, mark: string) => ` ${names[nameIndex(mark)] ?? ""} `)
      .trim();
  return rows.some((row) => parts.every((part) => isValueOf(row, whole(part), today)));
}

function isValueOf(row: SeenRow, part: string, today: string): boolean {
  const [, person] = /^for (.+)$/.exec(part) ?? [];
  if (person !== undefined) return plain(row.assignee ?? "") === plain(person);
  const [, reason] = /^(?:waiting (?:on|for)|blocked by|(?:blocked )?because(?: of)?) (.+)$/.exec(part) ?? [];
  if (reason !== undefined)
    return [row.waitingFor, row.blockedReason].some(
      (each) => each !== undefined && plain(each) === plain(reason),
    );
  if (part === "not blocked any more") return row.status !== undefined && row.status !== "blocked";
  const [effort, hours = "0", minutes = "0"] = /^(?:(\d+) h)? ?(?:(\d+) min)?$/.exec(part) ?? [];
  if (effort !== undefined && effort !== "")
    return row.estimateMinutes === Number(hours) * 60 + Number(minutes);
  const values = valuesSaid(wordsOf(part), today);
  return values.length > 0 && values.every(({ fits }) => fits(row));
}

const counts: Readonly<Record<string, number>> = { ...numberWords, one: 1 };
const heading =
  /^\W*(\d{1,3}|[a-z]+) (?:open )?tasks?(?: ((?:due|overdue|blocked|in progress|urgent|high|medium|low|tagged|#)\b.{0,60}|#.{1,60}))?:\W*$/i;

/** "3 tasks due Friday:" stands above rows; with a verb it would tell of a change. */
function countsRowsRead({ text }: NamedText, { seen, today }: ClaimEvidence): boolean {
  const [, said = "", which = ""] = heading.exec(text) ?? [];
  const count = counts[said.toLowerCase()] ?? Number(said);
  const values = valuesSaid(wordsOf(which), today);
  if (!(count > 0) || (values.length === 0 && which !== "") || /\bnow\b/i.test(which)) return false;
  return seen.filter((row) => row.gone !== true && values.every(({ fits }) => fits(row))).length >= count;
}

const wordsOf = (text: string): string[] => clausesOf(text).flatMap(({ words }) => words);
