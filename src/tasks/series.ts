import { sameValue } from "../changes/task-fields.ts";
import { CaroleError } from "../shared/errors.ts";
import type { SeriesScope, SeriesValues, Task, TaskPatch } from "../shared/task.ts";
import type { NextTime } from "./repeat.ts";
import { shiftRule } from "./shift-rule.ts";
import { touched } from "./task-rules.ts";

type SeriesField = keyof SeriesValues;
const seriesFields = [
  "title",
  "notes",
  "priority",
  "tags",
  "due",
  "estimateMinutes",
  "assignee",
  "links",
] as const satisfies readonly SeriesField[];

/**
 * An edited row with what the edit means for the later times of a repeating task. `after` is the row as the edit alone would
 * leave it.
 */
export function inSeries(
  before: Task,
  after: Task,
  patch: TaskPatch,
  { scope, now }: { readonly scope?: SeriesScope | undefined; readonly now: string },
): Task {
  if (after.repeat === null) return touched(before, withSeries(after, {}), now);
  if (before.repeat === null || before.status === "done" || after.status === "done") return after;
  const newRule = patch.repeat !== undefined && patch.repeat !== before.repeat;
  if (newRule && scope === "this") throw ruleOfAll();
  const series: SeriesValues = { ...before.series };
  let { repeat } = after;
  if (newRule) delete series.due;
  for (const field of seriesFields) {
    if (patch[field] === undefined) continue;
    if (sameValue(before[field], after[field])) {
      if (scope === "following" && field === "due") repeat = movedRule(series, before, after, repeat);
      else if (scope === "following") delete series[field];
      continue;
    }
    const alone = (scope ?? unsaidScope(field, before, after, newRule)) === "this";
    if (alone) keepApart(series, field, before, after);
    else if (field === "due" && !newRule) repeat = movedRule(series, before, after, repeat);
    else delete series[field];
  }
  return touched(before, withSeries({ ...after, repeat }, series), now);
}

/** Another day is mostly one time's own; another hour, title or tag mostly is not. */
function unsaidScope(field: SeriesField, before: Task, after: Task, newRule: boolean): SeriesScope {
  const [from, to] = [before.due, after.due];
  const isMoved = from !== null && to !== null && from.date !== to.date;
  return field === "due" && !newRule && isMoved ? "this" : "following";
}

/** The series goes on with the value of before; one that came back to it differs no longer. */
function keepApart(series: SeriesValues, field: SeriesField, before: Task, after: Task): void {
  const kept: unknown = series[field] ?? before[field];
  if (kept === null && field === "due") return;
  if (sameValue(kept, after[field])) delete series[field];
  else Object.assign(series, { [field]: kept });
}

/** All times move: what names a day in the rule follows. A time of day is new for the series, wherever this one stands. */
function movedRule(series: SeriesValues, before: Task, after: Task, rule: string): string {
  const from = series.due ?? before.due;
  if (from === null || after.due === null) {
    delete series.due;
    return rule;
  }
  const sameDay = before.due?.date === after.due.date;
  if (series.due !== undefined && sameDay && !sameValue(before.due, after.due)) {
    const { date } = series.due;
    series.due = { ...after.due, date };
    return shiftRule(rule, from, series.due);
  }
  delete series.due;
  return shiftRule(rule, from, after.due);
}

function withSeries({ series: _before, ...task }: Task, series: SeriesValues): Task {
  return Object.keys(series).length === 0 ? task : { ...task, series };
}

/** The row at its next time, as the series has it; what was begun of the skipped one is not begun of the next. */
export function skippedTo(task: Task, next: NextTime, now: string): Task {
  const status = task.status === "in_progress" ? "todo" : task.status;
  return touched(task, withSeries({ ...task, ...task.series, ...next, status }, {}), now);
}

const ruleOfAll = (): CaroleError =>
  new CaroleError("invalid_request", "How a task repeats can't be changed for one time alone.", {
    hint: "Move this time to another day, or change how it repeats from now on.",
  });

export const cannotSkip = (task: Task): CaroleError =>
  task.repeat === null || task.status === "done"
    ? new CaroleError(
        "invalid_request",
        `"${task.title}" ${task.repeat === null ? "does not repeat" : "is done"}, so there is nothing to skip.`,
        { hint: "Give it another day, or complete it." },
      )
    : new CaroleError("invalid_request", `This is the last time of "${task.title}": none follows it.`, {
        hint: "Complete it, delete it, or change how it repeats.",
      });
