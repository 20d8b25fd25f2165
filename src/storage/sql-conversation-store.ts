import type { ConversationStore, NewMessage } from "../conversations/conversation-store.ts";
import type { Conversation, MessagePart } from "../shared/conversation.ts";
import { CaroleError } from "../shared/errors.ts";
import { listConversations } from "./conversation-list.ts";
import { textOf, toConversationRow, toMessageRow } from "./conversation-rows.ts";
import type { GroupCommit } from "./group-commit.ts";
import { markInterrupted } from "./interrupted.ts";
import { withVersions } from "./message-tree.ts";
import type { Db } from "./schema.ts";
import { searchWords } from "./search-words.ts";
import {
  conversationNotFound,
  createSqlConversationWrites,
  liveConversation,
  messageNotFound,
} from "./sql-conversation-writes.ts";
import type { StoreContext } from "./sql-task-store.ts";
import { searchScope } from "./task-index.ts";

/** The end of the branch shown, and when it was said. */
interface Head {
  readonly head_id: string;
  readonly updated_at: string;
}

export function createSqlConversationStore(context: StoreContext, group: GroupCommit): ConversationStore {
  const { db, capabilities, ownerId, clock } = context;

  /** In one commit with others' writes: so it says anew whose it is. */
  const together = (work: (transaction: Db) => Promise<void>): Promise<void> =>
    group.run(async (transaction) => {
      await capabilities.owners.actFor(transaction, ownerId);
      await work(transaction);
    });

  const writeWords = (on: Db, rowId: number, parts: readonly MessagePart[]) =>
    writeMessageWords({ ...context, db: on }, rowId, parts);

  async function insertMessage(on: Db, message: NewMessage): Promise<void> {
    const { row_id } = await on
      .insertInto("messages")
      .values(toMessageRow(ownerId, message, clock()))
      .returning("row_id")
      .executeTakeFirstOrThrow();
    if (message.status !== "streaming") await writeWords(on, row_id, message.parts);
  }

  /** Two may begin the same one at the same moment, by an id that a client made up. */
  async function beginConversation(on: Db, conversation: Conversation, head: Head): Promise<void> {
    const { numInsertedOrUpdatedRows } = await on
      .insertInto("conversations")
      .values({ ...toConversationRow(ownerId, conversation), ...head })
      .onConflict((conflict) => conflict.columns(["owner_id", "id"]).doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw conversationBusy();
  }

  /**
   * Where one process has the database, it knows itself what it answers. Among several the conversation's row, which was just
   * written, lets one in after the other.
   */
  async function refuseSecondAnswer(on: Db, conversationId: string): Promise<void> {
    if (capabilities.abandonedAfterMs === 0) return;
    const other = await on
      .selectFrom("messages")
      .select("id")
      .where("owner_id", "=", ownerId)
      .where("status", "=", "streaming")
      .where("conversation_id", "=", conversationId)
      .where("saved_at", ">", new Date(clock().getTime() - capabilities.abandonedAfterMs).toISOString())
      .limit(1)
      .executeTakeFirst();
    if (other !== undefined) throw conversationBusy();
  }

  async function moveHead(on: Db, conversationId: string, head: Head): Promise<void> {
    const { numUpdatedRows } = await on
      .updateTable("conversations")
      .set(head)
      .where("owner_id", "=", ownerId)
      .where("id", "=", conversationId)
      .where("deleted_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw conversationNotFound(conversationId);
  }

  async function appendAll(messages: readonly NewMessage[], begins?: Conversation): Promise<void> {
    const last = messages.at(-1);
    if (last === undefined) return;
    await together(async (transaction) => {
      const head = { head_id: last.id, updated_at: last.createdAt };
      if (begins?.id === last.conversationId) await beginConversation(transaction, begins, head);
      else await moveHead(transaction, last.conversationId, head);
      if (last.status === "streaming") await refuseSecondAnswer(transaction, last.conversationId);
      for (const message of messages) await insertMessage(transaction, message);
    });
  }

  return {
    ...createSqlConversationWrites(context),
    list: (query) => listConversations(context, query),

    async restore(id) {
      const result = await db
        .updateTable("conversations")
        .set({ deleted_at: null })
        .where("owner_id", "=", ownerId)
        .where("id", "=", id)
        .where("deleted_at", "is not", null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    append: (message) => appendAll([message]),
    appendAll,

    async save(id, change) {
      const parts = JSON.stringify(change.parts);
      const update = (on: Db) =>
        on
          .updateTable("messages")
          .set({
            parts,
            status: change.status,
            saved_at: clock().toISOString(),
            ...(change.usage === undefined ? {} : { usage: change.usage && JSON.stringify(change.usage) }),
          })
          .where("owner_id", "=", ownerId)
          .where("id", "=", id)
          .returning("row_id")
          .executeTakeFirst();
      // The words of a growing answer are written once, when it has ended, and in one commit with it.
      await together(async (transaction) => {
        const row = await update(transaction);
        if (row === undefined) throw messageNotFound(id);
        if (change.status !== "streaming") await writeWords(transaction, row.row_id, change.parts);
      });
    },

    async message(id) {
      const row = await db
        .selectFrom("messages")
        .selectAll()
        .where("owner_id", "=", ownerId)
        .where("id", "=", id)
        .executeTakeFirst();
      if (row === undefined || (await liveConversation(context, row.conversation_id)) === undefined)
        return undefined;
      return (await withVersions(db, ownerId, [row]))[0];
    },

    markInterrupted: () => markInterrupted(context, ownerId),
  };
}

/** What a message is found by. */
export const writeMessageWords = (
  { db, capabilities, ownerId }: Pick<StoreContext, "db" | "capabilities" | "ownerId">,
  rowId: number,
  parts: readonly MessagePart[],
): Promise<void> =>
  capabilities.search.write(db, "message_search", {
    rowId,
    scope: searchScope(ownerId, "message"),
    title: [],
    body: searchWords(textOf(parts)),
  });

const conversationBusy = (): CaroleError =>
  new CaroleError("conversation_busy", "An answer is being written in this conversation.", {
    hint: "Wait for its end or stop it, then try again.",
    retryable: true,
  });
