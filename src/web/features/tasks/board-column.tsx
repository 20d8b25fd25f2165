import { useRef, useState, type ReactNode } from "react";
import type { Task, TaskStatus } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { BoardCard } from "./board-card.tsx";
import { useDropZone } from "./use-drop-zone.ts";

export interface BoardColumnProps {
  readonly status: TaskStatus;
  readonly tasks: readonly Task[];
  /** `above` is the card that the dropped one comes to stand below; null at the top. */
  readonly onDrop: (id: string, above: string | null) => void;
  readonly onMove: (task: Task, step: 1 | -1) => void;
  readonly onStep: (task: Task, step: 1 | -1) => void;
}

const cardsAtOnce = 30;

/** One status and its cards; a card dropped on it comes to stand where the line is. */
export function BoardColumn({ status, tasks, onDrop, onMove, onStep }: BoardColumnProps): ReactNode {
  const column = useRef<HTMLElement>(null);
  const [most, setMost] = useState(cardsAtOnce);
  const [gap, setGap] = useState(0);
  const drop = (id: string, y: number): void => {
    // A card does not stand below itself.
    const others = cardsIn(column.current).filter((card) => card.dataset["card"] !== id);
    onDrop(id, others[gapAt(others, y) - 1]?.dataset["card"] ?? null);
  };
  const over = useDropZone(column, drop, (y) => setGap(gapAt(cardsIn(column.current), y)));
  const ordered = over && status !== "done";
  return (
    <section
      ref={column}
      data-column={status}
      aria-label={t(`status.${status}`)}
      className={`${over ? "bg-accent-soft" : "bg-paper"} ${tasks.length === 0 ? "w-60 lg:w-32" : "w-60"} flex shrink-0 flex-col rounded-lg transition-colors lg:min-w-26 lg:shrink`}
    >
      <h3 className="flex items-baseline justify-between gap-1 px-3 py-2 text-sm font-semibold">
        {t(`status.${status}`)}
        <span className="text-xs font-normal text-soft tabular-nums">{tasks.length}</span>
      </h3>
      <ul className="flex min-h-16 flex-1 flex-col gap-1.5 overflow-y-auto px-1.5 pb-2">
        {tasks.slice(0, most).map((task, index) => (
          <li key={task.id} className={ordered ? lineAt(gap - index, index === tasks.length - 1) : ""}>
            <BoardCard task={task} onMove={onMove} onStep={onStep} />
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

const cardsIn = (column: HTMLElement | null): HTMLElement[] => [
  ...(column?.querySelectorAll<HTMLElement>("[data-card]") ?? []),
];

/** How many of the cards stand above a pointer. */
const gapAt = (cards: readonly HTMLElement[], y: number): number =>
  cards.filter((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return y > (top + bottom) / 2;
  }).length;

/** A line over the card that the dragged one would push down, or under the last. */
function lineAt(distance: number, last: boolean): string {
  if (distance === 0) return "shadow-[0_-2px_0_0_var(--color-accent)]";
  return last && distance === 1 ? "shadow-[0_2px_0_0_var(--color-accent)]" : "";
}
