import { describe, expect, it } from "vitest";
import type { Row } from "./outputs.ts";
import { readMessage } from "./read-message.ts";
import { readSpared } from "./reading-spared.ts";
import { emptyScene } from "./scene.ts";

const open: readonly Row[] = [
  { id: "a", title: "Finish the budget report", status: "todo", priority: "high", due: "2026-11-25T17:00" },
  { id: "b", title: "Send the invoice to Brandt", status: "todo", priority: "medium", due: "2026-11-27" },
  { id: "c", title: "Update the website", status: "todo", priority: "low", due: "2026-12-04" },
  { id: "d", title: "Order new toner", status: "todo", priority: "medium", assignee: "Tom" },
];
const empty = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
const scene = { ...empty, known: { open, isComplete: true } };

const read = (words: string) =>
  readMessage(words, scene).map((request) =>
    request.kind === "act"
      ? [request.act, request.rows?.map(({ id }) => id).join("") ?? "?", request.said.fields]
      : [request.kind],
  );

describe("the thing first, then what is to be done with it", () => {
  it.each([
    ["And the website, let's forget it", [["delete", "c", {}]]],
    ["the report, please move it to Monday", [["change", "a", { due: { date: "2026-11-30" } }]]],
    ["toner, can you give that to Priya", [["change", "d", { assignee: "Priya" }]]],
    ["assign the toner to Priya instead of Tom", [["change", "d", { assignee: "Priya" }]]],
    ["The website doesn't need a due date any more, take it off", [["change", "c", { clear: ["due"] }]]],
  ])("“%s”", (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  it("“set the priorities: …” is an order for each", () => {
    expect(read("pls set the priorities: report urgent, invoice high, website low")).toEqual([
      ["change", "a", { priority: "urgent" }],
      ["change", "b", { priority: "high" }],
      ["change", "c", { priority: "low" }],
    ]);
  });

  it("“remind me two days before …” offers a task of its own and makes none", () => {
    expect(read("remind me 2 days before the invoice is due")).toEqual([["ask"]]);
  });

  it("“change the website to an app” asks and makes no second row", () => {
    expect(read("I want to change the website to an app")).toEqual([["change", "c", {}]]);
  });
});

describe("what is not over", () => {
  it.each(["Call with Meier went well", "Lunch with Tom took ages", "my interview was fine"])(
    "“%s” tells, and makes nothing",
    (words) => {
      const [request] = readMessage(words, scene);
      expect(request).toMatchObject({ kind: "create", tells: true });
    },
  );
});

describe("of several, some are spared", () => {
  const deleted = { ...scene, focus: open.slice(0, 3), writtenTurns: [["a", "b", "c"]] };
  it.each([
    ["oh no, not the website!", ["c"]],
    ["wait, not the report and the invoice", ["a", "b"]],
    ["keep the invoice though", ["b"]],
  ])("“%s”", (words, ids) => {
    const request = readSpared(words, deleted);
    expect(request?.kind === "undo" && request.rows?.map(({ id }) => id)).toEqual(ids);
  });

  it.each(["not the toner", "no, not the report, the toner", "keep the plants watered"])(
    "“%s” spares none of them",
    (words) => {
      expect(readSpared(words, deleted)).toBeUndefined();
    },
  );
});
