import { sql } from "kysely";
import type { TaskCounts } from "../shared/plan.ts";
import type { Task } from "../shared/task.ts";
import type { Db } from "./schema.ts";
import { laneOf, tagKey, trashLane } from "./task-rows.ts";

interface Counted {
  readonly kind: "lane" | "due" | "tag";
  readonly name: string;
  readonly label: string;
}

/** What one row is counted under. */
function countedAs(task: Task | undefined): Counted[] {
  if (task === undefined) return [];
  const lane = laneOf(task);
  const counted: Counted[] = [{ kind: "lane", name: lane, label: lane }];
  if (lane === trashLane) return counted;
  if (lane !== "done" && task.due !== null) {
    counted.push({ kind: "due", name: task.due.date, label: task.due.date });
  }
  const tags = new Map(task.tags.toReversed().map((tag) => [tagKey(tag), tag]));
  for (const [name, label] of tags) counted.push({ kind: "tag", name, label });
  return counted;
}

const keyOf = (counted: Counted): string => `${counted.kind}:${counted.name}`;

/** Moves the counters from what a row was to what it is; to be called in the transaction that writes it. */
export async function recount(
  db: Db,
  ownerId: string,
  before: Task | undefined,
  after: Task | undefined,
): Promise<void> {
  const old = countedAs(before);
  const fresh = countedAs(after);
  const oldKeys = new Set(old.map(keyOf));
  const freshKeys = new Set(fresh.map(keyOf));
  const moves = [
    ...old.filter((counted) => !freshKeys.has(keyOf(counted))).map((counted) => ({ ...counted, amount: -1 })),
    ...fresh.filter((counted) => !oldKeys.has(keyOf(counted))).map((counted) => ({ ...counted, amount: 1 })),
  ];
  if (moves.length === 0) return;
  await db
    .insertInto("counters")
    .values(moves.map((move) => ({ owner_id: ownerId, ...move })))
    .onConflict((conflict) =>
      conflict.columns(["owner_id", "kind", "name"]).doUpdateSet({
        amount: sql<number>`counters.amount + excluded.amount`,
        // A tag that nobody had any more is spelled as it is now.
        label: sql<string>`case when counters.amount > 0 then counters.label else excluded.label end`,
      }),
    )
    .execute();
}

export async function readCounts(db: Db, ownerId: string, today: string): Promise<TaskCounts> {
  const rows = await db
    .selectFrom("counters")
    .select(["kind", "name", "amount"])
    .where("owner_id", "=", ownerId)
    .where((where) =>
      where.or([
        where("kind", "=", "lane"),
        where.and([where("kind", "=", "due"), where("name", "<=", today)]),
      ]),
    )
    .execute();
  const sum = (matches: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(matches).reduce((total, row) => total + row.amount, 0);
  const inLane = (name: string): number => sum((row) => row.kind === "lane" && row.name === name);
  return {
    open: inLane("backlog") + inLane("todo") + inLane("in_progress") + inLane("blocked"),
    done: inLane("done"),
    overdue: sum((row) => row.kind === "due" && row.name < today),
    dueToday: sum((row) => row.kind === "due" && row.name === today),
    blocked: inLane("blocked"),
    trashed: inLane(trashLane),
  };
}

export async function readTagCounts(
  db: Db,
  ownerId: string,
  limit: number,
): Promise<{ tag: string; count: number }[]> {
  const rows = await db
    .selectFrom("counters")
    .select(["label", "amount"])
    .where("owner_id", "=", ownerId)
    .where("kind", "=", "tag")
    .where("amount", ">", 0)
    .orderBy("amount", "desc")
    .orderBy("name")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ tag: row.label, count: row.amount }));
}
