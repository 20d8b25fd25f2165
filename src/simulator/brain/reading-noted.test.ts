import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("a note beside what is to be kept", () => {
  it.each([
    ["add buy paint, and put in the notes that it has to be white", "it has to be white"],
    ["add buy paint, note that we need ten litres", "we need ten litres"],
    ["add buy paint for Saturday, and write in the notes matt, no gloss", "matt, no gloss"],
    ["create a task to buy paint; in the notes put the number 4471", "the number 4471"],
    ["I need to buy paint. Put in the notes that Ole likes blue.", "Ole likes blue"],
    ['add "buy paint" with a note saying ask for Mrs Hart', "ask for Mrs Hart"],
    ["todo: buy paint. notes: the small tin", "the small tin"],
    ["Add buy paint, and mention in the notes that the shop closes at 6", "the shop closes at 6"],
    ["please add: buy paint. In the notes, say: six tins, white", "six tins, white"],
  ])("“%s”", (words, notes) => {
    const made = aConversation().say(words).calls.at(-1);
    expect(made).toMatchObject({
      name: "create_tasks",
      arguments: { tasks: [{ title: "Buy paint", notes }] },
    });
  });

  it("“add a note that …” has nothing before it, and is about what was talked of", () => {
    const chat = aConversation();
    chat.say("add buy paint");
    chat.say("add a note that the shop closes at 6");
    expect(chat.rows()).toHaveLength(1);
  });

  it("goes on with what follows the note", () => {
    const chat = aConversation();
    chat.say("add buy paint, note that it must be white, and tag it home");
    expect(chat.row("Buy paint")?.tags).toEqual(["home"]);
    expect(chat.rows()).toHaveLength(1);
  });
});
