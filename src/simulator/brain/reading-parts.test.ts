import { describe, expect, it } from "vitest";
import { readPartsQuestion } from "./reading-parts.ts";
import { aConversation } from "./testing/conversation.ts";

const known = { known: { open: [{ id: "1", title: "Launch the newsletter" }], isComplete: true } };

describe("a task told with its steps", () => {
  it.each([
    "Plan: launch newsletter by Friday. Steps: write copy, get approval from Maya, schedule send",
    "launch newsletter by Friday, steps: write copy, get approval from Maya, schedule send",
    "I need to launch newsletter by Friday. The steps are: write copy, get approval from Maya and schedule send",
    "add a task launch newsletter by Friday with three subtasks: write copy, get approval from Maya, schedule send",
    "Project: launch newsletter by Friday\nTasks:\n- write copy\n- get approval from Maya\n- schedule send",
  ])("is one task with three below it: %s", (text) => {
    const talk = aConversation();
    talk.say(text);
    const [launch, ...steps] = talk.rows();
    expect(launch).toMatchObject({ title: "Launch newsletter", due: "2026-11-27" });
    expect(steps.map(({ title, parent_id }) => [title, parent_id])).toEqual(
      ["Write copy", "Get approval from Maya", "Schedule send"].map((title) => [title, launch!.id]),
    );
  });

  it("puts the steps below a row that stands", () => {
    const talk = aConversation(["Product launch"]);
    talk.say("show my tasks");
    talk.say("the product launch has two steps: write the press release, tell sales");
    expect(talk.rows().map(({ title, parent_id }) => [title, parent_id])).toEqual([
      ["Product launch", undefined],
      ["Write the press release", "row-1"],
      ["Tell sales", "row-1"],
    ]);
  });

  it.each([
    "break down the launch: write the press release, tell sales",
    "the product launch: steps are write the press release, tell sales",
  ])("puts them below it without a word between: %s", (text) => {
    const talk = aConversation(["Product launch"]);
    talk.say("show my tasks");
    talk.say(text);
    expect(talk.rows().map(({ parent_id }) => parent_id)).toEqual([undefined, "row-1", "row-1"]);
    talk.say("telling sales is done");
    expect(talk.say("how many steps are left?").calls.every(({ name }) => name === "find_tasks")).toBe(true);
  });

  it.each(["what are the steps: a or b?", "add milk, eggs and bread", "Today: call Ben, pay rent"])(
    "is nothing that is said otherwise: %s",
    (text) => {
      const talk = aConversation(["Product launch"]);
      talk.say(text);
      expect(talk.rows().every(({ parent_id }) => parent_id === undefined)).toBe(true);
    },
  );
});

describe("a question about the parts of a row", () => {
  it.each([
    ["what are the subtasks of the newsletter?", "list"],
    ["which steps does the newsletter have?", "list"],
    ["show me the steps for the newsletter", "list"],
    ["does the newsletter have any subtasks?", "list"],
    ["are there any steps under the newsletter", "list"],
    ["how many steps are left for the newsletter?", "list"],
    ["how far is the newsletter?", "progress"],
    ["how far are we with the newsletter", "progress"],
    ["how is the newsletter coming along?", "progress"],
    ["how much of the newsletter is done?", "progress"],
    ["what's the progress on the newsletter?", "progress"],
    ["what's left on the newsletter?", "progress"],
  ])("is read: %s", (text, asked) => {
    expect(readPartsQuestion(text, known)).toMatchObject({ kind: "parts", reference: "newsletter", asked });
  });

  it.each(["how is it going?", "what's left on my list?", "how far is everything", "how are you doing?"])(
    "is none of the day or of all: %s",
    (text) => {
      expect(readPartsQuestion(text, known)).toBeUndefined();
    },
  );
});
