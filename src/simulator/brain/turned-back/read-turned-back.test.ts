import { describe, expect, it } from "vitest";
import { aConversation } from "../testing/conversation.ts";
import { clausesOf } from "./clauses.ts";
import { saidOfEarlier } from "./said-of-earlier.ts";

const statusOf = (turns: readonly string[], ...titles: string[]) => {
  const chat = aConversation(["Wash the windows", "Water the ferns", "Feed the parrot"]);
  for (const turn of turns) chat.say(turn);
  return titles.map((title) => chat.row(title)?.status);
};

describe("what a clause says of what was done before", () => {
  it.each([
    ["reopen it", "back"],
    ["set that one back to todo", "back"],
    ["the ferns should go back on the list", "back"],
    ["the kitchen ones aren't done", "not-so"],
    ["half is missing", "not-so"],
    ["leave the ferns alone", "stays"],
    ["that was the wrong task", "wrong"],
    ["i was too quick", "wrong"],
    ["the parrot is what I meant", "meant"],
  ])("“%s”: %s", (clause, kind) => {
    expect(saidOfEarlier(clause)?.kind).toBe(kind);
  });

  it.each([
    "my sister came by",
    "add a task for the cage",
    "the ferns look great",
    "text the vet back on Sunday",
    "I have to pay Noor back by Friday",
    "call the window cleaner back at eleven",
  ])("“%s” says nothing of it", (clause) => {
    expect(saidOfEarlier(clause)).toBeUndefined();
  });

  it("calling somebody back is something to do, whatever row has a word of it", () => {
    const chat = aConversation(["Renew the office insurance"]);
    chat.say("ring the tax office back on friday");
    expect(chat.row("Renew the office insurance")?.due ?? null).toBeNull();
    expect(chat.row("Ring the tax office back")?.due).toBe("2026-11-27");
  });

  it("words of regret turn all that stands beside them into a correction", () => {
    expect(clausesOf("Saturday, sorry").map(({ text, corrects }) => [text, corrects])).toEqual([
      ["Saturday", true],
    ]);
  });
});

describe("what was reported too early", () => {
  it.each([
    "oh, two panes are left, open it again please",
    "I spoke too soon, the back ones are dirty",
    "not quite, the kitchen one is missing",
    "hmm, that was premature. could you reopen that?",
  ])("is open again: “%s”", (said) => {
    expect(statusOf(["the windows are washed", said], "Wash the windows")).toEqual(["todo"]);
  });

  it("is opened by its name, turns later", () => {
    const turns = ["the windows are washed", "the parrot is fed", "the windows aren't done yet, reopen them"];
    expect(statusOf(turns, "Wash the windows", "Feed the parrot")).toEqual(["todo", "done"]);
  });

  it("what only tells of something takes nothing back", () => {
    const turns = ["the windows are washed", "the light isn't great today"];
    expect(statusOf(turns, "Wash the windows")).toEqual(["done"]);
  });
});

describe("another row was meant", () => {
  it.each([
    "no, I meant the ferns. The windows are still dirty",
    "that was the wrong one, I was talking about the ferns",
    "argh, the ferns is what I meant",
  ])("the first goes back and the other is done: “%s”", (said) => {
    const turns = ["the windows are washed", said];
    expect(statusOf(turns, "Wash the windows", "Water the ferns")).toEqual(["todo", "done"]);
  });
});
