import { describe, expect, it } from "vitest";
import { nextOf } from "./draw-later.ts";

const part = (name: string, more: { inSight?: boolean; height?: number } = {}) => ({
  name,
  inSight: false,
  height: 1000,
  ...more,
});
const names = (parts: readonly { readonly name: string }[]): string[] => parts.map(({ name }) => name);

describe("what is drawn later", () => {
  it("comes from the newest to the oldest, a little at a time", () => {
    expect(names(nextOf([part("a"), part("b"), part("c"), part("d")]))).toEqual(["d", "c"]);
    expect(names(nextOf(["a", "b", "c"].map((name) => part(name, { height: 100 }))))).toEqual([
      "c",
      "b",
      "a",
    ]);
  });

  it("comes first where the reader is", () => {
    const inSight = true;
    expect(names(nextOf([part("a", { inSight }), part("b", { inSight }), part("c")]))).toEqual(["b", "a"]);
  });

  it("comes, however much it is", () => {
    expect(names(nextOf([part("short"), part("long", { height: 9000 })]))).toEqual(["long"]);
  });

  it("ends", () => {
    expect(nextOf([])).toEqual([]);
  });
});
