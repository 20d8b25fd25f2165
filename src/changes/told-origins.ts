import type { Actor, Change, FieldOrigin } from "../shared/change.ts";
import type { ToldOrigin } from "../shared/origin.ts";
import type { Task } from "../shared/task.ts";
import { sameValue, taskFields, type TaskField } from "./task-fields.ts";

/** Times and places follow from other things; nobody sets them. */
const silent: ReadonlySet<TaskField> = new Set(["position", "createdAt", "completedAt", "deletedAt"]);
const toldFields = taskFields.filter((field) => !silent.has(field));

/**
 * What set each field of a row: the newest change that gave it the value it has and was not taken back. An undo sets
 * nothing of its own, it brings back what was set before. `changes` come newest first.
 */
export function toldOrigins(task: Task, changes: readonly Change[]): Record<string, ToldOrigin> {
  const standing = changes.filter(({ undoneBy, actor }) => undoneBy === undefined && actor.type !== "undo");
  const told: Record<string, ToldOrigin> = {};
  for (const field of toldFields) {
    const setter = standing.find((change) => gaveValue(change, field, task[field]));
    if (setter !== undefined) told[field] = tell(setter, field, task[field]);
  }
  return told;
}

function gaveValue({ before, after }: Change, field: TaskField, value: unknown): boolean {
  if (after === null || !sameValue(after[field], value)) return false;
  return before === null || !sameValue(before[field], after[field]);
}

function tell(change: Change, field: TaskField, value: unknown): ToldOrigin {
  const origin =
    change.origins?.[field] ?? (change.before === null && isDefault(field, value) ? byDefault : undefined);
  const why = change.reasons?.[field];
  return {
    ...(origin ?? byActor[change.actor.type]),
    ...(why === undefined ? {} : { why }),
    at: change.at,
    changeId: change.id,
    actor: change.actor,
  };
}

const byDefault: FieldOrigin = { by: "default", sure: 1 };

/** What is known of a value when only who wrote it is. */
const byActor = {
  user: { by: "hand", sure: 1 },
  cli: { by: "hand", sure: 1 },
  undo: { by: "hand", sure: 1 },
  assistant: { by: "model", sure: 0.7 },
  mcp: { by: "model", sure: 0.7 },
  rule: { by: "rule", sure: 1 },
  import: { by: "import", sure: 1 },
} as const satisfies Record<Actor["type"], FieldOrigin>;

const defaults: Partial<Record<TaskField, unknown>> = { status: "todo", priority: "medium" };

function isDefault(field: TaskField, value: unknown): boolean {
  if (field in defaults) return value === defaults[field];
  return (
    value === null || value === "" || value === undefined || (Array.isArray(value) && value.length === 0)
  );
}
