import type { Task } from "../../../shared/task.ts";
import { dayInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { doneToday, filtered, inView, isOverdue, sorted, type TaskSearch } from "./task-view.ts";

/** A line of the list: a task, or the heading of the ones below it. */
export type ListEntry =
  | { readonly type: "task"; readonly task: Task }
  | { readonly type: "heading"; readonly key: string; readonly text: string };

const nobody: ReadonlySet<string> = new Set();

/** Everything that the list shows for what the address says, in order. */
export function listEntries(
  tasks: readonly Task[],
  search: TaskSearch,
  today: string,
  lingering: ReadonlySet<string> = nobody,
): ListEntry[] {
  const view = search.view ?? "list";
  const rows = filtered(inView(tasks, view, lingering), search);
  if (view === "upcoming") return byDay(rows, today);
  const entries = sorted(rows, view === "list" ? (search.sort ?? "newest") : "newest").map(asEntry);
  if (view !== "list") return entries;
  const finished = filtered(doneToday(tasks, today), search).filter(({ id }) => !lingering.has(id));
  if (finished.length === 0) return entries;
  const heading = {
    type: "heading",
    key: "done",
    text: t("tasks.doneToday", { count: finished.length }),
  } as const;
  return [...entries, heading, ...finished.map(asEntry)];
}

const asEntry = (task: Task): ListEntry => ({ type: "task", task });

/** Overdue first, then a heading for each day. */
function byDay(rows: readonly Task[], today: string): ListEntry[] {
  const groups = Map.groupBy(rows, (task) => (isOverdue(task) ? "overdue" : (task.due?.date ?? "")));
  return [...groups].flatMap(([key, members]) => [
    { type: "heading", key, text: key === "overdue" ? t("tasks.overdue") : dayInWords(key, today) } as const,
    ...members.map(asEntry),
  ]);
}
