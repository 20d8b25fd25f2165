import { sql, type Expression, type RawBuilder } from "kysely";
import { priorities, taskStatuses, type Page, type Task, type TaskQuery } from "../shared/task.ts";
import type { Capabilities } from "./capabilities.ts";
import { readCursor, writeCursor, type Cursor } from "./cursor.ts";
import type { Db } from "./schema.ts";
import { queryWords } from "./search-words.ts";
import { searchScope, type SearchPile } from "./task-index.ts";
import { noDueKey, tagKey, toTask, trashLane, type StoredTask } from "./task-rows.ts";

const sortColumns = {
  created: "created_at",
  updated: "updated_at",
  due: "due_key",
  priority: "priority_rank",
  title: "title_key",
  position: "position",
} as const;
type SortColumn = (typeof sortColumns)[keyof typeof sortColumns];

/** A text search inside a list looks at the newest matches only, so that a word found everywhere stays quick. */
const textMatches = 1000;

interface ListScope {
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly ownerId: string;
}

/**
 * One page. Each lane is read along its own index, as far as the page reaches, and the lanes are merged: so a page
 * costs the same however many rows lie before, after or in other lanes.
 */
export async function listTasks(scope: ListScope, query: TaskQuery): Promise<Page<Task>> {
  const descending = query.sort.startsWith("-");
  const column = sortColumns[query.sort.replace("-", "") as keyof typeof sortColumns];
  const cursor = query.cursor === undefined ? undefined : readCursor(query.cursor, query.sort);
  const order = { column, descending, cursor, limit: query.limit + 1 };
  const rows = await rowsInOrder(scope, query, order);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toTask),
    nextCursor: last === undefined ? null : writeCursor({ sort: query.sort, key: last[column], id: last.id }),
  };
}

interface Order {
  readonly column: SortColumn;
  readonly descending: boolean;
  readonly cursor: Cursor | undefined;
  readonly limit: number;
}

/** By due date, rows without one come last in both directions: the falling order is read in two stretches. */
async function rowsInOrder(scope: ListScope, query: TaskQuery, order: Order): Promise<StoredTask[]> {
  if (!(order.column === "due_key" && order.descending)) return readRows(scope, query, order, undefined);
  const dated =
    order.cursor?.key === noDueKey
      ? []
      : await readRows(scope, query, order, sql<boolean>`tasks.due_key < ${noDueKey}`);
  if (dated.length >= order.limit) return dated;
  const rest = {
    ...order,
    cursor: order.cursor?.key === noDueKey ? order.cursor : undefined,
    limit: order.limit - dated.length,
  };
  return [...dated, ...(await readRows(scope, query, rest, sql<boolean>`tasks.due_key = ${noDueKey}`))];
}

async function readRows(
  scope: ListScope,
  query: TaskQuery,
  order: Order,
  stretch: RawBuilder<boolean> | undefined,
): Promise<StoredTask[]> {
  const lanes = query.trashed ? [trashLane] : [...new Set(query.status ?? taskStatuses)];
  const text = textMatch(scope, query);
  if (lanes.length === 0 || text === "nothing") return [];
  const branches = lanes.map((lane) => laneRows(scope, query, order, lane, stretch, text));
  const direction = order.descending ? sql`desc` : sql`asc`;
  const merged = branches.length === 1 ? branches[0]! : sql.join(branches, sql` union all `);
  const result = await sql<StoredTask>`select tasks.* from (${merged}) as page
    join tasks on tasks.row_id = page.row_id
    order by page.sort_key ${direction}, page.id ${direction} limit ${order.limit}`.execute(scope.db);
  return result.rows;
}

/** Row ids and sort keys of one lane, in order, no more than a page. */
function laneRows(
  { ownerId }: ListScope,
  query: TaskQuery,
  { column, descending, cursor, limit }: Order,
  lane: string,
  stretch: RawBuilder<boolean> | undefined,
  text: Expression<{ row_id: number }> | undefined,
): RawBuilder<unknown> {
  // With a tag, its own table leads; it is in the order of creation itself.
  const byTag = query.tag !== undefined;
  const lead = byTag ? "task_tags" : "tasks";
  const source = byTag ? sql`task_tags join tasks on tasks.row_id = task_tags.row_id` : sql`tasks`;
  const sortColumn = byTag && column === "created_at" ? "task_tags.created_at" : `tasks.${column}`;
  const sortKey = sql.ref(sortColumn);
  const id = sql.ref(byTag && column === "created_at" ? "task_tags.id" : "tasks.id");
  const conditions: Expression<unknown>[] = [
    sql`${sql.ref(`${lead}.owner_id`)} = ${ownerId}`,
    sql`${sql.ref(`${lead}.lane`)} = ${lane}`,
  ];
  if (query.tag !== undefined) conditions.push(sql`task_tags.tag_key = ${tagKey(query.tag)}`);
  if (query.priority !== undefined) {
    const ranks = query.priority.map((priority) => priorities.indexOf(priority));
    conditions.push(ranks.length === 0 ? sql`1 = 0` : sql`tasks.priority_rank in (${sql.join(ranks)})`);
  }
  if (query.due_before !== undefined) conditions.push(sql`tasks.due_key <= ${`${query.due_before}U`}`);
  if (query.due_after !== undefined) {
    conditions.push(sql`tasks.due_key >= ${query.due_after} and tasks.due_key < ${noDueKey}`);
  }
  if (query.parent_id !== undefined) conditions.push(sql`tasks.parent_id = ${query.parent_id}`);
  if (text !== undefined) conditions.push(sql`tasks.row_id in ${text}`);
  if (stretch !== undefined) conditions.push(stretch);
  if (cursor !== undefined) {
    const after = descending ? sql`<` : sql`>`;
    conditions.push(sql`(${sortKey}, ${id}) ${after} (${cursor.key}, ${cursor.id})`);
  }
  const direction = descending ? sql`desc` : sql`asc`;
  return sql`select * from (select tasks.row_id, ${sortKey} as sort_key, ${id} as id from ${source}
    where ${sql.join(conditions, sql` and `)}
    order by ${sortKey} ${direction}, ${id} ${direction} limit ${limit}) as ${sql.ref(`lane_${lane}`)}`;
}

function textMatch(
  { db, capabilities, ownerId }: ListScope,
  query: TaskQuery,
): Expression<{ row_id: number }> | undefined | "nothing" {
  if (query.q === undefined || query.q.trim() === "") return undefined;
  const words = queryWords(query.q);
  if (words.length === 0) return "nothing";
  const piles: SearchPile[] = query.trashed ? ["trash"] : ["open", "done"];
  const matches = piles.map(
    (pile) =>
      sql`select row_id from ${capabilities.search.match(db, "task_search", {
        scope: searchScope(ownerId, pile),
        words,
        titleOnly: false,
        limit: textMatches,
      })} as ${sql.ref(`found_${pile}`)}`,
  );
  return sql<{ row_id: number }>`(${sql.join(matches, sql` union all `)})`;
}
