import { expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const done = (...said: string[]): string[] => {
  const chat = aConversation(["Water the fern", "Call Ann", "Fix the lamp"]);
  for (const text of said) chat.say(text);
  return chat
    .rows()
    .filter((row) => row.status === "done")
    .map((row) => row.title);
};

it.each([
  "is the fern task urgent?",
  "move the lamp to friday",
  "show me the lamp task",
  "rename Call Ann to Call Anna",
])("“the second” counts through the list that was shown, though this was said between: %s", (between) => {
  expect(done("show my tasks", between, "the second one is done")).toHaveLength(1);
  expect(done("show my tasks", between, "the second one is done")[0]).toMatch(/^Call Ann/);
});

it("what is done keeps its place among rows that were made one by one", () => {
  const chat = aConversation();
  for (const text of ["add buy pens", "add call Ann", "add fix the lamp"]) chat.say(text);
  chat.say("buy pens is done");
  chat.say("the second one is done");
  expect(chat.row("Call Ann")?.status).toBe("done");
  expect(chat.row("Fix the lamp")?.status).not.toBe("done");
});
