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
const units: readonly (readonly TaskField[])[] = [
  ["status", "completedAt", "blockedReason"],
  ["due", "repeat", "series"],
];

export interface UndoFacts {
  /** The rows as they are now. */
  readonly current: ReadonlyMap<string, Task>;
  /** Later changes of the same rows which stand and are not taken back here. */
  readonly since: readonly Change[];
  readonly now: string;
}

/**
 * What taking these changes back (newest first) comes to. Field by field: a field that nobody edited since gets its old
 * value; one that somebody did keeps that edit, even where it came round to the same value, and is told as a conflict.
 * Changes in between that are taken back as well do not count as edits, since they are undone first.
 */
export function planUndo(changes: readonly Change[], { current, since, now }: UndoFacts): UndoPlan {
  const edits = editsByRow(since);
  const rows = new Map<string, Task | null>();
  const takenBack = new Map<string, string[]>();
  const conflicts: UndoConflict[] = [];
  for (const change of changes) {
    const row = rows.has(change.taskId)
      ? (rows.get(change.taskId) ?? null)
      : (current.get(change.taskId) ?? null);
    const editedSince = fieldsEditedAfter(change, edits.get(change.taskId) ?? []);
    const step = takeBack(change, row, editedSince);
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

interface RowEdit {
  readonly seq: number;
  readonly fields: readonly TaskField[];
}

function editsByRow(since: readonly Change[]): Map<string, RowEdit[]> {
  const edits = new Map<string, RowEdit[]>();
  for (const { taskId, seq, before, after } of since) {
    const fields = before === null || after === null ? [] : fieldsThatDiffer(before, after);
    edits.set(taskId, [...(edits.get(taskId) ?? []), { seq, fields }]);
  }
  return edits;
}

const fieldsEditedAfter = (change: Change, edits: readonly RowEdit[]): ReadonlySet<TaskField> =>
  new Set(edits.filter((edit) => edit.seq > change.seq).flatMap((edit) => edit.fields));

function takeBack(change: Change, row: Task | null, editedSince: ReadonlySet<TaskField>): Step {
  const { before, after } = change;
  if (before === null && after !== null) return takeBackCreation(after, row, editedSince);
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
  return takeBackEdit(before, after, row, editedSince);
}

function takeBackCreation(after: Task, row: Task | null, editedSince: ReadonlySet<TaskField>): Step {
  if (row === null) return { row, applied: true };
  const edited = [...new Set([...fieldsThatDiffer(after, row), ...editedSince])];
  return edited.length === 0
    ? { row: null, applied: true }
    : { row, applied: false, conflict: `It was changed since, so it stays: ${inWords(edited, row)}.` };
}

function takeBackEdit(before: Task, after: Task, row: Task, editedSince: ReadonlySet<TaskField>): Step {
  const changed = fieldsThatDiffer(before, after);
  const edited: TaskField[] = [];
  let restored: Task = row;
  let applied = false;
  for (const unit of unitsOf(changed)) {
    const is = (other: Task): boolean => unit.every((field) => sameValue(row[field], other[field]));
    const touched = unit.filter((field) => editedSince.has(field));
    if (touched.length > 0 && !is(before)) {
      edited.push(...touched);
    } else if (is(after)) {
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
  series: "later times",
  estimateMinutes: "estimate",
  blockedBy: "blockers",
  blockedReason: "reason for being blocked",
  waitingFor: "who it waits for",
  parentId: "parent task",
  completedAt: "time of completion",
  deletedAt: "trash",
};

/** The fields with the value that stays, where that is short enough to read. When it was completed goes with the status. */
function inWords(fields: readonly TaskField[], row: Task): string {
  return fields
    .filter((field) => field !== "completedAt" || !fields.includes("status"))
    .map((field) => {
      const value = row[field];
      const short = typeof value === "string" && value.length <= 60 ? ` (now "${value}")` : "";
      return `${fieldWords[field] ?? field}${short}`;
    })
    .join(", ");
}
