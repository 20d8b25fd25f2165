import type { Insertable, Selectable } from "kysely";
import type { NewMessage } from "../conversations/conversation-store.ts";
import type { Conversation, Message, MessagePart, MessageStatus } from "../shared/conversation.ts";
import type { Usage } from "../shared/model.ts";
import type { ConversationRow, MessageRow } from "./schema.ts";

export type StoredMessage = Selectable<MessageRow>;

export function toConversation(row: Selectable<ConversationRow>): Conversation {
  return {
    id: row.id,
    title: row.title,
    pinned: row.pinned === 1,
    model: row.model,
    readOnly: row.read_only === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function toConversationRow(ownerId: string, conversation: Conversation): Insertable<ConversationRow> {
  return {
    owner_id: ownerId,
    id: conversation.id,
    title: conversation.title,
    pinned: conversation.pinned ? 1 : 0,
    model: conversation.model,
    read_only: conversation.readOnly ? 1 : 0,
    head_id: null,
    created_at: conversation.createdAt,
    updated_at: conversation.updatedAt,
    deleted_at: null,
  };
}

export function toMessage(row: StoredMessage, versions: readonly string[]): Message {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    parentId: row.parent_id,
    role: row.role as Message["role"],
    status: row.status as MessageStatus,
    parts: JSON.parse(row.parts) as MessagePart[],
    model: row.model,
    simulated: row.simulated === 1,
    usage: row.usage === null ? null : (JSON.parse(row.usage) as Usage),
    createdAt: row.created_at,
    versions,
  };
}

export function toMessageRow(ownerId: string, message: NewMessage, now: Date): Insertable<MessageRow> {
  return {
    owner_id: ownerId,
    id: message.id,
    conversation_id: message.conversationId,
    parent_id: message.parentId,
    role: message.role,
    status: message.status,
    parts: JSON.stringify(message.parts),
    model: message.model,
    simulated: message.simulated === true ? 1 : 0,
    usage: null,
    created_at: message.createdAt,
    saved_at: now.toISOString(),
  };
}

/** What a search over messages sees: what was said, not the steps in between. */
export const textOf = (parts: readonly MessagePart[]): string =>
  parts.flatMap((part) => (part.type === "text" && "text" in part ? [part.text] : [])).join(" ");
