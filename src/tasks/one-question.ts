import { weekdayName } from "../language/day-names.ts";
import type { BriefingQuestion } from "../shared/rhythm.ts";
import type { Task } from "../shared/task.ts";
import { addDays, daysBetween, isWeekend, weekdayOf } from "./days.ts";

/** Overdue for less is what a person knows anyway. */
const overdueDays = 2;
/** Open for so long without a date, and nobody touched it. */
const staleDays = 45;

/** The one thing worth asking: what has been late for longest, else what lies there untouched. Never more than one. */
export function oneQuestion(
  rows: { readonly overdue: readonly Task[]; readonly stale: readonly Task[] },
  today: string,
  skip: ReadonlySet<string>,
): BriefingQuestion | null {
  const late = rows.overdue
    .filter((task) => !skip.has(task.id) && task.due !== null)
    .map((task) => ({ task, days: daysBetween(task.due?.date ?? today, today) }))
    .filter(({ days }) => days >= overdueDays)
    .toSorted((one, other) => other.days - one.days || (one.task.id < other.task.id ? -1 : 1))[0];
  if (late !== undefined) return ask(late.task, "overdue", late.days, today);
  const old = rows.stale
    .filter((task) => !skip.has(task.id))
    .map((task) => ({ task, days: daysBetween(task.updatedAt.slice(0, 10), today) }))
    .find(({ days }) => days >= staleDays);
  return old === undefined ? null : ask(old.task, "stale", old.days, today);
}

function ask(task: Task, why: BriefingQuestion["why"], days: number, today: string): BriefingQuestion {
  const day = nextGoodDay(today);
  const what =
    why === "overdue" ? `is ${days} days overdue` : `has been lying there without a date for ${days} days`;
  const name = weekdayName(day);
  return {
    taskId: task.id,
    title: task.title,
    version: task.version,
    why,
    days,
    text: `“${task.title}” ${what}: move it to ${name}, drop it, or keep it?`,
    choices: [{ kind: "move", due: { ...task.due, date: day } }, { kind: "drop" }, { kind: "keep" }],
  };
}

/** Friday while the week is young, else the next working day. */
export function nextGoodDay(today: string): string {
  const weekday = weekdayOf(today);
  if (weekday < 5) return addDays(today, 5 - weekday);
  let day = addDays(today, 1);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}
