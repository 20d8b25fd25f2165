/** What there is to learn: from which sentences, into which classes, with which facts of the rules beside the words. */
import { join } from "node:path";
import { usual, type Example, type Learning } from "./learn.ts";
import { readExamples } from "./read-examples.ts";

export interface Subject {
  classes: readonly string[];
  how: Learning;
  examples(): Example[];
  /** Where the weights go, from the root of the project, and under which name. */
  file: string;
  name: string;
}

const folder = (name: string): string => join(import.meta.dirname, name);

export const subjects: Readonly<Record<string, Subject>> = {
  claims: {
    classes: ["effect", "outside", "state", "none-done", "offer", "past", "talk"],
    how: usual,
    examples: () => readExamples(folder("claims")),
    file: "src/agent/claims/learned/claim-weights.ts",
    name: "claimWeights",
  },
  intents: {
    classes: ["create", "complete", "update", "delete", "list", "search", "plan", "none"],
    how: usual,
    // A sentence with several requests is cut first; here each example is one.
    examples: () => readExamples(folder("intents")).filter(({ label }) => !label.includes(",")),
    file: "src/language/learned/intent-weights.ts",
    name: "intentWeights",
  },
};
