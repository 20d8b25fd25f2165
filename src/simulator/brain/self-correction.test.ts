import { describe, expect, it } from "vitest";
import { emptyScene } from "./scene.ts";
import { mendedWithin } from "./self-correction.ts";

const scene = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });

describe("a message that mends itself", () => {
  it.each([
    ["move the slides to friday, no wait, thursday", "move the slides to thursday"],
    ["yes cancel it, I mean mark it done", "mark it done"],
    ["set it to high, or rather low", "set it to low"],
  ])("“%s” is read as “%s”", (said, meant) => {
    expect(mendedWithin(said, scene)).toBe(meant);
  });
  it.each(["no, I meant buy oat milk", "move the slides to friday", "ask Ben what I mean by done"])(
    "“%s” stays as it is",
    (said) => {
      expect(mendedWithin(said, scene)).toBe(said);
    },
  );
});
