import type { RankedTask } from "../shared/plan.ts";

/** What can be begun now, and beside it what cannot or may not fit. Each in the order of the ranking. */
export interface Recommended {
  readonly now: readonly RankedTask[];
  /** With minutes at hand: what has no estimate, so that nobody can tell whether it fits. */
  readonly unestimated: readonly RankedTask[];
  readonly blocked: readonly RankedTask[];
  /** With minutes at hand: how many of them `now` takes, all of it together. */
  readonly planned: number;
}

/** A blocked task is never for now; minutes at hand are filled in the order of the ranking, each spent once. */
export function recommend(items: readonly RankedTask[], minutes?: number): Recommended {
  const blocked = items.filter(({ task }) => task.status === "blocked");
  const free = items.filter(({ task }) => task.status !== "blocked");
  if (minutes === undefined) return { now: free, unestimated: [], blocked, planned: 0 };
  let planned = 0;
  const now: RankedTask[] = [];
  for (const item of free) {
    const takes = item.task.estimateMinutes;
    if (takes === null || planned + takes > minutes) continue;
    planned += takes;
    now.push(item);
  }
  return { now, unestimated: free.filter(({ task }) => task.estimateMinutes === null), blocked, planned };
}
