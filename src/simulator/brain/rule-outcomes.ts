import type { RuleOutcome } from "../../shared/tool-outputs.ts";
import { shown } from "./describe-row.ts";
import type { Fact } from "./facts.ts";
import { isRecord } from "./transcript.ts";

/** The rules that a tool's result tells of. */
export function rulesIn(output: unknown): RuleOutcome[] {
  const list = isRecord(output) ? output["rules"] : undefined;
  return Array.isArray(list) ? list.filter(isRule) : [];
}

const isRule = (value: unknown): value is RuleOutcome =>
  isRecord(value) &&
  ["id", "text", "does"].every((key) => typeof value[key] === "string") &&
  typeof value["on"] === "boolean";

/** The rules that it really changed, by id. */
export const changedRules = (output: unknown): string[] =>
  rulesIn(output).flatMap(({ id, result }) => (result === undefined || result === "unchanged" ? [] : [id]));

const told = (text: string): Fact => ({ kind: "told", text });

/** What became of a rule, in words. */
export function tellRule({ result, does, on }: RuleOutcome): Fact {
  const what = shown(does);
  switch (result) {
    case "learned":
      return told(`I made a rule that ${what}.`);
    case "changed":
      return told(`I changed the rule, so that ${what}.`);
    case "switched_on":
      return told(`I switched on the rule that ${what}.`);
    case "switched_off":
      return told(`I switched off the rule that ${what}.`);
    case "forgotten":
      return told(`I removed the rule that ${what}.`);
    case "brought_back":
      return told(`I brought back the rule that ${what}.`);
    case "unchanged":
      return told(`Nothing was changed: there is such a rule already${on ? "" : ", and it is off"}.`);
    default:
      return result satisfies never;
  }
}
