import type { Change } from "../../../shared/change.ts";
import type { Task, TaskPatch } from "../../../shared/task.ts";

/** What a person just did and the server has not confirmed. Shown at once, taken back field by field if refused. */
export interface PendingEdit {
  readonly token: number;
  readonly taskId: string;
  readonly patch: Partial<Task>;
}

export interface TaskState {
  /** Rows as the server last told them. */
  readonly rows: ReadonlyMap<string, Task>;
  readonly pending: readonly PendingEdit[];
  /** Rows as they are shown: `rows` with the pending edits laid over them. Newest first. */
  readonly shown: readonly Task[];
  readonly shownById: ReadonlyMap<string, Task>;
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
  shown: [],
  shownById: new Map(),
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
      return show({
        ...state,
        rows: withRows(state.rows, action.tasks),
        status: action.last ? "ready" : "loading-more",
      });
    case "read-failed":
      return { ...state, status: state.rows.size === 0 ? "failed" : "ready" };
    case "read-again":
      return { ...state, status: state.rows.size === 0 ? "loading" : "loading-more" };
    case "changed":
      return show(withChanges(state, action.changes));
    case "row-read":
      return show({ ...state, rows: withRows(state.rows, [action.task]) });
    case "row-gone":
      return { ...state, gone: new Set([...state.gone, action.id]) };
    case "edit-began":
      return show({
        ...state,
        pending: [...state.pending, ...action.edits],
        lingering: new Set([...state.lingering, ...ticked(action.edits)]),
      });
    case "edits-saved":
      return show({
        ...state,
        rows: withRows(state.rows, action.tasks),
        pending: state.pending.filter((edit) => !action.tokens.has(edit.token)),
      });
    case "edit-refused":
      return show({ ...state, pending: state.pending.filter((edit) => edit.token !== action.token) });
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

function withRows(rows: ReadonlyMap<string, Task>, tasks: readonly Task[]): ReadonlyMap<string, Task> {
  const next = new Map(rows);
  for (const task of tasks) {
    const known = next.get(task.id);
    if (known === undefined || known.version <= task.version) next.set(task.id, task);
  }
  return next;
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
    rows.set(change.taskId, change.after);
    if (latest === null || change.seq > latest.seq) {
      latest = { taskId: change.taskId, seq: change.seq, kind: change.kind };
    }
  }
  return { ...state, rows, gone, latest };
}

/** Works out what is shown, with the pending edits laid over the rows, newest first. */
function show(state: TaskState): TaskState {
  const shownById = new Map(state.rows);
  for (const edit of state.pending) {
    const row = shownById.get(edit.taskId);
    if (row !== undefined) shownById.set(edit.taskId, { ...row, ...edit.patch });
  }
  return { ...state, shownById, shown: inOrder(state.shown, shownById) };
}

/** Where the same rows are there as before, their order is known: ids sort by the time they were made. */
function inOrder(before: readonly Task[], byId: ReadonlyMap<string, Task>): readonly Task[] {
  if (before.length === byId.size && before.every((task) => byId.has(task.id))) {
    return before.map((task) => byId.get(task.id) ?? task);
  }
  return [...byId.values()].sort((left, right) => (left.id < right.id ? 1 : left.id > right.id ? -1 : 0));
}

/** What a patch makes of the shown row, before the server says so. */
export function shownPatch(patch: TaskPatch, now: string): Partial<Task> {
  if (patch.status === undefined) return patch;
  return { ...patch, completedAt: patch.status === "done" ? now : null };
}
