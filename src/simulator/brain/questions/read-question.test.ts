import { describe, expect, it } from "vitest";
import type { Row } from "../outputs.ts";
import { emptyScene } from "../scene.ts";
import { readQuestion } from "./read-question.ts";

const open: readonly Row[] = [
  { id: "flour", title: "Order the flour", priority: "urgent", due: "2026-11-23", tags: ["suppliers"] },
  { id: "mixer", title: "Repair the dough mixer", status: "blocked" },
  { id: "leaflet", title: "Design the leaflet", assignee: "Rosa", due: "2026-11-27" },
  { id: "honey", title: "Call the honey supplier", tags: ["suppliers"] },
];
const scene = {
  ...emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" }),
  known: { open, isComplete: true },
};
const read = (text: string) => readQuestion(text, scene);

describe("a question is read by its parts", () => {
  it.each([
    ["Which jobs have no deadline yet?", { where: { lacking: "due" } }],
    ["Anything in there without an estimate?", { where: { lacking: "estimate" } }],
    ["For the board: how many of my tasks are overdue?", { said: { query: { dueBefore: "2026-11-22" } } }],
    ["What can't move forward at the moment?", { said: { query: { status: ["blocked"] } } }],
    ["I'm meeting Rosa at noon. What does she have to do?", { where: { person: "Rosa" } }],
    ["Is there anything left about suppliers?", { where: { words: ["suppliers"] } }],
    ["Which tasks take longer than an hour?", { where: { minutes: { least: 60 } } }],
    ["From the suppliers label, what isn't finished?", { said: { query: { tag: "suppliers" } } }],
    ["Are we busy on the weekend?", { said: { query: { dueAfter: "2026-11-28", dueBefore: "2026-11-29" } } }],
    [
      "Show me everything between Tuesday and Friday",
      { said: { query: { dueAfter: "2026-11-24", dueBefore: "2026-11-27" } } },
    ],
    ["Taken together, how long will all of it take?", { sums: "too" }],
  ])("%s", (text, look) => {
    expect(read(text)).toMatchObject([{ kind: "look", ...look }]);
  });

  it.each([
    ["The van gets here in a quarter of an hour. What could I finish until then?", { minutes: 15 }],
    ["Shop opens at 10. Is there something short I can still squeeze in?", { minutes: 60 }],
    ["What's the single most pressing thing?", { count: 1 }],
    ["Where do I begin today?", {}],
  ])("%s", (text, plan) => {
    expect(read(text)).toMatchObject([{ kind: "plan", ...plan }]);
  });

  it.each([
    [
      "Who is looking after the leaflet, and by when?",
      [
        ["Design the leaflet", "assignee"],
        ["Design the leaflet", "due"],
      ],
    ],
    ["Somebody is asking me about the leaflet. Who's responsible?", [["Design the leaflet", "assignee"]]],
    ["Why can't we repair the mixer?", [["Repair the dough mixer", "blocked"]]],
    ["I have the honey supplier on the line – what did I jot down?", [["Call the honey supplier", "notes"]]],
    ["Who'll talk to the honey people?", [["Call the honey supplier", "assignee"]]],
    ["Is the mixer stuck?", [["Repair the dough mixer", "blocked"]]],
  ])("%s", (text, asked) => {
    const requests = read(text)?.map((request) =>
      request.kind === "row-question" ? [request.reference, request.asked] : [request.kind],
    );
    expect(requests).toEqual(asked);
  });

  it("what was just done is asked of the last change alone", () => {
    expect(read("Hang on, what precisely did you alter there?")).toMatchObject([
      { kind: "history", latest: true, by: "assistant_here" },
    ]);
  });
});

describe("what is no question about the list is left alone", () => {
  it.each([
    "Move the leaflet to Friday and tell me what else is due",
    "I've ordered the flour. What's next?",
    "Add eggs to my list",
    "What's the capital of Peru?",
    "What if I finish the leaflet today?",
    "Could you call the honey supplier urgent?",
    "The flour is here",
  ])("%s", (text) => {
    const requests = read(text);
    expect(requests === undefined || requests.every(({ kind }) => kind === "talk")).toBe(true);
  });

  it.each([
    "Could you look into my calendar whether Thursday is free?",
    "Any new mails from the bank?",
    "Do we need umbrellas this evening?",
    "What's 20 percent of 350?",
    "Could you send Hannah an email about it?",
  ])("and what is beyond Carole is declined: %s", (text) => {
    expect(read(text)).toEqual([{ kind: "talk", topic: "declined" }]);
  });
});
