import type { Task } from "../../../shared/task.ts";
import { createStore, useStore } from "../store.ts";
import { nextToken, taskStore } from "./task-store.ts";

/** An edit that is not saved: it waits for the connection, or for a person to choose. Both survive a reload. */
export interface WaitingEdit {
  readonly key: string;
  readonly taskId: string;
  readonly title: string;
  /** The fields as the reader wants them. */
  readonly patch: Partial<Task>;
  /** The same fields as the server had them when the reader changed them. */
  readonly base: Partial<Task>;
  /** The row as somebody else left it, where that is neither the one nor the other. */
  readonly theirs?: Task;
}

const storageKey = "carole.edits";

function read(): readonly WaitingEdit[] {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? "[]") as WaitingEdit[];
  } catch {
    return []; // Closed storage: nothing was kept.
  }
}

type EditAction = { readonly add: readonly WaitingEdit[] } | { readonly remove: ReadonlySet<string> };

export function reduceEdits(edits: readonly WaitingEdit[], action: EditAction): readonly WaitingEdit[] {
  if ("add" in action) return [...edits, ...action.add];
  return edits.filter((edit) => !action.remove.has(edit.key));
}

const queue = createStore<readonly WaitingEdit[], EditAction>(
  reduceEdits,
  typeof localStorage === "undefined" ? [] : read(),
);

function dispatch(action: EditAction): void {
  queue.dispatch(action);
  try {
    localStorage.setItem(storageKey, JSON.stringify(queue.get()));
  } catch {
    // Closed or full storage: the edits wait as long as the page is open.
  }
}

/** What lies over the rows while an edit waits, by the edit's key. */
const tokens = new Map<string, number>();

/** Shows the edits that an earlier visit left waiting. */
export function showWaitingEdits(): void {
  const edits = waitingEdits().map(({ key, taskId, patch }) => {
    const token = nextToken();
    tokens.set(key, token);
    return { token, taskId, patch };
  });
  if (edits.length > 0) taskStore.dispatch({ type: "edit-began", edits });
}

/** Keeps an edit that is already shown, by its token. Gives its key. */
export function keepEdit(token: number, taskId: string, patch: Partial<Task>): string {
  const row = taskStore.get().rows.get(taskId);
  const base = Object.fromEntries(Object.keys(patch).map((field) => [field, row?.[field as keyof Task]]));
  const key = crypto.randomUUID();
  tokens.set(key, token);
  dispatch({ add: [{ key, taskId, title: row?.title ?? "", patch, base }] });
  return key;
}

/** Keeps both values where two people changed the same field; the row shows theirs until the reader chooses. */
export function keepClash(theirs: Task, patch: Partial<Task>): void {
  const key = crypto.randomUUID();
  dispatch({ add: [{ key, taskId: theirs.id, title: theirs.title, patch, base: {}, theirs }] });
}

/** The edits wait no longer; what they laid over the rows goes with them, unless it was saved. Gives how many there were. */
export function forgetEdits(keys: readonly string[]): number {
  const known = new Set(queue.get().flatMap(({ key }) => (keys.includes(key) ? [key] : [])));
  for (const key of known) {
    const token = tokens.get(key);
    if (token !== undefined) taskStore.dispatch({ type: "edit-refused", token });
    tokens.delete(key);
  }
  dispatch({ remove: known });
  return known.size;
}

export const waitingEdits = (): readonly WaitingEdit[] =>
  queue.get().filter(({ theirs }) => theirs === undefined);
export const useEditQueue = (): readonly WaitingEdit[] => useStore(queue, (edits) => edits);
