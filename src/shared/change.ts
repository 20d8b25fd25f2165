import { z } from "zod";
import { Id } from "./id.ts";
import { Task } from "./task.ts";

export const changeKinds = [
  "created",
  "updated",
  "completed",
  "reopened",
  "deleted",
  "restored",
  "purged",
] as const;
export const actorTypes = ["user", "assistant", "rule", "mcp", "cli", "import", "undo"] as const;

export const Actor = z.strictObject({ type: z.enum(actorTypes), model: z.string().optional() });
export type Actor = z.infer<typeof Actor>;

/**
 * One committed change of one task: the whole row before and after (null where there was none), who made it, and
 * from which message. `seq` counts up without reuse, in commit order, and is the id of the event that tells of it.
 */
export const Change = z.strictObject({
  id: Id,
  seq: z.int(),
  at: z.iso.datetime(),
  taskId: Id,
  kind: z.enum(changeKinds),
  before: Task.nullable(),
  after: Task.nullable(),
  actor: Actor,
  conversationId: Id.optional(),
  messageId: Id.optional(),
  /** Why a field has its value when nobody said it: `{ priority: "due tomorrow", tags: "like 4 others" }`. */
  reasons: z.record(z.string(), z.string()).optional(),
  /** The change that took this one back. */
  undoneBy: Id.optional(),
});
export type Change = z.infer<typeof Change>;
export type ChangeKind = Change["kind"];

/** Who changes something and why; every write carries one. */
export interface Cause {
  readonly actor: Actor;
  readonly conversationId?: string;
  /** The user's message that led to it: undo by `messageId` finds the changes through it. */
  readonly messageId?: string;
}
