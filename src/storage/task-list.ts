import { sql, type RawBuilder } from "kysely";
import { taskStatuses, type Page, type Task, type TaskQuery } from "../shared/task.ts";
import { readCursor, writeCursor, type Cursor } from "./cursor.ts";
import { filtersOf, leadOf, type Lead, type ListScope } from "./task-filter.ts";
import { noDueKey, toTask, trashLane, type StoredTask } from "./task-rows.ts";

const sortColumns = {
  created: "created_at",
  updated: "updated_at",
  due: "due_key",
  priority: "priority_rank",
  title: "title_key",
  position: "position",
} as const;
type SortColumn = (typeof sortColumns)[keyof typeof sortColumns];

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
  if (!(order.column === "due_key" && order.descending)) return readRows(scope, query, order);
  const dated =
    order.cursor?.key === noDueKey
      ? []
      : await readRows(scope, query, order, sql`tasks.due_key < ${noDueKey}`);
  if (dated.length >= order.limit) return dated;
  const rest = {
    ...order,
    cursor: order.cursor?.key === noDueKey ? order.cursor : undefined,
    limit: order.limit - dated.length,
  };
  return [...dated, ...(await readRows(scope, query, rest, sql`tasks.due_key = ${noDueKey}`))];
}

async function readRows(
  scope: ListScope,
  query: TaskQuery,
  order: Order,
  stretch?: RawBuilder<unknown>,
): Promise<StoredTask[]> {
  const lanes = query.trashed ? [trashLane] : [...new Set(query.status ?? taskStatuses)];
  const lead = leadOf(scope, query);
  if (lanes.length === 0 || lead === undefined) return [];
  const conditions = [
    ...lead.conditions,
    ...filtersOf(scope, query, lead),
    ...(stretch === undefined ? [] : [stretch]),
  ];
  const parts = (lead.few ? [lanes] : lanes.map((lane) => [lane])).map((together) =>
    firstRows(lead, together, conditions, order),
  );
  const direction = order.descending ? sql`desc` : sql`asc`;
  const result = await sql<StoredTask>`select tasks.* from (${sql.join(parts, sql` union all `)}) as page
    join tasks on tasks.row_id = page.row_id
    order by page.sort_key ${direction}, page.id ${direction} limit ${order.limit}`.execute(scope.db);
  return result.rows;
}

/** Row ids and sort keys of some lanes, in order, no more than a page. */
function firstRows(
  lead: Lead,
  lanes: readonly string[],
  conditions: readonly RawBuilder<unknown>[],
  { column, descending, cursor, limit }: Order,
): RawBuilder<unknown> {
  const sortKey = sql.ref(column === "created_at" ? `${lead.ordered}.created_at` : `tasks.${column}`);
  const id = sql.ref(column === "created_at" ? `${lead.ordered}.id` : "tasks.id");
  const lane = sql.ref(`${lead.ordered}.lane`);
  const after = descending ? sql`<` : sql`>`;
  const all = [
    lanes.length === 1 ? sql`${lane} = ${lanes[0]}` : sql`${lane} in (${sql.join(lanes)})`,
    ...conditions,
    ...(cursor === undefined ? [] : [sql`(${sortKey}, ${id}) ${after} (${cursor.key}, ${cursor.id})`]),
  ];
  const direction = descending ? sql`desc` : sql`asc`;
  return sql`select * from (select tasks.row_id, ${sortKey} as sort_key, ${id} as id from ${lead.source}
    where ${sql.join(all, sql` and `)}
    order by ${sortKey} ${direction}, ${id} ${direction} limit ${limit}) as ${sql.ref(`part_${lanes[0]}`)}`;
}
