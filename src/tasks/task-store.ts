import type { ChangeLog } from "../changes/change-log.ts";
import type { RuleDatabase, RuleTransaction } from "../rules/rule-store.ts";
import type { ApprovalStore } from "../shared/approval.ts";
import type { Page, Task, TaskQuery } from "../shared/task.ts";
import type { TaskCounts } from "../shared/plan.ts";

/** Reading and writing rows of one owner. Every list is bounded by its `limit`. */
export interface TaskStore {
  /** The row, trashed ones too; undefined when there is none of this owner. */
  get(id: string): Promise<Task | undefined>;
  /** Rows in the order of `ids`; unknown ones are left out. */
  getMany(ids: readonly string[]): Promise<Task[]>;
  /** Filtered and sorted, a page at a time; the cursor stays right while rows are added. `q` matches as search does. */
  list(query: TaskQuery): Promise<Page<Task>>;
  /** Full text over title, notes, tags, people; best match first; prefix of the last word matches. Untrusted text. */
  search(text: string, limit: number, options?: { includeDone?: boolean }): Promise<Task[]>;
  /**
   * Open rows that ranking must look at: soonest due and overdue, in progress, urgent and high, oldest; at most
   * `limit` in all, however many rows there are.
   */
  candidates(limit: number): Promise<Task[]>;
  /** `today` and the clock's wall time are given in the reader's zone. */
  counts(today: string): Promise<TaskCounts>;
  /** How many open rows name each of these ids in `blockedBy`. */
  dependentCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Rows that name one of these ids in `blockedBy`, whatever their state. */
  dependents(ids: readonly string[]): Promise<Task[]>;
  /** Rows whose `parentId` is one of these ids, whatever their state. */
  children(ids: readonly string[]): Promise<Task[]>;
  /** The owner's tags, most used first, with how many rows have each. */
  tagCounts(limit: number): Promise<{ tag: string; count: number }[]>;
  /** Titles and tags of the newest tagged rows: what "how the user's own rows are tagged" is learned from. */
  taggedTitles(limit: number): Promise<{ title: string; tags: readonly string[] }[]>;

  insert(task: Task): Promise<void>;
  /** Replaces the row if its version still is `expectedVersion`; false when it was passed by. */
  update(task: Task, expectedVersion: number): Promise<boolean>;
  /** Removes the row for good. */
  remove(id: string): Promise<void>;
}

/** What a write may touch, all or nothing. Never await a model or the network inside. */
export interface TaskTransaction extends RuleTransaction {
  readonly tasks: TaskStore;
  readonly changes: ChangeLog;
  /** So that a question is answered with the write that the user agreed to, or stays open. */
  readonly approvals: Pick<ApprovalStore, "take">;
}

/** The store of one owner. */
export interface TaskDatabase {
  readonly tasks: Pick<
    TaskStore,
    | "get"
    | "getMany"
    | "list"
    | "search"
    | "candidates"
    | "counts"
    | "dependentCounts"
    | "tagCounts"
    | "taggedTitles"
  >;
  readonly changes: Pick<ChangeLog, "list" | "lastSeq" | "consequencesOf">;
  readonly rules: RuleDatabase["rules"];
  readonly ruleLog: RuleDatabase["ruleLog"];
  /** Commits what `work` did when it resolves, nothing of it when it rejects. Writers wait for one another. */
  transaction<Result>(work: (transaction: TaskTransaction) => Promise<Result>): Promise<Result>;
}
