import type { Task, TaskCreate, TaskPatch } from "../../../shared/task.ts";
import { callJson } from "../api.ts";
import { t } from "../i18n/translate.ts";
import { notify } from "../notices.ts";
import { withReadTimes } from "../own-times.ts";
import { taskStore } from "./task-store.ts";
import { savePatch } from "./save-patch.ts";
import { rememberDeed, undoDeed } from "./undo-changes.ts";
import { ownTimeZone } from "../time-zone.ts";

export interface QuickAddOptions {
  /** Sent along, so that a line which got through after all is not added twice. */
  readonly key?: string;
  /** When and where it was typed, for a line that waited. */
  readonly now?: string | undefined;
  readonly timeZone?: string | undefined;
  /** What the new row gets from the place where it was added. */
  readonly context?: (task: Task) => TaskPatch;
}

/** Makes a task from one line, read by the server as it reads every line. */
export async function quickAdd(text: string, options: QuickAddOptions = {}): Promise<Task> {
  const { key = crypto.randomUUID(), context, now, timeZone = ownTimeZone() } = options;
  const { line, blockedBy } = await withBlocker(text);
  const answer = await callJson<Task | { task: Task }>("/api/tasks/quick", {
    method: "POST",
    headers: { "idempotency-key": key },
    body: { text: await withReadTimes(line), now, timeZone },
  });
  const task = "task" in answer ? answer.task : answer;
  const patch = { ...context?.(task), ...blockedBy };
  if (Object.keys(patch).length === 0) return tell(task);
  taskStore.dispatch({ type: "row-read", task });
  return tell(await savePatch(task.id, patch), [task]);
}

/** Takes `>name of a task` out of a line; the name is found among the rows that this page knows. */
async function withBlocker(text: string): Promise<{ line: string; blockedBy: TaskPatch }> {
  const asItStands = { line: text, blockedBy: {} };
  if (!text.includes(">")) return asItStands;
  // Without a connection it may not be there; then the line waits, and its names are looked up when it is sent.
  const finder = await import("./find-blocker.ts").catch(() => null);
  const blocker = finder?.findBlocker(text, taskStore.get().shown) ?? null;
  if (finder === null || blocker === null) return asItStands;
  const line = finder.withoutBlocker(text, blocker);
  // A name alone is the task's own.
  return line.trim() === "" ? asItStands : { line, blockedBy: { blockedBy: [blocker.id] } };
}

export async function createTask(input: TaskCreate): Promise<Task> {
  return tell(await callJson<Task>("/api/tasks", { method: "POST", body: input }));
}

/** `before`: what the row was on the way to what it is; one undo takes all of it back. */
function tell(task: Task, before: readonly Task[] = []): Task {
  taskStore.dispatch({ type: "row-read", task });
  const deed = [...before, task].map(({ id, version }) => ({ taskId: id, version }));
  rememberDeed(deed);
  notify({
    kind: "undo",
    text: t("tasks.created", { title: task.title }),
    action: { label: t("undo.button"), run: () => void undoDeed(deed) },
  });
  return task;
}
