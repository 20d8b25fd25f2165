import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Task, TaskPatch } from "../../../shared/task.ts";
import { useSettings } from "../../lib/settings.ts";
import { completeTasks, editTasks } from "../../lib/tasks/edit-tasks.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { late } from "../../ui/late.tsx";
import { neighbourAfterStep, placeBelow } from "./hand-order.ts";
import { withNewLine, type RowEntry } from "./list-entries.ts";
import type { RowQuestion } from "./row-dialog.tsx";
import { TaskRow } from "./task-row.tsx";
import type { TaskSearch } from "./task-view.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useRowGestures } from "./use-row-gestures.ts";
import { useWindow } from "./use-window.ts";

const RowDialog = late(async () => (await import("./row-dialog.tsx")).RowDialog);
const AddBelow = late(async () => (await import("./add-below.tsx")).AddBelow);
const RenameRow = late(async () => (await import("./rename-row.tsx")).RenameRow);

export interface TaskListProps {
  readonly label: string;
  readonly entries: readonly RowEntry[];
  /** What they were asked for by. */
  readonly search: TaskSearch;
  /** What gives the rows their place: a person, the day that they are due, or something else. */
  readonly order: "hand" | "day" | "other";
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

/** In rem, so that a larger text makes larger rows. */
const heights = { comfortable: 3.125, compact: 2.625, heading: 2.25 } as const;

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Ten thousand rows feel like ten: only those in view exist. The tab key stops once; arrows move inside. */
export function TaskList(props: TaskListProps): ReactNode {
  const { label, entries: shownEntries, search, order, selection, onSelect, onOpen } = props;
  const [addingBelow, setAddingBelow] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const entries = useMemo(() => withNewLine(shownEntries, addingBelow), [shownEntries, addingBelow]);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { density } = useSettings();
  const latest = useTasks((state) => state.latest);
  const lineHeights = useMemo(() => {
    const unit = rem();
    return entries.map((entry) => (entry.type === "heading" ? heights.heading : heights[density]) * unit);
  }, [entries, density]);
  // Other rows than before: those in sight come first.
  const settled = useDeferredValue(search) === search;
  const view = useWindow(frame, lineHeights, settled ? "many" : "few");
  const { reveal } = view;
  const [asked, setAsked] = useState<{ question: RowQuestion; ids: readonly string[] } | null>(null);
  const onAsk = (question: RowQuestion, ids: readonly string[]): void => setAsked({ question, ids });
  const openRows = (): Task[] =>
    entries.flatMap((entry) => (entry.type === "task" && entry.task.status !== "done" ? [entry.task] : []));
  const onPlace = (id: string, above: string | null): void => {
    const places = new Map(placeBelow(openRows(), id, above).map((place) => [place.id, place.position]));
    void editTasks(
      [...places.keys()],
      ({ id: row, position }) => ({ position: places.get(row) ?? position }),
      {
        one: "tasks.placed",
        many: "tasks.many.placed",
      },
    );
  };
  const onStep = (id: string, step: 1 | -1): void => {
    const above = neighbourAfterStep(
      openRows().map((row) => row.id),
      id,
      step,
    );
    if (above !== undefined) onPlace(id, above);
  };
  const byHand = order === "hand";
  const { active, moveTo } = useListKeys({
    list,
    entries,
    selection,
    onSelect,
    onOpen,
    onAsk,
    reveal,
    onAddBelow: (id) =>
      order === "other" ? document.querySelector<HTMLElement>("#quick-add")?.focus() : setAddingBelow(id),
    onRename: setRenamed,
    onStep: byHand ? onStep : undefined,
  });
  useRowGestures(frame, {
    onSwipe: (id, way) => (way === "complete" ? void completeTasks([id]) : onAsk("due", [id])),
    onPlace: byHand ? onPlace : undefined,
  });
  /** What a task added below another takes over from there. */
  const contextOf =
    (after: Task) =>
    ({ id, due }: Task): TaskPatch => {
      if (byHand) return { position: placeBelow(openRows(), id, after.id)[0]?.position ?? 0 };
      return due === null && after.due !== null ? { due: { date: after.due.date } } : {};
    };

  const arrived = latest?.kind === "created" ? latest.taskId : null;
  const shownArrival = useRef<string | null>(null);
  useEffect(() => {
    if (arrived === null || shownArrival.current === arrived) return;
    shownArrival.current = arrived;
    reveal(entries.findIndex((entry) => entry.type === "task" && entry.task.id === arrived));
  }, [arrived, entries, reveal]);

  const stop = active ?? entries.find((entry) => entry.type === "task")?.task.id;
  return (
    <div ref={frame} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pt-0.5 pb-4">
      <ul ref={list} aria-label={label} className="relative w-full" style={{ height: view.total }}>
        {entries.slice(view.from, view.to).map((entry, offset) => {
          const index = view.from + offset;
          return (
            <li
              key={entry.type === "task" ? entry.task.id : entry.type === "new" ? "new" : entry.key}
              aria-posinset={index + 1}
              aria-setsize={entries.length}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${view.top(index)}px)`, height: lineHeights[index] }}
            >
              {entry.type === "heading" ? (
                <h3 className="px-2 pt-3.5 text-xs font-semibold text-soft">{entry.text}</h3>
              ) : entry.type === "new" ? (
                <AddBelow
                  title={entry.after.title}
                  context={contextOf(entry.after)}
                  onDone={(id) => {
                    setAddingBelow(null);
                    moveTo(id ?? entry.after.id);
                  }}
                />
              ) : entry.task.id === renamed ? (
                <RenameRow
                  task={entry.task}
                  onDone={(back) => {
                    setRenamed(null);
                    if (back) moveTo(entry.task.id);
                  }}
                />
              ) : (
                <TaskRow
                  task={entry.task}
                  selected={selection.has(entry.task.id)}
                  fresh={entry.task.id === latest?.taskId}
                  reachable={entry.task.id === stop}
                />
              )}
            </li>
          );
        })}
      </ul>
      {asked === null ? null : (
        <RowDialog
          key={asked.question}
          question={asked.question}
          ids={asked.ids}
          onAsk={(question) => setAsked({ ...asked, question })}
          onOpen={onOpen}
          onRename={setRenamed}
          onStep={byHand ? onStep : undefined}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
