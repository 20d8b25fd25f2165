import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("what is told bit by bit", () => {
  it("a title in quotes and who holds it up", () => {
    const chat = aConversation();
    chat.say("note down 'collect the visa', i'm still waiting for Hugo on that one");
    expect(chat.rows()).toMatchObject([{ title: "Collect the visa", waiting_for: "Hugo" }]);
  });

  it("a day that is told in two ways is one day", () => {
    const chat = aConversation(["Print the badges"]);
    chat.say("move the badges to monday");
    chat.say("hm no, make that wednesday next week, the 2nd");
    expect(chat.row("Print the badges")?.due).toBe("2026-12-02");
  });

  it("a wish that is put right before its deed is said", () => {
    const chat = aConversation();
    chat.say("remind me friday, no wait saturday, to feed the neighbours' cat");
    expect(chat.rows()).toMatchObject([{ title: "Feed the neighbours' cat", due: "2026-11-28" }]);
  });

  it("a mix-up that is owned up to is taken back", () => {
    const chat = aConversation(["Email the florist"]);
    chat.say("emailed the florist");
    chat.say("oh nooo i got that mixed up, undo that");
    expect(chat.row("Email the florist")?.status).toBe("todo");
  });

  it("the steps of what was just made are read out again", () => {
    const chat = aConversation();
    chat.say("add host the quiz night for friday, steps: write the questions, borrow a buzzer");
    const { text } = chat.say("wait what were the steps again?");
    expect(text).toMatch(/questions[\s\S]*buzzer/);
  });

  it("a question behind news is about what the news was of", () => {
    const chat = aConversation([{ title: "Order the wreath", due: "2026-12-03" }, "Buy ribbon"]);
    chat.say("what is open?");
    const { text } = chat.say("haven't ordered the wreath yet btw, shop was shut. when is that due again?");
    expect(text).toMatch(/3 December|2026-12-03/);
  });
});
