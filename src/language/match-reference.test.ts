import { expect, test } from "vitest";
import { matchReference, type ReferableRow } from "./match-reference.ts";

const row = (id: string, title: string, more: Partial<ReferableRow> = {}): ReferableRow => ({
  id,
  title,
  status: "todo",
  tags: [],
  ...more,
});
const rows = [
  row("budget", "Review the quarterly budget", { tags: ["finance"] }),
  row("dentist", "Call the dentist"),
  row("mom", "Call mom"),
  row("slides", "Prepare slides for the board meeting", { tags: ["work"] }),
  row("milk", "Buy milk"),
  row("old", "Call the plumber", { status: "done" }),
  row("deck1", "Review onboarding deck"),
  row("deck2", "Review sales deck"),
];
const recent = { ids: ["slides", "milk", "dentist"] };
const found = (reference: string, among = rows, talked = recent): string => {
  const match = matchReference(reference, among, talked);
  return match.kind === "one"
    ? match.id
    : match.kind === "several"
      ? `several ${match.ids.join(" ")}`
      : "none";
};

test("it, that and that one are what was just talked about", () => {
  for (const word of ["it", "that", "this", "that one", "the task"]) expect(found(word)).toBe("slides");
  expect(found("that", rows, { ids: [] })).toBe("none");
});

test("an ordinal counts in the list shown last", () => {
  expect(found("the second")).toBe("milk");
  expect(found("the 3rd one")).toBe("dentist");
  expect(found("the last one")).toBe("dentist");
  expect(found("#1")).toBe("slides");
  expect(found("number two")).toBe("milk");
  expect(found("the ninth")).toBe("none");
});

test("words find their row in any form", () => {
  expect(found("the budget review")).toBe("budget");
  expect(found("the budget one")).toBe("budget");
  expect(found("reviewed the quarterly budgets")).toBe("budget");
  expect(found("called the dentist")).toBe("dentist");
  expect(found("the finance task")).toBe("budget");
  expect(found("bought milk")).toBe("milk");
  expect(found("the dentsit")).toBe("dentist");
  expect(found("Call mom")).toBe("mom");
});

test("what fits several rows is asked, not guessed", () => {
  expect(found("the deck")).toBe("several deck1 deck2");
  expect(found("the call", rows, { ids: [] })).toMatch(/^several /u);
  expect(found("them")).toBe("several slides milk dentist");
});

test("what fits no row finds none", () => {
  for (const reference of ["the garage", "pay rent", "xyz", "", "the report"])
    expect(found(reference)).toBe("none");
});

test("half a fit is offered, never taken", () => {
  expect(found("the budget forecast for marketing")).not.toBe("budget");
  expect(found("call the electrician")).not.toMatch(/^(?:dentist|mom|old)$/u);
  expect(found("buy bread")).not.toBe("milk");
});

test("an open row goes before a done one of the same words", () => {
  const twice = [row("done", "Water plants", { status: "done" }), row("open", "Water plants")];
  expect(found("water the plants", twice)).toBe("open");
});
