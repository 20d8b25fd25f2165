import { describe, expect, it } from "vitest";
import { pastedLines } from "../../lib/pasted-lines.ts";
import { asPlainText } from "./read-line.ts";

describe("a line of quick add", () => {
  it("keeps words as words when a chip is taken away", () => {
    const span = { field: "due" as const, start: 5, end: 11, text: "friday" };
    expect(asPlainText("call friday bar", span)).toBe('call "friday" bar');
  });

  it("offers a pasted list as several tasks, without its bullets", () => {
    expect(pastedLines("- one\n* two\n\n3. three\n[ ] four")).toEqual(["one", "two", "three", "four"]);
  });

  it("takes a single pasted line as it is", () => {
    expect(pastedLines("only one")).toEqual([]);
  });
});
