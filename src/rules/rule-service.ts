import type { Phrase } from "../language/phrases.ts";
import type { Alongside } from "../shared/alongside.ts";
import type { Cause } from "../shared/change.ts";
import type { RankingWeight } from "../shared/plan.ts";
import type { Rule, RuleChange, RuleCreate, RulePatch } from "../shared/rule.ts";
import type { Page } from "../shared/task.ts";
import type { RuleChangeQuery } from "./rule-store.ts";

export interface RuleEdit {
  readonly id: string;
  readonly patch: RulePatch;
  readonly expectedVersion?: number | undefined;
}

/** A rule as a write left it, with what was logged: nothing where nothing is different. */
export interface WrittenRule {
  readonly rule: Rule;
  readonly changes: RuleChange[];
}

interface WriteOptions<Result> {
  readonly alongside?: Alongside<Result> | undefined;
}

/**
 * What one person taught, and the one way in which that changes: rule and log in one transaction, then the event. Taking
 * back goes with the tasks (`TaskService.undo`). Throws CaroleErrors: `not_found`, `version_conflict`, `invalid_request`.
 */
export interface RuleService {
  /** In the order in which they were taught, those that are switched off among them. */
  list(): Promise<Rule[]>;
  get(id: string): Promise<Rule>;
  /** Turns of phrase in force. */
  phrases(): Promise<Phrase[]>;
  /** What is in force about the ranking. */
  weights(): Promise<RankingWeight[]>;
  /**
   * What says the same stands once: it is switched on again, or nothing changes. What says something else about the
   * very same thing ("EOD means 17:30 now") takes the place of the older rule.
   */
  create(input: RuleCreate, cause: Cause, options?: WriteOptions<WrittenRule>): Promise<WrittenRule>;
  update(edit: RuleEdit, cause: Cause, options?: WriteOptions<WrittenRule>): Promise<WrittenRule>;
  remove(
    ids: readonly string[],
    cause: Cause,
    options?: WriteOptions<readonly RuleChange[]>,
  ): Promise<RuleChange[]>;
  history(query: RuleChangeQuery): Promise<Page<RuleChange>>;
}
