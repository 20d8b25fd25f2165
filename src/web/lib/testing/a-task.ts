import type { Change } from "../../../shared/change.ts";
import { newId } from "../../../shared/id.ts";
import type { Task } from "../../../shared/task.ts";

export function aTask(fields: Partial<Task> = {}): Task {
  return {
    id: newId(),
    title: "Review the budget",
    notes: "",
    status: "todo",
    priority: "medium",
    tags: [],
    due: null,
    repeat: null,
    estimateMinutes: null,
    assignee: null,
    links: [],
    blockedBy: [],
    blockedReason: null,
    waitingFor: null,
    parentId: null,
    position: 0,
    createdAt: "2026-11-23T09:00:00Z",
    updatedAt: "2026-11-23T09:00:00Z",
    completedAt: null,
    deletedAt: null,
    version: 1,
    ...fields,
  };
}

let seq = 0;

export function aChange(fields: Partial<Change> & Pick<Change, "before" | "after">): Change {
  seq += 1;
  return {
    id: newId(),
    seq,
    at: "2026-11-23T09:00:00Z",
    taskId: (fields.after ?? fields.before)?.id ?? newId(),
    kind: fields.before === null ? "created" : "updated",
    actor: { type: "user" },
    ...fields,
  };
}
