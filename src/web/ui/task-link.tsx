import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Task } from "../../shared/task.ts";
import { TaskFacts } from "./task-facts.tsx";

export interface TaskLinkProps {
  readonly task: Task;
  /** Said after the title, in a soft voice. */
  readonly note?: ReactNode;
  readonly bare?: boolean;
}

/** A task on a page of text: its title leads to it, its facts stand below. */
export function TaskLink({ task, note, bare = false }: TaskLinkProps): ReactNode {
  return (
    <div className="min-w-0">
      <p className="break-words">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.id }}
          search
          className={`font-medium hover:underline ${task.status === "done" ? "text-soft" : ""}`}
        >
          {task.title}
        </Link>
        {note === undefined ? null : <span className="text-sm text-soft"> {note}</span>}
      </p>
      {bare ? null : <TaskFacts task={task} />}
    </div>
  );
}
