import type { Task, TaskCreate } from "../../../shared/task.ts";
import { callJson } from "../api.ts";
import { t } from "../i18n/translate.ts";
import { notify } from "../notices.ts";
import { taskStore } from "./task-store.ts";
import { rememberDeed, undoDeed } from "./undo-changes.ts";
import { ownTimeZone } from "../time-zone.ts";

/** Makes a task from one line, read by the server as it reads every line. */
export async function quickAdd(text: string, key: string = crypto.randomUUID()): Promise<Task> {
  const timeZone = ownTimeZone();
  const answer = await callJson<Task | { task: Task }>("/api/tasks/quick", {
    method: "POST",
    headers: { "idempotency-key": key },
    body: { text, timeZone },
  });
  return tell("task" in answer ? answer.task : answer);
}

export async function createTask(input: TaskCreate): Promise<Task> {
  return tell(await callJson<Task>("/api/tasks", { method: "POST", body: input }));
}

function tell(task: Task): Task {
  taskStore.dispatch({ type: "row-read", task });
  const deed = [{ taskId: task.id, version: task.version }];
  rememberDeed(deed);
  notify({
    kind: "undo",
    text: t("tasks.created", { title: task.title }),
    action: { label: t("undo.button"), run: () => void undoDeed(deed) },
  });
  return task;
}
