import { createRoute, z } from "@hono/zod-openapi";
import { Id } from "../../shared/id.ts";
import { Briefing, Review } from "../../shared/rhythm.ts";
import { CalendarDate, TimeZone } from "../../shared/task.ts";
import { makeBriefing } from "../../tasks/briefing.ts";
import { makeReview } from "../../tasks/review.ts";
import { servicesOf } from "../door.ts";
import type { Door } from "../door.ts";
import { failure, json, queryBoolean, queryInteger, queryList } from "./schemas.ts";

const briefingRoute = createRoute({
  method: "get",
  path: "/api/briefing",
  summary: "The morning: what counts today, what was finished, what came back, who is waited for",
  request: {
    query: z.strictObject({
      capacity: queryInteger(1, 1440).optional(),
      /** Whether the reader chose to be asked one question. */
      ask: queryBoolean.default(false),
      /** Tasks about which nothing is asked any more today. */
      skip: queryList(Id).optional(),
      timeZone: TimeZone.optional(),
    }),
  },
  responses: { 200: json(Briefing, "The briefing"), ...failure },
});

const reviewRoute = createRoute({
  method: "get",
  path: "/api/review",
  summary: "A week looked back on: finished, slipped, blocked, and what comes next",
  request: {
    query: z.strictObject({
      /** Any day of the week that is meant; the present one if left out. */
      day: CalendarDate.optional(),
      timeZone: TimeZone.optional(),
    }),
  },
  responses: { 200: json(Review, "The review"), ...failure },
});

export function rhythmRoutes({ app, deps }: Door): void {
  app.openapi(briefingRoute, async (context) => {
    const { capacity, ask, skip = [], timeZone = deps.timeZone } = context.req.valid("query");
    const briefing = await makeBriefing(servicesOf(deps, context).tasks, {
      now: deps.clock(),
      timeZone,
      ...(capacity === undefined ? {} : { capacityMinutes: capacity }),
      ...(ask ? { asking: { skip } } : {}),
    });
    return context.json(briefing, 200);
  });

  app.openapi(reviewRoute, async (context) => {
    const { day, timeZone = deps.timeZone } = context.req.valid("query");
    const { tasks } = servicesOf(deps, context);
    const review = await makeReview(tasks, {
      now: deps.clock(),
      timeZone,
      ...(day === undefined ? {} : { day }),
    });
    return context.json(review, 200);
  });
}
