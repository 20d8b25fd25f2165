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
 * What set a field: the user's words, the model by itself, a learned rule, an import, somebody's hand on the screen, the
 * default for what nobody said, or a guess from the words and from like rows.
 */
export const originKinds = ["words", "model", "rule", "import", "hand", "default", "guess"] as const;
export type OriginKind = (typeof originKinds)[number];

export const FieldOrigin = z.strictObject({
  by: z.enum(originKinds),
  /** How sure it is that the value is what was meant: 1 where there is nothing to doubt. */
  sure: z.number().min(0).max(1),
  ruleId: Id.optional(),
});
export type FieldOrigin = z.infer<typeof FieldOrigin>;
export type FieldOrigins = Readonly<Record<string, FieldOrigin>>;

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
  /** What set each field, where it is more than the actor tells. */
  origins: z.record(z.string(), FieldOrigin).optional(),
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
