import type { Conversation, ConversationPatch } from "../../shared/conversation.ts";
import { callJson } from "./api.ts";

export function changeConversation(id: string, patch: ConversationPatch): Promise<Conversation> {
  return callJson(`/api/conversations/${id}`, { method: "PATCH", body: patch });
}
