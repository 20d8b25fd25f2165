import type { Migration } from "../migrate.ts";

const ownerTables = [
  "tasks",
  "task_tags",
  "task_blockers",
  "counters",
  "changes",
  "conversations",
  "messages",
  "idempotency",
] as const;

/** A second wall between owners, where the engine has one: a query that forgets whose rows it means finds none. */
export const ownersApart: Migration = {
  version: 4,
  name: "owners kept apart by the database",
  async up(db, { owners, search }) {
    for (const table of ownerTables) await owners.wallOff(db, table);
    await search.wallOff(db, "task_search", "tasks");
    await search.wallOff(db, "message_search", "messages");
  },
};
