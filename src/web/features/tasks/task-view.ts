import type { Priority, Task, TaskStatus } from "../../../shared/task.ts";
import { addDays, dayOf, dueState } from "../../lib/dates.ts";

export const views = ["list", "today", "upcoming", "board", "calendar", "done", "trash"] as const;
export type View = (typeof views)[number];
export const sorts = ["newest", "due", "priority", "title"] as const;
export type Sort = (typeof sorts)[number];

export const dueFilters = ["overdue", "today", "week", "later", "none"] as const;
export type DueFilter = (typeof dueFilters)[number];
export const calendarSpans = ["month", "week"] as const;
export type CalendarSpan = (typeof calendarSpans)[number];

export const filterNames = ["status", "priority", "tag", "due", "who", "q"] as const;
export type FilterName = (typeof filterNames)[number];

/** What the address says about the list. Shareable; the back button works on it. */
export interface TaskSearch {
  readonly view?: View | undefined;
  readonly sort?: Sort | undefined;
  readonly status?: TaskStatus | undefined;
  readonly priority?: Priority | undefined;
  readonly tag?: string | undefined;
  readonly q?: string | undefined;
  readonly due?: DueFilter | undefined;
  readonly who?: string | undefined;
  /** The calendar: a day on its page, and how much of it is shown. */
  readonly day?: string | undefined;
  readonly span?: CalendarSpan | undefined;
}

export const priorityRank = { urgent: 0, high: 1, medium: 2, low: 3 } as const satisfies Record<
  Priority,
  number
>;
const noDate = "9999";

const orders = {
  newest: (left, right) => right.position - left.position,
  due: (left, right) => dueKey(left).localeCompare(dueKey(right)),
  priority: (left, right) => priorityRank[left.priority] - priorityRank[right.priority],
  title: (left, right) => left.title.localeCompare(right.title),
} as const satisfies Record<Sort, (left: Task, right: Task) => number>;

const dueKey = (task: Task): string => (task.due === null ? noDate : task.due.date + (task.due.time ?? "99"));

export const isOpen = (task: Task): boolean => task.deletedAt === null && task.status !== "done";

/** What a view holds, before filters; `lingering` rows count as open. `tasks` come newest first, and stay so where nothing else decides. */
export function inView(
  tasks: readonly Task[],
  view: View,
  lingering: ReadonlySet<string> = new Set(),
): Task[] {
  const isHere = (task: Task): boolean => isOpen(task) || (lingering.has(task.id) && task.deletedAt === null);
  switch (view) {
    case "list":
    case "today":
    case "board":
      return tasks.filter(isHere);
    case "calendar":
      return tasks.filter((task) => task.deletedAt === null && task.due !== null).sort(orders.due);
    case "upcoming":
      return tasks.filter((task) => isHere(task) && task.due !== null).sort(orders.due);
    case "done":
      return tasks
        .filter((task) => task.deletedAt === null && task.status === "done")
        .sort((left, right) => (right.completedAt ?? "").localeCompare(left.completedAt ?? ""));
    case "trash":
      return tasks
        .filter((task) => task.deletedAt !== null)
        .sort((left, right) => (right.deletedAt ?? "").localeCompare(left.deletedAt ?? ""));
    default:
      return view satisfies never;
  }
}

export function filtered(tasks: readonly Task[], search: TaskSearch): readonly Task[] {
  const tests = filterNames.flatMap((name) => testOf(name, search) ?? []);
  return tests.length === 0 ? tasks : tasks.filter((task) => tests.every((test) => test(task)));
}

/** The test of one filter; none where it is not set. */
function testOf(name: FilterName, search: TaskSearch): ((task: Task) => boolean) | undefined {
  if (!isSet(name, search)) return undefined;
  switch (name) {
    case "status":
      return (task) => task.status === search.status;
    case "priority":
      return (task) => task.priority === search.priority;
    case "tag":
      return (task) => task.tags.includes(search.tag ?? "");
    case "who":
      return (task) => task.assignee === search.who || task.waitingFor === search.who;
    case "due": {
      const wanted: readonly unknown[] = search.due === "week" ? ["today", "soon"] : [search.due];
      const day = dayOf(new Date());
      return (task) => wanted.includes(dueState(task.due, day));
    }
    case "q": {
      const words = (search.q ?? "").toLocaleLowerCase().split(/\s+/).filter(Boolean);
      return (task) => words.every((word) => searchText(task).includes(word));
    }
    default:
      return name satisfies never;
  }
}

const isSet = (name: FilterName, search: TaskSearch): boolean => (search[name] ?? "").trim() !== "";

/** The filters that are set. */
export const setFilters = (search: TaskSearch): FilterName[] =>
  filterNames.filter((name) => isSet(name, search));

/** Whether two addresses ask for the same; what is not set may be left out or be undefined. */
export function sameSearch(left: TaskSearch, right: TaskSearch): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]) as ReadonlySet<keyof TaskSearch>;
  return [...names].every((name) => left[name] === right[name]);
}

/** The search with no filter at all; the view and its order stay. */
export const withoutFilters = {
  status: undefined,
  priority: undefined,
  tag: undefined,
  due: undefined,
  who: undefined,
  q: undefined,
} as const satisfies Record<FilterName, undefined>;

const searchTexts = new WeakMap<Task, string>();

/** Worked out once for each version of a row, so that every key is answered at once. */
function searchText(task: Task): string {
  let text = searchTexts.get(task);
  if (text === undefined) {
    text =
      `${task.title} ${task.notes} ${task.tags.join(" ")} ${task.assignee ?? ""} ${task.waitingFor ?? ""}`.toLocaleLowerCase();
    searchTexts.set(task, text);
  }
  return text;
}

/** `newest` is the order by hand: a new row comes to the top, and stays where it is put. */
export function sorted(tasks: readonly Task[], sort: Sort): readonly Task[] {
  const order = orders[sort];
  let before = tasks[0];
  for (const task of tasks) {
    if (before !== undefined && order(before, task) > 0) return [...tasks].sort(order);
    before = task;
  }
  return tasks;
}

/** Finished today: kept in sight under the open ones. */
export function doneToday(tasks: readonly Task[], today: string): Task[] {
  // Today began, in any zone, after the day before yesterday in UTC: most rows are passed over by a glance.
  const surelyBefore = addDays(today, -1);
  const finished = tasks.filter(
    ({ completedAt }) =>
      completedAt !== null && completedAt >= surelyBefore && dayOf(new Date(completedAt)) === today,
  );
  return inView(finished, "done");
}

export const isOverdue = (task: Task): boolean => dueState(task.due) === "overdue";
