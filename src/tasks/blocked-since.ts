import type { Task } from "../shared/task.ts";
import type { TaskService } from "./task-service.ts";

/** Changes of one row looked at; a row that was changed more often is taken to wait since the oldest of them. */
const changesLookedAt = 100;

/** Since when a row stands as blocked without a break, or waits for the same person, as the change log has it. */
export async function blockedSince(tasks: Pick<TaskService, "history">, task: Task): Promise<string> {
  const { items } = await tasks.history({ taskId: task.id, limit: changesLookedAt });
  const holds = (row: Task | null): boolean =>
    row !== null &&
    (task.status === "blocked" ? row.status === "blocked" : row.waitingFor === task.waitingFor);
  let since = task.updatedAt;
  for (const change of items) {
    if (!holds(change.after)) break;
    since = change.at;
    if (!holds(change.before)) break;
  }
  return since;
}
