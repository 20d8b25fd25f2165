import type { Task, TaskPatch } from "../../../shared/task.ts";
import { ApiError, callJson } from "../api.ts";
import { scopeQuery } from "./series-scope.ts";
import { taskStore } from "./task-store.ts";

/** Someone else changed the very fields meanwhile; theirs were kept. */
export class EditConflict extends Error {
  override readonly name = "EditConflict";
  readonly theirs: Task;

  constructor(theirs: Task) {
    super("The task was changed elsewhere.");
    this.theirs = theirs;
  }
}

/** Rows as this page just saved them; the store hears of them a moment later. */
const lastSaved = new Map<string, Task>();
const rememberMs = 2000;

function newer(known: Task | undefined, saved: Task | undefined): Task | undefined {
  if (known === undefined || saved === undefined) return known;
  return saved.version > known.version ? saved : known;
}

const underway = new Map<string, Promise<unknown>>();

/**
 * Saves fields of a task, one save after the other. What was changed elsewhere in other fields stays beside it; where
 * the same fields were changed, nothing is saved and an `EditConflict` is thrown.
 */
export async function savePatch(id: string, patch: TaskPatch): Promise<Task> {
  const before = underway.get(id) ?? Promise.resolve();
  const mine = before.then(() => send(id, patch));
  // The next save waits for this one, however it ends; its own caller hears of a failure.
  const settled = mine.catch(() => undefined);
  underway.set(id, settled);
  try {
    return await mine;
  } finally {
    if (underway.get(id) === settled) {
      underway.delete(id);
      setTimeout(() => lastSaved.delete(id), rememberMs);
    }
  }
}

async function send(id: string, patch: TaskPatch): Promise<Task> {
  const base = newer(taskStore.get().rows.get(id), lastSaved.get(id));
  if (base === undefined)
    return callJson(`/api/tasks/${id}${scopeQuery(id, patch)}`, { method: "PATCH", body: patch });
  try {
    return await patchVersion(id, patch, base.version);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "version_conflict") throw error;
    const theirs = await callJson<Task>(`/api/tasks/${id}`);
    if (clashes(base, theirs, patch)) {
      taskStore.dispatch({ type: "row-read", task: theirs });
      throw new EditConflict(theirs);
    }
    return patchVersion(id, patch, theirs.version);
  }
}

async function patchVersion(id: string, patch: TaskPatch, version: number): Promise<Task> {
  const headers = { "if-match": `"${version}"` };
  const task = await callJson<Task>(`/api/tasks/${id}${scopeQuery(id, patch)}`, {
    method: "PATCH",
    body: patch,
    headers,
  });
  // Known before the next save of this row begins, which would else take this one for someone else's.
  lastSaved.set(id, task);
  return task;
}

/** Whether `theirs` gave one of the patch's fields another value than both the known one and the wished one. */
export function clashes(base: Task, theirs: Task, patch: TaskPatch): boolean {
  return (Object.keys(patch) as (keyof TaskPatch)[]).some((field) => {
    const now = JSON.stringify(theirs[field]);
    return now !== JSON.stringify(base[field]) && now !== JSON.stringify(patch[field]);
  });
}
