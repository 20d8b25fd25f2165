import { z } from "zod";
import { Id } from "./id.ts";
import { Task } from "./task.ts";

/** A task that must be done before another can go on. Level 0 can be begun now; level 1 waits for level 0, and so on. */
export const ChainStep = z.strictObject({ task: Task, level: z.int().min(0) });
export type ChainStep = z.infer<typeof ChainStep>;

/** All that is open before a blocked task, in an order in which it can be done; the blocked task itself is last. */
export const Chain = z.strictObject({ steps: z.array(ChainStep).readonly() });
export type Chain = z.infer<typeof Chain>;

/** A task that can be done now and holds others up. */
export const Freeing = z.strictObject({
  task: Task,
  /** They come back as soon as it is done. */
  frees: z.array(Task).readonly(),
  /** All that waits behind it, directly or not. */
  behind: z.int(),
});
export type Freeing = z.infer<typeof Freeing>;

/** A blocked task that no open task holds up. */
export const Waiting = z.strictObject({
  task: Task,
  for: z.enum(["person", "reason", "unexplained"]),
  /** Since when it is so, as the change log has it. */
  since: z.iso.datetime(),
  days: z.int().min(0),
});
export type Waiting = z.infer<typeof Waiting>;

/** `GET /api/plan/chains`. The four counts add up to `blocked`: of several causes the first in this order counts. */
export const BlockedOverview = z.strictObject({
  counts: z.strictObject({
    blocked: z.int(),
    byTask: z.int(),
    byPerson: z.int(),
    byReason: z.int(),
    unexplained: z.int(),
  }),
  /** Shortest first. */
  chains: z.array(Chain).readonly(),
  /** What frees most first. */
  freeing: z.array(Freeing).readonly(),
  /** Longest first. */
  waiting: z.array(Waiting).readonly(),
  /** False where there were more blocked tasks than were looked at. */
  complete: z.boolean(),
});
export type BlockedOverview = z.infer<typeof BlockedOverview>;

/** `GET /api/plan/nudge`: a text to copy. Carole sends nothing. */
export const Nudge = z.strictObject({
  taskId: Id,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  sent: z.literal(false),
});
export type Nudge = z.infer<typeof Nudge>;
