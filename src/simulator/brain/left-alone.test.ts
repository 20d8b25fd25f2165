import { describe, expect, it } from "vitest";
import { isNoDay } from "./not-possible.ts";
import { onlyAsked } from "./only-asked.ts";
import { aConversation } from "./testing/conversation.ts";

const writes = /^(?:create|update|complete|delete)_tasks$|^undo_changes$/;
const rows = ["Mark the fence posts", "Feed the parrot", "Close the shutters", "Call Ivo", "Call Petra"];

describe("what stays as it is", () => {
  it.each([
    "mark the Brandt letter as done",
    "please mark the Brandt papers as finished",
    "can you complete feed the parrot? just curious",
    "would you be able to move the parrot to monday? hypothetically",
    "move the parrot to 30 February",
    "push the shutters to the 31st of September",
    "set the parrot to stripy",
    "please share the board with Nadia",
  ])("%s", (said) => {
    const chat = aConversation(rows);
    chat.say("show my tasks");
    const names = chat.say(said).calls.map(({ name }) => name);
    expect(names.filter((name) => writes.test(name))).toEqual([]);
  });

  it.each([
    ["set the parrot to urgent", "nah not so urgent, medium will do", "medium"],
    ["set the parrot to low", "sorry, not low, rather high", "high"],
    ["set the parrot to high", "low is fine, not high", "low"],
  ])("“%s”, then “%s”: the one value alone", (first, then, priority) => {
    const chat = aConversation([{ title: "Feed the parrot", due: "2026-11-30" }, "Sweep the yard"]);
    chat.say(first);
    chat.say(then);
    expect(chat.rows()).toMatchObject([
      { title: "Feed the parrot", due: "2026-11-30", priority },
      { title: "Sweep the yard" },
    ]);
  });

  it("a question that is dropped leaves “it” what it was", () => {
    const chat = aConversation(rows);
    chat.say("set the parrot to high");
    chat.say("the call is done");
    chat.say("never mind, delete it");
    expect(chat.rows().map(({ title }) => title)).not.toContain("Feed the parrot");
    expect(chat.rows().map(({ title }) => title)).toEqual(expect.arrayContaining(["Call Ivo", "Call Petra"]));
  });
});

describe("words that only ask, and days that are none", () => {
  it("are told from wishes", () => {
    expect(onlyAsked("can you tick off the parrot? only asking")).toBe("can you tick off the parrot");
    expect(onlyAsked("can you tick off the parrot?")).toBeUndefined();
    expect(onlyAsked("remind me to ask if that is possible")).toBeUndefined();
  });
  it("are told from days", () => {
    expect(["31 april", "June 31st", "2026-02-30", "feb 30"].every(isNoDay)).toBe(true);
    expect(["30 april", "29 feb", "may 31", "2026-12-31", "june 99", "friday"].some(isNoDay)).toBe(false);
  });
});
