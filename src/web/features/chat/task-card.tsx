import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Change } from "../../../shared/change.ts";
import { useTask } from "../../lib/tasks/task-store.ts";
import { tellChange } from "../../lib/tasks/tell-change.ts";
import { CompleteTask } from "../../ui/complete-task.tsx";
import { TaskFacts } from "../../ui/task-facts.tsx";
import { DueMenu } from "./due-menu.tsx";

interface TaskCardProps {
  readonly change: Change;
  readonly takenBack: boolean;
}

/** A task inside an answer, alive: it can be ticked and opened, and shows what happened to it since. */
export function TaskCard({ change, takenBack }: TaskCardProps): ReactNode {
  const live = useTask(change.taskId);
  const task = live ?? change.after ?? change.before;
  if (task === null) return null;
  const gone = live === undefined && (change.after === null || takenBack);
  const done = task.status === "done";
  const differences = change.kind === "updated" ? tellChange(change) : [];
  return (
    <div className="flex items-start gap-1.5 px-2 py-1.5">
      <CompleteTask task={task} />
      <div className="min-w-0 flex-1 py-0.5">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.id }}
          search
          className={`font-medium break-words hover:underline ${done || gone || task.deletedAt !== null ? "text-soft line-through" : ""}`}
        >
          {task.title}
        </Link>
        {differences.length > 0 && !takenBack ? (
          <p className="text-sm text-soft">{differences.join(" · ")}</p>
        ) : null}
        <TaskFacts task={task} />
      </div>
      {live === undefined || done || task.deletedAt !== null ? null : <DueMenu task={task} />}
    </div>
  );
}
