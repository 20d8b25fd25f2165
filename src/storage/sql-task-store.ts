import { sql } from "kysely";
import type { Task, TaskQuery } from "../shared/task.ts";
import type { TaskStore } from "../tasks/task-store.ts";
import type { Capabilities } from "./capabilities.ts";
import { chunks } from "./chunks.ts";
import { readCounts, readTagCounts, recount } from "./counters.ts";
import type { Db } from "./schema.ts";
import { readCandidates } from "./task-candidates.ts";
import { removeIndex, writeIndex } from "./task-index.ts";
import { listTasks } from "./task-list.ts";
import { toTask, toTaskRow, trashLane, type StoredTask } from "./task-rows.ts";
import { searchTasks } from "./task-search.ts";

export interface StoreContext {
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly ownerId: string;
  readonly clock: () => Date;
}

export function createSqlTaskStore(context: StoreContext): TaskStore {
  const { db, capabilities, ownerId, clock } = context;

  const findRow = (id: string): Promise<StoredTask | undefined> =>
    db
      .selectFrom("tasks")
      .selectAll()
      .where("owner_id", "=", ownerId)
      .where("id", "=", id)
      .executeTakeFirst();

  return {
    async get(id) {
      const row = await findRow(id);
      return row === undefined ? undefined : toTask(row);
    },

    async getMany(ids) {
      const found = new Map<string, Task>();
      for (const chunk of chunks([...new Set(ids)])) {
        const rows = await db
          .selectFrom("tasks")
          .selectAll()
          .where("owner_id", "=", ownerId)
          .where("id", "in", chunk)
          .execute();
        for (const row of rows) found.set(row.id, toTask(row));
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    list: (query: TaskQuery) => listTasks(context, query),
    search: (text, limit, options = {}) => searchTasks(context, text, limit, options.includeDone ?? false),
    candidates: (limit) => readCandidates(db, ownerId, clock().toISOString().slice(0, 10), limit),
    counts: (today) => readCounts(db, ownerId, today),
    tagCounts: (limit) => readTagCounts(db, ownerId, limit),

    async dependentCounts(ids) {
      const counts = new Map<string, number>();
      for (const chunk of chunks([...new Set(ids)])) {
        const rows = await db
          .selectFrom("task_blockers")
          .select((select) => ["blocker_id", select.fn.countAll<number | string>().as("amount")])
          .where("owner_id", "=", ownerId)
          .where("blocker_id", "in", chunk)
          .where("lane", "not in", ["done", trashLane])
          .groupBy("blocker_id")
          .execute();
        for (const row of rows) counts.set(row.blocker_id, Number(row.amount));
      }
      return counts;
    },

    async dependents(ids) {
      const rows: StoredTask[] = [];
      for (const chunk of chunks([...new Set(ids)])) {
        const found = await db
          .selectFrom("tasks")
          .selectAll()
          .where("owner_id", "=", ownerId)
          .where("id", "in", (blocked) =>
            blocked
              .selectFrom("task_blockers")
              .select("task_id")
              .where("owner_id", "=", ownerId)
              .where("blocker_id", "in", chunk),
          )
          .orderBy("row_id")
          .execute();
        rows.push(...found);
      }
      return rows.map(toTask);
    },

    async children(ids) {
      const rows: StoredTask[] = [];
      for (const chunk of chunks([...new Set(ids)])) {
        const found = await db
          .selectFrom("tasks")
          .selectAll()
          .where("owner_id", "=", ownerId)
          .where("parent_id", "in", chunk)
          .orderBy("row_id")
          .execute();
        rows.push(...found);
      }
      return rows.map(toTask);
    },

    async taggedTitles(limit) {
      const rows = await db
        .selectFrom("tasks")
        .select(["title", "tags"])
        .where("owner_id", "=", ownerId)
        .where(sql<boolean>`tags <> '[]' and deleted_at is null`)
        .orderBy("created_at", "desc")
        .limit(limit)
        .execute();
      return rows.map((row) => ({ title: row.title, tags: JSON.parse(row.tags) as string[] }));
    },

    async insert(task) {
      const row = await db
        .insertInto("tasks")
        .values(toTaskRow(ownerId, task))
        .returning("row_id")
        .executeTakeFirstOrThrow();
      await writeIndex({ db, capabilities, ownerId, rowId: row.row_id }, undefined, task);
      await recount(db, ownerId, undefined, task);
    },

    async update(task, expectedVersion) {
      const old = await findRow(task.id);
      if (old === undefined || old.version !== expectedVersion) return false;
      const result = await db
        .updateTable("tasks")
        .set(toTaskRow(ownerId, task))
        .where("row_id", "=", old.row_id)
        .where("version", "=", expectedVersion)
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) return false;
      const before = toTask(old);
      await writeIndex({ db, capabilities, ownerId, rowId: old.row_id }, before, task);
      await recount(db, ownerId, before, task);
      return true;
    },

    async remove(id) {
      const old = await findRow(id);
      if (old === undefined) return;
      const task = toTask(old);
      await db.deleteFrom("tasks").where("row_id", "=", old.row_id).execute();
      await removeIndex({ db, capabilities, ownerId, rowId: old.row_id }, task);
      await recount(db, ownerId, task, undefined);
    },
  };
}
