import type { ConversationWrites } from "../shared/alongside.ts";
import { CaroleError } from "../shared/errors.ts";
import { toConversation, toConversationRow } from "./conversation-rows.ts";
import { newestLeaf, readBranch, withVersions } from "./message-tree.ts";
import type { StoreContext } from "./sql-task-store.ts";

/** Conversations as far as they change in one transaction with other rows; messages are written by their own store. */
export function createSqlConversationWrites(
  context: Pick<StoreContext, "db" | "ownerId">,
): ConversationWrites {
  const { db, ownerId } = context;

  async function headThrough(conversationId: string, messageId: string, exact: boolean): Promise<string> {
    const message = await db
      .selectFrom("messages")
      .select("id")
      .where("owner_id", "=", ownerId)
      .where("id", "=", messageId)
      .where("conversation_id", "=", conversationId)
      .executeTakeFirst();
    if (message === undefined) throw messageNotFound(messageId);
    return exact ? message.id : ((await newestLeaf(db, ownerId, messageId)) ?? message.id);
  }

  return {
    async create(conversation) {
      await db.insertInto("conversations").values(toConversationRow(ownerId, conversation)).execute();
    },

    async get(id) {
      const row = await liveConversation(context, id);
      return row === undefined ? undefined : toConversation(row);
    },

    async update(id, patch) {
      const set = {
        ...(patch.title === undefined ? {} : { title: patch.title }),
        ...(patch.pinned === undefined ? {} : { pinned: patch.pinned ? 1 : 0 }),
        ...(patch.model === undefined ? {} : { model: patch.model }),
        ...(patch.readOnly === undefined ? {} : { read_only: patch.readOnly ? 1 : 0 }),
        ...(patch.updatedAt === undefined ? {} : { updated_at: patch.updatedAt }),
      };
      if (Object.keys(set).length > 0) {
        await db
          .updateTable("conversations")
          .set(set)
          .where("owner_id", "=", ownerId)
          .where("id", "=", id)
          .where("deleted_at", "is", null)
          .execute();
      }
      const row = await liveConversation(context, id);
      return row === undefined ? undefined : toConversation(row);
    },

    async delete(id, at) {
      const result = await db
        .updateTable("conversations")
        .set({ deleted_at: at })
        .where("owner_id", "=", ownerId)
        .where("id", "=", id)
        .where("deleted_at", "is", null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    async branch(conversationId, limit) {
      const conversation = await liveConversation(context, conversationId);
      if (conversation === undefined || conversation.head_id === null || limit <= 0) return [];
      const rows = await readBranch(db, ownerId, conversation.head_id, limit);
      return withVersions(db, ownerId, rows);
    },

    async setHead(conversationId, messageId, options = {}) {
      const head =
        messageId === null ? null : await headThrough(conversationId, messageId, options.exact ?? false);
      const result = await db
        .updateTable("conversations")
        .set({ head_id: head })
        .where("owner_id", "=", ownerId)
        .where("id", "=", conversationId)
        .where("deleted_at", "is", null)
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) throw conversationNotFound(conversationId);
    },
  };
}

/** The row, unless it is deleted. */
export const liveConversation = ({ db, ownerId }: Pick<StoreContext, "db" | "ownerId">, id: string) =>
  db
    .selectFrom("conversations")
    .selectAll()
    .where("owner_id", "=", ownerId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();

export const conversationNotFound = (id: string): CaroleError =>
  new CaroleError("not_found", `There is no conversation ${id}.`, {
    hint: "It may have been deleted. Start a new one.",
  });

export const messageNotFound = (id: string): CaroleError =>
  new CaroleError("not_found", `There is no message ${id} in this conversation.`, {
    hint: "Read the conversation again.",
  });
