import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from "react";
import type { Task, TaskStatus } from "../../../shared/task.ts";
import { today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { editTasks, type Told } from "../../lib/tasks/edit-tasks.ts";
import { statuses } from "../../lib/tasks/field-values.ts";
import { shownTask } from "../../lib/tasks/task-store.ts";
import { BoardColumn } from "./board-column.tsx";
import { neighbourAfterStep, placeBelow } from "./hand-order.ts";
import { doneToday, filtered, inView, sorted, type TaskSearch } from "./task-view.ts";

export interface BoardViewProps {
  readonly tasks: readonly Task[];
  readonly search: TaskSearch;
}

const sideRoom = 12;

/** The column is told by its name. */
const movedTo = (status: TaskStatus): Told => ({
  one: "tasks.moved",
  many: "tasks.many.placed",
  values: { status: t(`status.${status}`) },
});

/**
 * The tasks by status, in the list's own order by hand. Cards are dragged, or moved with Alt and the arrows; either way
 * the result is told.
 */
export function BoardView({ tasks, search }: BoardViewProps): ReactNode {
  const columns = useMemo(() => {
    const shown = [
      ...sorted(filtered(inView(tasks, "board"), search), "newest"),
      ...filtered(doneToday(tasks, today()), search),
    ];
    return Map.groupBy(shown, (task) => task.status);
  }, [tasks, search]);

  // Read when something moves, so that the cards keep their handlers, and are not all drawn again for one.
  const latest = useRef(columns);
  useLayoutEffect(() => {
    latest.current = columns;
  }, [columns]);

  const move = useCallback((id: string, status: TaskStatus): void => {
    const task = shownTask(id);
    if (task === undefined || task.status === status) return;
    void editTasks([id], { status }, movedTo(status));
  }, []);
  /** What is done stands by the hour that it was done at; all other columns are put in order by hand. */
  const place = useCallback(
    (id: string, status: TaskStatus, above: string | null): void => {
      const task = shownTask(id);
      if (task === undefined) return;
      const rows = latest.current.get(status) ?? [];
      // In an empty column the place says nothing, so the one that the list knows stays.
      if (status === "done" || rows.length === 0) return move(id, status);
      const now = rows.findIndex((row) => row.id === id);
      if (now >= 0 && (rows[now - 1]?.id ?? null) === above) return;
      const places = new Map(placeBelow(rows, id, above).map((row) => [row.id, row.position]));
      const moved = task.status !== status;
      void editTasks(
        [...places.keys()],
        ({ id: row, position }) => ({
          position: places.get(row) ?? position,
          ...(moved && row === id ? { status } : {}),
        }),
        moved ? movedTo(status) : { one: "tasks.placed", many: "tasks.many.placed" },
      );
    },
    [move],
  );
  const stepBy = useCallback(
    (task: Task, step: 1 | -1): void => {
      const ids = (latest.current.get(task.status) ?? []).map(({ id }) => id);
      const above = neighbourAfterStep(ids, task.id, step);
      if (above !== undefined) place(task.id, task.status, above);
    },
    [place],
  );
  const frame = useRef<HTMLDivElement>(null);
  const first = statuses.find((status) => columns.has(status));
  const begun = useRef(false);
  useLayoutEffect(() => {
    // A narrow screen has room for one column or two: it begins at the first with something in it.
    const element = frame.current;
    if (element === null || first === undefined || begun.current) return;
    begun.current = true;
    const column = element.querySelector<HTMLElement>(`[data-column="${first}"]`);
    element.scrollLeft = (column?.offsetLeft ?? 0) - sideRoom;
  }, [first]);
  const moveBy = useCallback(
    (task: Task, step: number): void => {
      const next = statuses[statuses.indexOf(task.status) + step];
      if (next !== undefined) move(task.id, next);
    },
    [move],
  );
  return (
    <div ref={frame} className="relative flex min-h-0 flex-1 gap-2 overflow-x-auto px-3 pb-4">
      {statuses.map((status) => (
        <BoardColumn
          key={status}
          status={status}
          tasks={columns.get(status) ?? []}
          onDrop={(id, above) => place(id, status, above)}
          onMove={moveBy}
          onStep={stepBy}
        />
      ))}
    </div>
  );
}
