/** What there is to learn: from which sentences, into which classes, with which facts of the rules beside the words. */
import { join } from "node:path";
import { readAlone } from "../src/agent/claims/learned/sentence-facts.ts";
import { intentFacts } from "../src/language/learned/intent-facts.ts";
import { textOf } from "../src/language/learned/message-text.ts";
import { readByRules } from "../src/language/read-requests.ts";
import { splitClauses } from "../src/language/requests/split-clauses.ts";
import { keptSentences } from "./kept-sentences.ts";
import { usual, type Example, type Learning } from "./learn.ts";
import { readExamples } from "./read-examples.ts";

export interface Subject {
  classes: readonly string[];
  how: Learning;
  /** All of them, or every so-manieth for a quick look. */
  examples(every?: number): Example[];
  /** Where the weights go, from the root of the project, and under which name. */
  file: string;
  name: string;
}

const folder = (name: string): string => join(import.meta.dirname, name);

export const subjects: Readonly<Record<string, Subject>> = {
  claims: {
    classes: ["effect", "outside", "state", "none-done", "offer", "past", "talk"],
    how: usual,
    examples: () =>
      readExamples(folder("claims")).map((example) => ({ ...example, ...readAlone(example.text) })),
    file: "src/agent/claims/learned/claim-weights.ts",
    name: "claimWeights",
  },
  intents: {
    classes: ["create", "complete", "update", "delete", "list", "search", "plan", "none", "several"],
    how: { ...usual, rounds: 16, decay: 1e-4 },
    examples: (every = 1) => [
      ...readExamples(folder("intents"))
        .filter((_, place) => place % every === 0)
        .map(asMessage),
      ...keptSentences().filter((_, place) => place % every === 0),
    ],
    file: "src/language/learned/intent-weights.ts",
    name: "intentWeights",
  },
};

/** Any moment will do: only that a day is named counts, not which. */
const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

/**
 * A sentence to Carole with the facts that the rules find out, as they stand when a message is judged. What asks for
 * things of more than one kind is a class of its own: it is to be cut.
 */
export function asMessage(example: Example): Example {
  const clauses = splitClauses(example.text, moment);
  const kinds = new Set(example.label.split(",").map((kind) => kind.trim()));
  return {
    ...example,
    label: kinds.size > 1 ? "several" : [...kinds].join(),
    text: textOf(clauses),
    known: intentFacts(readByRules(clauses, moment), clauses.length),
  };
}
