import { describe, expect, it } from "vitest";
import { choosingKey, keyOf, listActionOf } from "./list-keys.ts";

describe("the keys of the task list", () => {
  it("are the usual ones until others are chosen", () => {
    expect(listActionOf("t", {})).toBe("due");
    expect(keyOf("menu", {})).toBe(".");
  });

  it("follow what was chosen, and the old key lies idle", () => {
    const chosen = choosingKey({}, "due", "d");
    expect(chosen).toEqual({ due: "d" });
    expect(listActionOf("d", chosen ?? {})).toBe("due");
    expect(listActionOf("t", chosen ?? {})).toBeUndefined();
  });

  it("refuse a key that means something else already", () => {
    expect(choosingKey({}, "due", "e")).toBeNull();
    expect(choosingKey({}, "due", "j")).toBeNull();
    expect(choosingKey({}, "due", "/")).toBeNull();
    expect(choosingKey({}, "search", "e")).toBeNull();
    expect(choosingKey({}, "due", "Tab")).toBeNull();
    expect(choosingKey({}, "due", "t")).toEqual({ due: "t" });
  });
});
