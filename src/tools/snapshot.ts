import { momentAt } from "../language/moment.ts";
import type { Moment } from "../language/reading.ts";
import type { Change } from "../shared/change.ts";
import type { Plan } from "../shared/plan.ts";
import type { Task } from "../shared/task.ts";
import { isPrivate } from "./private-tasks.ts";
import { dueText, dueWords } from "./due-words.ts";

export interface SnapshotOptions {
  readonly now: Date;
  readonly timeZone: string;
  /** Rows that rank. */
  readonly ranked?: number;
  /** Rows that were changed in this conversation lately. */
  readonly recent?: number;
}

export interface TaskSnapshot {
  readonly text: string;
  /** The ids of the rows in it, in their order. */
  readonly rows: readonly string[];
  readonly openTasks: number;
  /** Private ones among those that rank, which stay out. */
  readonly hidden: number;
}

/**
 * The tasks a model sees before it asks: what ranks first, what was just talked about, and how many there are.
 * Its length has a bound, however many tasks there are; the rest is looked up with tools.
 */
export function taskSnapshot(
  plan: Plan,
  recentChanges: readonly Change[],
  options: SnapshotOptions,
): TaskSnapshot {
  const { now, timeZone, ranked = 10, recent = 6 } = options;
  const moment = momentAt(now, timeZone);
  const { counts } = plan;
  const open = plan.items.map(({ task }) => task);
  const first = open.filter((task) => !isPrivate(task)).slice(0, ranked);
  const hidden = open.filter(isPrivate);
  const lines = [
    `Counts: ${counts.open} open, ${counts.overdue} overdue, ${counts.dueToday} due today, ${counts.blocked} blocked, ${counts.done} done.`,
  ];
  if (first.length > 0) {
    const all = counts.open === first.length + hidden.length;
    lines.push(
      all ? "All open tasks, most pressing first:" : "Most pressing open tasks (others: find_tasks):",
    );
    lines.push(...first.map((task) => row(task, moment)));
  }
  const shown = new Set(first.map((task) => task.id));
  const talkedAbout = newestStates(recentChanges)
    .filter(({ task }) => !shown.has(task.id) && !isPrivate(task))
    .slice(0, recent);
  if (talkedAbout.length > 0) {
    lines.push("Changed lately in this conversation:");
    lines.push(...talkedAbout.map(({ task, gone }) => row(task, moment, gone ? "deleted" : undefined)));
  }
  if (hidden.length > 0)
    lines.push(
      `${hidden.length === 1 ? "One task is" : `${hidden.length} tasks are`} tagged #private and not shown to you.`,
    );
  return {
    text: lines.join("\n"),
    rows: [...first, ...talkedAbout.map(({ task }) => task)].map(({ id }) => id),
    openTasks: counts.open,
    hidden: hidden.length,
  };
}

/** Each row once, as the newest change left it. `changes` come newest first. */
function newestStates(changes: readonly Change[]): { task: Task; gone: boolean }[] {
  const states = new Map<string, { task: Task; gone: boolean }>();
  for (const change of changes) {
    const task = change.after ?? change.before;
    if (task === null || states.has(change.taskId)) continue;
    states.set(change.taskId, { task, gone: change.after === null || task.deletedAt !== null });
  }
  return [...states.values()];
}

const longestTitle = 120;

function row(task: Task, moment: Moment, status: string = task.status): string {
  const title = task.title.replaceAll(/\s+/g, " ");
  const fields = [
    title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title,
    status,
    task.priority,
    task.due === null ? "" : `due ${dueText(task.due)} (${dueWords(task.due, moment)})`,
    task.repeat === null ? "" : "repeats",
    task.tags
      .slice(0, 6)
      .map((tag) => `#${tag}`)
      .join(" "),
    task.assignee === null ? "" : `for ${task.assignee.slice(0, 60)}`,
    task.blockedReason === null ? "" : `blocked: ${task.blockedReason.slice(0, 60)}`,
  ];
  return `- [${task.id}] ${fields.filter((field) => field !== "").join(" | ")}`;
}
