import type { Briefing, Counted } from "../shared/rhythm.ts";
import { TaskQuery, type Task, type TaskQueryInput } from "../shared/task.ts";
import { blockedOverview } from "./chains.ts";
import { addDays, dayIn, isWeekend, startOfDay } from "./days.ts";
import { oneQuestion } from "./one-question.ts";
import { readPeriod, type Period } from "./read-period.ts";
import { recommend } from "./recommend.ts";
import type { TaskService } from "./task-service.ts";

export type RhythmTasks = Pick<TaskService, "plan" | "list" | "getMany" | "history">;

export interface BriefingOptions {
  readonly now: Date;
  readonly timeZone: string;
  readonly capacityMinutes?: number;
  /** The reader chose to be asked; these rows were kept already today. */
  readonly asking?: { readonly skip: readonly string[] };
}

/** What is shown of each list; the counts tell of all. */
const shown = 20;
const openStates = ["backlog", "todo", "in_progress", "blocked"] as const;

/** The morning: page and answer are made from it alike. Reads only; the work is bounded. */
export async function makeBriefing(tasks: RhythmTasks, options: BriefingOptions): Promise<Briefing> {
  const { now, timeZone, capacityMinutes, asking } = options;
  const today = dayIn(now, timeZone);
  const since = lastWorkingDay(today);
  const [plan, overdue, dueToday, blocked, period] = await Promise.all([
    tasks.plan({ now, timeZone, limit: 60, ...(capacityMinutes === undefined ? {} : { capacityMinutes }) }),
    openRows(tasks, { due_before: addDays(today, -1), sort: "due" }),
    openRows(tasks, { due_after: today, due_before: today, sort: "due" }),
    blockedOverview(tasks, now),
    readPeriod(tasks, { since: startOfDay(since, timeZone), timeZone }),
  ]);
  const question = asking === undefined ? null : await questionFor(tasks, overdue, today, asking.skip);
  return {
    date: today,
    counts: plan.counts,
    first: recommend(plan.items).now.slice(0, 5),
    overdue: counted(overdue),
    today: counted(dueToday),
    ...(plan.capacity === undefined ? {} : { capacity: plan.capacity }),
    since,
    finished: finishedRows(period.finished),
    freed: counted(period.freed),
    freeing: blocked.freeing.slice(0, 3),
    waiting: blocked.waiting.slice(0, 5),
    question,
    complete: period.complete,
  };
}

export const counted = (rows: readonly Task[]): Counted => ({
  count: rows.length,
  tasks: rows.slice(0, shown),
});

/** All that was finished is counted; the rows that are still there are shown. */
export const finishedRows = (finished: Period["finished"]): Counted => ({
  count: finished.length,
  tasks: finished
    .filter(({ isThere }) => isThere)
    .map(({ task }) => task)
    .slice(0, shown),
});

export async function openRows(
  tasks: Pick<TaskService, "list">,
  query: Pick<TaskQueryInput, "due_after" | "due_before" | "sort">,
): Promise<readonly Task[]> {
  return (await tasks.list(TaskQuery.parse({ ...query, status: [...openStates], limit: 500 }))).items;
}

/** Rows open for longest, of those without a date. */
export async function oldestUndated(tasks: Pick<TaskService, "list">): Promise<readonly Task[]> {
  const { items } = await tasks.list(
    TaskQuery.parse({ status: ["backlog", "todo"], sort: "updated", limit: 100 }),
  );
  return items.filter((task) => task.due === null);
}

async function questionFor(
  tasks: Pick<TaskService, "list">,
  overdue: readonly Task[],
  today: string,
  skip: readonly string[],
): Promise<Briefing["question"]> {
  return oneQuestion({ overdue, stale: await oldestUndated(tasks) }, today, new Set(skip));
}

/** What was done on Friday belongs to Monday's briefing. */
function lastWorkingDay(today: string): string {
  let day = addDays(today, -1);
  while (isWeekend(day)) day = addDays(day, -1);
  return day;
}
