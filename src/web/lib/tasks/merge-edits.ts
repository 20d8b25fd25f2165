import type { Task } from "../../../shared/task.ts";
import type { WaitingEdit } from "./edit-queue.ts";

/** All that waits for one row: the last value of each field, and what it was before the first of them. */
export interface MergedEdit {
  readonly taskId: string;
  readonly keys: readonly string[];
  readonly patch: Partial<Task>;
  readonly base: Partial<Task>;
}

export function mergeEdits(edits: readonly WaitingEdit[]): MergedEdit[] {
  return [...Map.groupBy(edits, ({ taskId }) => taskId)].map(([taskId, own]) => ({
    taskId,
    keys: own.map(({ key }) => key),
    patch: Object.assign({}, ...own.map(({ patch }) => patch)) as Partial<Task>,
    base: Object.assign({}, ...own.toReversed().map(({ base }) => base)) as Partial<Task>,
  }));
}

/** These follow from other fields; the server works them out. */
const derived = new Set<string>(["completedAt"]);
const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/**
 * Parts a patch by what somebody else did meanwhile: `free` fields are as they were, and can be saved; `clashing` ones
 * were given another value. What already is as wished stands in neither.
 */
export function partPatch(
  base: Partial<Task>,
  theirs: Task,
  patch: Partial<Task>,
): { readonly free: Partial<Task>; readonly clashing: Partial<Task> } {
  const free: Record<string, unknown> = {};
  const clashing: Record<string, unknown> = {};
  for (const [field, wished] of Object.entries(patch)) {
    const now = theirs[field as keyof Task];
    if (derived.has(field) || same(now, wished)) continue;
    // A deletion is no value to argue about: it can be taken back.
    const untouched = field === "deletedAt" || same(now, base[field as keyof Task]);
    (untouched ? free : clashing)[field] = wished;
  }
  return { free, clashing };
}
