import type { Rule } from "../shared/rule.ts";
import { describeEffect } from "./describe-rule.ts";

/** All phrases stand in a prompt up to here, since a sentence can't be read without them; of the rest a few, as they work by themselves. */
const mostPhrases = 40;
const mostOthers = 10;

/** What is in force, a line each, for a model: the newest, however many there are. */
export function tellRules(rules: readonly Rule[]): string[] {
  const inForce = rules.filter(({ enabled }) => enabled).toReversed();
  const told = [
    ...inForce.filter(({ effect }) => effect.kind === "phrase").slice(0, mostPhrases),
    ...inForce.filter(({ effect }) => effect.kind !== "phrase").slice(0, mostOthers),
  ];
  const lines = told.map(({ effect }) => describeEffect(effect));
  const left = inForce.length - told.length;
  return left > 0 ? [...lines, `and ${left} more (list_rules)`] : lines;
}
