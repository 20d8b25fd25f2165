import type { Priority, TaskStatus } from "../../../shared/task.ts";

/** The closed lists of the task's fields, said again for the page so that it need not load the schemas. */
const priorityTable = { urgent: true, high: true, medium: true, low: true } as const satisfies Record<
  Priority,
  true
>;
const statusTable = {
  backlog: true,
  todo: true,
  in_progress: true,
  blocked: true,
  done: true,
} as const satisfies Record<TaskStatus, true>;

export const priorities = Object.keys(priorityTable) as readonly Priority[];
export const statuses = Object.keys(statusTable) as readonly TaskStatus[];
