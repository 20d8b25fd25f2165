import type { Task } from "../../../shared/task.ts";
import { callJson, toApiError } from "../api.ts";
import { t } from "../i18n/translate.ts";
import { notify } from "../notices.ts";
import { taskStore } from "./task-store.ts";
import { rememberDeed, undoDeed } from "./undo-changes.ts";

/** A repeating task goes to its next time without being done; told with an undo. */
export async function skipTask(task: Task): Promise<void> {
  try {
    const headers = { "if-match": `"${task.version}"` };
    const next = await callJson<Task>(`/api/tasks/${task.id}/skip`, { method: "POST", headers });
    taskStore.dispatch({ type: "row-read", task: next });
    const deed = [{ taskId: next.id, version: next.version }];
    rememberDeed(deed);
    notify({
      kind: "undo",
      text: t("tasks.skipped", { title: next.title }),
      action: { label: t("undo.button"), run: () => void undoDeed(deed) },
    });
  } catch (error) {
    notify({ kind: "error", text: toApiError(error).message });
  }
}
