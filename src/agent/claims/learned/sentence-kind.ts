import { openWordModel, type WordModel } from "../../../shared/word-model/word-model.ts";
import { claimWeights } from "./claim-weights.ts";
import type { ReadSentence } from "./sentence-facts.ts";

/** How likely a sentence is to be of each kind, by its words alone; they sum to 1. `training/README.md` tells the kinds. */
export interface SentenceKind {
  readonly effect: number;
  readonly outside: number;
  readonly state: number;
  readonly none: number;
  readonly offer: number;
  readonly past: number;
  readonly talk: number;
}

let model: WordModel | undefined;

export function kindOf({ text, known }: ReadSentence): SentenceKind {
  model ??= openWordModel(claimWeights);
  const chances = model.judge(text, known);
  const of = (name: string): number => chances[name] ?? 0;
  return {
    effect: of("effect"),
    outside: of("outside"),
    state: of("state"),
    none: of("none-done"),
    offer: of("offer"),
    past: of("past"),
    talk: of("talk"),
  };
}
