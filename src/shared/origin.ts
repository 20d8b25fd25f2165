import { z } from "zod";
import { Actor, FieldOrigin } from "./change.ts";
import { Id } from "./id.ts";

/** What set a field's value as it stands, how sure that was, and why: `GET /api/tasks/{id}/origins`. */
export const ToldOrigin = FieldOrigin.extend({
  /** The reason as the log has it: "due tomorrow", "your rule: …". */
  why: z.string().optional(),
  at: z.iso.datetime(),
  changeId: Id,
  actor: Actor,
});
export type ToldOrigin = z.infer<typeof ToldOrigin>;

export const TaskOrigins = z.strictObject({ fields: z.record(z.string(), ToldOrigin) });
export type TaskOrigins = z.infer<typeof TaskOrigins>;
