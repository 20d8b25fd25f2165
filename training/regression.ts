/** Logistic regression with a quadratic penalty, by Newton's method: small, exact, and the same each time. */
export interface WeighedExample {
  facts: Readonly<Record<string, number>>;
  /** 1 for what is to be found, 0 for the rest. */
  label: number;
  weight: number;
}

export function regress(examples: readonly WeighedExample[], penalty: number): Record<string, number> {
  const names = [...new Set(examples.flatMap(({ facts }) => Object.keys(facts)))].toSorted();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ facts, label, weight }) => ({
    label,
    weight,
    values: Object.entries(facts).map(([name, value]) => [place.get(name) ?? 0, value] as const),
  }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < 30; round += 1) {
    const slope = weights.map((weight) => penalty * weight);
    const curve = names.map((_name, index) => {
      const line = new Float64Array(names.length);
      line[index] = penalty;
      return line;
    });
    for (const { label, weight, values } of rows) {
      const score = values.reduce((sum, [at, value]) => sum + weights[at]! * value, 0);
      const chance = 1 / (1 + Math.exp(-score));
      const bend = weight * chance * (1 - chance);
      for (const [at, value] of values) {
        slope[at] = slope[at]! + weight * (chance - label) * value;
        const line = curve[at]!;
        for (const [other, beside] of values) line[other] = line[other]! + bend * value * beside;
      }
    }
    const step = solve(curve, slope);
    for (const [at, value] of step.entries()) weights[at] = weights[at]! - value;
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return Object.fromEntries(names.map((name, index) => [name, weights[index]!]));
}

/** Gaussian elimination; the penalty keeps the matrix well away from singular. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const lines = matrix.map((line) => line.slice());
  const result = right.slice();
  for (const [at, line] of lines.entries()) {
    for (let below = at + 1; below < lines.length; below += 1) {
      const factor = lines[below]![at]! / line[at]!;
      if (factor === 0) continue;
      for (let column = at; column < line.length; column += 1)
        lines[below]![column] = lines[below]![column]! - factor * line[column]!;
      result[below] = result[below]! - factor * result[at]!;
    }
  }
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    let sum = result[at]!;
    for (let column = at + 1; column < lines.length; column += 1)
      sum -= lines[at]![column]! * result[column]!;
    result[at] = sum / lines[at]![at]!;
  }
  return result;
}

/** What the weights say of an example, 0 to 1. */
export const chanceOf = (
  facts: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number =>
  1 /
  (1 +
    Math.exp(-Object.entries(facts).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0)));
