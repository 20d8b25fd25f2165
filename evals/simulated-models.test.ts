import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { openHouse, type House } from "./house.ts";
import { playAll } from "./play-all.ts";
import { explain, summarize } from "./report.ts";
import { themes } from "./scenarios/index.ts";

/** The simulated models are good enough to use all day: the same scenarios that real ones are measured with. */
let house: House;
let served: readonly string[];
beforeAll(async () => {
  const variables = { DATABRICKS_ENV: "development" };
  house = await openHouse(readConfig({ variables, folder: import.meta.dirname }));
  served = await house.modelNames();
});
afterAll(() => house.close());

describe("the scenarios", () => {
  it("are at least 120, and each has a name of its own within its theme", () => {
    const count = themes.reduce((sum, theme) => sum + theme.scenarios.length, 0);
    expect(count).toBeGreaterThanOrEqual(120);
    for (const { scenarios } of themes) {
      expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    }
  });
});

/** The models share one mind and differ in manner: all scenarios for one, another third for each of the others. */
const thirdOf = (all: typeof themes, offset: number): typeof themes =>
  all.map(({ name, scenarios }) => ({
    name,
    scenarios: scenarios.filter((_scenario, place) => place % 3 === offset % 3),
  }));

describe("every simulated model", () => {
  it.each([
    ["Claude", 0, "all"],
    ["GPT", 1, "a third"],
    ["Llama", 2, "a third"],
  ])(
    "%s does the right thing, writes no wrong row and claims nothing untrue",
    async (_family, index, share) => {
      expect(served.length).toBe(3);
      const order = [...served.slice(index), ...served.slice(0, index)];
      const results = await playAll(house, share === "all" ? themes : thirdOf(themes, index), order, {
        atOnce: 4,
      });
      const verdicts = results.flatMap((result) => result.verdicts);
      const { right, scenarios } = summarize(verdicts);
      const failed = verdicts
        .filter(({ misses }) => misses.length > 0)
        .map(explain)
        .join("\n\n");
      // What went wrong is told in full: a share alone helps nobody.
      expect(right / scenarios >= 0.97 ? "" : failed).toBe("");
      expect(verdicts.flatMap(({ wrongWrites }) => wrongWrites)).toEqual([]);
      expect(verdicts.flatMap(({ markedClaims }) => markedClaims)).toEqual([]);
      expect(verdicts.flatMap(({ unmarkedClaims }) => unmarkedClaims)).toEqual([]);
    },
    120_000,
  );
});
