import { Temporal } from "temporal-polyfill";
import type { DayCapacity, Plan, RankedTask } from "../shared/plan.ts";
import type { Task } from "../shared/task.ts";
import { fillDay, rankTasks } from "./ranking.ts";
import type { PlanOptions } from "./remember-plan.ts";
import type { TaskStore } from "./task-store.ts";

/** So many rows are looked at, however many there are. */
const candidateLimit = 100;

/** What to work on: the rows that could matter now, ranked by named parts. */
export async function planTasks(
  tasks: Pick<TaskStore, "candidates" | "counts" | "dependentCounts" | "getMany">,
  { now, timeZone, limit, minutes, capacityMinutes, include = [], taught = [] }: PlanOptions,
): Promise<Plan> {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
  const candidates = withThese(
    await tasks.candidates(candidateLimit),
    include.length === 0 ? [] : await tasks.getMany(include),
  );
  const unblocks = await tasks.dependentCounts(candidates.map((task) => task.id));
  const items = rankTasks(candidates, {
    now,
    timeZone,
    unblocks,
    taught,
    ...(minutes === undefined ? {} : { minutes }),
    ...(capacityMinutes === undefined ? {} : { capacityMinutes }),
  });
  return {
    now: now.toISOString(),
    items: items.slice(0, limit),
    counts: await tasks.counts(today),
    ...(capacityMinutes === undefined ? {} : { capacity: dayCapacity(items, capacityMinutes) }),
  };
}

const withThese = (candidates: readonly Task[], others: readonly Task[]): readonly Task[] => {
  const known = new Set(candidates.map((task) => task.id));
  return [...candidates, ...others.filter((task) => !known.has(task.id))];
};

function dayCapacity(items: readonly RankedTask[], minutes: number): DayCapacity {
  const estimated = items.filter(({ task }) => task.status !== "blocked" && task.estimateMinutes !== null);
  const { planned, beyond } = fillDay(items, minutes);
  return { minutes, planned, estimated: estimated.length, fitting: estimated.length - beyond.size };
}
