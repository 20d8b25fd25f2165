import { sql } from "kysely";
import type { ChangeLog, ChangeQuery } from "../changes/change-log.ts";
import type { Change } from "../shared/change.ts";
import { newId } from "../shared/id.ts";
import type { Page } from "../shared/task.ts";
import { madeChange, toChange, toChangeRow, type StoredChange } from "./change-rows.ts";
import { chunks } from "./chunks.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { StoreContext } from "./sql-task-store.ts";
import { undoneMarks } from "./undone-marks.ts";

export function createSqlChangeLog(context: StoreContext): ChangeLog {
  const { db, ownerId, clock } = context;
  return {
    async append(changes) {
      const at = clock().toISOString();
      const appended: Change[] = [];
      for (const change of changes) {
        const made = { id: newId(), at };
        const { seq } = await db
          .insertInto("changes")
          .values(toChangeRow(ownerId, change, made))
          .returning("seq")
          .executeTakeFirstOrThrow();
        appended.push(madeChange(change, { ...made, seq }));
      }
      return appended;
    },

    list: (query) => listChanges(context, query),

    async consequencesOf(ids) {
      const rows: StoredChange[] = [];
      for (const chunk of chunks(ids)) {
        const found = await db
          .selectFrom("changes")
          .selectAll()
          .where("owner_id", "=", ownerId)
          .where("consequence_of", "in", chunk)
          .execute();
        rows.push(...found);
      }
      return rows.sort((one, other) => one.seq - other.seq).map(toChange);
    },

    ...undoneMarks(context, "changes"),

    async lastSeq() {
      const row = await db
        .selectFrom("changes")
        .select("seq")
        .where("owner_id", "=", ownerId)
        .orderBy("seq", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.seq ?? 0;
    },
  };
}

async function listChanges({ db, ownerId }: StoreContext, query: ChangeQuery): Promise<Page<Change>> {
  if (query.ids?.length === 0) return { items: [], nextCursor: null };
  const rising = query.afterSeq !== undefined;
  const sort = rising ? "seq" : "-seq";
  let select = db.selectFrom("changes").selectAll().where("owner_id", "=", ownerId);
  if (query.taskId !== undefined) select = select.where("task_id", "=", query.taskId);
  if (query.conversationId !== undefined) select = select.where("conversation_id", "=", query.conversationId);
  if (query.messageId !== undefined) select = select.where("message_id", "=", query.messageId);
  if (query.ids !== undefined) select = select.where("id", "in", [...query.ids]);
  if (query.afterSeq !== undefined) select = select.where("seq", ">", query.afterSeq);
  if (query.since !== undefined) {
    // The index on `at` tells where to begin; from there the log is read in its own order.
    const since = query.since;
    const first = sql<number>`(select min(seq) from changes where owner_id = ${ownerId} and at >= ${since})`;
    select = select.where("seq", ">=", first).where("at", ">=", since);
  }
  if (query.cursor !== undefined) {
    select = select.where("seq", rising ? ">" : "<", Number(readCursor(query.cursor, sort).key));
  }
  const rows = await select
    .orderBy("seq", rising ? "asc" : "desc")
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toChange),
    nextCursor: last === undefined ? null : writeCursor({ sort, key: last.seq, id: last.id }),
  };
}
