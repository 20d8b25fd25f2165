/** Which row a reference means. A wrong guess costs far more than a question, so doubt means "several" or "none". */
import type { TaskStatus } from "../shared/task.ts";
import { readOrdinal } from "./number-words.ts";
import { tokenize } from "./tokens.ts";
import { contentStems } from "./word-stem.ts";

export interface ReferableRow {
  readonly id: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly tags: readonly string[];
}
export type ReferenceMatch =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "several"; readonly ids: readonly string[] }
  | { readonly kind: "none" };

const none: ReferenceMatch = { kind: "none" };
const pronoun =
  /^(?:it|that|this|that one|this one|the one|the same(?: one)?|that task|this task|the task|that thing|this thing|the latest(?: one| task)?|the newest(?: one)?|the most recent(?: one)?|that to-?do|this to-?do|that reminder|that item|the thing)$/iu;
const plural =
  /^(?:them|these|those|both|both of them|all of them|these tasks|those tasks|these ones|those ones|them all|all|all of these|all of those)$/iu;

/** `recent.ids`: rows talked about, in the order last shown; a list shown as a whole counts from its start. */
export function matchReference(
  reference: string,
  rows: readonly ReferableRow[],
  recent: { readonly ids: readonly string[] },
): ReferenceMatch {
  const named = reference
    .trim()
    .replace(/^["'“‘]|["'”’]$/gu, "")
    .replace(/[.!?,;:]+$/u, "")
    .trim();
  const known = new Set(rows.map((row) => row.id));
  const ids = recent.ids.filter((id) => known.has(id));
  if (named === "") return none;
  if (pronoun.test(named)) return ids[0] === undefined ? none : { kind: "one", id: ids[0] };
  if (plural.test(named)) return oneOrSeveral(ids);
  const position = ordinalOf(named);
  if (position !== null) {
    const id = position < 0 ? ids.at(-1) : ids[position - 1];
    return id === undefined ? none : { kind: "one", id };
  }
  return matchWords(named, rows, ids);
}

const oneOrSeveral = (ids: readonly string[]): ReferenceMatch =>
  ids.length === 0 ? none : ids.length === 1 ? { kind: "one", id: ids[0]! } : { kind: "several", ids };

/** "the second", "#3", "number two", "the 2nd task", "the last". */
function ordinalOf(named: string): number | null {
  const number = /^(?:#|no\.?\s*|number\s+|(?:task|item)\s+#?)?(\d{1,2})$/iu.exec(named)?.[1];
  if (number !== undefined) return Number(number);
  const spelled = /^(?:number|task|task number) (one|two|three|four|five|six|seven|eight|nine|ten)$/iu.exec(
    named,
  )?.[1];
  if (spelled !== undefined)
    return (
      ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].indexOf(
        spelled.toLowerCase(),
      ) + 1
    );
  const tokens = tokenize(named.replace(/^the\s+/iu, ""));
  const ordinal = readOrdinal(tokens, 0);
  if (ordinal === null || ordinal.value === 0) return null;
  const rest = tokens
    .slice(ordinal.end)
    .map((token) => token.word)
    .join(" ");
  return /^(?:|one|task|item|to-?do|entry|in the list|on the list|one in the list|one on the list|of them|of those|of these)$/u.test(
    rest,
  )
    ? ordinal.value
    : null;
}

interface Scored {
  readonly row: ReferableRow;
  /** How much of the reference the row holds, 0 to 1. */
  readonly covered: number;
  /** How much of the row's title the reference names. */
  readonly named: number;
}

function matchWords(named: string, rows: readonly ReferableRow[], recent: readonly string[]): ReferenceMatch {
  const exact = rows.filter((row) => row.title.trim().toLowerCase() === named.toLowerCase());
  const exactOpen = exact.filter((row) => row.status !== "done");
  if (exact.length > 0) return oneOrSeveral((exactOpen.length > 0 ? exactOpen : exact).map((row) => row.id));
  const wanted = contentStems(named);
  if (wanted.length === 0) return none;
  const scored = rows.map((row) => scoreRow(wanted, row)).filter((one) => one.covered >= 0.99);
  const open = scored.filter((one) => one.row.status !== "done");
  const candidates = open.length > 0 ? open : scored;
  if (candidates.length === 0) return closeOnes(wanted, rows);
  if (candidates.length === 1) return { kind: "one", id: candidates[0]!.row.id };
  return narrow(candidates, recent);
}

/** Several rows hold every word: the one that says nothing else wins, then nobody; recency only orders the question. */
function narrow(candidates: readonly Scored[], recent: readonly string[]): ReferenceMatch {
  const whole = candidates.filter((one) => one.named >= 0.99);
  if (whole.length === 1) return { kind: "one", id: whole[0]!.row.id };
  const talked = candidates.filter((one) => recent.includes(one.row.id));
  if (talked.length === 1 && recent[0] === talked[0]!.row.id) return { kind: "one", id: talked[0]!.row.id };
  const ordered = [...candidates].sort((a, b) => b.named - a.named);
  return { kind: "several", ids: ordered.slice(0, 5).map((one) => one.row.id) };
}

function scoreRow(wanted: readonly string[], row: ReferableRow): Scored {
  const title = contentStems(row.title);
  const all = new Set([...title, ...row.tags.flatMap((tag) => contentStems(tag.replaceAll(/[-_/]/gu, " ")))]);
  const hits = wanted.filter((word) => all.has(word) || [...all].some((other) => alike(word, other)));
  const inTitle = wanted.filter((word) => title.some((other) => other === word || alike(word, other)));
  return {
    row,
    covered: hits.length / wanted.length,
    named: title.length === 0 ? 0 : inTitle.length / title.length,
  };
}

/** Rows that hold most of the words are offered, never taken. A single slip of the pen is forgiven in `alike`. */
function closeOnes(wanted: readonly string[], rows: readonly ReferableRow[]): ReferenceMatch {
  const near = rows
    .map((row) => scoreRow(wanted, row))
    .filter((one) => one.covered >= 0.5)
    .sort((a, b) => b.covered - a.covered || b.named - a.named);
  const open = near.filter((one) => one.row.status !== "done");
  const best = open.length > 0 ? open : near;
  const top = best[0];
  if (top === undefined) return none;
  const clear = top.covered >= 0.66 && top.named >= 0.66 && (best[1]?.covered ?? 0) < 0.4;
  return clear
    ? { kind: "one", id: top.row.id }
    : { kind: "several", ids: best.slice(0, 5).map((one) => one.row.id) };
}

/** One letter wrong, missing, doubled or swapped in a word of five or more. */
function alike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
