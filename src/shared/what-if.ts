import { z } from "zod";
import { Id } from "./id.ts";
import { CalendarDate, Due } from "./task.ts";

/** What is supposed for a moment: no work from a day to a day, fewer minutes a day, or another date for one task. */
export const Assumption = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("away"), from: CalendarDate, until: CalendarDate }),
  z.strictObject({
    kind: z.literal("hours"),
    minutes: z.int().min(1).max(1440),
    from: CalendarDate,
    until: CalendarDate,
  }),
  z.strictObject({ kind: z.literal("moved"), taskId: Id, due: Due }),
]);
export type Assumption = z.infer<typeof Assumption>;

/** Why a row would go where it goes, as values: each door says it in its own words. */
export const MoveReason = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("supposed") }),
  z.strictObject({
    /** `earlier` and `later`: the nearest day with room. `required`: what was moved waits for it. */
    kind: z.enum(["earlier", "later", "required"]),
    day: CalendarDate,
    freeMinutes: z.int(),
  }),
  z.strictObject({
    kind: z.literal("waits"),
    /** The title of what it waits for, and the day that this moved to. */
    blocker: z.string(),
    until: CalendarDate,
    day: CalendarDate,
    freeMinutes: z.int(),
  }),
]);
export type MoveReason = z.infer<typeof MoveReason>;

/** Why a row has no way out. */
export const StayReason = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("repeats") }),
  z.strictObject({ kind: z.literal("no-room"), minutes: z.int(), before: CalendarDate.nullable() }),
]);
export type StayReason = z.infer<typeof StayReason>;

/** One row that would get another date, on the version that was looked at. */
export const ProposedMove = z.strictObject({
  taskId: Id,
  title: z.string(),
  version: z.int().min(1),
  from: Due.nullable(),
  to: Due,
  /** Why there, in plain words. */
  reason: z.string(),
  why: MoveReason,
  /** It would come after the day on which it is due now. */
  late: z.boolean(),
  /** Reckoned with: its estimate, or what a task without one is taken to need. */
  minutes: z.int(),
});
export type ProposedMove = z.infer<typeof ProposedMove>;

/** A row that the assumption touches and that no move helps, and why. */
export const TouchedTask = z.strictObject({
  taskId: Id,
  title: z.string(),
  due: Due.nullable(),
  reason: z.string(),
  why: StayReason,
});
export type TouchedTask = z.infer<typeof TouchedTask>;

/** What slips under an assumption, and what it would take: applied all or nothing, or forgotten. */
export const Proposal = z.strictObject({
  assumption: Assumption,
  /** The assumption in words: "you are away on Thursday 26 November". */
  words: z.string(),
  /** Minutes of work that an ordinary day was taken to have, and a task without an estimate to need. */
  capacityMinutes: z.int(),
  unestimatedMinutes: z.int(),
  /** How many open tasks with a date were looked at; `complete` is false where there were more. */
  looked: z.int(),
  complete: z.boolean(),
  moves: z.array(ProposedMove).readonly(),
  stays: z.array(TouchedTask).readonly(),
});
export type Proposal = z.infer<typeof Proposal>;
