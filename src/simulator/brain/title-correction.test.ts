import { expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

it.each([
  ["add buy a present for Lena", "I meant for Lea, not Lena", "Buy a present for Lea"],
  ["add buy a present for Lena", "sorry, for Lea", "Buy a present for Lea"],
  ["add call Priya", "sorry, I meant Paul", "Call Paul"],
  ["add call Priya", "no, I meant Paul instead of Priya", "Call Paul"],
  ["add dinner with Tom at the harbour", "no, with Ben", "Dinner with Ben at the harbour"],
  ["add buy bread", "I meant butter", "Buy butter"],
  ["add order the toner", "no, I meant order the paper", "Order the paper"],
])("“%s”, then “%s”: only what was wrong is put right", (first, then, title) => {
  const chat = aConversation();
  chat.say(first);
  chat.say(then);
  expect(chat.rows().map((row) => row.title)).toEqual([title]);
});

it("words that have no place in the title do not become the title", () => {
  const chat = aConversation();
  chat.say("add buy bread");
  chat.say("I meant for Lea");
  expect(chat.row("Buy bread")).toBeDefined();
});
