import { sql } from "kysely";
import type { Migration } from "../migrate.ts";

/** Rules that were taught, with a log of their own; and in the log of tasks what set each field. */
export const learnedRules: Migration = {
  version: 5,
  name: "learned rules, and what set a field",
  async up(db, capabilities) {
    const { text, owners } = capabilities;
    const { schema } = db;
    await schema.alterTable("changes").addColumn("origins", text).execute();
    await schema
      .createTable("rules")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("text", text, (column) => column.notNull())
      .addColumn("effect", text, (column) => column.notNull())
      .addColumn("enabled", "integer", (column) => column.notNull())
      .addColumn("created_at", text, (column) => column.notNull())
      .addColumn("updated_at", text, (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("conversation_id", text)
      .addColumn("message_id", text)
      .addPrimaryKeyConstraint("rules_key", ["owner_id", "id"])
      .execute();
    await capabilities
      .countingKey(schema.createTable("rule_changes"), "seq")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("at", text, (column) => column.notNull())
      .addColumn("rule_id", text, (column) => column.notNull())
      .addColumn("kind", text, (column) => column.notNull())
      .addColumn("before", text)
      .addColumn("after", text)
      .addColumn("actor_type", text, (column) => column.notNull())
      .addColumn("actor_model", text)
      .addColumn("conversation_id", text)
      .addColumn("message_id", text)
      .addColumn("undone_by", text)
      .execute();
    const indexes = { rule_changes_by_id: ["owner_id", "id"], rule_changes_by_owner: ["owner_id", "seq"] };
    for (const [name, columns] of Object.entries(indexes)) {
      const index = schema.createIndex(name).on("rule_changes").columns(columns);
      await (name === "rule_changes_by_id" ? index.unique() : index).execute();
    }
    for (const key of ["message_id", "undone_by"]) {
      await schema
        .createIndex(`rule_changes_by_${key}`)
        .on("rule_changes")
        .columns(["owner_id", key, "seq"])
        .where(sql.ref(key), "is not", null)
        .execute();
    }
    for (const table of ["rules", "rule_changes"]) await owners.wallOff(db, table);
  },
};
