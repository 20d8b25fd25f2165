import type { Inside } from "../shared/alongside.ts";
import type { Cause } from "../shared/change.ts";
import type { Rule, RuleChange } from "../shared/rule.ts";
import type { Page } from "../shared/task.ts";

/** The rules of one owner. There are few (`mostRules`), so they are read all together. */
export interface RuleStore {
  /** In the order in which they were taught. */
  list(): Promise<Rule[]>;
  insert(rule: Rule): Promise<void>;
  /** Replaces the rule if its version still is `expectedVersion`; false when it was passed by. */
  update(rule: Rule, expectedVersion: number): Promise<boolean>;
  remove(id: string): Promise<void>;
}

export type NewRuleChange = Pick<RuleChange, "ruleId" | "kind" | "before" | "after"> & {
  readonly cause: Cause;
};

export interface RuleChangeQuery {
  readonly ruleId?: string;
  readonly conversationId?: string;
  readonly messageId?: string;
  readonly ids?: readonly string[];
  readonly limit: number;
  readonly cursor?: string;
}

/** The append-only log of what happened to rules, written in the same transaction as the rule. */
export interface RuleLog {
  append(change: NewRuleChange): Promise<RuleChange>;
  /** Newest first. */
  list(query: RuleChangeQuery): Promise<Page<RuleChange>>;
  /** Marks changes as taken back by another; one already marked stays as it was. */
  markUndone(ids: readonly string[], undoneBy: string): Promise<void>;
  /** Takes the marks of these undoing changes away. */
  clearUndone(undoneBy: readonly string[]): Promise<void>;
}

export interface RuleTransaction extends Inside {
  readonly rules: RuleStore;
  readonly ruleLog: RuleLog;
}

/** What one owner taught. */
export interface RuleDatabase {
  readonly rules: Pick<RuleStore, "list">;
  readonly ruleLog: Pick<RuleLog, "list">;
  /** Commits what `work` did when it resolves, nothing of it when it rejects. Writers wait for one another. */
  transaction<Result>(work: (transaction: RuleTransaction) => Promise<Result>): Promise<Result>;
}
