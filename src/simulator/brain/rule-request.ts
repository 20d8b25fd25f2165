import type { ChangeRulesInput, LearnRuleInput } from "../../shared/tool-inputs.ts";

/** What is said about rules: something to keep for good, or about those that are kept. */
export type RuleRequest =
  | { readonly kind: "learn"; readonly rule: LearnRuleInput }
  /** "Stop tagging lunches": the rule that does it goes; with a tag it is never guessed again. */
  | { readonly kind: "unlearn"; readonly about: string; readonly rule?: LearnRuleInput }
  | { readonly kind: "rules" }
  | {
      readonly kind: "change-rules";
      readonly action: ChangeRulesInput["action"];
      /** Words of the rule; empty for "that rule". */
      readonly about: string;
      readonly all: boolean;
    };

/** A sentence that may be about rules, ready to be read. */
export interface Said {
  /** Without courtesy and without the words that say for how long. */
  readonly text: string;
  /** "From now on", "always": it is meant for good. */
  readonly lasts: boolean;
  /** "No, …" corrects what was just done. */
  readonly corrects: boolean;
  readonly whole: string;
}
