import type { Change } from "../../../shared/change.ts";
import type { RuleChange } from "../../../shared/rule.ts";
import { callJson } from "../../lib/api.ts";

export interface Rewind {
  readonly changes: readonly Change[];
  readonly rules?: readonly RuleChange[];
  readonly conflicts: readonly { changeId: string; taskId: string; title: string; message: string }[];
}

/** `POST /api/conversations/{id}/rewind`: takes a message and all after it back, with or without the task changes. */
export function rewind(
  conversationId: string,
  options: { messageId: string; tasks: boolean; preview: boolean },
): Promise<Rewind> {
  return callJson(`/api/conversations/${conversationId}/rewind`, { method: "POST", body: options });
}
