import { expect, test } from "vitest";
import { largest, packWeights, unpackWeights } from "./stored-weights.ts";

const table = new Float64Array(3 * 1000);
table.set([2, -2, 0.5], 3 * 7);
table.set([0, 1, -0.04], 3 * 900);
table.set([0.01, 0, 0], 3 * 901);

test("kept weights come back where they stood, the largest exactly and small ones nearly", () => {
  const back = unpackWeights(packWeights(table, 3, 3), 3, 1000);
  expect(back.length).toBe(table.length);
  expect(Array.from(back.subarray(21, 24))).toEqual([largest, -largest, 16]);
  expect(Array.from(back.subarray(2700, 2703))).toEqual([0, 25, -1]);
  expect(back.filter((weight) => weight !== 0)).toHaveLength(5);
});

test("what says least is left out first", () => {
  const back = unpackWeights(packWeights(table, 3, 1), 3, 1000);
  expect([...back.keys()].filter((place) => back[place] !== 0)).toEqual([21, 22, 23]);
});
