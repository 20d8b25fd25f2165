import { newId } from "../../shared/id.ts";
import type { Task } from "../../shared/task.ts";

/** A row for tests: only what matters to the test is said. */
export function aTask(fields: Partial<Task> = {}): Task {
  const now = "2026-11-23T09:00:00.000Z";
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
