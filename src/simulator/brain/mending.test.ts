import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const names = (calls: readonly { readonly name: string }[]): string[] => calls.map(({ name }) => name);

describe("the trash", () => {
  it.each([
    "empty the trash",
    "please empty my trash",
    "clear out the bin",
    "delete everything in the trash",
  ])("“%s” calls nothing", (text) => {
    const chat = aConversation(["Buy milk", "Call mom"]);
    const { calls, text: said } = chat.say(text);
    expect(calls).toEqual([]);
    expect(said).toMatch(/Trash page/);
    expect(said).toMatch(/nothing was changed/i);
  });

  it("“everything” after a delete is every row that stands", () => {
    const chat = aConversation(["Old flyer", "Buy milk", "Call mom"]);
    chat.say("delete the old flyer");
    const { calls } = chat.say("complete all");
    expect(calls.at(-1)).toEqual({ name: "complete_tasks", arguments: { ids: ["row-2", "row-3"] } });
  });

  it("“both” with nothing talked about is asked", () => {
    const { calls } = aConversation(["Buy milk", "Call mom"]).say("delete both");
    expect(names(calls)).not.toContain("delete_tasks");
  });
});

describe("the wrong row", () => {
  it("“oops, I meant stretch, not paint” takes back first and never renames", () => {
    const chat = aConversation(["Buy paint", "Stretch"]);
    chat.say("finish paint");
    const { calls } = chat.say("oops, I meant stretch, not paint");
    expect(names(calls)).not.toContain("update_tasks");
    expect(names(calls).indexOf("undo_changes")).toBeLessThan(names(calls).indexOf("complete_tasks"));
    expect(chat.row("Stretch")?.status).toBe("done");
  });

  it("“actually no, reopen it” opens it again, and that is all", () => {
    const chat = aConversation(["Send the contract"]);
    chat.say("finish the contract");
    const { text } = chat.say("actually no, reopen it");
    expect(chat.row("Send the contract")?.status).toBe("todo");
    expect(text).not.toMatch(/could not find/i);
  });
});

describe("the list last shown", () => {
  it("“the last one” is its last row, also after the first was completed", () => {
    const chat = aConversation(["Photographer", "Menu", "Flowers"]);
    chat.say("show my tasks");
    chat.say("complete the first one");
    chat.say("delete the last one");
    expect(chat.rows().map((row) => row.title)).toEqual(["Photographer", "Menu"]);
  });

  it("“the last one” after a row was added is the one just added", () => {
    const chat = aConversation(["Photographer", "Menu"]);
    chat.say("show my tasks");
    chat.say("add call the band");
    chat.say("delete the last one");
    expect(chat.rows().map((row) => row.title)).toEqual(["Photographer", "Menu"]);
  });
});

describe("notes", () => {
  it("are added to those that stand", () => {
    const chat = aConversation([{ title: "Plan the offsite", notes: "Ask for a quote" }]);
    chat.say("add a note to the offsite: vegetarian food");
    expect(chat.row("Plan the offsite")?.notes).toBe("Ask for a quote\nvegetarian food");
  });

  it("that were cut on the way are left alone", () => {
    const chat = aConversation([{ title: "Plan the offsite", notes: "A long story… (cut)" }]);
    const { calls, text } = chat.say("add a note to the offsite: vegetarian food");
    expect(names(calls)).not.toContain("update_tasks");
    expect(text).toMatch(/nothing was changed/);
  });
});

describe("steps of priority", () => {
  it.each([
    ["lower its priority", "medium"],
    ["raise its priority", "urgent"],
    ["lower it", "medium"],
    ["set its priority to low", "low"],
  ])("“%s”", (text, priority) => {
    const chat = aConversation([{ title: "Clean the garage", priority: "high" }, "Buy milk"]);
    chat.say("mark the garage as in progress");
    chat.say(text);
    expect(chat.row("Clean the garage")?.priority).toBe(priority);
  });
});

it.each(["leave the rest", "keep the others as they are"])("“%s” after a change changes no other", (text) => {
  const chat = aConversation(["Clean the garage", "Buy milk"]);
  chat.say("make the garage urgent");
  expect(chat.say(text).calls).toEqual([]);
  expect(chat.rows()).toHaveLength(2);
});

describe("one more of the same", () => {
  it.each(["and the milk", "the milk too", "just the milk"])("“%s” after a completion", (text) => {
    const chat = aConversation(["Call mom", "Buy milk"]);
    chat.say("I called mom");
    chat.say(text);
    expect(chat.row("Buy milk")?.status).toBe("done");
    expect(chat.rows()).toHaveLength(2);
  });

  it("a word alone that names a row shows it and makes none", () => {
    const chat = aConversation(["Cancel the gym membership"]);
    expect(names(chat.say("gym").calls)).toEqual(["find_tasks"]);
    expect(chat.rows()).toHaveLength(1);
  });
});
