import type { Phrase } from "../language/phrases.ts";
import type { RankingWeight } from "../shared/plan.ts";
import type { Rule } from "../shared/rule.ts";

/** Turns of phrase that are switched on. */
export const phrasesIn = (rules: readonly Rule[]): Phrase[] =>
  rules.flatMap(({ enabled, effect }) =>
    enabled && effect.kind === "phrase" ? [{ phrase: effect.phrase, means: effect.means }] : [],
  );

/** What is switched on about the ranking, in the person's own words. */
export const weightsIn = (rules: readonly Rule[]): RankingWeight[] =>
  rules.flatMap(({ id, text, enabled, effect }) => {
    if (!enabled || effect.kind !== "weight") return [];
    const { kind: _kind, match, ...weight } = effect;
    return [{ ruleId: id, text, match: match === null ? null : defined(match), ...weight }];
  });

/** Only what is said. */
const defined = (match: object): RankingWeight["match"] =>
  Object.fromEntries(Object.entries(match).filter(([, value]) => value !== undefined));
