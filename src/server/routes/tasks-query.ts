import { z } from "@hono/zod-openapi";
import { Priority, TaskQuery, TaskStatus } from "../../shared/task.ts";
import { queryBoolean, queryInteger, queryList } from "./schemas.ts";

const { tag, due_before, due_after, q, person, assignee, waiting_for, parent_id, sort, cursor } =
  TaskQuery.shape;

/** `TaskQuery` as it stands in an address, where everything is text. */
export const TaskListQuery = z.strictObject({
  status: queryList(TaskStatus).optional(),
  priority: queryList(Priority).optional(),
  tag,
  due_before,
  due_after,
  q,
  person,
  assignee,
  waiting_for,
  parent_id,
  trashed: queryBoolean.default(false),
  sort,
  limit: queryInteger(1, 500).default(50),
  cursor,
});
