import type { Migration } from "../migrate.ts";

/**
 * What several instances must know of one another's conversations: questions that wait for a yes, which also outlive a
 * restart now, and the stream of an answer that is followed from elsewhere.
 */
export const severalInstances: Migration = {
  version: 6,
  name: "open approvals, and answers followed from elsewhere",
  async up(db, { text, owners }) {
    await db.schema
      .createTable("approvals")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("conversation_id", text, (column) => column.notNull())
      .addColumn("pending", text, (column) => column.notNull())
      .addColumn("asked_at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("approvals_key", ["owner_id", "id"])
      .execute();
    await db.schema.createIndex("approvals_by_asked_at").on("approvals").column("asked_at").execute();
    await db.schema
      .createTable("turn_frames")
      .addColumn("owner_id", text, (column) => column.notNull())
      .addColumn("message_id", text, (column) => column.notNull())
      .addColumn("place", "integer", (column) => column.notNull())
      .addColumn("first_frame", "integer", (column) => column.notNull())
      .addColumn("frames", "integer", (column) => column.notNull())
      .addColumn("text", text, (column) => column.notNull())
      .addColumn("ended", "integer", (column) => column.notNull())
      .addColumn("at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("turn_frames_key", ["owner_id", "message_id", "place"])
      .execute();
    await db.schema.createIndex("turn_frames_by_at").on("turn_frames").column("at").execute();
    for (const table of ["approvals", "turn_frames"]) await owners.wallOff(db, table);
  },
};
