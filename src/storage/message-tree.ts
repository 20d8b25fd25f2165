import { sql } from "kysely";
import type { Message } from "../shared/conversation.ts";
import { toMessage, type StoredMessage } from "./conversation-rows.ts";
import type { Db } from "./schema.ts";

/** The rows from the head back to the root, at most `limit` of the newest, oldest first. */
export async function readBranch(
  db: Db,
  ownerId: string,
  headId: string,
  limit: number,
): Promise<StoredMessage[]> {
  const result = await sql<StoredMessage>`with recursive chain(row_id, parent_id, depth) as (
      select row_id, parent_id, 1 from messages where owner_id = ${ownerId} and id = ${headId}
      union all
      select messages.row_id, messages.parent_id, chain.depth + 1 from chain
        join messages on messages.owner_id = ${ownerId} and messages.id = chain.parent_id
        where chain.depth < ${limit}
    ) select messages.* from chain join messages on messages.row_id = chain.row_id
      order by chain.depth desc`.execute(db);
  return result.rows;
}

/** The newest message without an answer among this one and all that followed it. */
export async function newestLeaf(db: Db, ownerId: string, messageId: string): Promise<string | undefined> {
  const result = await sql<{ id: string }>`with recursive below(id, conversation_id, row_id) as (
      select id, conversation_id, row_id from messages where owner_id = ${ownerId} and id = ${messageId}
      union all
      select messages.id, messages.conversation_id, messages.row_id from below
        join messages on messages.owner_id = ${ownerId} and messages.conversation_id = below.conversation_id
          and messages.parent_id = below.id
    ) select below.id from below where not exists (select 1 from messages where messages.owner_id = ${ownerId}
        and messages.conversation_id = below.conversation_id and messages.parent_id = below.id)
      order by below.row_id desc limit 1`.execute(db);
  return result.rows[0]?.id;
}

/** Rows of one conversation as messages: each knows the versions at its place. */
export async function withVersions(
  db: Db,
  ownerId: string,
  rows: readonly StoredMessage[],
): Promise<Message[]> {
  const first = rows[0];
  if (first === undefined) return [];
  const parents = rows.flatMap((row) => row.parent_id ?? []);
  const places = sql.join(
    [
      sql`select row_id, id, parent_id, role from messages where owner_id = ${ownerId}
      and conversation_id = ${first.conversation_id} and parent_id is null`,
      ...(parents.length === 0
        ? []
        : [
            sql`select row_id, id, parent_id, role from messages where owner_id = ${ownerId}
            and conversation_id = ${first.conversation_id} and parent_id in (${sql.join(parents)})`,
          ]),
    ],
    sql` union all `,
  );
  const siblings = await sql<{ id: string; parent_id: string | null; role: string }>`select * from (${places})
    as siblings order by row_id`.execute(db);
  const versions = new Map<string, string[]>();
  const placeOf = (row: { parent_id: string | null; role: string }): string =>
    `${row.parent_id ?? "start"} ${row.role}`;
  for (const row of siblings.rows) {
    const place = versions.get(placeOf(row));
    if (place === undefined) versions.set(placeOf(row), [row.id]);
    else place.push(row.id);
  }
  return rows.map((row) => toMessage(row, versions.get(placeOf(row)) ?? [row.id]));
}
