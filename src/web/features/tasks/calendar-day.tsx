import { useRef, type ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { addDays, dayInWords, wholeDay } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { CalendarTask } from "./calendar-task.tsx";
import type { CalendarSpan } from "./task-view.ts";
import { useDropZone } from "./use-drop-zone.ts";

export interface CalendarDayProps {
  readonly day: string;
  readonly today: string;
  readonly span: CalendarSpan;
  /** Of the month before or after. */
  readonly outside: boolean;
  readonly tasks: readonly Task[];
  readonly onMove: (id: string, to: string) => void;
  readonly onWeek: () => void;
}

const mostInMonth = 3;
const mostInWeek = 60;

/** One day and its tasks. In a narrow month there is room for their number alone; it opens the week. */
export function CalendarDay(props: CalendarDayProps): ReactNode {
  const { day, today, span, outside, tasks, onMove, onWeek } = props;
  const place = useRef<HTMLLIElement>(null);
  const over = useDropZone(place, (id) => onMove(id, day));
  const most = span === "month" ? mostInMonth : mostInWeek;
  const isToday = day === today;
  const number = Number(day.slice(8));
  const ground = over ? "bg-accent-soft" : outside ? "bg-paper" : "bg-surface";
  const mark = isToday ? "bg-accent text-on-accent font-semibold" : outside ? "text-faint" : "text-ink";
  return (
    <li
      ref={place}
      className={`${ground} ${span === "month" ? "min-h-18" : ""} flex min-w-0 flex-col gap-1 p-1 transition-colors`}
    >
      <div
        className={`${span === "month" ? "@max-[34rem]:flex-col @max-[34rem]:gap-0.5" : ""} flex items-center gap-1.5`}
      >
        <button
          type="button"
          aria-label={t("calendar.count", { day: wholeDay(day), count: tasks.length })}
          aria-current={isToday ? "date" : undefined}
          onClick={onWeek}
          className={`${mark} inline-flex h-6 min-w-6 items-center justify-center rounded-full px-1 text-xs tabular-nums hover:underline pointer-coarse:min-h-11 pointer-coarse:min-w-11`}
        >
          {number}
        </button>
        {span === "week" ? (
          <span aria-hidden className="text-xs text-soft @min-[34rem]:hidden">
            {dayInWords(day, today)}
          </span>
        ) : tasks.length === 0 ? null : (
          <span
            aria-hidden
            className="rounded-full bg-accent-soft px-1.5 text-xs font-semibold text-accent-strong @min-[34rem]:hidden"
          >
            {tasks.length}
          </span>
        )}
      </div>
      {tasks.length === 0 ? null : (
        <ul className={`${span === "month" ? "@max-[34rem]:hidden" : ""} flex min-w-0 flex-col gap-0.5`}>
          {tasks.slice(0, most).map((task) => (
            <li key={task.id}>
              <CalendarTask
                task={task}
                whole={span === "week"}
                onShift={(days) => onMove(task.id, addDays(day, days))}
              />
            </li>
          ))}
        </ul>
      )}
      {tasks.length > most ? (
        <button
          type="button"
          onClick={onWeek}
          className={`${span === "month" ? "@max-[34rem]:hidden" : ""} min-h-6 rounded-sm px-1.5 text-start text-xs text-soft hover:bg-hover`}
        >
          {t("receipt.more", { count: tasks.length - most })}
        </button>
      ) : null}
    </li>
  );
}
