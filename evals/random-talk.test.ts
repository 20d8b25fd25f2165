import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { openHouse, type House } from "./house.ts";
import { judge } from "./judge.ts";
import { playScenario } from "./play-scenario.ts";
import type { Scenario, TurnOfUser } from "./scenario.ts";
import { themes } from "./scenarios/index.ts";

let house: House;
let models: readonly string[];
beforeAll(async () => {
  const variables = { DATABRICKS_ENV: "development" };
  house = await openHouse(readConfig({ variables, folder: import.meta.dirname }));
  models = await house.modelNames();
});
afterAll(() => house.close());

const sayings = themes
  .flatMap(({ scenarios }) => scenarios.flatMap(({ turns }) => turns))
  .filter((turn): turn is string => typeof turn === "string");
const titles = [
  "Buy milk",
  "Call mom",
  "Pay the rent",
  "Review the quarterly budget",
  "Send report to Anna",
  "Send report to Ben",
];

/** The same numbers on every machine, so that a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function aConversation(seed: number): Scenario {
  const next = numbers(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!;
  const turns = Array.from({ length: 5 }, (): TurnOfUser => {
    const say = pick(sayings);
    return next() < 0.3 ? { say, nextModel: true } : say;
  });
  return { name: `conversation ${seed}`, rows: titles.filter(() => next() < 0.6), turns, expect: {} };
}

describe("whatever people say, in whatever order, to models that change in between", () => {
  it("every turn ends with an answer or a question, and no sentence claims what did not happen", async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 30; seed += 1) {
      const { played, markedClaims, unmarkedClaims } = judge(
        await playScenario(house, aConversation(seed), models, `random ${seed}`),
      );
      if (played.failure !== null) wrong.push(`${seed}: ${played.failure}`);
      wrong.push(...[...markedClaims, ...unmarkedClaims].map((claim) => `${seed}: claims “${claim}”`));
      for (const { said, text, parts } of played.turns) {
        const isAnswered = text !== "" || parts.some(({ type }) => type === "data-question");
        if (!isAnswered) wrong.push(`${seed}: no answer to “${said}”`);
        if (/\bundefined\b|\[object|\bNaN\b/.test(text)) wrong.push(`${seed}: “${text}”`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
