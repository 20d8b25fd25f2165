import type { Tool, ToolResult } from "../agent/tool.ts";
import { describeEffect } from "../rules/describe-rule.ts";
import type { RuleService } from "../rules/rule-service.ts";
import type { Rule, RuleChange } from "../shared/rule.ts";
import { ChangeRulesInput } from "../shared/tool-inputs.ts";
import type { RuleOutcome, ToolOutputs } from "../shared/tool-outputs.ts";
import { approvalNeeded, type PlannedRow } from "./approval.ts";
import { ruleBrief, ruleOutcome } from "./rule-brief.ts";
import { parametersOf } from "./tool-parameters.ts";

const words = {
  switch_off: "switched off",
  switch_on: "switched on",
  forget: "removed",
} as const satisfies Record<ChangeRulesInput["action"], string>;

export function changeRules(rules: RuleService): Tool<ChangeRulesInput> {
  return {
    name: "change_rules",
    description:
      "Switch learned rules off or on, or forget them ('forget that rule', 'stop tagging finance things'). Ids come from list_rules or learn_rule.",
    effect: "write",
    input: ChangeRulesInput,
    parameters: parametersOf(ChangeRulesInput, { ids: "Ids of rules." }),
    rowCount: ({ ids }) => ids.length,
    async run({ ids, action }, context): Promise<ToolResult> {
      const all = await rules.list();
      const wanted = new Set(ids);
      const meant = all.filter((rule) => wanted.has(rule.id));
      if (meant.length < wanted.size) {
        const problem =
          "There is no rule with one of these ids. Nothing was changed. Look them up with list_rules.";
        return { output: { problem }, changes: [] };
      }
      const rows = meant.map((rule) => plannedRow(rule, words[action]));
      const titles = meant.map(({ text, effect }) => `${text} ${describeEffect(effect)}`);
      const proposed = { effect: "teach" as const, titles, fields: { action } };
      const waiting = approvalNeeded({ tool: "change_rules", proposed, rows }, context);
      if (waiting !== null) return waiting;
      const ticked = meant.filter(({ id }) => context.approvedIds?.includes(id) ?? true);
      const changes = await apply(rules, ticked, action, context.cause);
      const changed = new Set(changes.map(({ ruleId }) => ruleId));
      const outcomes: RuleOutcome[] = [
        ...changes.flatMap((change) => ruleOutcome(change) ?? []),
        ...ticked
          .filter(({ id }) => !changed.has(id))
          .map((rule) => ({ ...ruleBrief(rule), result: "unchanged" as const })),
      ];
      return {
        output: { rules: outcomes } satisfies ToolOutputs["change_rules"],
        changes: [],
        rules: changes,
      };
    },
  };
}

async function apply(
  rules: RuleService,
  meant: readonly Rule[],
  action: ChangeRulesInput["action"],
  cause: Parameters<RuleService["remove"]>[1],
): Promise<RuleChange[]> {
  const ids = meant.map(({ id }) => id);
  if (action === "forget") return ids.length === 0 ? [] : rules.remove(ids, cause);
  const changes: RuleChange[] = [];
  for (const id of ids) {
    const edit = { id, patch: { enabled: action === "switch_on" } };
    changes.push(...(await rules.update(edit, cause)).changes);
  }
  return changes;
}

const plannedRow = (rule: Rule, after: string): PlannedRow => ({
  id: rule.id,
  taskId: "",
  title: rule.text,
  before: describeEffect(rule.effect),
  after,
  version: null,
});
