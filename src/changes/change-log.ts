import type { Cause, Change, ChangeKind, FieldOrigins } from "../shared/change.ts";
import type { Page, Task } from "../shared/task.ts";

export interface NewChange {
  readonly taskId: string;
  readonly kind: ChangeKind;
  readonly before: Task | null;
  readonly after: Task | null;
  readonly cause: Cause;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly origins?: FieldOrigins;
  /** The change that a rule answered with this one (what it freed, what it repeats): taken back together with it. */
  readonly consequenceOf?: string;
}

export interface ChangeQuery {
  readonly taskId?: string;
  readonly conversationId?: string;
  readonly messageId?: string;
  readonly ids?: readonly string[];
  /** Only changes with a greater `seq`, oldest first. Without it, newest first. */
  readonly afterSeq?: number;
  /** Instant, ISO 8601. */
  readonly since?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * The append-only log of every change, from any door. It is written in the same transaction as the row, so a change
 * that is in the log happened, and one that is not did not. One owner's log; `seq` counts over all owners.
 */
export interface ChangeLog {
  /** Appends in the given order and returns the changes with their `id`, `seq` and `at`. */
  append(changes: readonly NewChange[]): Promise<Change[]>;
  list(query: ChangeQuery): Promise<Page<Change>>;
  /** What followed from these changes by rule, oldest first. */
  consequencesOf(ids: readonly string[]): Promise<Change[]>;
  /** Marks changes as taken back by another; one already marked stays as it was. */
  markUndone(ids: readonly string[], undoneBy: string): Promise<void>;
  /** Takes the marks of these undoing changes away: they were taken back themselves, so what they undid stands again. */
  clearUndone(undoneBy: readonly string[]): Promise<void>;
  /** The greatest `seq` so far; 0 for an empty log. */
  lastSeq(): Promise<number>;
}
