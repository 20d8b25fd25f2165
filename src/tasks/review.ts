import type { Review } from "../shared/rhythm.ts";
import { counted, finishedRows, oldestUndated, openRows, type RhythmTasks } from "./briefing.ts";
import { blockedOverview } from "./chains.ts";
import { addDays, dayIn, daysBetween, mondayOf, startOfDay } from "./days.ts";
import { readPeriod } from "./read-period.ts";

export interface ReviewOptions {
  readonly now: Date;
  readonly timeZone: string;
  /** Any day of the week that is looked at; the present one where this is left out. */
  readonly day?: string;
}

const staleDays = 30;

/** A week, looked back on: page and answer are made from it alike. Reads only; the work is bounded. */
export async function makeReview(tasks: RhythmTasks, options: ReviewOptions): Promise<Review> {
  const { now, timeZone } = options;
  const today = dayIn(now, timeZone);
  const from = mondayOf(options.day ?? today);
  const until = addDays(from, 6);
  const [period, overdue, next, blocked, undated] = await Promise.all([
    readPeriod(tasks, {
      since: startOfDay(from, timeZone),
      ...(until < today ? { until: startOfDay(addDays(until, 1), timeZone) } : {}),
      timeZone,
    }),
    openRows(tasks, { due_before: addDays(today, -1), sort: "due" }),
    openRows(tasks, { due_after: addDays(until, 1), due_before: addDays(until, 7), sort: "due" }),
    blockedOverview(tasks, now),
    oldestUndated(tasks),
  ]);
  const days = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  return {
    from,
    until,
    over: until < today,
    finished: finishedRows(period.finished),
    perDay: days.map((date) => ({
      date,
      count: period.finished.filter(({ day }) => day === date).length,
    })),
    finishedMinutes: period.finished.reduce((sum, { task }) => sum + (task.estimateMinutes ?? 0), 0),
    added: { count: period.added },
    slipped: { count: period.slipped.length, tasks: period.slipped.slice(0, 20) },
    overdue: counted(overdue),
    blocked: { count: blocked.counts.blocked },
    freeing: blocked.freeing.slice(0, 3),
    waiting: blocked.waiting.slice(0, 5),
    next: counted(next),
    stale: undated.filter((task) => daysBetween(task.updatedAt.slice(0, 10), today) >= staleDays).slice(0, 5),
    complete: period.complete,
  };
}
