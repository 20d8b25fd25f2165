import { createRoute, z } from "@hono/zod-openapi";
import { Task, TimeZone } from "../../shared/task.ts";
import { planApart } from "../../tasks/plan-apart.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { failure, json, queryInteger } from "./schemas.ts";
import { ScorePart, TaskCounts } from "../../shared/rhythm.ts";

const WaitsFor = z.object({
  tasks: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
  person: z.string().nullable(),
  reason: z.string().nullable(),
});

const PlanAnswer = z.object({
  now: z.string(),
  items: z
    .array(
      z.object({
        task: Task,
        score: z.number(),
        parts: z.array(ScorePart).readonly(),
        waitsFor: WaitsFor.optional(),
      }),
    )
    .readonly(),
  counts: TaskCounts,
  capacity: z.object({ minutes: z.int(), planned: z.int(), estimated: z.int(), fitting: z.int() }).optional(),
});

const planRoute = createRoute({
  method: "get",
  path: "/api/plan",
  summary:
    "What to work on now, each row with the parts of its score; what is blocked comes after what can be begun, with what it waits for",
  request: {
    query: z.strictObject({
      limit: queryInteger(1, 100).default(20),
      /** Minutes at hand: only what fits is proposed. */
      minutes: queryInteger(1, 1440).optional(),
      /** Minutes of work that the day has: what goes beyond them ranks lower and says so. */
      capacity: queryInteger(1, 1440).optional(),
      timeZone: TimeZone.optional(),
    }),
  },
  responses: { 200: json(PlanAnswer, "The ranking"), ...failure },
});

export function planRoutes({ app, deps }: Door): void {
  app.openapi(planRoute, async (context) => {
    const { limit, minutes, capacity, timeZone = deps.timeZone } = context.req.valid("query");
    const plan = await planApart(servicesOf(deps, context).tasks, {
      now: deps.clock(),
      timeZone,
      limit,
      ...(minutes === undefined ? {} : { minutes }),
      ...(capacity === undefined ? {} : { capacityMinutes: capacity }),
    });
    return context.json(plan, 200);
  });
}
