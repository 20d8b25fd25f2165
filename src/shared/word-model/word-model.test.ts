import { describe, expect, it } from "vitest";
import { leaveOneAuthorOut } from "../../../training/measure.ts";
import { learn, usual } from "../../../training/learn.ts";
import { examplesIn } from "../../../training/read-examples.ts";
import { tokensOf } from "./word-features.ts";
import { openWordModel } from "./word-model.ts";

const written = `wish | please buy some milk
wish | please bring the bread home
wish | would you fetch the paper
wish | please water our plants
wish | would you feed the cat
tale | yesterday we bought milk
tale | yesterday he brought some bread
tale | last week she fed our cat
tale | last week the paper came late
tale | yesterday it rained on the plants`;
const examples = examplesIn(written, "one");

describe("a model over words", () => {
  const stored = learn(examples, ["wish", "tale"], { ...usual, bits: 12 });
  const model = openWordModel(stored);

  it("judges a sentence that it has never seen by the words that it knows", () => {
    expect(model.judge("please fetch the bread")["wish"]).toBeGreaterThan(0.6);
    expect(model.judge("yesterday she came home late")["tale"]).toBeGreaterThan(0.6);
  });

  it("gives chances that sum to one, and for an empty text as well", () => {
    for (const text of ["please", "", "🙂"]) {
      const sum = Object.values(model.judge(text)).reduce((total, chance) => total + chance, 0);
      expect(sum).toBeCloseTo(1);
    }
  });

  it("is the same model each time that it is learned from the same sentences", () => {
    expect(learn(examples, ["wish", "tale"], { ...usual, bits: 12 })).toEqual(stored);
  });

  it("keeps only the features that say most, and judges by them as before", () => {
    const small = openWordModel(learn(examples, ["wish", "tale"], { ...usual, bits: 14, keep: 60 }));
    expect(small.judge("please fetch the bread")["wish"]).toBeGreaterThan(0.6);
    expect(small.judge("yesterday she came home late")["tale"]).toBeGreaterThan(0.6);
  });

  it("weighs what others found out beside the words", () => {
    const told = examples.map((example) => ({ ...example, known: [`rule ${example.label}`] }));
    const both = openWordModel(learn(told, ["wish", "tale"], { ...usual, bits: 12 }));
    expect(both.judge("the bread", ["rule tale"])["tale"]).toBeGreaterThan(
      both.judge("the bread", ["rule wish"])["tale"] ?? 1,
    );
  });

  it("is measured on an author whom it has never seen", () => {
    const judged = leaveOneAuthorOut(
      [...examples, ...examplesIn("wish | please feed the cat\ntale | last week it rained", "other")],
      ["wish", "tale"],
      { ...usual, bits: 12 },
    );
    expect(judged.filter(({ author }) => author === "other").map(({ said }) => said)).toEqual([
      "wish",
      "tale",
    ]);
  });
});

describe("the tokens of a sentence", () => {
  it("keep contractions and marks, take numbers alike, and see a title in quotes as one thing", () => {
    expect(tokensOf("I've moved “Call the dentist” to 14:30 ✅!")).toEqual([
      "i've",
      "moved",
      "qqq",
      "to",
      "0",
      "✅",
      "!",
    ]);
  });

  it("are a bounded number, however long the text", () => {
    expect(tokensOf("word ".repeat(10_000)).length).toBeLessThanOrEqual(120);
  });
});
