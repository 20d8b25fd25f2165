import type { Moment } from "../language/reading.ts";
import type { Link, SeriesValues, Task } from "../shared/task.ts";
import type { TaskBrief } from "../shared/tool-outputs.ts";
import { dueText, dueWords } from "./due-words.ts";

const notesLimit = 1_500;

/** The same with its notes, where few rows were looked up. */
export function taskBriefWithNotes(task: Task, moment: Moment): TaskBrief {
  const { notes } = task;
  if (notes === "") return taskBrief(task, moment);
  return {
    ...taskBrief(task, moment),
    notes: notes.length > notesLimit ? `${notes.slice(0, notesLimit)}… (cut)` : notes,
  };
}

const linkText = ({ url, title }: Link): string => (title === "" ? url : `${title}: ${url}`);

/** "due 2026-11-30T09:30, title Standup": what the later times keep. */
const seriesText = ({ due, ...others }: SeriesValues): string =>
  [
    ...(due === undefined ? [] : [`due ${dueText(due)}`]),
    ...Object.entries(others).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ].join(", ");

/** A row as a model reads it: only what is set. */
export function taskBrief(task: Task, moment: Moment): TaskBrief {
  return {
    id: task.id,
    title: task.title,
    status: task.status,
    priority: task.priority,
    ...(task.tags.length > 0 && { tags: task.tags }),
    ...(task.due !== null && { due: dueText(task.due), due_words: dueWords(task.due, moment) }),
    ...(task.repeat !== null && { repeat: task.repeat }),
    ...(task.estimateMinutes !== null && { estimate_minutes: task.estimateMinutes }),
    ...(task.assignee !== null && { assignee: task.assignee }),
    ...(task.waitingFor !== null && { waiting_for: task.waitingFor }),
    ...(task.blockedReason !== null && { blocked_reason: task.blockedReason }),
    ...(task.links.length > 0 && { links: task.links.slice(0, 5).map(linkText) }),
    ...(task.series !== undefined && { series: seriesText(task.series) }),
    ...(task.blockedBy.length > 0 && { blocked_by: task.blockedBy }),
    ...(task.parentId !== null && { parent_id: task.parentId }),
  };
}
