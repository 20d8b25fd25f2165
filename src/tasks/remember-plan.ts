import type { Plan, RankingWeight } from "../shared/plan.ts";

export interface PlanOptions {
  readonly now: Date;
  readonly timeZone: string;
  readonly limit: number;
  readonly minutes?: number;
  /** Minutes of work that the day has: what goes beyond them ranks lower and says so. */
  readonly capacityMinutes?: number;
  /** Rows that are ranked too, whether or not they would be looked at by themselves. */
  readonly include?: readonly string[];
  /** What the person taught about the ranking; without it what `createTaskService` was given says so. */
  readonly taught?: readonly RankingWeight[];
}

/** As many different questions are remembered; they are small, and few are asked. */
const remembered = 8;
const minute = 60_000;

/**
 * Every turn of a conversation asks for the plan, and mostly nothing changed since. The same log of changes within the same
 * minute gives the same plan; what another instance changed is in the log too.
 */
export function rememberPlan(
  make: (options: PlanOptions) => Promise<Plan>,
  lastSeq: () => Promise<number>,
): (options: PlanOptions) => Promise<Plan> {
  const plans = new Map<string, Plan>();
  return async (options) => {
    const { now, ...asked } = options;
    const moment = Math.floor(now.getTime() / minute);
    const key = JSON.stringify([await lastSeq(), moment, asked]);
    const known = plans.get(key);
    if (known !== undefined) return { ...known, now: now.toISOString() };
    const plan = await make(options);
    const oldest = plans.keys().next();
    if (plans.size >= remembered && oldest.done === false) plans.delete(oldest.value);
    plans.set(key, plan);
    return plan;
  };
}
