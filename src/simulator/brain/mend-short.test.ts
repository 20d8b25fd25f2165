import { describe, expect, it } from "vitest";
import { mendShort } from "./mend-short.ts";

describe("letters that stand for words in a question", () => {
  it.each([
    ["how many chores r left", "how many chores are left"],
    ["where r my notes", "where are my notes"],
    ["what can u do", "what can you do"],
  ])("“%s” is read as “%s”", (said, meant) => {
    expect(mendShort(said)).toBe(meant);
  });

  it.each(["learn R by Friday", "plan r and d day", "which R packages do I need"])(
    "“%s” keeps its letter",
    (said) => {
      expect(mendShort(said)).toBe(said);
    },
  );
});
