import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("the same once more", () => {
  it.each([
    ["I need to buy a Christmas card for Mia", "and another one for Tom", "Buy a Christmas card for Tom"],
    ["add a present for Lea to my list", "also for Tim", "A present for Tim"],
    ["book a table for four at Luigi's", "and another one at Mario's", "Book a table for four at Mario's"],
    ["Email the report to Kim", "another one to Lee please", "Email the report to Lee"],
    ["buy stamps", "and for the office too", "Buy stamps for the office"],
    ["call Mia", "and another one for Tom", "Call Tom"],
  ])("“%s”, then “%s”: %s", (first, then, title) => {
    const chat = aConversation();
    chat.say(first);
    chat.say(then);
    expect(chat.rows().map((row) => row.title)).toEqual([expect.anything(), title]);
  });

  it("keeps the day unless another is said", () => {
    const chat = aConversation();
    chat.say("remind me to buy flowers for mum on Friday");
    chat.say("and one for Dad too");
    chat.say("same for Oma on Saturday");
    expect(chat.row("Buy flowers for Dad")?.due).toBe("2026-11-27");
    expect(chat.row("Buy flowers for Oma")?.due).toBe("2026-11-28");
  });

  it("works within one message too", () => {
    const chat = aConversation();
    chat.say("I need to buy a card for Mia, and another one for Tom");
    expect(chat.rows().map((row) => row.title)).toEqual(["Buy a card for Mia", "Buy a card for Tom"]);
  });
});
