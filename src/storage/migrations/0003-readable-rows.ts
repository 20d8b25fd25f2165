import { sql } from "kysely";
import type { Migration } from "../migrate.ts";

/**
 * The priority as its word, for people who look into the tables themselves: rows keep it as a rank, which sorts. And whether
 * a simulated model gave an answer, so that no answer ever passes for another's.
 */
export const readableRows: Migration = {
  version: 3,
  name: "priorities in words, and who was simulated",
  async up(db, { derivedKind }) {
    await sql`alter table tasks add column priority text generated always as (
      case priority_rank when 0 then 'urgent' when 1 then 'high' when 2 then 'medium' else 'low' end
    ) ${derivedKind}`.execute(db);
    await db.schema
      .alterTable("messages")
      .addColumn("simulated", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
