import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { splitBlocks } from "./split-blocks.ts";

describe("Markdown in blocks", () => {
  it("cuts at empty lines", () => {
    expect(splitBlocks("# One\n\nTwo\nthree\n\nFour")).toEqual(["# One", "Two\nthree", "Four"]);
  });

  it("keeps a code fence whole, empty lines and all", () => {
    const code = "```sh\none\n\ntwo\n```";
    expect(splitBlocks(`Before\n\n${code}\n\nAfter`)).toEqual(["Before", code, "After"]);
  });

  it("keeps a list whole, so that its numbers go on", () => {
    expect(splitBlocks("1. one\n\n2. two\n\n   more of two\n\nAfter")).toEqual([
      "1. one\n\n2. two\n\n   more of two",
      "After",
    ]);
  });

  it("never loses a word", () => {
    const line = constantFrom(
      "",
      "word",
      "- item",
      "1. item",
      "```",
      "  more",
      "# title",
      "~~~",
      "| a | b |",
    );
    assert(
      property(array(line), (lines) => {
        const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
        const text = lines.join("\n");
        expect(words(splitBlocks(text).join("\n\n"))).toEqual(words(text));
      }),
    );
  });

  it("leaves finished blocks as they are while the text grows", () => {
    const before = splitBlocks("One\n\nTwo\n\nThr");
    const after = splitBlocks("One\n\nTwo\n\nThree and more");
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  });
});
