import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("looking things up", () => {
  it("lists what is there with dates", () => {
    const chat = aConversation([
      { title: "Pay the rent", due: "2026-11-27", due_words: "Friday" },
      "Call mom",
    ]);
    const said = chat.say("show my tasks");
    expect(said.text).toContain("- **Pay the rent** · due Friday");
    expect(said.text).toContain("- **Call mom**");
  });

  it("says that there is nothing when there is nothing", () => {
    expect(aConversation().say("what do I have to do?").text).toMatch(/no open tasks|nothing/i);
  });

  it("“What should I work on today?” ranks with the reasons of the result", () => {
    const chat = aConversation(["Buy milk", "Call mom"]);
    const said = chat.say("What should I work on today?");
    expect(said.calls.map((call) => call.name)).toEqual(["plan_day"]);
    expect(said.text).toContain("1. **Buy milk** – it is the oldest");
  });

  it("“when is the dentist due?” answers about that row", () => {
    const chat = aConversation([{ title: "Call the dentist", due: "2026-11-24", due_words: "tomorrow" }]);
    expect(chat.say("when is the dentist due?").text).toBe("**Call the dentist** is due tomorrow.");
  });

  it("“what did I finish this week?” asks the log since monday", () => {
    const said = aConversation().say("what did I finish this week?");
    expect(said.calls[0]).toMatchObject({
      name: "task_history",
      arguments: { since: "2026-11-23", kind: "completed" },
    });
  });

  it("“what changed since Monday?” asks the log since the last one", () => {
    const said = aConversation().say("what changed since Monday?");
    expect(said.calls[0]).toMatchObject({ name: "task_history", arguments: { since: "2026-11-16" } });
  });
});
