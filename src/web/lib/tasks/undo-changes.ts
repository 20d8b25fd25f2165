import type { Change } from "../../../shared/change.ts";
import type { Page } from "../../../shared/task.ts";
import { callJson, toApiError } from "../api.ts";
import { t } from "../i18n/translate.ts";
import { notify } from "../notices.ts";
import { taskStore } from "./task-store.ts";

export interface UndoAnswer {
  readonly changes: readonly Change[];
  readonly conflicts: readonly { changeId: string; taskId: string; title: string; message: string }[];
}

/** Takes changes back, newest first; a row edited since keeps that edit, and the reader is told. */
export async function undoChanges(ids: readonly string[]): Promise<UndoAnswer | undefined> {
  try {
    const answer = await callJson<UndoAnswer>("/api/changes/undo", { method: "POST", body: { ids } });
    const conflicting = new Set(answer.conflicts.map((conflict) => conflict.changeId));
    taskStore.dispatch({ type: "changed", changes: answer.changes });
    taskStore.dispatch({ type: "undone", ids: ids.filter((id) => !conflicting.has(id)) });
    for (const { title } of answer.conflicts) notify({ kind: "info", text: t("undo.conflict", { title }) });
    return answer;
  } catch (error) {
    notify({ kind: "error", text: toApiError(error).message });
    return undefined;
  }
}

/** One thing that the reader did on this page, as the rows it left. */
export type Deed = readonly { readonly taskId: string; readonly version: number }[];

/** Takes back what is not saved yet. Whether there still was such a thing. */
export type TakeBack = () => boolean;

/** What `Mod+Z` takes back, newest last, and what redo brings back: the undo itself is undone. */
const deeds: (Deed | TakeBack)[] = [];
const takenBack: (readonly string[])[] = [];

export function rememberDeed(deed: Deed | TakeBack): void {
  deeds.push(deed);
  takenBack.length = 0;
}

/** The changes that left these rows, looked up in the log. */
async function changesOf(deed: Deed): Promise<string[]> {
  const found = await Promise.all(
    deed.map(async ({ taskId, version }) => {
      const page: Page<Change> = await callJson(`/api/changes?taskId=${taskId}&limit=50`);
      return page.items.filter((change) => change.after?.version === version).map((change) => change.id);
    }),
  );
  return found.flat();
}

let turn: Promise<unknown> = Promise.resolve();

/** One undo after the other: the next begins when it is known what the last one left. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

export const undoDeed = (deed: Deed): Promise<void> => inTurn(() => takeBack(deed));

async function takeBack(deed: Deed): Promise<void> {
  const place = deeds.lastIndexOf(deed);
  if (place >= 0) deeds.splice(place, 1);
  try {
    const answer = await undoChanges(await changesOf(deed));
    if (answer === undefined || answer.changes.length === 0) return;
    takenBack.push(answer.changes.map((change) => change.id));
    notify({ kind: "info", text: t("undo.done"), action: { label: t("undo.redo"), run: () => void redo() } });
  } catch (error) {
    notify({ kind: "error", text: toApiError(error).message });
  }
}

const writing = new Set<Promise<unknown>>();

/** An undo asked for in this very moment waits until what it is to take back is known. */
export function whileWriting<Result>(work: Promise<Result>): Promise<Result> {
  writing.add(work);
  void work.finally(() => writing.delete(work)).catch(() => undefined);
  return work;
}

export const undoLast = (): Promise<void> => inTurn(takeBackLast);

async function takeBackLast(): Promise<void> {
  await Promise.allSettled(writing);
  const deed = deeds.at(-1);
  if (deed === undefined) notify({ kind: "info", text: t("undo.nothing") });
  else if (typeof deed !== "function") await takeBack(deed);
  else {
    deeds.pop();
    if (!deed()) await takeBackLast();
  }
}

export const redo = (): Promise<void> => inTurn(bringBack);

async function bringBack(): Promise<void> {
  const ids = takenBack.pop();
  if (ids === undefined) return;
  const answer = await undoChanges(ids);
  const rows = answer?.changes.flatMap(({ taskId, after }) =>
    after === null ? [] : [{ taskId, version: after.version }],
  );
  if (rows !== undefined && rows.length > 0) deeds.push(rows);
}
