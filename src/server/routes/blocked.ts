import { createRoute, z } from "@hono/zod-openapi";
import { BlockedOverview, Nudge } from "../../shared/blocked.ts";
import { Id } from "../../shared/id.ts";
import { ScorePart } from "../../shared/rhythm.ts";
import { Task, TimeZone } from "../../shared/task.ts";
import { blockedOverview } from "../../tasks/chains.ts";
import { draftNudge } from "../../tasks/draft-nudge.ts";
import { explainRank } from "../../tasks/explain-rank.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { failure, json, queryInteger } from "./schemas.ts";

const chainsRoute = createRoute({
  method: "get",
  path: "/api/plan/chains",
  summary: "What is blocked, by what, and what would free most; chains shortest first",
  responses: { 200: json(BlockedOverview, "The chains"), ...failure },
});

const nudgeRoute = createRoute({
  method: "get",
  path: "/api/plan/nudge",
  summary: "A text to ask somebody with about a task; it is not sent",
  request: {
    query: z.strictObject({
      taskId: Id,
      to: z.string().trim().min(1).max(120).optional(),
      timeZone: TimeZone.optional(),
    }),
  },
  responses: { 200: json(Nudge, "The text"), ...failure },
});

const Ranked = z.object({ task: Task, score: z.number(), parts: z.array(ScorePart).readonly() });
const Explained = z.union([
  z.object({ kind: z.literal("closed"), task: Task, why: z.enum(["done", "trashed"]) }),
  z.object({
    kind: z.literal("ranked"),
    ranked: Ranked,
    place: z.int(),
    of: z.int(),
    before: z
      .array(
        z.object({
          ranked: Ranked,
          ahead: z.number(),
          because: z
            .array(
              z.object({
                name: ScorePart.shape.name,
                theirs: z.number(),
                mine: z.number(),
                reason: z.string(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  }),
]);

const whyRoute = createRoute({
  method: "get",
  path: "/api/plan/why",
  summary: "Why a task ranks where it does, compared part by part with what ranks before it",
  request: {
    query: z.strictObject({
      taskId: Id,
      capacity: queryInteger(1, 1440).optional(),
      timeZone: TimeZone.optional(),
    }),
  },
  responses: { 200: json(Explained, "Its place, and what makes it"), ...failure },
});

export function blockedRoutes({ app, deps }: Door): void {
  app.openapi(chainsRoute, async (context) =>
    context.json(await blockedOverview(servicesOf(deps, context).tasks, deps.clock()), 200),
  );

  app.openapi(nudgeRoute, async (context) => {
    const { taskId, to, timeZone = deps.timeZone } = context.req.valid("query");
    const { tasks } = servicesOf(deps, context);
    return context.json(await draftNudge(tasks, taskId, { now: deps.clock(), timeZone, to }), 200);
  });

  app.openapi(whyRoute, async (context) => {
    const { taskId, capacity, timeZone = deps.timeZone } = context.req.valid("query");
    const explained = await explainRank(servicesOf(deps, context).tasks, taskId, {
      now: deps.clock(),
      timeZone,
      ...(capacity === undefined ? {} : { capacityMinutes: capacity }),
    });
    return context.json(explained, 200);
  });
}
