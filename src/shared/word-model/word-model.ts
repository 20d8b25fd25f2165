/**
 * A linear model over words (multinomial logistic regression), learned from hand-written sentences by `training/train.ts`
 * and read here. Small numbers: half a byte for each feature and class.
 */
import { type StoredWeights, unpackWeights } from "./stored-weights.ts";
import { featurePlaces } from "./word-features.ts";

/** As it is kept in a file: the weights of the features that say most, packed. */
export interface StoredWordModel extends StoredWeights {
  classes: readonly string[];
  bits: number;
  /** One unit of a weight, as a logarithm of odds. */
  unit: number;
  bias: readonly number[];
}

export interface WordModel {
  /** The probability of each class, in the order of `classes`; they sum to 1. */
  judge(text: string, known?: readonly string[]): Record<string, number>;
  classes: readonly string[];
}

/** Unpacks a model; some hundred kilobytes, so it is done once and on first use. */
export function openWordModel(stored: StoredWordModel): WordModel {
  const { classes, bits, unit, bias } = stored;
  const weights = unpackWeights(stored, classes.length, 1 << bits);
  return {
    classes,
    judge(text, known = []) {
      const places = featurePlaces(text, bits, known);
      // Features of a long sentence count less each, as they did when the weights were learned.
      const share = unit / Math.sqrt(places.length);
      const scores = scoresOf(places, weights, bias, share);
      return Object.fromEntries(softmax(scores).map((share_, index) => [classes[index] ?? "", share_]));
    },
  };
}

/** The score of each class: its bias, and the weights of the features, each counted `share`. */
export function scoresOf(
  places: readonly number[],
  weights: Int8Array | Float64Array,
  bias: readonly number[] | Float64Array,
  share: number,
): number[] {
  const scores = [...bias];
  const width = scores.length;
  for (const place of places) {
    for (let index = 0; index < width; index += 1)
      scores[index] = (scores[index] ?? 0) + (weights[place * width + index] ?? 0) * share;
  }
  return scores;
}

/** Scores to probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
