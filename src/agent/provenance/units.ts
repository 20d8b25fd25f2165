import type { AskedClause } from "../effects/asked-effects.ts";
import { effectVerb, type EffectClass } from "../effects/effect-verbs.ts";
import { pointing, type Pointing } from "./name-rows.ts";

export interface DeniedUnit {
  readonly effects: readonly EffectClass[];
  readonly onlyNames: boolean;
  readonly points: Pointing;
}

export interface Unit {
  /** It tells or describes, instead of ordering with a verb: "sent the results to Adler". */
  readonly tells: boolean;
  /** It says what was done. */
  readonly past: boolean;
  /** It names a day or another value, or how far it is. */
  readonly value: boolean;
  /** It says how things stand, and names no day: "tyres are on". */
  readonly state: boolean;
  readonly effects: ReadonlySet<EffectClass>;
  readonly points: Pointing;
}

/** "Don't delete anything" speaks of everything. */
export function deniedUnits({ denied }: AskedClause): DeniedUnit[] {
  return denied.map(({ text, effects, onlyNames }) => {
    const whole = text.replaceAll(/\b(?:anything|nothing)\b/gi, "everything");
    return { effects, onlyNames, points: pointing({ text: whole, words: wordsOf(whole) }) };
  });
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

const firstWord = ({ words }: AskedClause): string => words.find((word) => word !== "please") ?? "";

const irregularPast = new Set(
  "did sent paid bought wrote read made met got took gave found brought ran went told built spoke held left drew drove flew taught sold shot swept wore won wrung sewn sawn dealt dug fed lent shown sang sold".split(
    " ",
  ),
);
const isPast = (word: string): boolean =>
  irregularPast.has(word) || effectVerb(word)?.form === "past" || /\w{2}ed$/.test(word);

/** "… and the schema change": what sounds like a verb is a noun there. */
const isOnlyNamed = (text: string): boolean =>
  /^\W*(?:and |also )?(?:the|my|our|that|this|a|an)\b/i.test(text) &&
  !/\b(?:is|are|was|were|has|have|had|can|could|will|would|should|needs?|must|may|got|gets?|to|done)\b|['’](?:s|re|ll|d)\b|\w{3,}ed\b|:/i.test(
    text,
  );
const notYet = /\b(?:still|yet|not|never|nowhere|hardly|only|almost|nearly|waiting)\b|n['’]t\b/i;
const standsSo = /\b(?:is|are|was|were|got|has|have)\b|['’](?:s|re)\b/i;
const namesDay =
  /\d|\b(?:to(?:day|night|morrow)|\w{3,6}day|week|month|year|due|urgent|important|high|low|waiting|blocked)\b/i;

/** "Payroll and the milk are done": what is named without a verb is meant by the verb before or after it. */
export function unitsOf(asking: readonly AskedClause[]): Unit[] {
  const none: ReadonlySet<EffectClass> = new Set();
  return asking.map((clause, index) => {
    const points = pointing(clause);
    const tells = !/^(?:base|both)$/.test(effectVerb(firstWord(clause))?.form ?? "");
    const past = clause.words.some(isPast) || (tells && asking[index - 1]?.words.some(isPast) === true);
    const state =
      tells && standsSo.test(clause.text) && !namesDay.test(clause.text) && !notYet.test(clause.text);
    const value = namesDay.test(clause.text) || notYet.test(clause.text);
    if (clause.effects.size > 0 && !isOnlyNamed(clause.text))
      return { effects: clause.effects, points, tells, past, state, value };
    const before = asking.slice(0, index).findLast((each) => each.effects.size > 0)?.effects ?? none;
    const after = asking.slice(index + 1).find((each) => each.effects.size > 0)?.effects ?? none;
    return { effects: new Set([...clause.effects, ...before, ...after]), points, tells, past, state, value };
  });
}
