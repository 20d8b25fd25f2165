import type { Change } from "./change.ts";
import type { Task } from "./task.ts";

/** A stretch of the change log, the newest first, without what was taken back and without the taking back. */
export const standingChanges = (changes: readonly Change[]): Change[] =>
  changes
    .filter((change) => change.undoneBy === undefined && change.actor.type !== "undo")
    .toSorted((one, other) => other.seq - one.seq);

/** How the rows stand after these changes; of what is gone for good, how it stood before. The newest must come first. */
export function lastStates(standing: readonly Change[]): ReadonlyMap<string, Task> {
  const states = new Map<string, Task>();
  for (const { taskId, before, after } of standing) {
    const state = after ?? before;
    if (state !== null && !states.has(taskId)) states.set(taskId, state);
  }
  return states;
}

/**
 * What counts as finished wherever it is counted: completed in this time and not open again. Work that was done stays
 * done when its row is thrown away later. Each row once.
 */
export function finishedIn(standing: readonly Change[]): Change[] {
  const states = lastStates(standing);
  const finished = new Map<string, Change>();
  for (const change of standing) {
    if (change.kind !== "completed" || finished.has(change.taskId)) continue;
    const last = states.get(change.taskId);
    if (last?.status === "done" && last.completedAt === change.after?.completedAt)
      finished.set(change.taskId, change);
  }
  return [...finished.values()];
}

/** What counts as new: made by somebody, not by a rule such as the next time of what repeats; thrown away since or not. */
export const addedIn = (standing: readonly Change[]): Change[] =>
  standing.filter(({ kind, actor }) => kind === "created" && actor.type !== "rule");
