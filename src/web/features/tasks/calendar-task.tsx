import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { timeInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { PriorityMark } from "../../ui/priority-mark.tsx";

export interface CalendarTaskProps {
  readonly task: Task;
  /** There is room for its whole title. */
  readonly whole: boolean;
  /** By so many days. */
  readonly onShift: (days: number) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** A title over several lines, with its mark as the first word. */
const wrapped =
  "line-clamp-6 py-1 break-words hyphens-auto [&>svg]:me-1 [&>svg]:inline [&>svg]:align-[-0.15em]";

/** A task on its day: dragged with a pointer, moved with Alt and the arrows. */
export function CalendarTask({ task, whole, onShift }: CalendarTaskProps): ReactNode {
  const done = task.status === "done";
  return (
    <Link
      to="/tasks/$taskId"
      params={{ taskId: task.id }}
      search
      draggable
      title={task.title}
      data-calendar-task={task.id}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown"
      onDragStart={(event) => event.dataTransfer.setData("text/plain", task.id)}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (!event.altKey || step === undefined) return;
        event.preventDefault();
        const backwards = document.dir === "rtl" && Math.abs(step) === 1;
        onShift(backwards ? -step : step);
        keepFocus(task.id);
      }}
      className={`${done ? "text-soft line-through" : "text-ink"} ${whole ? wrapped : "flex items-center gap-1"} min-h-6 rounded-sm bg-raised px-1.5 text-xs shadow-low hover:bg-hover pointer-coarse:min-h-11`}
    >
      <PriorityMark priority={task.priority} />
      <span className={whole ? "" : "truncate"}>{task.title}</span>
      {task.due?.time === undefined ? null : (
        <span className="ms-auto shrink-0 text-soft tabular-nums @max-[60rem]:hidden">
          {timeInWords(task.due.time)}
        </span>
      )}
      {done ? <span className="sr-only">{t("calendar.done")}</span> : null}
    </Link>
  );
}

/** It is drawn anew on its next day: the focus goes along. */
function keepFocus(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-calendar-task="${id}"]`)?.focus()),
  );
}
