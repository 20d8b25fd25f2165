import { sql } from "kysely";
import type { Task } from "../shared/task.ts";
import type { Db } from "./schema.ts";
import { noDueKey, toTask, type StoredTask } from "./task-rows.ts";

/** What may be worked on now. The backlog is looked at only where a day presses. */
const ready = ["in_progress", "todo", "blocked"] as const;

/**
 * Short stretches along the indexes, each bounded, merged without doubles: due from today on, lately overdue, long
 * overdue, the most urgent, in progress, the oldest. What ranking could put first lies in one of them.
 */
export async function readCandidates(db: Db, ownerId: string, today: string, limit: number): Promise<Task[]> {
  const share = Math.max(1, Math.ceil(limit / 4));
  const stretch = (
    lane: string,
    column: "due_key" | "priority_rank" | "created_at",
    direction: "asc" | "desc",
    condition = sql<boolean>`1 = 1`,
  ) => sql`select * from (select row_id from tasks where owner_id = ${ownerId} and lane = ${lane} and ${condition}
      order by ${sql.ref(column)} ${sql.raw(direction)}, id ${sql.raw(direction)} limit ${share}) as part`;
  const coming = sql<boolean>`due_key >= ${today} and due_key < ${noDueKey}`;
  const overdue = sql<boolean>`due_key < ${today}`;
  const parts = [
    ...[...ready, "backlog"].flatMap((lane) => [
      stretch(lane, "due_key", "asc", coming),
      stretch(lane, "due_key", "desc", overdue),
    ]),
    ...ready.flatMap((lane) => [stretch(lane, "priority_rank", "asc"), stretch(lane, "created_at", "asc")]),
  ];
  const found = await sql<CandidateKeys>`select row_id, lane, due_date, priority_rank, created_at from tasks
    where row_id in (${sql.join(parts, sql` union `)})`.execute(db);
  const picked = pick(found.rows, today, limit).map((row) => row.row_id);
  if (picked.length === 0) return [];
  return (await db.selectFrom("tasks").selectAll().where("row_id", "in", picked).execute()).map(toTask);
}

type CandidateKeys = Pick<StoredTask, "row_id" | "lane" | "due_date" | "priority_rank" | "created_at">;

/** When more was found than asked for, what presses most stays: by turns of day, priority, work begun, and age. */
function pick(rows: readonly CandidateKeys[], today: string, limit: number): CandidateKeys[] {
  if (rows.length <= limit) return [...rows];
  const distance = (row: CandidateKeys): number =>
    row.due_date === null ? Number.MAX_VALUE : Math.abs(Date.parse(row.due_date) - Date.parse(today));
  const orders = [
    rows.toSorted((one, other) => distance(one) - distance(other)),
    rows.toSorted((one, other) => one.priority_rank - other.priority_rank),
    rows.toSorted((one, other) => Number(other.lane === "in_progress") - Number(one.lane === "in_progress")),
    rows.toSorted((one, other) => (one.created_at < other.created_at ? -1 : 1)),
  ];
  const picked = new Set<CandidateKeys>();
  for (let place = 0; picked.size < limit; place += 1) {
    for (const order of orders) {
      const row = order[place];
      if (row !== undefined && picked.size < limit) picked.add(row);
    }
  }
  return [...picked];
}
