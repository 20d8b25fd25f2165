import type { Task, TaskPatch } from "../../../shared/task.ts";
import { callJson, toApiError, type ApiError } from "../api.ts";
import { t, type TextKey } from "../i18n/translate.ts";
import { notify } from "../notices.ts";
import { forgetEdits, keepClash, keepEdit } from "./edit-queue.ts";
import { EditConflict, savePatch } from "./save-patch.ts";
import { shownPatch } from "./task-state.ts";
import { nextToken, shownTask, taskStore } from "./task-store.ts";
import { rememberDeed, undoDeed, whileWriting, type Deed } from "./undo-changes.ts";

interface Write {
  readonly ids: readonly string[];
  /** What is shown of a row until the server answers. */
  readonly shown: (id: string) => Partial<Task>;
  readonly request: (id: string) => Promise<Task>;
  /** What the undo toast says; none for edits that speak for themselves. */
  readonly told?: Told;
}

export interface Told {
  readonly one: TextKey;
  readonly many: TextKey;
  readonly values?: Readonly<Record<string, string>>;
}

/** The same for all rows, or worked out for each from what it is now. */
export type RowPatch = TaskPatch | ((task: Task) => TaskPatch);

/** Changes tasks: shown at once, saved behind it. Resolves to whether all were saved. */
export function editTasks(ids: readonly string[], patch: RowPatch, told?: Told): Promise<boolean> {
  const now = new Date().toISOString();
  const patches = new Map<string, TaskPatch>();
  for (const id of ids) {
    const task = shownTask(id);
    if (typeof patch !== "function") patches.set(id, patch);
    else if (task !== undefined) patches.set(id, patch(task));
  }
  return write({
    ids: [...patches.keys()],
    shown: (id) => shownPatch(patches.get(id) ?? {}, now),
    request: (id) => savePatch(id, patches.get(id) ?? {}),
    ...(told === undefined ? {} : { told }),
  });
}

export const editTask = (id: string, patch: TaskPatch): Promise<boolean> => editTasks([id], patch);

/** How long a ticked row keeps its place. */
const lingerMs = 1500;

export function completeTasks(ids: readonly string[]): Promise<boolean> {
  setTimeout(() => taskStore.dispatch({ type: "settled", ids }), lingerMs);
  return editTasks(ids, { status: "done" }, { one: "tasks.completed", many: "tasks.many.completed" });
}

export function reopenTask(id: string): Promise<boolean> {
  return editTasks([id], { status: "todo" }, { one: "tasks.reopened", many: "tasks.many.changed" });
}

/** To the trash. The answer has no body, so the row is read again for its version. */
export function deleteTasks(ids: readonly string[]): Promise<boolean> {
  return write({
    ids,
    shown: () => ({ deletedAt: new Date().toISOString() }),
    request: async (id) => {
      await callJson(`/api/tasks/${id}`, { method: "DELETE" });
      return callJson<Task>(`/api/tasks/${id}`);
    },
    told: { one: "tasks.deleted", many: "tasks.many.deleted" },
  });
}

export function restoreTasks(ids: readonly string[]): Promise<boolean> {
  return write({
    ids,
    shown: () => ({ deletedAt: null }),
    request: (id) => callJson<Task>(`/api/tasks/${id}/restore`, { method: "POST" }),
    told: { one: "tasks.restored", many: "tasks.many.changed" },
  });
}

let justSaved = new Map<number, Task>();
const gatherMs = 30;

/** Rows that are saved together are told together: each telling costs the whole list. */
function tellSaved(token: number, task: Task): void {
  justSaved.set(token, task);
  if (justSaved.size > 1) return;
  setTimeout(() => {
    const saved = justSaved;
    justSaved = new Map();
    taskStore.dispatch({ type: "edits-saved", tokens: new Set(saved.keys()), tasks: [...saved.values()] });
  }, gatherMs);
}

/**
 * When the server refuses a row, exactly these fields of it go back, and the reason is told with another try. Without a
 * connection they stay and wait; where somebody else gave them another value, both are kept for the reader to choose.
 */
const write = (job: Write): Promise<boolean> => whileWriting(writeRows(job));

async function writeRows(job: Write): Promise<boolean> {
  const saved: { taskId: string; version: number }[] = [];
  const waiting: string[] = [];
  const edits = job.ids.map((taskId) => ({ token: nextToken(), taskId, patch: job.shown(taskId) }));
  taskStore.dispatch({ type: "edit-began", edits });
  const results = edits.map(async ({ token, taskId: id, patch }) => {
    try {
      const task = await job.request(id);
      tellSaved(token, task);
      saved.push({ taskId: id, version: task.version });
      return true;
    } catch (error) {
      if (toApiError(error).code === "offline") {
        waiting.push(keepEdit(token, id, patch));
        return true;
      }
      taskStore.dispatch({ type: "edit-refused", token });
      if (error instanceof EditConflict) keepClash(error.theirs, patch);
      else tellRefusal(id, toApiError(error), () => void write({ ...job, ids: [id] }));
      return false;
    }
  });
  const allSaved = (await Promise.all(results)).every(Boolean);
  if (saved.length > 0) tellDeed(saved, job.told);
  if (waiting.length > 0) tellWaiting(waiting, job);
  return allSaved;
}

/** What was done without a connection can be taken back as well, as long as it waits. */
function tellWaiting(keys: readonly string[], { ids, told }: Write): void {
  const takeBack = (): boolean => forgetEdits(keys) > 0;
  rememberDeed(takeBack);
  if (told === undefined) return;
  const text = inWords(told, keys.length, shownTask(ids[0] ?? "")?.title ?? "");
  notify({ kind: "undo", text, action: { label: t("undo.button"), run: takeBack } });
}

const inWords = (told: Told, count: number, title: string): string =>
  count === 1 ? t(told.one, { ...told.values, title }) : t(told.many, { ...told.values, count });

function tellDeed(deed: Deed, told: Told | undefined): void {
  rememberDeed(deed);
  if (told === undefined) return;
  const text = inWords(told, deed.length, shownTask(deed[0]?.taskId ?? "")?.title ?? "");
  notify({ kind: "undo", text, action: { label: t("undo.button"), run: () => void undoDeed(deed) } });
}

function tellRefusal(id: string, error: ApiError, retry: () => void): void {
  // Another try brings back no row that is gone for good.
  if (error.code === "not_found") return notify({ kind: "error", text: t("tasks.gone") });
  const title = shownTask(id)?.title ?? "";
  const text = title === "" ? error.message : t("tasks.saveFailed", { title, message: error.message });
  notify({ kind: "error", text, action: { label: t("tasks.retry"), run: retry } });
}
