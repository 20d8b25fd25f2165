import { sql } from "kysely";
import type { Task } from "../shared/task.ts";
import type { Capabilities, SearchMatch } from "./capabilities.ts";
import type { Db } from "./schema.ts";
import { queryWords, searchWords } from "./search-words.ts";
import { searchScope, type SearchPile } from "./task-index.ts";
import { toTask, type StoredTask } from "./task-rows.ts";

interface SearchScope {
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly ownerId: string;
}

/** Only this many of the newest matches are weighed, so that a word which stands everywhere is quick too. */
const weighed = 200;

/** Open rows before done ones; among each the best match first, the same on every engine. */
export async function searchTasks(
  scope: SearchScope,
  text: string,
  limit: number,
  includeDone: boolean,
): Promise<Task[]> {
  const words = queryWords(text);
  if (words.length === 0 || limit <= 0) return [];
  const open = await bestOf(scope, "open", words, limit);
  if (!includeDone || open.length >= limit) return open;
  return [...open, ...(await bestOf(scope, "done", words, limit - open.length))];
}

/** A match in the title outranks all others, so those come first; the rest is looked for only when they are too few. */
async function bestOf(
  scope: SearchScope,
  pile: SearchPile,
  words: readonly string[],
  limit: number,
): Promise<Task[]> {
  const match = { scope: searchScope(scope.ownerId, pile), words, limit: weighed };
  const titled = await bestRows(scope, { ...match, titleOnly: true }, limit);
  if (titled.length >= limit) return titled;
  const known = new Set(titled.map((task) => task.id));
  const others = await bestRows(scope, { ...match, titleOnly: false }, limit);
  return [...titled, ...others.filter((task) => !known.has(task.id))].slice(0, limit);
}

async function bestRows(
  { db, capabilities }: SearchScope,
  match: SearchMatch,
  limit: number,
): Promise<Task[]> {
  const found = capabilities.search.match(db, "task_search", match);
  const titles = await sql<{ row_id: number; title: string }>`select tasks.row_id, tasks.title
    from ${found} as found join tasks on tasks.row_id = found.row_id`.execute(db);
  const best = titles.rows
    .map((row) => ({ rowId: row.row_id, weight: titleWeight(row.title, match.words) }))
    .sort((one, other) => other.weight - one.weight || other.rowId - one.rowId)
    .slice(0, limit)
    .map((row) => row.rowId);
  if (best.length === 0) return [];
  const rows = await db.selectFrom("tasks").selectAll().where("row_id", "in", best).execute();
  const byRowId = new Map<number, StoredTask>(rows.map((row) => [row.row_id, row]));
  return best.flatMap((rowId) => byRowId.get(rowId) ?? []).map(toTask);
}

/** More of the words, whole ones before beginnings, in the order asked for, near the start, in a short title. */
function titleWeight(title: string, words: readonly string[]): number {
  const titleWords = searchWords(title, 100);
  let weight = 0;
  let previous = -2;
  for (const word of words) {
    const whole = titleWords.indexOf(word);
    const place = whole === -1 ? titleWords.findIndex((titleWord) => titleWord.startsWith(word)) : whole;
    if (place === -1) continue;
    weight += whole === -1 ? 6 : 10;
    if (place === previous + 1) weight += 3;
    if (place === 0) weight += 1;
    previous = place;
  }
  return weight - Math.min(titleWords.length, 40) / 20;
}
