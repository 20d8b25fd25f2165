import { expect, it } from "vitest";
import { underWay } from "./half-done.ts";

const report = (text: string) =>
  underWay({ kind: "act", act: "complete", said: { kind: "complete", reference: "it", fields: {}, text } });

it.each([
  "the invoice is almost done",
  "budget report -> 80% done",
  "the flyer is half finished",
  "I'm not quite done with the slides",
])("“%s” is under way", (text) => {
  expect(report(text)).toMatchObject({ act: "change", said: { fields: { status: "in_progress" } } });
});

it.each(["the invoice is done", "paid half the rent", "finished the 5% report"])("“%s” is done", (text) => {
  expect(report(text).act).toBe("complete");
});
