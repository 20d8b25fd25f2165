import { claimedEffects } from "../claimed-effects.ts";
import { clausesOf, type NamedText, takeNames } from "../clauses.ts";
import { clausesToProve } from "../needs-proof.ts";
import { claimedElsewhere } from "../other-languages.ts";
import { isOutside } from "../outside-effects.ts";
import { clausesToProveAbroad, isEnglish, tongueOf, type Tongue } from "../plain-abroad.ts";
import { endsAsking } from "../sentences.ts";

/** What a model of words reads of a sentence: its words, and what the rules found out about them. */
export interface ReadSentence {
  readonly text: string;
  readonly known: readonly string[];
}

/** A sentence on its own, as those are from which the model learned. */
export const readAlone = (sentence: string): ReadSentence => {
  const named = takeNames(sentence, []);
  return readNamed(named, tongueOf(named.text));
};

/** The facts are those that need no evidence, so that they are the same when the model learns and when it judges. */
export function readNamed({ text }: NamedText, tongue: Tongue | null): ReadSentence {
  const effects = claimedEffects(text);
  const clauses = clausesOf(text);
  const isQuestion = endsAsking(text);
  const abroad = tongue !== null || !isEnglish(text);
  const open =
    tongue === null ? clausesToProve(clauses, isQuestion, () => false) : clausesToProveAbroad(text, tongue);
  const claims = effects.length > 0 || (abroad && claimedElsewhere(text).length > 0);
  const known = [
    ...weighty(`claims ${claims} open ${open.length > 0}`, 3),
    `outside ${isOutside(clauses.flatMap(({ words }) => words))}`,
    `question ${isQuestion}`,
    `abroad ${tongue !== null}`,
    `tick ${/[✅✔✓☑]/u.test(text)}`,
    `clauses ${Math.min(4, clauses.length)}`,
    `open clauses ${Math.min(3, open.length)}`,
    `all open ${open.length === clauses.length}`,
  ];
  if (effects.length === 0) known.push(...weighty("manner none", 2));
  for (const { manner, classes, earlier, label } of effects) {
    const kind = classes === null ? "any" : classes.length > 2 ? "many" : classes.join();
    known.push(...weighty(`manner ${manner}`, 2), `class ${kind}`, `earlier ${earlier}`);
    if (label === true) known.push("label");
  }
  return { text: withQuotes(text), known };
}

/** Told more than once, so that a fact weighs as much as several words. */
const weighty = (fact: string, times: number): string[] =>
  Array.from({ length: times }, (_, index) => `${index} ${fact}`);

/** What was taken out as a name stands there as one quoted thing. */
const withQuotes = (text: string): string => text.replaceAll(/[\uE000-\uE0FF]/g, '"x"');
