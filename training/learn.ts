/**
 * Learns a linear model from examples: multinomial logistic regression by AdaGrad, with decay against learning single
 * sentences by heart. The order of the examples comes from a fixed seed, so the same files give the same model.
 */
import { featurePlaces } from "../src/shared/word-model/word-features.ts";
import { largest, packWeights } from "../src/shared/word-model/stored-weights.ts";
import { scoresOf, softmax, type StoredWordModel } from "../src/shared/word-model/word-model.ts";

export interface Example {
  text: string;
  label: string;
  author: string;
  known?: readonly string[];
}

export interface Learning {
  bits: number;
  rounds: number;
  rate: number;
  decay: number;
  /** How many features are kept, those that say most. */
  keep: number;
}

export const usual: Learning = { bits: 17, rounds: 12, rate: 0.5, decay: 2e-5, keep: 30_000 };

export function learn(
  examples: readonly Example[],
  classes: readonly string[],
  how: Learning = usual,
): StoredWordModel {
  const width = classes.length;
  const weights = new Float64Array(width << how.bits);
  const slopes = new Float64Array(width << how.bits).fill(1e-2);
  const bias = new Float64Array(width);
  const cases = examples.map(({ text, label, known }) => ({
    places: featurePlaces(text, how.bits, known),
    right: classes.indexOf(label),
  }));
  const random = seeded(20261123);
  for (let round = 0; round < how.rounds; round += 1) {
    for (const { places, right } of shuffled(cases, random)) {
      const share = 1 / Math.sqrt(places.length);
      const scores = scoresOf(places, weights, bias, share);
      const errors = softmax(scores).map((chance, index) => chance - (index === right ? 1 : 0));
      for (const [index, error] of errors.entries()) {
        bias[index] = (bias[index] ?? 0) - 0.02 * error;
        for (const place of places) {
          const at = place * width + index;
          const weight = weights[at] ?? 0;
          const slope = error * share + how.decay * weight;
          slopes[at] = (slopes[at] ?? 0) + slope * slope;
          weights[at] = weight - (how.rate * slope) / Math.sqrt(slopes[at] ?? 1);
        }
      }
    }
  }
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const unit = most / largest;
  return { classes, bits: how.bits, unit, bias: [...bias], ...packWeights(weights, width, how.keep) };
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const mixed = [...values];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!];
  }
  return mixed;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
