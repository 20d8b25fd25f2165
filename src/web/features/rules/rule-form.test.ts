import { expect, it } from "vitest";
import type { RuleEffect } from "../../../shared/rule.ts";
import { effectOf, emptyForm, formOf } from "./rule-form.ts";

it.each<RuleEffect>([
  { kind: "phrase", phrase: "EOD", means: "18:00" },
  {
    kind: "fields",
    match: { words: ["finance", "quarterly report"], tag: "work", person: "Ana" },
    addTags: ["q-close", "money"],
    withoutTags: ["food"],
    priority: "high",
    estimateMinutes: 45,
    assignee: "Ben",
    notes: "See the wiki",
  },
  { kind: "weight", match: { words: ["meeting"] }, part: null, factor: 0 },
  { kind: "weight", match: null, part: "due", factor: 0.25 },
])("a rule that is edited and left as it was stays the same: %j", (effect) => {
  expect(effectOf(formOf("words", effect), effect)).toEqual(effect);
});

it("what is typed loosely is read: hashes, commas, spaces, empty fields", () => {
  const form = { ...emptyForm, kind: "fields" as const, words: " bills , invoices,", addTags: "#a, b  #c" };
  expect(effectOf(form)).toEqual({
    kind: "fields",
    match: { words: ["bills", "invoices"] },
    addTags: ["a", "b", "c"],
  });
});

it("another strength gives another factor", () => {
  const before: RuleEffect = { kind: "weight", match: null, part: "due", factor: 0.25 };
  const form = { ...formOf("x", before), strength: "first" as const };
  expect(effectOf(form, before)).toEqual({ kind: "weight", match: null, part: "due", factor: 10 });
});
