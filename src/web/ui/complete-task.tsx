import type { ReactNode } from "react";
import type { Task } from "../../shared/task.ts";
import { t } from "../lib/i18n/translate.ts";
import { completeTasks, reopenTask } from "../lib/tasks/edit-tasks.ts";
import { CompleteBox } from "./complete-box.tsx";

/** The round box of a task, wherever the task stands: one press completes it, another takes that back. */
export function CompleteTask({ task }: { readonly task: Task }): ReactNode {
  const done = task.status === "done";
  return (
    <CompleteBox
      label={t(done ? "tasks.reopen" : "tasks.complete", { title: task.title })}
      checked={done}
      onChange={(checked) => void (checked ? completeTasks([task.id]) : reopenTask(task.id))}
    />
  );
}
