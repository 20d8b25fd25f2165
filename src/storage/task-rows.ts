import type { Insertable, Selectable } from "kysely";
import {
  priorities,
  type Due,
  type Link,
  type Priority,
  type SeriesValues,
  type Task,
  type TaskStatus,
} from "../shared/task.ts";
import { personKey } from "./person-key.ts";
import type { TaskRow } from "./schema.ts";

export type StoredTask = Selectable<TaskRow>;

/** The pile of rows in the trash; the other lanes are the statuses. */
export const trashLane = "trash";

export const laneOf = (task: Pick<Task, "status" | "deletedAt">): string =>
  task.deletedAt === null ? task.status : trashLane;

/** Of all keys the last: rows without a day. */
export const noDueKey = "~";

export const tagKey = (tag: string): string => tag.toLowerCase();

/** A whole day comes after the day's times, which begin with T. */
function dueKeyOf(due: Due | null): string {
  if (due === null) return noDueKey;
  return due.time === undefined ? `${due.date}U` : `${due.date}T${due.time}`;
}

function dueOf(row: StoredTask): Due | null {
  if (row.due_date === null) return null;
  return {
    date: row.due_date,
    ...(row.due_time === null ? {} : { time: row.due_time }),
    ...(row.due_zone === null ? {} : { timeZone: row.due_zone }),
  };
}

/** The one place where a row becomes a task; what is read here was checked when it was written. */
export function toTask(row: StoredTask): Task {
  return {
    id: row.id,
    title: row.title,
    notes: row.notes,
    status: row.status as TaskStatus,
    priority: priorities[row.priority_rank] as Priority,
    tags: JSON.parse(row.tags) as string[],
    due: dueOf(row),
    repeat: row.repeat,
    ...(row.series === null ? {} : { series: JSON.parse(row.series) as SeriesValues }),
    estimateMinutes: row.estimate_minutes,
    assignee: row.assignee,
    links: JSON.parse(row.links) as Link[],
    blockedBy: JSON.parse(row.blocked_by) as string[],
    blockedReason: row.blocked_reason,
    waitingFor: row.waiting_for,
    parentId: row.parent_id,
    position: row.position,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    completedAt: row.completed_at,
    deletedAt: row.deleted_at,
    version: row.version,
  };
}

/** The one place where a task becomes a row. */
export function toTaskRow(ownerId: string, task: Task): Insertable<TaskRow> {
  return {
    owner_id: ownerId,
    id: task.id,
    title: task.title,
    title_key: task.title.toLowerCase(),
    notes: task.notes,
    status: task.status,
    lane: laneOf(task),
    priority_rank: priorities.indexOf(task.priority),
    tags: JSON.stringify(task.tags),
    due_date: task.due?.date ?? null,
    due_time: task.due?.time ?? null,
    due_zone: task.due?.timeZone ?? null,
    due_key: dueKeyOf(task.due),
    repeat: task.repeat,
    series: task.series === undefined ? null : JSON.stringify(task.series),
    estimate_minutes: task.estimateMinutes,
    assignee: task.assignee,
    assignee_key: personKey(task.assignee),
    waiting_key: personKey(task.waitingFor),
    links: JSON.stringify(task.links),
    blocked_by: JSON.stringify(task.blockedBy),
    blocked_reason: task.blockedReason,
    waiting_for: task.waitingFor,
    parent_id: task.parentId,
    position: task.position,
    created_at: task.createdAt,
    updated_at: task.updatedAt,
    completed_at: task.completedAt,
    deleted_at: task.deletedAt,
    version: task.version,
  };
}
