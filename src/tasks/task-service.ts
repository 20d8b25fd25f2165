import type { Alongside } from "../shared/alongside.ts";
import type { Cause, Change, FieldOrigins } from "../shared/change.ts";
import type { Plan } from "../shared/plan.ts";
import type { RuleChange } from "../shared/rule.ts";
import type { Page, Task, SeriesScope, TaskCreate, TaskPatch, TaskQuery } from "../shared/task.ts";
import type { ChangeQuery } from "../changes/change-log.ts";
import type { PlanOptions } from "./remember-plan.ts";

/** A row to make, and why its unsaid fields are as they are. */
export interface Creation {
  readonly input: TaskCreate;
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  /** What set each field, where it is more than who writes tells. A guess gives way to a rule. */
  readonly origins?: FieldOrigins | undefined;
}

export interface WriteOptions {
  readonly alongside?: Alongside<readonly Change[]> | undefined;
}

export interface Edit {
  readonly id: string;
  readonly patch: TaskPatch;
  /** From `If-Match` or an approval; a row that was passed by gives `version_conflict`. */
  readonly expectedVersion?: number;
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  readonly origins?: FieldOrigins | undefined;
  /**
   * For a repeating task: this one time, or it and all that follow. Unsaid, another day moves this one alone, and
   * everything else goes on with the series.
   */
  readonly scope?: SeriesScope;
}

/** What an undo did. A row edited since by somebody keeps that edit and stands in `conflicts`. */
export interface UndoResult {
  readonly changes: readonly Change[];
  /** Learned rules that were put back, or taken away again. */
  readonly rules?: readonly RuleChange[];
  readonly conflicts: readonly {
    readonly changeId: string;
    /** The row; of a rule that stays, the rule. */
    readonly taskId: string;
    readonly title: string;
    readonly message: string;
  }[];
}

/**
 * The ONE way a task changes, from any door: rule, then store and change log in one transaction, then event. One
 * owner's tasks. Every method that takes several rows does all of them or none. Throws CaroleErrors: `not_found`,
 * `version_conflict`, `invalid_request`, `database_busy`, `database_unavailable`.
 */
export interface TaskService {
  get(id: string): Promise<Task>;
  getMany(ids: readonly string[]): Promise<Task[]>;
  list(query: TaskQuery): Promise<Page<Task>>;
  search(text: string, limit: number, options?: { includeDone?: boolean }): Promise<Task[]>;
  /** Ranked by named parts; the work is bounded, however many rows there are. */
  plan(options: PlanOptions): Promise<Plan>;
  /** Rows with this tag, in the trash too; at most 500, remembered until something changes. */
  tagged(tag: string): Promise<readonly Task[]>;
  tagCounts(limit: number): Promise<{ tag: string; count: number }[]>;
  taggedTitles(limit: number): Promise<{ title: string; tags: readonly string[] }[]>;

  create(creations: readonly Creation[], cause: Cause, options?: WriteOptions): Promise<Change[]>;
  /** An edit that changes nothing gives no change. Setting `status` to done completes, away from done reopens. */
  update(edits: readonly Edit[], cause: Cause, options?: WriteOptions): Promise<Change[]>;
  /** Completes; a repeating task spawns its next one in the same transaction (its `created` change is in the list). */
  complete(ids: readonly string[], cause: Cause): Promise<Change[]>;
  /** A repeating task goes to its next time without being done; refused where there is none. */
  skip(
    rows: readonly Pick<Edit, "id" | "expectedVersion">[],
    cause: Cause,
    options?: WriteOptions,
  ): Promise<Change[]>;
  /** To the trash. */
  delete(ids: readonly string[], cause: Cause, options?: WriteOptions): Promise<Change[]>;
  restore(ids: readonly string[], cause: Cause, options?: WriteOptions): Promise<Change[]>;
  /** For good; the log keeps the row as it was. */
  purge(ids: readonly string[], cause: Cause, options?: WriteOptions): Promise<Change[]>;

  history(query: ChangeQuery): Promise<Page<Change>>;
  /**
   * Takes changes of tasks and of rules back, newest first: the given ones, those of one user message, or those of a message and of
   * all messages after it in its conversation. `preview` computes and changes nothing.
   */
  undo(
    selection:
      | { readonly ids: readonly string[] }
      | { readonly messageId: string }
      | { readonly conversationId: string; readonly messageIds: readonly string[] },
    cause: Cause,
    options?: { readonly preview?: boolean; readonly alongside?: Alongside<UndoResult> | undefined },
  ): Promise<UndoResult>;
}
