import { describe, expect, it } from "vitest";
import { sameData } from "./same-data.ts";

describe("data that is read again", () => {
  it("is the same where every part of it is", () => {
    const data = { id: "m", parts: [{ type: "text", text: "Yes." }, { data: { changes: [], more: null } }] };
    expect(sameData(data, structuredClone(data))).toBe(true);
  });

  it.each([
    [{ text: "Yes." }, { text: "No." }],
    [{ text: "Yes." }, { text: "Yes.", more: null }],
    [{ text: undefined }, { data: undefined }],
    [["a", "b"], ["a"]],
    [[], {}],
    [{}, []],
    [null, {}],
    [0, null],
    ["1", 1],
  ])("is another where a part differs: %j and %j", (left, right) => {
    expect(sameData(left, right)).toBe(false);
  });
});
