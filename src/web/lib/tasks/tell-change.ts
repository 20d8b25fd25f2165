import type { Change } from "../../../shared/change.ts";
import type { Task } from "../../../shared/task.ts";
import { dueInWords } from "../dates.ts";
import { t, type TextKey } from "../i18n/translate.ts";
import { tellRepeat } from "./tell-repeat.ts";

/** The fields that can be told in a line, and their names. */
export const fields = {
  title: "task.title",
  status: "task.status",
  priority: "task.priority",
  due: "task.due",
  tags: "task.tags",
  repeat: "task.repeat",
  estimateMinutes: "task.estimate",
  assignee: "task.assignee",
  waitingFor: "task.waitingFor",
  blockedReason: "task.blockedReason",
} as const satisfies Partial<Record<keyof Task, TextKey>>;

/** Too long, or too many, to be told in a line: their name alone. */
export const namedOnly = {
  notes: "task.notes",
  links: "task.links",
  blockedBy: "task.blockedByList",
} as const satisfies Partial<Record<keyof Task, TextKey>>;

/** The fields that a change really changed, in words: "Priority: Medium → Urgent". */
export function tellChange({ before, after }: Pick<Change, "before" | "after">): string[] {
  if (before === null || after === null) return [];
  const differs = (field: keyof Task): boolean =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const told = (Object.keys(fields) as (keyof typeof fields)[]).filter(differs).map((field) =>
    t("history.field", {
      field: t(fields[field]),
      before: valueInWords(before, field),
      after: valueInWords(after, field),
    }),
  );
  const named = (Object.keys(namedOnly) as (keyof typeof namedOnly)[]).filter(differs);
  return [...told, ...named.map((field) => t(namedOnly[field]))];
}

/** The value of a field as it is told. */
export function valueInWords(task: Task, field: keyof typeof fields): string {
  if (field === "status") return t(`status.${task.status}`);
  if (field === "priority") return t(`priority.${task.priority}`);
  if (field === "due") return task.due === null ? t("history.nothing") : dueInWords(task.due);
  if (field === "tags")
    return task.tags.length === 0 ? t("history.nothing") : task.tags.map((tag) => `#${tag}`).join(" ");
  if (field === "repeat" && task.repeat !== null) return tellRepeat(task.repeat);
  const value = task[field];
  return value === null || value === "" ? t("history.nothing") : String(value);
}
