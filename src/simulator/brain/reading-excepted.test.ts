import { expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const rows = ["Buy milk", "Call Bob", "Review the budget", "Sort the photos"];
const open = (said: string): string[] => {
  const chat = aConversation(rows);
  chat.say("show my tasks");
  chat.say(said);
  return chat
    .rows()
    .filter((row) => row.status !== "done")
    .map((row) => row.title);
};

it.each([
  "mark everything as done except the budget",
  "mark everything done except the budget",
  "except for the budget, mark everything as done",
  "did everything on my list except the budget :)",
  "I finished everything but the budget",
  "everything's done apart from the budget",
  "all done except the budget",
  "got everything done except the budget",
  "complete all tasks but the budget",
  "check off everything other than the budget",
  "delete everything, but not the budget",
  "I did everything except the budget today",
  "did all of it except the budget",
  "Everything is done. Except the budget.",
  "complete my whole list except the budget",
  "mark all of them done except the third one",
  "please delete all my tasks except the budget one",
])("what is excepted alone stays open: “%s”", (said) => {
  expect(open(said)).toEqual(["Review the budget"]);
});

it("several may be excepted", () => {
  expect(open("did everything except the budget and the photos")).toEqual([
    "Review the budget",
    "Sort the photos",
  ]);
});

it("an exception that names no row leaves everything as it was", () => {
  expect(open("mark everything as done except the piano")).toEqual(rows);
  expect(open("delete everything except the piano")).toEqual(rows);
});
