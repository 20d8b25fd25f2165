import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leaveOneAuthorOut } from "../../../../training/measure.ts";
import { subjects } from "../../../../training/subjects.ts";
import { readAlone } from "./sentence-facts.ts";
import { kindOf } from "./sentence-kind.ts";
import { readExamples } from "../../../../training/read-examples.ts";

const folder = join(import.meta.dirname, "../../../../training/claims");
const claims = new Set(["effect", "outside"]);

describe("what a sentence of an answer sounds like", () => {
  it("is known by the weights that were learned from the kept sentences with the rules of today", () => {
    const sample = readExamples(folder).filter((_example, index) => index % 12 === 0);
    const right = sample.filter(({ text, label }) => {
      const { effect, outside } = kindOf(readAlone(text));
      return effect + outside > 0.5 === claims.has(label);
    });
    expect(sample.length).toBeGreaterThan(500);
    expect(right.length / sample.length).toBeGreaterThan(0.96);
  });

  it("is told of an author whose sentences it never saw: most claims, and few that are none", () => {
    const { classes, how, examples } = subjects["claims"]!;
    const some = examples().filter(({ author }, index) => author === "warm" || index % 3 === 0);
    const judged = leaveOneAuthorOut(some, classes, { ...how, rounds: 6 }, ["warm"]);
    const share = (isClaim: boolean): number => {
      const of = judged.filter(({ label }) => claims.has(label) === isClaim);
      const said = of.filter(({ chances }) => (chances["effect"] ?? 0) + (chances["outside"] ?? 0) > 0.5);
      return said.length / of.length;
    };
    process.stdout.write(
      `kinds, an author left out: ${share(true).toFixed(2)} caught, ${share(false).toFixed(2)} marked\n`,
    );
    expect(share(true)).toBeGreaterThan(0.8);
    expect(share(false)).toBeLessThan(0.16);
  });
});
