import { memo, type ReactNode } from "react";
import RotateCcw from "lucide-react/icons/rotate-ccw";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { restoreTasks } from "../../lib/tasks/edit-tasks.ts";
import { IconButton } from "../../ui/button.tsx";
import { CompleteTask } from "../../ui/complete-task.tsx";
import { TaskAnchor } from "../../ui/task-anchor.tsx";
import { TaskFacts } from "../../ui/task-facts.tsx";

export interface TaskRowProps {
  readonly task: Task;
  readonly selected?: boolean;
  /** Just brought or touched by a change: it glows once. */
  readonly fresh?: boolean;
  /** The row where the tab key stops. */
  readonly reachable?: boolean;
  readonly children?: ReactNode;
}

/** A task in one calm row: what, when, how urgent, and what stands in its way. */
export const TaskRow = memo(function TaskRow(props: TaskRowProps): ReactNode {
  const { task, selected = false, fresh = false, reachable = true, children } = props;
  const done = task.status === "done";
  const trashed = task.deletedAt !== null;
  return (
    <div
      data-task={task.id}
      data-selected={selected || undefined}
      className={`${selected ? "bg-accent-soft" : "hover:bg-hover"} ${fresh ? "animate-arrive" : ""} group relative flex h-[calc(100%-2px)] ${children === undefined ? "items-center" : "items-start"} gap-1 rounded-md px-1.5 py-1`}
    >
      {trashed ? (
        <span className="relative z-10">
          <IconButton label={t("tasks.restore")} onClick={() => void restoreTasks([task.id])}>
            <RotateCcw size={14} aria-hidden />
          </IconButton>
        </span>
      ) : (
        <CompleteTask task={task} />
      )}
      <div className="min-w-0 flex-1 py-0.5">
        <TaskAnchor
          taskId={task.id}
          tabIndex={reachable ? 0 : -1}
          data-row
          title={task.title}
          className={`block truncate leading-snug after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent ${done ? "text-soft line-through decoration-line-strong" : ""} ${trashed ? "text-soft" : ""}`}
        >
          {task.title}
        </TaskAnchor>
        <TaskFacts task={task} oneLine />
        {children}
      </div>
    </div>
  );
});
