import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const afterAChange = (said: string) => {
  const chat = aConversation([{ title: "Varnish the boat", due: "2026-11-25T10:00" }]);
  chat.say("move the boat to friday");
  chat.say(said);
  return chat.rows();
};

describe("half of a sentence after a change", () => {
  it.each([
    "with Mia",
    "same place but later",
    "also needs a second coat",
    "after breakfast",
    "move up",
    "by phone",
  ])("“%s” makes no task", (said) => {
    expect(afterAChange(said)).toHaveLength(1);
  });

  it.each([
    ["5h tops", { estimate_minutes: 300 }],
    ["tags: dock, winter", { tags: ["dock", "winter"] }],
    ["thats for Mia", { assignee: "Mia" }],
    ["still waiting for the yard", { status: "blocked", waiting_for: "the yard" }],
    ["almost done", { status: "in_progress" }],
    ["call it winter varnish", { title: "Winter varnish" }],
    ["can wait till december 9", { due: "2026-12-09T10:00" }],
    ["+2d", { due: "2026-11-29T10:00" }],
    ["-3h", { due: "2026-11-27T07:00" }],
  ])("“%s” is about the task", (said, expected) => {
    expect(afterAChange(said)).toMatchObject([expected]);
  });

  it("“no date” takes the date away and undoes nothing", () => {
    const [row] = afterAChange("no date");
    expect(row?.due).toBeUndefined();
  });

  it("“milk” after it is still something new", () => {
    expect(afterAChange("add milk")).toHaveLength(2);
  });
});
