import { useRef, useState, type ReactNode } from "react";
import type { Task, TaskStatus } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { BoardCard } from "./board-card.tsx";
import { useDropZone } from "./use-drop-zone.ts";

export interface BoardColumnProps {
  readonly status: TaskStatus;
  readonly tasks: readonly Task[];
  readonly onDrop: (id: string) => void;
  readonly onMove: (task: Task, step: 1 | -1) => void;
}

const cardsAtOnce = 30;

/** One status and its cards; a card can be dropped anywhere on it. */
export function BoardColumn({ status, tasks, onDrop, onMove }: BoardColumnProps): ReactNode {
  const column = useRef<HTMLElement>(null);
  const [most, setMost] = useState(cardsAtOnce);
  const over = useDropZone(column, onDrop);
  return (
    <section
      ref={column}
      data-column={status}
      aria-label={t(`status.${status}`)}
      className={`${over ? "bg-accent-soft" : "bg-paper"} ${tasks.length === 0 ? "w-60 lg:w-28" : "w-60"} flex shrink-0 flex-col rounded-lg transition-colors lg:min-w-26 lg:shrink`}
    >
      <h3 className="flex items-baseline justify-between px-3 py-2 text-sm font-semibold">
        {t(`status.${status}`)}
        <span className="text-xs font-normal text-soft tabular-nums">{tasks.length}</span>
      </h3>
      <ul className="flex min-h-16 flex-1 flex-col gap-1.5 overflow-y-auto px-1.5 pb-2">
        {tasks.slice(0, most).map((task) => (
          <li key={task.id}>
            <BoardCard task={task} onMove={onMove} />
          </li>
        ))}
        {tasks.length === 0 ? (
          <li className="px-2 py-1 text-sm text-soft">{t("tasks.empty.board")}</li>
        ) : null}
        {tasks.length > most ? (
          <li>
            <Button size="small" tone="quiet" onClick={() => setMost(most + cardsAtOnce)}>
              {t("receipt.more", { count: tasks.length - most })}
            </Button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
