import { sql } from "kysely";
import type { Link } from "../../shared/task.ts";
import type { Capabilities } from "../capabilities.ts";
import type { Migration } from "../migrate.ts";
import { personKey } from "../person-key.ts";
import type { Db } from "../schema.ts";
import { searchWords } from "../search-words.ts";
import { bodyWords, searchScope } from "../task-index.ts";
import { trashLane } from "../task-rows.ts";

/** Rows that carry links are found by them as well from now on. */
async function findByLinks(db: Db, { search }: Capabilities): Promise<void> {
  const linked = await db
    .selectFrom("tasks")
    .select(["row_id", "owner_id", "lane", "title", "tags", "assignee", "waiting_for", "links", "notes"])
    .where("links", "<>", "[]")
    .execute();
  for (const row of linked) {
    const pile = row.lane === trashLane ? "trash" : row.lane === "done" ? "done" : "open";
    await search.write(db, "task_search", {
      rowId: row.row_id,
      scope: searchScope(row.owner_id, pile),
      title: searchWords(row.title),
      body: bodyWords({
        tags: JSON.parse(row.tags) as string[],
        assignee: row.assignee,
        waitingFor: row.waiting_for,
        links: JSON.parse(row.links) as Link[],
        notes: row.notes,
      }),
    });
  }
}

/** What a series keeps where one time differs, and names as they are compared, so that a person's rows are found. */
export const seriesAndPeople: Migration = {
  version: 7,
  name: "what a series keeps, and people as they are looked up",
  async up(db, capabilities) {
    const { text } = capabilities;
    for (const column of ["series", "assignee_key", "waiting_key"]) {
      await db.schema.alterTable("tasks").addColumn(column, text).execute();
    }
    const named = await db
      .selectFrom("tasks")
      .select(["row_id", "assignee", "waiting_for"])
      .where((where) => where.or([where("assignee", "is not", null), where("waiting_for", "is not", null)]))
      .execute();
    for (const { row_id, assignee, waiting_for } of named) {
      await db
        .updateTable("tasks")
        .set({ assignee_key: personKey(assignee), waiting_key: personKey(waiting_for) })
        .where("row_id", "=", row_id)
        .execute();
    }
    await findByLinks(db, capabilities);
    for (const column of ["assignee_key", "waiting_key"]) {
      await db.schema
        .createIndex(`tasks_by_${column}`)
        .on("tasks")
        .columns(["owner_id", column, "row_id"])
        .where(sql.ref(column), "is not", null)
        .execute();
    }
  },
};
