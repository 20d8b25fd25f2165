import { describe, expect, it } from "vitest";
import { plainSentence } from "./plain-sentence.ts";

describe("a quoted sentence", () => {
  it("shows no signs of Markdown", () => {
    expect(plainSentence("- **3 tasks** are *blocked*, see [the list](/blocked) and `x`.")).toBe(
      "3 tasks are blocked, see the list and x.",
    );
    expect(plainSentence("### _Done_")).toBe("Done");
  });

  it("keeps names with an underscore whole", () => {
    expect(plainSentence("I renamed snake_case_name.")).toBe("I renamed snake_case_name.");
  });
});
