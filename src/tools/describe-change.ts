import type { Moment } from "../language/reading.ts";
import type { Change } from "../shared/change.ts";
import type { Task } from "../shared/task.ts";
import type { WriteOutcome } from "../shared/tool-outputs.ts";
import { dueText } from "./due-words.ts";
import { taskBrief } from "./task-brief.ts";

/** The fields a person would call changed, under the names that tools use. */
const shownFields = [
  ["title", "title"],
  ["notes", "notes"],
  ["status", "status"],
  ["priority", "priority"],
  ["tags", "tags"],
  ["due", "due"],
  ["repeat", "repeat"],
  ["estimateMinutes", "estimate_minutes"],
  ["assignee", "assignee"],
  ["waitingFor", "waiting_for"],
  ["links", "links"],
  ["blockedReason", "blocked_reason"],
  ["blockedBy", "blocked_by"],
  ["parentId", "parent_id"],
] as const satisfies readonly (readonly [keyof Task, string])[];

function shown(task: Task, field: (typeof shownFields)[number][0]): unknown {
  if (field === "links") return task.links.map(({ title, url }) => title || url);
  if (field === "due") return task.due === null ? null : dueText(task.due);
  return task[field];
}

function changedFields(change: Change): Record<string, { before: unknown; after: unknown }> {
  const { before, after } = change;
  if (before === null || after === null) return {};
  const result: Record<string, { before: unknown; after: unknown }> = {};
  for (const [field, name] of shownFields) {
    const pair = { before: shown(before, field), after: shown(after, field) };
    if (JSON.stringify(pair.before) !== JSON.stringify(pair.after)) result[name] = pair;
  }
  return result;
}

/** A status as people say it. */
export const statusWords = {
  backlog: "backlog",
  todo: "to do",
  in_progress: "in progress",
  blocked: "blocked",
  done: "done",
} as const satisfies Record<Task["status"], string>;

const word = (value: unknown): string => {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return "none";
  const text = Array.isArray(value)
    ? value.join(", ")
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const fieldWords: Readonly<Record<string, string>> = {
  estimate_minutes: "minutes",
  waiting_for: "waiting for",
  blocked_reason: "blocked because",
  blocked_by: "blocked by",
  parent_id: "part of",
};

/** One line for a person: "due: none → 2026-11-27"; other rows are counted, their ids tell nobody anything. */
export function changeWords(change: Change): string {
  const fields = Object.entries(changedFields(change));
  if (fields.length === 0) return change.kind;
  return fields
    .map(
      ([name, { before, after }]) =>
        `${fieldWords[name] ?? name}: ${told(name, before)} → ${told(name, after)}`,
    )
    .join("; ");
}

function told(name: string, value: unknown): string {
  if (name === "status") return statusWords[value as Task["status"]];
  if (name === "parent_id") return value === null ? "none" : "another task";
  if (name === "blocked_by" && Array.isArray(value) && value.length > 0)
    return value.length === 1 ? "1 task" : `${value.length} tasks`;
  return word(value);
}

/** `reopened` is told as an update: the status says it. */
const results = {
  created: "created",
  updated: "updated",
  completed: "completed",
  reopened: "updated",
  deleted: "deleted",
  restored: "restored",
  purged: "deleted",
} as const satisfies Record<Change["kind"], WriteOutcome["result"]>;

const wasFreed = ({ actor, before, after }: Change): boolean =>
  actor.type === "rule" && before?.status === "blocked" && after !== null && after.status !== "blocked";

export function changeOutcome(change: Change, moment: Moment): WriteOutcome {
  const task = change.after ?? change.before;
  const fields = Object.entries(changedFields(change)).map(([name, { after }]) => [name, after] as const);
  return {
    id: change.taskId,
    title: task?.title ?? "",
    result: results[change.kind],
    ...(change.after !== null && change.kind !== "deleted" && { task: taskBrief(change.after, moment) }),
    ...(change.kind === "updated" && { changed: Object.fromEntries(fields) }),
    ...(wasFreed(change) && { freed: true as const }),
    ...(change.reasons !== undefined && { reasons: change.reasons }),
  };
}
