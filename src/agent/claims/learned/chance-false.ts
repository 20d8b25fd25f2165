import { forEachFact, type ReadInTurn } from "./turn-facts.ts";
import { turnWeights } from "./turn-weights.ts";

/** By group and name, so that no name is put together for every sentence. */
const groups = new Map<string, Map<string, number>>();
for (const [key, weight] of Object.entries(turnWeights)) {
  const [, group = "", name = key] = /^(.+): (.+)$/.exec(key) ?? [];
  const own = groups.get(group);
  if (own === undefined) groups.set(group, new Map([[name, weight]]));
  else own.set(name, weight);
}

/**
 * How likely a sentence claims what is not so, by all that was made of it: a logistic regression over `turnFacts`, learned
 * from judged turns by `training/train-turns.ts`.
 */
export function chanceOfFalse(read: ReadInTurn): number {
  let score = 0;
  forEachFact(read, (group, name, value) => {
    score += (groups.get(group)?.get(name) ?? 0) * value;
  });
  return 1 / (1 + Math.exp(-score));
}
