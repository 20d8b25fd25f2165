import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { TaskFacts } from "../../ui/task-facts.tsx";

export interface BoardCardProps {
  readonly task: Task;
  readonly onMove: (task: Task, step: 1 | -1) => void;
  readonly onStep: (task: Task, step: 1 | -1) => void;
}

const turns: Readonly<Record<string, { readonly across: boolean; readonly step: 1 | -1 }>> = {
  ArrowLeft: { across: true, step: -1 },
  ArrowRight: { across: true, step: 1 },
  ArrowUp: { across: false, step: -1 },
  ArrowDown: { across: false, step: 1 },
};

const flipped = { 1: -1, [-1]: 1 } as const;

/** A task on the board: dragged with a pointer, moved with Alt and the arrows: to the side, or up and down. */
export const BoardCard = memo(function BoardCard({ task, onMove, onStep }: BoardCardProps): ReactNode {
  return (
    <Link
      to="/tasks/$taskId"
      params={{ taskId: task.id }}
      search
      draggable
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown"
      onDragStart={(event) => event.dataTransfer.setData("text/plain", task.id)}
      onKeyDown={(event) => {
        const turn = turns[event.key];
        if (!event.altKey || turn === undefined) return;
        event.preventDefault();
        const backwards = document.dir === "rtl" && turn.across;
        (turn.across ? onMove : onStep)(task, backwards ? flipped[turn.step] : turn.step);
        keepFocus(task.id);
      }}
      data-card={task.id}
      className="flex flex-col gap-1 rounded-md border border-line bg-raised px-2.5 py-2 text-sm shadow-low hover:border-line-strong focus-visible:-outline-offset-2"
    >
      <span
        title={task.title}
        className={`line-clamp-4 leading-snug wrap-anywhere ${task.status === "done" ? "text-soft line-through" : ""}`}
      >
        {task.title}
      </span>
      <TaskFacts task={task} inColumn />
    </Link>
  );
});

/** The card is drawn anew in its next column: the focus goes along. */
function keepFocus(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus());
}
