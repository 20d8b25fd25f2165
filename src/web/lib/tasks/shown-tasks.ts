import type { Task } from "../../../shared/task.ts";
import type { PendingEdit } from "./task-state.ts";

/** Rows as they are shown, with the pending edits laid over them. */
export interface ShownTasks {
  /** Newest first: ids sort by the time they were made. */
  readonly shown: readonly Task[];
  readonly shownById: { readonly get: (id: string) => Task | undefined };
  /** Those of them that have pending edits. */
  readonly edited: ReadonlyMap<string, Task>;
}

export const nothingShown: ShownTasks = {
  shown: [],
  shownById: { get: () => undefined },
  edited: new Map(),
};

/** With more rows than this, putting all in order is quicker than finding the place of each. */
const few = 50;

/**
 * What is shown after the rows `ids`, or edits of them, changed. The others are not looked at: a tick among ten thousand
 * tasks is the work of one. What comes out as before stays the same object.
 */
export function showAnew(
  before: ShownTasks,
  rows: ReadonlyMap<string, Task>,
  pending: readonly PendingEdit[],
  ids: Iterable<string>,
): ShownTasks {
  const edited = new Map(before.edited);
  const changed = new Map<string, Task | undefined>();
  for (const id of new Set(ids)) {
    const plain = rows.get(id);
    const row = plain === undefined ? undefined : withEdits(plain, pending);
    if (row === undefined || row === plain) edited.delete(id);
    else edited.set(id, row);
    if (row !== before.shownById.get(id)) changed.set(id, row);
  }
  if (changed.size === 0) return before;
  const shownById = { get: (id: string): Task | undefined => edited.get(id) ?? rows.get(id) };
  if (changed.size > few) return { shown: allInOrder(rows, edited), shownById, edited };
  const shown = [...before.shown];
  for (const [id, row] of changed) putInPlace(shown, id, row);
  return { shown, shownById, edited };
}

const withEdits = (row: Task, pending: readonly PendingEdit[]): Task =>
  pending.reduce((shown, edit) => (edit.taskId === row.id ? { ...shown, ...edit.patch } : shown), row);

function allInOrder(rows: ReadonlyMap<string, Task>, edited: ReadonlyMap<string, Task>): Task[] {
  const all =
    edited.size === 0 ? [...rows.values()] : [...rows.values()].map((row) => edited.get(row.id) ?? row);
  return all.sort((left, right) => (left.id < right.id ? 1 : left.id > right.id ? -1 : 0));
}

function putInPlace(shown: Task[], id: string, row: Task | undefined): void {
  const place = placeOf(shown, id);
  const there = shown[place]?.id === id ? 1 : 0;
  if (row === undefined) shown.splice(place, there);
  else shown.splice(place, there, row);
}

/** Where a row with this id stands or would stand, by halving. */
function placeOf(shown: readonly Task[], id: string): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle]?.id ?? "") > id) low = middle + 1;
    else high = middle;
  }
  return low;
}
