import type { Change } from "../shared/change.ts";
import type { Task } from "../shared/task.ts";
import { fieldsThatDiffer, sameValue, type TaskField } from "./task-fields.ts";

/** A row to put back, and which changes that takes back. Null stands for no row. */
export interface UndoWrite {
  readonly taskId: string;
  readonly before: Task | null;
  readonly after: Task | null;
  readonly changeIds: readonly string[];
}

export interface UndoConflict {
  readonly changeId: string;
  readonly taskId: string;
  readonly title: string;
  readonly message: string;
}

export interface UndoPlan {
  readonly writes: readonly UndoWrite[];
  readonly conflicts: readonly UndoConflict[];
}

/** Fields that mean something only together: they are put back together or not at all. */
const units: readonly (readonly TaskField[])[] = [["status", "completedAt", "blockedReason"]];

/**
 * What taking these changes back (newest first) comes to, given the rows as they are now. Field by field: a field that
 * still is as the change left it gets its old value; one that somebody edited since keeps that edit and is told as a
 * conflict. Changes in between that are taken back as well do not count as edits, since they are undone first.
 */
export function planUndo(
  changes: readonly Change[],
  current: ReadonlyMap<string, Task>,
  now: string,
): UndoPlan {
  const rows = new Map<string, Task | null>();
  const takenBack = new Map<string, string[]>();
  const conflicts: UndoConflict[] = [];
  for (const change of changes) {
    const row = rows.has(change.taskId)
      ? (rows.get(change.taskId) ?? null)
      : (current.get(change.taskId) ?? null);
    const step = takeBack(change, row);
    rows.set(change.taskId, step.row);
    if (step.applied) takenBack.set(change.taskId, [...(takenBack.get(change.taskId) ?? []), change.id]);
    if (step.conflict !== undefined) {
      const title = (row ?? change.after ?? change.before)?.title ?? "";
      conflicts.push({ changeId: change.id, taskId: change.taskId, title, message: step.conflict });
    }
  }
  const writes = [...takenBack].flatMap(([taskId, changeIds]) => {
    const before = current.get(taskId) ?? null;
    const after = stamped(before, rows.get(taskId) ?? null, now);
    return before === after ? [] : [{ taskId, before, after, changeIds }];
  });
  return { writes, conflicts };
}

interface Step {
  readonly row: Task | null;
  readonly applied: boolean;
  readonly conflict?: string;
}

function takeBack(change: Change, row: Task | null): Step {
  const { before, after } = change;
  if (before === null && after !== null) return takeBackCreation(after, row);
  if (before !== null && after === null) {
    return row === null
      ? { row: before, applied: true }
      : { row, applied: false, conflict: "It is there again already, so it stays as it is." };
  }
  if (before === null || after === null) return { row, applied: false };
  if (row === null) {
    return {
      row,
      applied: false,
      conflict: "It was deleted for good since, so there is nothing to put back.",
    };
  }
  return takeBackEdit(before, after, row);
}

function takeBackCreation(after: Task, row: Task | null): Step {
  if (row === null) return { row, applied: true };
  const edited = fieldsThatDiffer(after, row);
  return edited.length === 0
    ? { row: null, applied: true }
    : { row, applied: false, conflict: `It was changed since, so it stays: ${inWords(edited, row)}.` };
}

function takeBackEdit(before: Task, after: Task, row: Task): Step {
  const changed = fieldsThatDiffer(before, after);
  const edited: TaskField[] = [];
  let restored: Task = row;
  let applied = false;
  for (const unit of unitsOf(changed)) {
    const is = (other: Task): boolean => unit.every((field) => sameValue(row[field], other[field]));
    if (is(after)) {
      restored = { ...restored, ...pick(before, unit) };
      applied = true;
    } else if (is(before)) {
      applied = true;
    } else {
      edited.push(...unit.filter((field) => !sameValue(row[field], after[field])));
    }
  }
  if (edited.length === 0) return { row: restored, applied };
  return { row: restored, applied, conflict: `Changed since, so it stays: ${inWords(edited, row)}.` };
}

function unitsOf(changed: readonly TaskField[]): TaskField[][] {
  const together = units.map((unit) => unit.filter((field) => changed.includes(field)));
  const alone = changed.filter((field) => !units.some((unit) => unit.includes(field)));
  return [...together.filter((unit) => unit.length > 0), ...alone.map((field) => [field])];
}

const pick = (task: Task, fields: readonly TaskField[]): Partial<Task> =>
  Object.fromEntries(fields.map((field) => [field, task[field]]));

/** The row as it is written: one version on. The very same as before when putting back changed nothing. */
function stamped(before: Task | null, after: Task | null, now: string): Task | null {
  if (after === null) return null;
  if (before !== null && fieldsThatDiffer(before, after).length === 0) return before;
  return { ...after, updatedAt: now, version: (before ?? after).version + 1 };
}

const fieldWords: Partial<Record<TaskField, string>> = {
  due: "due date",
  estimateMinutes: "estimate",
  blockedBy: "blockers",
  blockedReason: "reason for being blocked",
  waitingFor: "who it waits for",
  parentId: "parent task",
  completedAt: "time of completion",
  deletedAt: "trash",
};

/** The fields with the value that stays, where that is short enough to read. */
function inWords(fields: readonly TaskField[], row: Task): string {
  return fields
    .map((field) => {
      const value = row[field];
      const short = typeof value === "string" && value.length <= 60 ? ` (now "${value}")` : "";
      return `${fieldWords[field] ?? field}${short}`;
    })
    .join(", ");
}
