import { Temporal } from "temporal-polyfill";
import type { Plan } from "../shared/plan.ts";
import { rankTasks } from "./ranking.ts";
import type { PlanOptions } from "./remember-plan.ts";
import type { TaskStore } from "./task-store.ts";

/** So many rows are looked at, however many there are. */
const candidateLimit = 100;

/** What to work on: the rows that could matter now, ranked by named parts. */
export async function planTasks(
  tasks: Pick<TaskStore, "candidates" | "counts" | "dependentCounts">,
  options: PlanOptions,
): Promise<Plan> {
  const { now, timeZone, limit, minutes, taught = [] } = options;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
  const candidates = await tasks.candidates(candidateLimit);
  const unblocks = await tasks.dependentCounts(candidates.map((task) => task.id));
  const items = rankTasks(candidates, {
    now,
    timeZone,
    unblocks,
    taught,
    ...(minutes === undefined ? {} : { minutes }),
  });
  return { now: now.toISOString(), items: items.slice(0, limit), counts: await tasks.counts(today) };
}
