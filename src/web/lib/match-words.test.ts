import { describe, expect, it } from "vitest";
import { matchWords } from "./match-words.ts";

describe("finding by words", () => {
  it("puts a beginning before a middle, and a middle before scattered letters", () => {
    const text = "Review the quarterly budget";
    expect(matchWords(text, "rev")).toBeGreaterThan(matchWords(text, "budget"));
    expect(matchWords(text, "budget")).toBeGreaterThan(matchWords(text, "bdgt"));
  });

  it("finds words in any order", () => {
    expect(matchWords("Review the quarterly budget", "budget review")).toBeGreaterThan(0);
  });

  it("forgives a left-out letter, but not a different word", () => {
    expect(matchWords("Settings", "setings")).toBeGreaterThan(0);
    expect(matchWords("Review the quarterly budget", "holiday")).toBe(0);
  });

  it("forgives one slip of the finger in a word", () => {
    for (const typed of ["budegt", "budgwt", "bugdet", "buudget"]) {
      expect([typed, matchWords("Review the budget", typed) > 0]).toEqual([typed, true]);
    }
    expect(matchWords("Review the budget", "bread")).toBe(0);
  });

  it("shows everything when nothing was typed", () => {
    expect(matchWords("anything", " ")).toBeGreaterThan(0);
  });
});
