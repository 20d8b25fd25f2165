import { callJson } from "../../lib/api.ts";

/** For good. The history keeps the row as it was; the trash does not. */
export function purgeTask(id: string): Promise<void> {
  return callJson(`/api/tasks/${id}?permanent=true`, { method: "DELETE" });
}
