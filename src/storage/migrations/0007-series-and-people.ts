import { sql } from "kysely";
import type { Migration } from "../migrate.ts";
import { personKey } from "../person-key.ts";

/** What a series keeps where one time differs, and names as they are compared, so that a person's rows are found. */
export const seriesAndPeople: Migration = {
  version: 7,
  name: "what a series keeps, and people as they are looked up",
  async up(db, { text }) {
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
