import type { ChangeKind } from "../shared/change.ts";
import type { Task } from "../shared/task.ts";

/** Every field that a change can be about. `version` and `updatedAt` only follow from the change itself. */
export const taskFields = [
  "title",
  "notes",
  "status",
  "priority",
  "tags",
  "due",
  "repeat",
  "series",
  "estimateMinutes",
  "assignee",
  "links",
  "blockedBy",
  "blockedReason",
  "waitingFor",
  "parentId",
  "position",
  "createdAt",
  "completedAt",
  "deletedAt",
] as const satisfies readonly (keyof Task)[];
export type TaskField = (typeof taskFields)[number];

/** Whether two values of a field say the same; the order of an object's keys says nothing. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return [...keys].every((key) => sameValue(Reflect.get(one, key), Reflect.get(other, key)));
}

export const fieldsThatDiffer = (one: Task, other: Task): TaskField[] =>
  taskFields.filter((field) => !sameValue(one[field], other[field]));

/** What happened to a row, told from how it was and how it is. */
export function kindOfChange(before: Task | null, after: Task | null): ChangeKind {
  if (after === null) return "purged";
  if (before === null) return "created";
  if (before.deletedAt === null && after.deletedAt !== null) return "deleted";
  if (before.deletedAt !== null && after.deletedAt === null) return "restored";
  if (before.status !== "done" && after.status === "done") return "completed";
  if (before.status === "done" && after.status !== "done") return "reopened";
  return "updated";
}
