import { sql } from "kysely";
import type { Migration } from "../migrate.ts";

/** Tasks with what finds and counts them, the change log, conversations, and answers to repeated writes. */
export const firstTables: Migration = {
  version: 1,
  name: "first tables",
  async up(db, capabilities) {
    const { text, double } = capabilities;
    const schema = db.schema;

    await capabilities
      .countingKey(schema.createTable("tasks"), "row_id")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("title", text, (column) => column.notNull())
      .addColumn("title_key", text, (column) => column.notNull())
      .addColumn("notes", text, (column) => column.notNull())
      .addColumn("status", text, (column) => column.notNull())
      .addColumn("lane", text, (column) => column.notNull())
      .addColumn("priority_rank", "integer", (column) => column.notNull())
      .addColumn("tags", text, (column) => column.notNull())
      .addColumn("due_date", text)
      .addColumn("due_time", text)
      .addColumn("due_zone", text)
      .addColumn("due_key", text, (column) => column.notNull())
      .addColumn("repeat", text)
      .addColumn("estimate_minutes", "integer")
      .addColumn("assignee", text)
      .addColumn("links", text, (column) => column.notNull())
      .addColumn("blocked_by", text, (column) => column.notNull())
      .addColumn("blocked_reason", text)
      .addColumn("waiting_for", text)
      .addColumn("parent_id", text)
      .addColumn("position", double, (column) => column.notNull())
      .addColumn("created_at", text, (column) => column.notNull())
      .addColumn("updated_at", text, (column) => column.notNull())
      .addColumn("completed_at", text)
      .addColumn("deleted_at", text)
      .addColumn("version", "integer", (column) => column.notNull())
      .execute();
    await schema.createIndex("tasks_by_id").unique().on("tasks").columns(["owner_id", "id"]).execute();
    for (const key of ["created_at", "updated_at", "priority_rank", "title_key", "position"]) {
      await schema
        .createIndex(`tasks_by_${key}`)
        .on("tasks")
        .columns(["owner_id", "lane", key, "id"])
        .execute();
    }
    // Days are also asked for in another order than their own: the last columns spare looking up every row for that.
    await schema
      .createIndex("tasks_by_due_key")
      .on("tasks")
      .columns(["owner_id", "lane", "due_key", "id", "created_at", "priority_rank"])
      .execute();
    await schema
      .createIndex("tasks_by_parent")
      .on("tasks")
      .columns(["owner_id", "parent_id", "lane"])
      .where(sql.ref("parent_id"), "is not", null)
      .execute();
    await schema
      .createIndex("tasks_tagged")
      .on("tasks")
      .columns(["owner_id", "created_at"])
      .where(sql<boolean>`tags <> '[]' and deleted_at is null`)
      .execute();

    await schema
      .createTable("task_tags")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("tag_key", text, (column) => column.notNull())
      .addColumn("lane", text, (column) => column.notNull())
      .addColumn("created_at", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("row_id", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("task_tags_key", ["owner_id", "tag_key", "lane", "created_at", "id"])
      .execute();
    await schema
      .createTable("task_blockers")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("blocker_id", text, (column) => column.notNull())
      .addColumn("task_id", text, (column) => column.notNull())
      .addColumn("lane", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("task_blockers_key", ["owner_id", "blocker_id", "task_id"])
      .execute();
    await schema
      .createTable("counters")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("kind", text, (column) => column.notNull())
      .addColumn("name", text, (column) => column.notNull())
      .addColumn("label", text, (column) => column.notNull())
      .addColumn("amount", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("counters_key", ["owner_id", "kind", "name"])
      .execute();
    await capabilities.search.create(db, "task_search");

    await capabilities
      .countingKey(schema.createTable("changes"), "seq")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("at", text, (column) => column.notNull())
      .addColumn("task_id", text, (column) => column.notNull())
      .addColumn("kind", text, (column) => column.notNull())
      .addColumn("before", text)
      .addColumn("after", text)
      .addColumn("actor_type", text, (column) => column.notNull())
      .addColumn("actor_model", text)
      .addColumn("conversation_id", text)
      .addColumn("message_id", text)
      .addColumn("reasons", text)
      .addColumn("consequence_of", text)
      .addColumn("undone_by", text)
      .execute();
    await schema.createIndex("changes_by_id").unique().on("changes").columns(["owner_id", "id"]).execute();
    await schema.createIndex("changes_by_owner").on("changes").columns(["owner_id", "seq"]).execute();
    for (const key of ["at", "task_id", "conversation_id", "message_id", "consequence_of", "undone_by"]) {
      await schema
        .createIndex(`changes_by_${key}`)
        .on("changes")
        .columns(["owner_id", key, "seq"])
        .where(sql.ref(key), "is not", null)
        .execute();
    }

    await schema
      .createTable("conversations")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("title", text, (column) => column.notNull())
      .addColumn("pinned", "integer", (column) => column.notNull())
      .addColumn("model", text)
      .addColumn("read_only", "integer", (column) => column.notNull())
      .addColumn("head_id", text)
      .addColumn("created_at", text, (column) => column.notNull())
      .addColumn("updated_at", text, (column) => column.notNull())
      .addColumn("deleted_at", text)
      .addPrimaryKeyConstraint("conversations_key", ["owner_id", "id"])
      .execute();
    await schema
      .createIndex("conversations_by_activity")
      .on("conversations")
      .columns(["owner_id", "pinned", "updated_at", "id"])
      .where(sql.ref("deleted_at"), "is", null)
      .execute();
    await capabilities
      .countingKey(schema.createTable("messages"), "row_id")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("conversation_id", text, (column) => column.notNull())
      .addColumn("parent_id", text)
      .addColumn("role", text, (column) => column.notNull())
      .addColumn("status", text, (column) => column.notNull())
      .addColumn("parts", text, (column) => column.notNull())
      .addColumn("model", text)
      .addColumn("usage", text)
      .addColumn("created_at", text, (column) => column.notNull())
      .addForeignKeyConstraint("messages_conversation", ["owner_id", "conversation_id"], "conversations", [
        "owner_id",
        "id",
      ])
      .execute();
    await schema.createIndex("messages_by_id").unique().on("messages").columns(["owner_id", "id"]).execute();
    await schema
      .createIndex("messages_by_parent")
      .on("messages")
      .columns(["owner_id", "conversation_id", "parent_id"])
      .execute();
    await schema
      .createIndex("messages_streaming")
      .on("messages")
      .column("owner_id")
      .where(sql.ref("status"), "=", "streaming")
      .execute();
    await capabilities.search.create(db, "message_search");

    await schema
      .createTable("idempotency")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("idempotency_key", text, (column) => column.notNull())
      .addColumn("fingerprint", text, (column) => column.notNull())
      .addColumn("status", "integer", (column) => column.notNull())
      .addColumn("body", text, (column) => column.notNull())
      .addColumn("at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("idempotency_key", ["owner_id", "idempotency_key"])
      .execute();
    await schema.createIndex("idempotency_by_at").on("idempotency").column("at").execute();
  },
};
