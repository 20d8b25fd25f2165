import type { ConversationStore, NewMessage } from "../conversations/conversation-store.ts";
import type { Conversation, MessagePart } from "../shared/conversation.ts";
import { isSimulatedName } from "../shared/model.ts";
import { titleFromMessage } from "./conversation-title.ts";
import { noModel } from "./turn-model.ts";
import type { TurnRequest } from "./turn-request.ts";
import type { NamedTurn } from "./turn-run.ts";

/** Keeps the user's message and the answer about to grow, and the conversation where this begins it: one commit. */
export async function storeMessages(
  conversations: ConversationStore,
  turn: NamedTurn,
  createdAt: string,
): Promise<void> {
  const { request, conversation, model } = turn;
  const begins = conversation === undefined ? newConversation(turn, createdAt) : undefined;
  await conversations.appendAll(messagesOf(turn, createdAt), begins);
  if (conversation === undefined) return;
  const title = conversation.title === "" ? { title: titleFromMessage(request.text) } : {};
  // A simulated model stands in for one message; the conversation stays with its own.
  const chosen = conversation.model === model || !stays(model) ? {} : { model };
  const change = { ...chosen, ...title };
  if (Object.keys(change).length > 0) await conversations.update(conversation.id, change);
}

const stays = (model: string): boolean => !isSimulatedName(model) && model !== noModel;

function newConversation({ request, model }: NamedTurn, createdAt: string): Conversation {
  return {
    id: request.conversationId,
    title: titleFromMessage(request.text),
    pinned: false,
    model: stays(model) ? model : null,
    readOnly: false,
    createdAt,
    updatedAt: createdAt,
  };
}

function messagesOf(turn: NamedTurn, createdAt: string): NewMessage[] {
  const { request, model, simulated, parentId, userMessageId, assistantMessageId } = turn;
  const { conversationId } = request;
  return [
    {
      id: userMessageId,
      conversationId,
      parentId,
      role: "user",
      status: "complete",
      parts: userParts(request),
      model: null,
      createdAt,
    },
    {
      id: assistantMessageId,
      conversationId,
      parentId: userMessageId,
      role: "assistant",
      status: "streaming",
      parts: [],
      model,
      simulated,
      createdAt,
    },
  ];
}

function userParts({ text, questionId }: TurnRequest): MessagePart[] {
  const parts: MessagePart[] = [{ type: "text", text }];
  if (questionId !== undefined) parts.push({ type: "data-answer", data: { questionId } });
  return parts;
}
