import type { Plan, RankedTask } from "../shared/plan.ts";
import type { PlanOptions } from "./remember-plan.ts";
import { recommend } from "./recommend.ts";
import { isOpen } from "./task-rules.ts";
import type { TaskService } from "./task-service.ts";

/** All that a plan looks at: what can be begun may stand far behind what is blocked. */
const ranked = 100;

/**
 * The plan as a person reads it: first what can be begun, then what is blocked, with what that waits for. Each in the order of
 * the ranking.
 */
export async function planApart(
  tasks: Pick<TaskService, "plan" | "getMany">,
  { limit, ...options }: PlanOptions,
): Promise<Plan> {
  const plan = await tasks.plan({ ...options, limit: Math.max(limit, ranked) });
  const { now, blocked } = recommend(plan.items);
  return { ...plan, items: [...now, ...(await withWaiting(tasks, blocked))].slice(0, limit) };
}

async function withWaiting(
  tasks: Pick<TaskService, "getMany">,
  blocked: readonly RankedTask[],
): Promise<RankedTask[]> {
  const ids = new Set(blocked.flatMap(({ task }) => task.blockedBy));
  const blockers = new Map((await tasks.getMany([...ids])).filter(isOpen).map((task) => [task.id, task]));
  return blocked.map((item) => ({
    ...item,
    waitsFor: {
      tasks: item.task.blockedBy.flatMap((id) => {
        const blocker = blockers.get(id);
        return blocker === undefined ? [] : [{ id, title: blocker.title }];
      }),
      person: item.task.waitingFor,
      reason: item.task.blockedReason,
    },
  }));
}
