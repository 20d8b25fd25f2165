import type { Conversation, ConversationPatch } from "../../shared/conversation.ts";
import { callJson } from "./api.ts";

export function changeConversation(id: string, patch: ConversationPatch): Promise<Conversation> {
  return callJson(`/api/conversations/${id}`, { method: "PATCH", body: patch });
}

export function deleteConversation(id: string): Promise<void> {
  return callJson(`/api/conversations/${id}`, { method: "DELETE" });
}
