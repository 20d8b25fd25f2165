import type { ClaimEvidence, SeenRow } from "../claim-evidence.ts";
import { plain, rowsMeant, tellingStems } from "../row-names.ts";
import { changedRows, newestRows } from "../seen-rows.ts";
import type { FactWords } from "./row-facts.ts";

/** The rows of a turn, as statements are held against them. */
export interface World extends FactWords {
  /** As they stand after the turn. */
  readonly rows: readonly SeenRow[];
  /** The same before it. */
  readonly before: readonly SeenRow[];
  /** The rows by each word that tells them from others. */
  readonly byWord: ReadonlyMap<string, readonly SeenRow[]>;
  readonly touched: ReadonlySet<string>;
  /** Those that the user's words name. */
  readonly asked: readonly SeenRow[];
  /** A write of the turn failed or waits. */
  readonly someFailed: boolean;
  /** What "it" and "they" mean. */
  readonly focus: readonly SeenRow[];
  /** Whether every open row is known, so that sets can be counted. */
  readonly all: boolean;
  readonly countsRead: readonly number[];
}

const worlds = new WeakMap<ClaimEvidence, World>();

export function worldOf(evidence: ClaimEvidence, focus: readonly string[], text: string): World {
  let world = worlds.get(evidence);
  if (world === undefined) worlds.set(evidence, (world = build(evidence)));
  const meant = new Set(focus.map(plain));
  return {
    ...world,
    focus: world.rows.filter(({ title }) => meant.has(plain(title))),
    persons: new Set([...world.persons, ...capitals(text)]),
  };
}

function build(evidence: ClaimEvidence): World {
  const { seen, changes, knowsAllOpen, today, asked, someFailed, countsRead = [] } = evidence;
  const rows = rowsNow(seen, changes).filter(({ status }) => status !== undefined);
  const first = changes.filter(
    ({ taskId }, at) => changes.findIndex((each) => each.taskId === taskId) === at,
  );
  const wereSo = new Map(
    first.map((change) => [change.taskId, changedRows([{ ...change, kind: "updated", after: null }])[0]]),
  );
  const was = (row: SeenRow): SeenRow | readonly [] =>
    row.id !== undefined && wereSo.has(row.id) ? (wereSo.get(row.id) ?? []) : row;
  const tagged = rows.flatMap(({ tags }) => tags ?? []);
  const wished = [...asked.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map(([, tag]) => tag!);
  const people = [...rows, ...[...wereSo.values()].flatMap((row) => row ?? [])].flatMap(
    ({ assignee }) => assignee?.split(" ") ?? [],
  );
  const old = rows.flatMap(was);
  const named = new Set(
    rowsMeant(
      asked.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [],
      [...rows, ...old].map(({ title }) => title),
    ),
  );
  return {
    rows,
    asked: rows.filter(
      ({ id, title }) =>
        named.has(title) || old.some((row) => row.id !== undefined && row.id === id && named.has(row.title)),
    ),
    someFailed,
    before: old,
    byWord: wordsOf(rows),
    touched: new Set(changes.map(({ taskId }) => taskId)),
    focus: [],
    all: knowsAllOpen === true,
    countsRead,
    today,
    tags: new Set([...tagged, ...wished].map((tag) => tag.toLowerCase())),
    persons: new Set([...people.map((name) => name.toLowerCase()), ...capitals(asked)]),
  };
}

function wordsOf(rows: readonly SeenRow[]): Map<string, SeenRow[]> {
  const byWord = new Map<string, SeenRow[]>();
  for (const row of rows)
    for (const word of new Set(tellingStems(row.title))) {
      const own = byWord.get(word);
      if (own === undefined) byWord.set(word, [row]);
      else own.push(row);
    }
  return byWord;
}

/** As they are after the turn; a reading without an id tells of the row that was changed under its name. */
function rowsNow(seen: readonly SeenRow[], changes: ClaimEvidence["changes"]): SeenRow[] {
  const changed = new Set(
    changes.flatMap(({ before, after }) => [before?.title, after?.title].map((title) => plain(title ?? ""))),
  );
  const others = seen.filter(({ id, title }) => id !== undefined || !changed.has(plain(title)));
  const done = new Set(changes.flatMap(({ kind, taskId }) => (kind === "completed" ? [taskId] : [])));
  return newestRows([...others, ...changedRows(changes)]).map((row) =>
    row.id !== undefined && done.has(row.id) && row.status !== "done" && isLast(row.id, changes)
      ? { ...row, status: "done" }
      : row,
  );
}

/** Nothing was done to it after it was completed. */
const isLast = (id: string, changes: ClaimEvidence["changes"]): boolean =>
  changes.findLast(({ taskId }) => taskId === id)?.kind === "completed";

/** Words with a capital that do not begin a sentence and name no day, in lower case. */
const capitals = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}+\b/gu)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !day.test(word));
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow)$/;
