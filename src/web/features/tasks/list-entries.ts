import type { Task } from "../../../shared/task.ts";
import { dayInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { doneToday, filtered, inView, isOverdue, sorted, type TaskSearch } from "./task-view.ts";

/** A task, or the heading of the ones below it. */
export type RowEntry =
  | { readonly type: "task"; readonly task: Task }
  | { readonly type: "heading"; readonly key: string; readonly text: string };

/** A line of the list: a row, or an empty line where a task is to be added below another. */
export type ListEntry = RowEntry | { readonly type: "new"; readonly after: Task };

const nobody: ReadonlySet<string> = new Set();

/** Everything that the list shows for what the address says, in order. */
export function listEntries(
  tasks: readonly Task[],
  search: TaskSearch,
  today: string,
  lingering: ReadonlySet<string> = nobody,
): RowEntry[] {
  const view = search.view ?? "list";
  const rows = filtered(inView(tasks, view, lingering), search);
  if (view === "upcoming") return byDay(rows, today);
  if (view !== "list") return rows.map(asEntry);
  const entries = sorted(rows, search.sort ?? "newest").map(asEntry);
  const finished = filtered(doneToday(tasks, today), search).filter(({ id }) => !lingering.has(id));
  if (finished.length === 0) return entries;
  const heading = {
    type: "heading",
    key: "done",
    text: t("tasks.doneToday", { count: finished.length }),
  } as const;
  return [...entries, heading, ...finished.map(asEntry)];
}

const asEntry = (task: Task): RowEntry => ({ type: "task", task });

/** The entries with an empty line below one of the rows. */
export function withNewLine(entries: readonly RowEntry[], after: string | null): readonly ListEntry[] {
  if (after === null) return entries;
  const place = entries.findIndex((entry) => entry.type === "task" && entry.task.id === after);
  const row = entries[place];
  if (row?.type !== "task") return entries;
  return [...entries.slice(0, place + 1), { type: "new", after: row.task }, ...entries.slice(place + 1)];
}

/** Overdue first, then a heading for each day. */
function byDay(rows: readonly Task[], today: string): RowEntry[] {
  const groups = Map.groupBy(rows, (task) => (isOverdue(task) ? "overdue" : (task.due?.date ?? "")));
  return [...groups].flatMap(([key, members]) => [
    { type: "heading", key, text: key === "overdue" ? t("tasks.overdue") : dayInWords(key, today) } as const,
    ...members.map(asEntry),
  ]);
}
