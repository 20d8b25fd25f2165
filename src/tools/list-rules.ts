import type { Tool } from "../agent/tool.ts";
import { contentStems } from "../language/word-stem.ts";
import type { RuleService } from "../rules/rule-service.ts";
import { ListRulesInput } from "../shared/tool-inputs.ts";
import type { RuleBrief, ToolOutputs } from "../shared/tool-outputs.ts";
import { ruleBrief } from "./rule-brief.ts";
import { parametersOf } from "./tool-parameters.ts";

const mostTold = 50;

export function listRules(rules: RuleService): Tool<ListRulesInput> {
  return {
    name: "list_rules",
    description:
      "The rules the user has taught, newest first, with what each does and whether it is on. Use it for 'what have you learned?' and to find a rule to change.",
    effect: "read",
    input: ListRulesInput,
    parameters: parametersOf(ListRulesInput, {
      text: "Words of the rule looked for: those that share the most; all rules if left out.",
    }),
    async run({ text = "" }) {
      const wanted = contentStems(text);
      const all = (await rules.list()).toReversed().map(ruleBrief);
      const shares = all.map((rule) => sharedWords(rule, wanted));
      const best = Math.max(0, ...shares);
      const fitting =
        wanted.length === 0 ? all : all.filter((_rule, place) => best > 0 && shares[place] === best);
      const output: ToolOutputs["list_rules"] = { total: fitting.length, rules: fitting.slice(0, mostTold) };
      return { output, changes: [] };
    },
  };
}

const sharedWords = ({ text, does }: RuleBrief, wanted: readonly string[]): number => {
  const there = new Set(contentStems(`${text} ${does}`));
  return wanted.filter((word) => there.has(word)).length;
};
