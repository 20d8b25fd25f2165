import { describe, expect, it } from "vitest";
import { pastedLines } from "../../lib/pasted-lines.ts";
import { asPlainText, withoutAddress } from "./read-line.ts";

describe("a line of quick add", () => {
  it("keeps words as words when a chip is taken away", () => {
    const span = { field: "due" as const, start: 5, end: 11, text: "friday" };
    expect(asPlainText("call friday bar", span)).toBe('call "friday" bar');
  });

  it("goes without an address when its chip is taken away, and keeps the words that named it", () => {
    const url = "https://example.com/a?b=1";
    expect(withoutAddress(`Read ${url} tomorrow`, url)).toBe("Read tomorrow");
    expect(withoutAddress(`Read [the plan](${url})`, url)).toBe("Read the plan");
    expect(withoutAddress(`Read <${url}>`, url)).toBe("Read");
  });

  it("offers a pasted list as several tasks, without its bullets", () => {
    expect(pastedLines("- one\n* two\n\n3. three\n[ ] four")).toEqual(["one", "two", "three", "four"]);
  });

  it("takes a single pasted line as it is", () => {
    expect(pastedLines("only one")).toEqual([]);
  });
});
