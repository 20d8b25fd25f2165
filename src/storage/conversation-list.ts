import { sql } from "kysely";
import type { Conversation } from "../shared/conversation.ts";
import type { Page } from "../shared/task.ts";
import { toConversation } from "./conversation-rows.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { queryWords } from "./search-words.ts";
import type { StoreContext } from "./sql-task-store.ts";
import { searchScope } from "./task-index.ts";

/** A search looks at no more than so many of the newest matching messages. */
const messageMatches = 500;
const sort = "activity";

/** Pinned first, then newest activity first. */
export async function listConversations(
  { db, capabilities, ownerId }: StoreContext,
  query: { limit: number; cursor?: string; q?: string },
): Promise<Page<Conversation>> {
  let select = db
    .selectFrom("conversations")
    .selectAll()
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "is", null);
  if (query.q !== undefined && query.q.trim() !== "") {
    const words = queryWords(query.q);
    if (words.length === 0) return { items: [], nextCursor: null };
    const found = capabilities.search.match(db, "message_search", {
      scope: searchScope(ownerId, "message"),
      words,
      titleOnly: false,
      limit: messageMatches,
    });
    const inTitle = sql.join(
      words.map((word) => sql`lower(title) like ${`%${word}%`}`),
      sql` and `,
    );
    select = select.where(
      sql<boolean>`(id in (select conversation_id from messages where row_id in ${found}) or (${inTitle}))`,
    );
  }
  if (query.cursor !== undefined) {
    const { key, id } = readCursor(query.cursor, sort);
    const [pinned = "", updatedAt = ""] = String(key).split(" ");
    select = select.where(sql<boolean>`(pinned, updated_at, id) < (${Number(pinned)}, ${updatedAt}, ${id})`);
  }
  const rows = await select
    .orderBy("pinned", "desc")
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toConversation),
    nextCursor:
      last === undefined
        ? null
        : writeCursor({ sort, key: `${last.pinned} ${last.updated_at}`, id: last.id }),
  };
}
