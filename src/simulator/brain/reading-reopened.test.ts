import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const done = { title: "Send the invoice to Acme", status: "done" } as const;

describe("a task that is done is open again", () => {
  it.each([
    "Set the Acme invoice back to to do, it bounced",
    "move the Acme invoice back to open, they never got it",
    "put the invoice back on my list, it was returned",
    "the acme invoice isn't done after all",
    "unmark the acme invoice",
    "the invoice needs to be sent again, reopen it",
  ])("“%s”", (words) => {
    const chat = aConversation([done, "Write the plan"]);
    chat.say(words);
    expect(chat.rows().map(({ title, status }) => [title, status])).toEqual([
      ["Send the invoice to Acme", "todo"],
      ["Write the plan", "todo"],
    ]);
  });

  it.each(["the acme invoice isn't done yet", "is the invoice really not done?"])(
    "“%s” changes nothing",
    (words) => {
      const chat = aConversation([done]);
      chat.say(words);
      expect(chat.rows()).toEqual([expect.objectContaining({ status: "done" })]);
    },
  );
});

it("a tag or a value behind a new task belongs to it", () => {
  const chat = aConversation();
  chat.say("Create an urgent task: fix the login bug, due today at 5 pm, tag backend");
  chat.say("water the roses every Sunday, label garden, 20 minutes");
  expect(chat.rows()).toMatchObject([
    { title: "Fix the login bug", tags: ["backend"], priority: "urgent", due: "2026-11-23T17:00" },
    { title: "Water the roses", tags: ["garden"] },
  ]);
});
