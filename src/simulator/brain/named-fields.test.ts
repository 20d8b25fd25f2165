import { describe, expect, it } from "vitest";
import { knownBefore } from "./known-rows.ts";
import type { Row } from "./outputs.ts";
import { plainWords } from "./plain-words.ts";
import { readNamed } from "./reading-named.ts";
import { emptyScene } from "./scene.ts";

const open: readonly Row[] = [
  { id: "a", title: "Finish the budget report", status: "todo", priority: "high", due: "2026-11-25T17:00" },
  { id: "b", title: "Send the invoice to Brandt", status: "todo", priority: "medium", due: "2026-11-23" },
  { id: "c", title: "Update the website", status: "todo", priority: "low", due: "2026-11-20", tags: ["web"] },
  { id: "d", title: "Order new toner", status: "todo", priority: "medium" },
];
const scene = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
const place = { scene, known: { open, isComplete: true } };

const read = (sentence: string) =>
  readNamed(plainWords(sentence), place)?.map((part) =>
    typeof part === "object" && part.kind === "act"
      ? { act: part.act, rows: part.rows?.map(({ id }) => id).join("") ?? "?", ...part.said.fields }
      : part,
  );
const tagged = (rows: string, ...addTags: string[]) => ({ act: "change", rows, addTags });

describe("tags of rows that are named", () => {
  it.each([
    ["tag the budget report finance", [tagged("a", "finance")]],
    ["tag the budget report finance, the invoice too", [tagged("a", "finance"), tagged("b", "finance")]],
    ["label the website #new, the toner #office", [tagged("c", "new"), tagged("d", "office")]],
    ["put the tag client on the invoice", [tagged("b", "client")]],
    ["the invoice gets the tag money, same for the toner", [tagged("b", "money"), tagged("d", "money")]],
    ["tag everything due today with now", [tagged("b", "now")]],
    ["take the web tag off the website", [{ act: "change", rows: "c", removeTags: ["web"] }]],
    ["tag the budget report", [{ act: "change", rows: "a" }]],
  ])("“%s”", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe("a field that a row no longer has", () => {
  const without = (rows: string, field: string) => [{ act: "change", rows, clear: [field] }];
  it.each([
    ["The website doesn't need a due date any more, take it off", without("c", "due")],
    ["the invoice no longer has a deadline, remove it", without("b", "due")],
    ["drop the website's due date", without("c", "due")],
    ["the toner doesnt need an assignee", without("d", "assignee")],
    ["clear the tags of the website, get rid of them", without("c", "tags")],
  ])("goes, and the row stays: “%s”", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe("which of many", () => {
  it.each([
    ["I finished everything that was due today", "complete", "b"],
    ["ive done all of todays stuff", "complete", "b"],
    ["everything from last week is finished", "complete", "c"],
    ["delete everything that was due last week", "delete", "c"],
    ["everything with a deadline is high priority now", "change", "abc"],
    ["push everything due on Wednesday to Friday", "change", "a"],
  ])("the words tell, whatever is to be done: “%s”", (sentence, act, rows) => {
    expect(read(sentence)).toEqual([expect.objectContaining({ act, rows })]);
  });
});

it("a sigh before a duty is no part of it, and alone it is left as it is", () => {
  expect(plainWords("ugh i still need to book the hotel")).toBe("i still need to book the hotel");
  expect(plainWords("phew, finally sent it")).toBe("finally sent it");
  expect(plainWords("ugh mondays")).toBe("ugh mondays");
});

it("an earlier message is read with the rows of its time", () => {
  const outcomes = [
    { id: "d", title: "Order new toner", result: "created" },
    { id: "e", title: "Call Meier", result: "completed" },
  ];
  const step = { name: "create_tasks", arguments: {}, output: { outcomes } };
  const turn = { userText: "", steps: [step], rounds: 1, said: "" };
  const before = knownBefore({ open, isComplete: true }, [turn]);
  expect(before.open.map(({ id }) => id)).toEqual(["a", "b", "c", "e"]);
});
