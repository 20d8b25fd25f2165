import { describeEffect } from "../rules/describe-rule.ts";
import type { Rule, RuleChange } from "../shared/rule.ts";
import type { RuleBrief, RuleOutcome } from "../shared/tool-outputs.ts";

export const ruleBrief = ({ id, text, effect, enabled }: Rule): RuleBrief => ({
  id,
  text,
  does: describeEffect(effect),
  on: enabled,
});

/** What a change of a rule came to. */
export function ruleOutcome(change: RuleChange): RuleOutcome | undefined {
  const rule = change.after ?? change.before;
  return rule === null ? undefined : { ...ruleBrief(rule), result: resultOf(change) };
}

function resultOf({ kind, before, after }: RuleChange): RuleOutcome["result"] {
  switch (kind) {
    case "created":
      return "learned";
    case "deleted":
      return "forgotten";
    case "restored":
      return "brought_back";
    case "updated":
      if (before?.enabled === after?.enabled) return "changed";
      return after?.enabled === true ? "switched_on" : "switched_off";
    default:
      return kind satisfies never;
  }
}
