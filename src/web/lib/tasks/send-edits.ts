import type { Task, TaskPatch } from "../../../shared/task.ts";
import { ApiError, callJson, toApiError } from "../api.ts";
import { t } from "../i18n/translate.ts";
import { notify } from "../notices.ts";
import { forgetEdits, keepClash, waitingEdits } from "./edit-queue.ts";
import { mergeEdits, partPatch, type MergedEdit } from "./merge-edits.ts";
import { taskStore } from "./task-store.ts";
import { rememberDeed } from "./undo-changes.ts";

let sending = false;

/** Saves what waited, row by row, until there is no way through again. What clashes is kept for the reader to choose. */
export async function sendEdits(): Promise<void> {
  if (sending) return;
  sending = true;
  const saved: Task[] = [];
  try {
    for (const edit of mergeEdits(waitingEdits())) {
      const row = await sendOne(edit);
      if (row !== undefined) saved.push(row);
    }
  } catch (error) {
    if (toApiError(error).code !== "offline") notify({ kind: "error", text: toApiError(error).message });
  } finally {
    sending = false;
  }
  if (saved.length === 0) return;
  rememberDeed(saved.map(({ id, version }) => ({ taskId: id, version })));
  notify({ kind: "info", text: t("save.sent", { count: saved.length }) });
}

/** Throws where Carole can't be reached, and only then: a refusal is told and the next row goes on. */
async function sendOne(edit: MergedEdit): Promise<Task | undefined> {
  try {
    const theirs = await callJson<Task>(`/api/tasks/${edit.taskId}`);
    const { free, clashing } = partPatch(edit.base, theirs, edit.patch);
    const row = await save(theirs, free);
    taskStore.dispatch({ type: "row-read", task: row });
    forgetEdits(edit.keys);
    if (Object.keys(clashing).length > 0) keepClash(row, clashing);
    return row.version === theirs.version ? undefined : row;
  } catch (error) {
    const { code, message } = toApiError(error);
    // Reached, but changed again in this very moment: the next round sees what it is now.
    if (code === "offline" || code === "version_conflict" || !(error instanceof ApiError)) throw error;
    const title = waitingEdits().find(({ taskId }) => taskId === edit.taskId)?.title ?? "";
    forgetEdits(edit.keys);
    const told = code === "not_found" ? t("tasks.gone") : message;
    notify({ kind: "error", text: title === "" ? told : t("tasks.saveFailed", { title, message: told }) });
    return undefined;
  }
}

async function save(theirs: Task, wished: Partial<Task>): Promise<Task> {
  const { deletedAt, ...fields } = wished;
  const path = `/api/tasks/${theirs.id}`;
  let row = theirs;
  if (deletedAt === null) row = await callJson<Task>(`${path}/restore`, { method: "POST" });
  if (Object.keys(fields).length > 0) {
    const headers = { "if-match": `"${row.version}"` };
    row = await callJson<Task>(path, { method: "PATCH", body: fields satisfies TaskPatch, headers });
  }
  if (typeof deletedAt !== "string") return row;
  await callJson(path, { method: "DELETE" });
  return callJson<Task>(path);
}
