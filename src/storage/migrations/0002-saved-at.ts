import type { Migration } from "../migrate.ts";

/** When a message was last written: with several instances, that tells which growing answer was cut off. */
export const savedAt: Migration = {
  version: 2,
  name: "when messages were last written",
  async up(db, { text }) {
    await db.schema
      .alterTable("messages")
      .addColumn("saved_at", text, (column) => column.notNull().defaultTo(""))
      .execute();
  },
};
