import type { Change } from "../../../shared/change.ts";
import type { Task, TaskPatch } from "../../../shared/task.ts";
import { sameData } from "../same-data.ts";
import { nothingShown, showAnew, type ShownTasks } from "./shown-tasks.ts";

/** What a person just did and the server has not confirmed. Shown at once, taken back field by field if refused. */
export interface PendingEdit {
  readonly token: number;
  readonly taskId: string;
  readonly patch: Partial<Task>;
}

export interface TaskState extends ShownTasks {
  /** Rows as the server last told them. */
  readonly rows: ReadonlyMap<string, Task>;
  readonly pending: readonly PendingEdit[];
  readonly status: "loading" | "loading-more" | "ready" | "failed";
  /** Changes that were taken back, by their id; receipts and history show it. */
  readonly undone: ReadonlySet<string>;
  /** Rows that were deleted for good, as heard or found; nobody asks for them again. */
  readonly gone: ReadonlySet<string>;
  /** Just ticked: they keep their place for a moment, so that the list does not jump under the finger. */
  readonly lingering: ReadonlySet<string>;
  /** The row that a change just brought or touched; the list points at it. */
  readonly latest: { readonly taskId: string; readonly seq: number; readonly kind: Change["kind"] } | null;
}

export type TaskAction =
  | { readonly type: "page-read"; readonly tasks: readonly Task[]; readonly last: boolean }
  | { readonly type: "read-failed" }
  | { readonly type: "read-again" }
  | { readonly type: "changed"; readonly changes: readonly Change[] }
  | { readonly type: "row-read"; readonly task: Task }
  | { readonly type: "row-gone"; readonly id: string }
  | { readonly type: "edit-began"; readonly edits: readonly PendingEdit[] }
  | { readonly type: "edits-saved"; readonly tokens: ReadonlySet<number>; readonly tasks: readonly Task[] }
  | { readonly type: "edit-refused"; readonly token: number }
  | { readonly type: "settled"; readonly ids: readonly string[] }
  | { readonly type: "undone"; readonly ids: readonly string[] };

export const noTasks: TaskState = {
  rows: new Map(),
  pending: [],
  ...nothingShown,
  status: "loading",
  undone: new Set(),
  gone: new Set(),
  lingering: new Set(),
  latest: null,
};

/** Live tasks as a fold over answers and events. A row never goes back to an older version. */
export function reduceTasks(state: TaskState, action: TaskAction): TaskState {
  switch (action.type) {
    case "page-read":
      return show(
        { ...withRows(state, action.tasks), status: action.last ? "ready" : "loading-more" },
        idsOf(action.tasks),
      );
    case "read-failed":
      return { ...state, status: state.rows.size === 0 ? "failed" : "ready" };
    case "read-again":
      return { ...state, status: state.rows.size === 0 ? "loading" : "loading-more" };
    case "changed":
      return show(
        withChanges(state, action.changes),
        action.changes.map(({ taskId }) => taskId),
      );
    case "row-read":
      return show(withRows(state, [action.task]), [action.task.id]);
    case "row-gone":
      return { ...state, gone: new Set([...state.gone, action.id]) };
    case "edit-began":
      return show(
        {
          ...state,
          pending: [...state.pending, ...action.edits],
          lingering: new Set([...state.lingering, ...ticked(action.edits)]),
        },
        action.edits.map(({ taskId }) => taskId),
      );
    case "edits-saved":
      return withoutEdits(withRows(state, action.tasks), action.tokens, idsOf(action.tasks));
    case "edit-refused":
      return withoutEdits(state, new Set([action.token]), []);
    case "settled":
      return { ...state, lingering: new Set([...state.lingering].filter((id) => !action.ids.includes(id))) };
    case "undone":
      return { ...state, undone: new Set([...state.undone, ...action.ids]) };
    default:
      return action satisfies never;
  }
}

const ticked = (edits: readonly PendingEdit[]): string[] =>
  edits.flatMap((edit) => (edit.patch.status === "done" ? [edit.taskId] : []));

const idsOf = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id);

function withRows(state: TaskState, tasks: readonly Task[]): TaskState {
  const rows = new Map(state.rows);
  for (const task of tasks) {
    const known = rows.get(task.id);
    if (known === undefined || known.version <= task.version) rows.set(task.id, task);
  }
  return { ...state, rows };
}

/** Without the edits of these tokens; `ids` are other rows that changed. */
function withoutEdits(state: TaskState, tokens: ReadonlySet<number>, ids: readonly string[]): TaskState {
  const over = state.pending.filter(({ token }) => tokens.has(token));
  const pending = state.pending.filter(({ token }) => !tokens.has(token));
  return show({ ...state, pending }, [...ids, ...over.map(({ taskId }) => taskId)]);
}

function withChanges(state: TaskState, changes: readonly Change[]): TaskState {
  const rows = new Map(state.rows);
  const purged = changes.flatMap(({ after, taskId }) => (after === null ? [taskId] : []));
  const gone = purged.length === 0 ? state.gone : new Set([...state.gone, ...purged]);
  let latest = state.latest;
  for (const change of changes) {
    if (change.after === null) {
      rows.delete(change.taskId);
      continue;
    }
    const known = rows.get(change.taskId);
    if (known !== undefined && known.version > change.after.version) continue;
    // The event of an edit made here tells once more what its answer told: then nothing is drawn again.
    if (!sameData(known, change.after)) rows.set(change.taskId, change.after);
    if (latest === null || change.seq > latest.seq) {
      latest = { taskId: change.taskId, seq: change.seq, kind: change.kind };
    }
  }
  return { ...state, rows, gone, latest };
}

/** Works out what is shown where the rows `ids`, or edits of them, changed. */
function show(state: TaskState, ids: Iterable<string>): TaskState {
  return { ...state, ...showAnew(state, state.rows, state.pending, ids) };
}

/** What a patch makes of the shown row, before the server says so. */
export function shownPatch(patch: TaskPatch, now: string): Partial<Task> {
  if (patch.status === undefined) return patch;
  return { ...patch, completedAt: patch.status === "done" ? now : null };
}
