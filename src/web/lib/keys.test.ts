import { describe, expect, it } from "vitest";
import { keyAction, type KeyPlace, type Pressed } from "./keys.ts";

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  mod: false,
  shift: false,
  alt: false,
  ...more,
});
const outside: KeyPlace = { inField: false, singleKeys: true, chosen: {}, afterGo: false };

describe("keys", () => {
  it("open the palette from anywhere, even while writing", () => {
    expect(keyAction(press("k", { mod: true }), { ...outside, inField: true })).toBe("palette");
  });

  it("go to a view with two strokes", () => {
    expect(keyAction(press("g"), outside)).toBe("begin-go");
    expect(keyAction(press("b"), { ...outside, afterGo: true })).toBe("go-board");
  });

  it("of the page can be chosen anew, and the old one lies idle", () => {
    const chosen: KeyPlace = { ...outside, chosen: { "quick-add": "n" } };
    expect(keyAction(press("n"), chosen)).toBe("quick-add");
    expect(keyAction(press("q"), chosen)).toBeUndefined();
  });

  it("do nothing as single keys while one writes, or when they are switched off", () => {
    expect(keyAction(press("q"), { ...outside, inField: true })).toBeUndefined();
    expect(keyAction(press("q"), { ...outside, singleKeys: false })).toBeUndefined();
  });

  it("leave undo to the field while one writes", () => {
    expect(keyAction(press("z", { mod: true }), { ...outside, inField: true })).toBeUndefined();
    expect(keyAction(press("z", { mod: true }), outside)).toBe("undo");
    expect(keyAction(press("Z", { mod: true, shift: true }), outside)).toBe("redo");
  });

  it("do not take keys of the browser or of a screen reader", () => {
    expect(keyAction(press("r", { mod: true }), outside)).toBeUndefined();
    expect(keyAction(press("c", { mod: true, shift: true }), outside)).toBeUndefined();
    expect(keyAction(press("ArrowLeft", { alt: true }), outside)).toBeUndefined();
  });
});
