import { fieldsThatDiffer, kindOfChange } from "../changes/task-fields.ts";
import type { Cause, Change, ChangeKind, FieldOrigins } from "../shared/change.ts";
import { CaroleError } from "../shared/errors.ts";
import type { Rule } from "../shared/rule.ts";
import type { Task } from "../shared/task.ts";
import type { TaskStore, TaskTransaction } from "./task-store.ts";

interface WriteDetails {
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  readonly origins?: FieldOrigins | undefined;
  readonly consequenceOf?: string;
  readonly kind?: ChangeKind;
  readonly cause?: Cause;
}

/** Row and change log written together, within one transaction. What it wrote stands in `changes`, in order. */
export interface WriteSession {
  readonly tasks: TaskStore;
  readonly changes: readonly Change[];
  readonly now: string;
  /** The row, which must be there and not in the trash. */
  live(id: string): Promise<Task>;
  /** The row, trashed or not. */
  any(id: string): Promise<Task>;
  /** The rows that completing this one made lately, as they were made. */
  madeByCompleting(id: string): Promise<readonly Change[]>;
  /** What the owner taught, read once. */
  rules(): Promise<readonly Rule[]>;
  /** Writes what differs; undefined when nothing does. Null stands for no row. */
  write(before: Task | null, after: Task | null, details?: WriteDetails): Promise<Change | undefined>;
}

export function createWriteSession(
  { tasks, changes, rules }: TaskTransaction,
  cause: Cause,
  now: Date,
): WriteSession {
  const written: Change[] = [];
  let taught: Promise<readonly Rule[]> | undefined;

  async function any(id: string): Promise<Task> {
    const task = await tasks.get(id);
    if (task === undefined) throw taskNotFound(id);
    return task;
  }

  async function store(before: Task | null, after: Task | null): Promise<void> {
    if (after === null) {
      if (before !== null) await tasks.remove(before.id);
    } else if (before === null) {
      await tasks.insert(after);
    } else if (!(await tasks.update(after, before.version))) {
      throw versionConflict(before);
    }
  }

  return {
    tasks,
    changes: written,
    now: now.toISOString(),
    any,
    rules: () => (taught ??= rules.list()),

    async live(id) {
      const task = await any(id);
      if (task.deletedAt === null) return task;
      throw new CaroleError("not_found", `"${task.title}" is in the trash.`, { hint: "Restore it first." });
    },

    async madeByCompleting(id) {
      const history = await changes.list({ taskId: id, limit: 50 });
      const completed = history.items.filter((change) => change.kind === "completed");
      const followed = await changes.consequencesOf(completed.map((change) => change.id));
      return followed.filter((change) => change.kind === "created");
    },

    async write(before, after, details = {}) {
      const taskId = (after ?? before)?.id;
      if (taskId === undefined) return undefined;
      if (before !== null && after !== null && fieldsThatDiffer(before, after).length === 0) return undefined;
      await store(before, after);
      const { reasons, origins, consequenceOf, kind = kindOfChange(before, after) } = details;
      const appended = await changes.append([
        {
          taskId,
          kind,
          before,
          after,
          cause: details.cause ?? cause,
          ...(reasons === undefined ? {} : { reasons }),
          ...(origins === undefined ? {} : { origins }),
          ...(consequenceOf === undefined ? {} : { consequenceOf }),
        },
      ]);
      written.push(...appended);
      return appended[0];
    },
  };
}

export const taskNotFound = (id: string): CaroleError =>
  new CaroleError("not_found", `There is no task ${id.slice(0, 64)}.`, {
    hint: "It may have been deleted for good. Look it up by its title.",
  });

export const versionConflict = (task: Task): CaroleError =>
  new CaroleError("version_conflict", `"${task.title}" was changed by somebody else in the meantime.`, {
    hint: `It is at version ${task.version} now: read it again, then decide.`,
  });
