import type { Change, ChangeKind } from "../shared/change.ts";

/** Later changes of a row that make an earlier one no longer true. */
const overBy: Partial<Record<ChangeKind, ReadonlySet<ChangeKind>>> = {
  completed: new Set(["reopened", "completed"]),
  deleted: new Set(["restored", "deleted", "purged"]),
  created: new Set(["purged"]),
};

/** Without what was taken back, and without what is over: a row opened again is not finished. `changes` come newest first. */
export function standingChanges(changes: readonly Change[]): Change[] {
  const later = new Map<string, Set<ChangeKind>>();
  return changes.filter(({ taskId, kind, undoneBy }) => {
    if (undoneBy !== undefined) return false;
    const since = later.get(taskId) ?? new Set();
    later.set(taskId, since);
    const isOver = [...(overBy[kind] ?? [])].some((other) => since.has(other));
    since.add(kind);
    return !isOver;
  });
}
