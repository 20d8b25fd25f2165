import { describe, expect, it } from "vitest";
import { emptyScene } from "./scene.ts";
import { mendedWithin } from "./self-correction.ts";
import { aConversation } from "./testing/conversation.ts";

const states = (chat: ReturnType<typeof aConversation>) =>
  Object.fromEntries(chat.rows().map((row) => [row.title, row.status]));

describe("what is mended in the same breath", () => {
  const open = ["Write the runbook", "Review Dana's schema change"].map((title) => ({ id: title, title }));
  const empty = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
  const scene = { ...empty, known: { open, isComplete: true } };
  it.each([
    ["mark the runbook as done... sorry, I mean the schema change", "mark the schema change as done"],
    ["move the runbook to Friday, no sorry, I meant the schema change", "move the schema change to Friday"],
    ["remind me to call Anna tomorrow, no sorry I mean Ben", "remind me to call Ben tomorrow"],
    ["remind me to call Anna tomorrow, oops, I mean Friday", "remind me to call Anna Friday"],
  ])("“%s” asks for “%s”", (said, meant) => {
    expect(mendedWithin(said, scene)).toBe(meant);
  });
});

describe("what is taken back", () => {
  it("is looked for in the log, and the other goes instead", () => {
    const chat = aConversation(["Fix the payout test", "Reply to Omar"]);
    chat.say("delete the payout test");
    const { calls } = chat.say("argh, wrong one. bring it back and delete the reply to Omar instead");
    expect(calls.map(({ name }) => name).slice(0, 1)).toEqual(["task_history"]);
    expect(calls.at(-1)?.name).toBe("delete_tasks");
    expect(states(chat)).toEqual({});
  });

  it("“restore …, I do need it” names the row and says why", () => {
    const chat = aConversation(["Write the runbook", "Review the schema"]);
    chat.say("delete the runbook");
    const said = chat.say("please restore the runbook, I do need it");
    expect(said.calls.map(({ name }) => name)).toEqual(["task_history"]);
  });

  it("“it broke again, reopen that” looks for what is done by its words", () => {
    const chat = aConversation([{ title: "Fix the settlement export", status: "done" }, "Write the docs"]);
    chat.say("the settlement export broke again, reopen that task please");
    expect(states(chat)).toEqual({ "Fix the settlement export": "todo", "Write the docs": "todo" });
  });
});

describe("one task, told of bit by bit", () => {
  it("is started and stuck without being named", () => {
    const chat = aConversation(["Buy milk"]);
    chat.say("I need to investigate the payouts");
    chat.say("started");
    expect(states(chat)).toMatchObject({ "Investigate the payouts": "in_progress" });
    chat.say("now I'm blocked, the ledger team has to give me access");
    expect(states(chat)).toEqual({ "Investigate the payouts": "blocked", "Buy milk": "todo" });
  });

  it("is given to whom a name stands for", () => {
    const chat = aConversation();
    chat.say("add two: Marcus should check the logs, and Nadia should write the postmortem");
    expect(chat.rows().map(({ title, assignee }) => [title, assignee])).toEqual([
      ["Check the logs", "Marcus"],
      ["Write the postmortem", "Nadia"],
    ]);
  });

  it("is asked about twice in one sentence", () => {
    const chat = aConversation([{ title: "Update the schedule", assignee: "Lena", due: "2026-11-26" }]);
    const { text } = chat.say("who has the schedule and when is it due?");
    expect(text).toMatch(/Lena[\s\S]*26/);
  });
});

it("what one has to do is no order: “archive the old buckets” after “I have to …”", () => {
  const chat = aConversation();
  chat.say("I have to close the review, publish the dictionary and archive the old buckets");
  expect(chat.rows()).toHaveLength(3);
});
