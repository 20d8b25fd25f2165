import type { SeriesScope, TaskPatch } from "../../../shared/task.ts";

/** What the reader chose for the repeating task that is open: whether edits count for this time or for all that follow. */
let chosen: { readonly id: string; readonly scope: SeriesScope } | undefined;

export function chooseScope(id: string, scope: SeriesScope | undefined): void {
  chosen = scope === undefined ? undefined : { id, scope };
}

/** What stands behind the address of an edit. How a task repeats can't be said of one time alone. */
export function scopeQuery(id: string, patch: TaskPatch): string {
  return chosen?.id === id && patch.repeat === undefined ? `?scope=${chosen.scope}` : "";
}
