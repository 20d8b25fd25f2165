/** What the hand-written rules find out about a text, as facts that the model weighs beside the words. */
import type { Clause } from "../requests/clause.ts";
import { isCommand, isUnmistakable, isWish, startsTodo } from "../requests/command-words.ts";
import { isAboutAssistant, isElsewhere } from "../requests/elsewhere.ts";
import { isForOthers, isTalk, isTodoPhrase } from "../requests/plain-phrase.ts";
import { isOthersDeed } from "../requests/reported.ts";
import { beginsWithVerb, isManners, isQuestion, isTold } from "../requests/statement.ts";
import type { ReadClause } from "../reading.ts";

/** A clause that is longer is a text to keep; no pattern of the predicates may walk through it. */
const longest = 400;

const predicates: Readonly<Record<string, (clause: Clause) => boolean>> = {
  told: ({ core }) => isTold(core),
  verb: ({ core }) => beginsWithVerb(core),
  question: ({ core }) => isQuestion(core),
  manners: ({ core, text }) => isManners(core, text),
  command: ({ text }) => isCommand(text),
  unmistakable: ({ text }) => isUnmistakable(text),
  wish: ({ text }) => isWish(text),
  todo: ({ core }) => startsTodo(core),
  talk: isTalk,
  others: isForOthers,
  phrase: isTodoPhrase,
  elsewhere: ({ core, spoken }) => isElsewhere(core, spoken),
  assistant: ({ core }) => isAboutAssistant(core),
  deed: isOthersDeed,
  asks: ({ asks }) => asks,
  spoken: ({ spoken }) => spoken,
};
const names = Object.keys(predicates);

/** The facts of a text that was read clause by clause. What weighs most stands in several names, so that it counts more. */
export function intentFacts(read: readonly ReadClause[], clauseCount: number): string[] {
  const kinds = kindsOf(read);
  const facts = [`clauses ${Math.min(clauseCount, 3)}`];
  for (const weight of [0, 1, 2])
    facts.push(`rules ${weight} ${kinds.join()}`, `first ${weight} ${kinds[0]}`);
  for (const one of read) facts.push(...factsOf(one, clauseCount === 1));
  return facts;
}

/** The kinds that the rules found, each once; none where they found nothing. */
export function kindsOf(read: readonly ReadClause[]): string[] {
  const kinds = read.flatMap(({ requests }) => requests.map(({ kind }) => kind));
  const found = [...new Set(kinds.filter((kind) => kind !== "none"))];
  return found.length === 0 ? ["none"] : found;
}

function factsOf({ clause, requests }: ReadClause, alone: boolean): string[] {
  if (clause.core.length > longest) return ["long"];
  const found = names.filter((name) => predicates[name]?.(clause) === true);
  found.push(...new Set(clause.fields.map(({ name }) => `field ${name}`)));
  const kinds = requests.map(({ kind }) => kind).join();
  const words = clause.core.toLowerCase().split(/\s+/);
  const length = words.length > 3 ? "long" : String(words.length);
  return [
    ...found.flatMap((fact) => [`is ${fact}`, `is ${alone} ${fact}`, `as ${kinds} ${fact}`]),
    `begins ${words[0]}`,
    `begins ${words[0]} ${words[1]}`,
    `words ${Math.min(10, words.length)}`,
    `words ${length} ${found.includes("verb")}`,
  ];
}
