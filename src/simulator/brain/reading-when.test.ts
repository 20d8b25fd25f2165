import { describe, expect, it } from "vitest";
import { readWhen } from "./reading-when.ts";

describe("when something was done", () => {
  it.each([
    ["when did I finish the invoice?", "completed", "invoice"],
    ["when did I complete the invoice task", "completed", "invoice"],
    ["when was the invoice finished?", "completed", "invoice"],
    ["when did I pay the invoice?", "completed", "pay the invoice"],
    ["when did I add the invoice?", "created", "invoice"],
    ["when was the invoice added", "created", "invoice"],
    ["since when do I have the invoice on my list?", "created", "invoice"],
    ["when did you delete the invoice?", "deleted", "invoice"],
    ["when did I last change the invoice?", "any", "invoice"],
    ["when was the invoice moved?", "any", "invoice"],
  ])("is asked of the log: %s", (text, change, named) => {
    expect(readWhen(text)).toMatchObject({ kind: "history", change, named, asksWhen: true });
  });

  it("may point at what was talked of", () => {
    expect(readWhen("when did I add it?")).toMatchObject({ reference: "it", change: "created" });
  });

  it.each(["when is the invoice due?", "when should I pay the invoice?", "when did I say that?"])(
    "is no question of when it is to be done: %s",
    (text) => {
      expect(readWhen(text)).toBeUndefined();
    },
  );
});
