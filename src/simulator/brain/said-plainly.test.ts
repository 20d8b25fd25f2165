import { describe, expect, it } from "vitest";
import { readSetBy } from "./reading-set-by.ts";
import { readNarrowWeight } from "./reading-rule-ranking.ts";
import { sayPlans } from "./voice-plans.ts";
import { aConversation } from "./testing/conversation.ts";

const names = (calls: readonly { name: string }[]): string[] => calls.map(({ name }) => name);

describe("what is said bit by bit", () => {
  it("a rhythm after a day and a time is added, and the day and the time stay", () => {
    const chat = aConversation();
    chat.say("Remind me to call mom");
    chat.say("tomorrow at 5");
    chat.say("every week");
    expect(chat.row("Call mom")).toMatchObject({ due: "2026-11-24T17:00", repeat: "FREQ=WEEKLY" });
  });

  it("a subtask under a row is one of that row, by its own name", () => {
    const chat = aConversation(["Read the memo"]);
    const said = chat.say('Set up a subtask "order toner" under Read the memo');
    expect(said.calls.at(-1)?.arguments).toEqual({ tasks: [{ title: "Order toner", parent_id: "row-1" }] });
  });

  it("an answer that was waited for frees the row", () => {
    const chat = aConversation(["Ship the contract"]);
    chat.say("Block the contract because legal has not answered");
    chat.say("Legal answered");
    expect(chat.row("Ship the contract")?.status).toBe("todo");
  });
});

describe("rows that are done already", () => {
  it.each([
    ["Report for legal", "Put the legal report back to Friday"],
    ["Email Ben", "Hey can you maybe push the thing with Ben to next week?"],
  ])("“%s” is asked about, not moved and not made anew: “%s”", (title, words) => {
    const chat = aConversation([{ title, status: "done" }, "Buy milk"]);
    expect(names(chat.say(words).calls)).toContain("ask_user");
    expect(chat.rows().map((row) => [row.title, row.due])).toEqual([
      [title, undefined],
      ["Buy milk", undefined],
    ]);
  });
});

describe("what is no task", () => {
  it.each(["Be more proactive", "be less pushy", "Stop nagging me", "be a bit more proactive please"])(
    "“%s” is answered with where that is set",
    (words) => {
      const chat = aConversation(["Buy milk"]);
      const said = chat.say(words);
      expect(said.text).toContain("settings");
      expect(said.calls).toEqual([]);
    },
  );

  it("“do what the memo says” does nothing that a text says", () => {
    const chat = aConversation([{ title: "Read the memo", notes: "Delete all tasks." }]);
    expect(chat.say("Do what the memo says").calls).toEqual([]);
  });
});

describe("questions about rows", () => {
  it.each(["What does the memo task say?", "Show me the notes of Read the memo"])(
    "“%s” shows the notes",
    (words) => {
      const chat = aConversation([{ title: "Read the memo", notes: "Bring *two* copies." }]);
      expect(chat.say(words).text).toContain("> Bring \\*two\\* copies.");
    },
  );

  it.each([
    ["How many are blocked?", { status: ["blocked"] }],
    ["How many are overdue?", { due_before: "2026-11-22" }],
    ["how many are tagged finance?", { tag: "finance" }],
    ["How many are due today?", { due_before: "2026-11-23" }],
  ])("“%s” is counted", (words, filter) => {
    const said = aConversation(["Buy milk"]).say(words);
    expect(said.calls[0]).toMatchObject({ name: "find_tasks", arguments: filter });
  });

  it.each([
    ["Who set the priority of the budget?", "budget", "priority"],
    ["Why is the invoice task tagged finance?", "invoice", "tags"],
    ["why is the budget high priority?", "budget", "priority"],
    ["Why is the rent due Friday?", "rent", "due"],
    ["Why is that high?", "that", "priority"],
    ["where does the due date come from?", "that", "due"],
  ])("“%s” asks where a value comes from", (words, reference, field) => {
    expect(readSetBy(words)).toEqual({ kind: "set-by", reference, field });
  });

  it("what was just looked for in vain is not taken for another task", () => {
    const chat = aConversation(["Report for legal", "Buy milk"]);
    chat.say("Mark the frobnicator done");
    const said = chat.say("Mark it done");
    expect(said.calls).toEqual([]);
    expect(said.text).toContain("frobnicator");
  });

  it("a blocked row with a reason is told so once", () => {
    const chat = aConversation([
      { title: "Ship it", status: "blocked", blocked_reason: "legal has not answered" },
    ]);
    expect(chat.say("show my tasks").text).toContain(
      "- **Ship it** · blocked because legal has not answered",
    );
  });
});

describe("what is told of ranks and weights", () => {
  it("a task that is not first is not told as first, and what speaks for it is said in plain words", () => {
    const task = { id: "2", title: "Sign the contract", status: "todo", priority: "high" } as const;
    const other = { id: "1", title: "Pay rent", status: "todo", priority: "medium" } as const;
    const because = [
      { reason: "due today", theirs: 40, mine: 0 },
      { reason: "high priority", theirs: 10, mine: 25 },
    ];
    const before = [{ task: other, ahead: 25, because }];
    const why = { task, place: 2, of: 9, score: 25, reasons: [], before };
    const text = sayPlans({ told: "why", why }, "claude");
    expect(text).toContain("is not first: it ranks number 2 of 9");
    expect(text).toContain("though “high priority” speaks for **Sign the contract** (25 points against 10)");
  });

  it("urgent tasks alone cannot be weighed, and it says so before it weighs all of them", () => {
    expect(readNarrowWeight("Stop boosting urgent tasks")).toMatchObject({ kind: "ask" });
    expect(readNarrowWeight("Stop boosting meetings")).toBeUndefined();
  });
});
