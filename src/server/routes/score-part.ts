import { z } from "@hono/zod-openapi";
import { scorePartNames } from "../../shared/plan.ts";

/** One named part of a score, as the API gives it. */
export const ScorePart = z.object({
  name: z.enum(scorePartNames),
  points: z.number(),
  reason: z.string(),
  ruleIds: z.array(z.string()).readonly().optional(),
  said: z.array(z.string()).readonly().optional(),
  room: z.strictObject({ minutes: z.number(), taken: z.number(), of: z.number() }).optional(),
});
