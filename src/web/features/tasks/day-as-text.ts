import type { Task } from "../../../shared/task.ts";
import { dueInWords, minutesInWords, today, wholeDay } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";

/** The day as a message to others can hold it: one line for each task, in its order. */
export function dayAsText(tasks: readonly Task[]): string {
  return [wholeDay(today()), "", ...tasks.map(asLine)].join("\n");
}

function asLine(task: Task): string {
  const facts = [
    ...(task.due === null ? [] : [dueInWords(task.due)]),
    ...(task.priority === "urgent" || task.priority === "high" ? [t(`priority.${task.priority}`)] : []),
    ...(task.estimateMinutes === null ? [] : [minutesInWords(task.estimateMinutes)]),
    ...(task.assignee === null ? [] : [task.assignee]),
  ];
  return `- ${task.title}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
