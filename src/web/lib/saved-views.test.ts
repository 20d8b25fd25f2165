import { describe, expect, it } from "vitest";
import { reduceViews } from "./saved-views.ts";

describe("saved views", () => {
  it("keep one meaning for each name, the last one said", () => {
    const once = reduceViews([], { save: { name: "Money", address: "?tag=finance" } });
    const twice = reduceViews(once, { save: { name: "Money", address: "?tag=money" } });
    expect(twice).toEqual([{ name: "Money", address: "?tag=money" }]);
    expect(reduceViews(twice, { forget: "Money" })).toEqual([]);
  });
});
