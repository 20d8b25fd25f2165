import type { Change } from "../change.ts";
import { newId } from "../id.ts";
import type { Task } from "../task.ts";

const now = "2026-11-23T09:00:00.000Z";

/** A row for tests: only what matters to the test is said. */
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
    createdAt: now,
    updatedAt: now,
    completedAt: fields.status === "done" ? now : null,
    deletedAt: null,
    version: 1,
    ...fields,
  };
}

let seq = 0;

/** A change between two rows, as the log would hold it. */
export function aChange(fields: Partial<Change> & Pick<Change, "before" | "after">): Change {
  seq += 1;
  return {
    id: newId(),
    seq,
    at: now,
    taskId: (fields.after ?? fields.before)?.id ?? newId(),
    kind: fields.before === null ? "created" : "updated",
    actor: { type: "user" },
    ...fields,
  };
}
