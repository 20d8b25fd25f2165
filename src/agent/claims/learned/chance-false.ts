import { turnFacts, type ReadInTurn } from "./turn-facts.ts";
import { turnWeights } from "./turn-weights.ts";

/**
 * How likely a sentence claims what is not so, by all that was made of it: a logistic regression over `turnFacts`, learned
 * from judged turns by `training/train-turns.ts`.
 */
export function chanceOfFalse(read: ReadInTurn): number {
  let score = 0;
  for (const [name, value] of Object.entries(turnFacts(read))) score += (turnWeights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}
