import { callJson } from "../../lib/api.ts";

/** `PUT /api/conversations/{id}/head`: shows the branch through another version of a message. */
export function showVersion(conversationId: string, messageId: string): Promise<unknown> {
  return callJson(`/api/conversations/${conversationId}/head`, { method: "PUT", body: { messageId } });
}
