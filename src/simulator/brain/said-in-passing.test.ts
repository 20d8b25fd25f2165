import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const made = (...said: readonly string[]) => {
  const chat = aConversation();
  for (const one of said) chat.say(one);
  return chat.rows();
};

describe("from when, until when and how often", () => {
  it.each([
    ["ring the tiler, but not before Thursday", "Ring the tiler", "2026-11-26"],
    ["pick up the skis, not until tomorrow", "Pick up the skis", "2026-11-24"],
  ])("“%s” is due then", (said, title, due) => {
    expect(made(said)).toMatchObject([{ title, due }]);
  });

  it.each([
    "remind me to air the cellar every morning and every evening",
    "air the cellar in the morning and in the evening every day",
  ])("“%s” is two tasks", (said) => {
    expect(made(said).map(({ title, due, repeat }) => [title, due, repeat])).toEqual([
      ["Air the cellar", "2026-11-24T09:00", "FREQ=DAILY"],
      ["Air the cellar", "2026-11-23T18:00", "FREQ=DAILY"],
    ]);
  });

  it("what repeats ends on the day that is said, and what does not is due on it", () => {
    const chat = aConversation([
      { title: "Choir practice", due: "2026-11-26", repeat: "FREQ=WEEKLY" },
      { title: "Renovate the bath", due: "2026-11-30" },
    ]);
    chat.say("the choir should end on Dec 20");
    chat.say("the bath should be over by Dec 18");
    expect(chat.row("Choir practice")?.repeat).toBe("FREQ=WEEKLY;UNTIL=20261220");
    expect(chat.row("Renovate the bath")?.due).toBe("2026-12-18");
  });
});

describe("what is meant instead", () => {
  it.each([
    [["reserve a tent for Saturday", "not a tent, a cabin"]],
    [["reserve a tent for Saturday. no, not a tent, a cabin"]],
  ])("%s", (said) => {
    expect(made(...said)).toMatchObject([{ title: "Reserve a cabin", due: "2026-11-28" }]);
  });
});

describe("who does it from now on", () => {
  it.each([
    "ask Mia to take care of the projector, Ben has no time",
    "as long as Ben is ill move the projector to Mia",
  ])("“%s” hands the task over", (said) => {
    const chat = aConversation([{ title: "Repair the projector", assignee: "Ben" }]);
    chat.say("what is open?");
    chat.say(said);
    expect(chat.rows()).toMatchObject([{ title: "Repair the projector", assignee: "Mia" }]);
  });
});

it("a task that stands is put on the calendar by its day, which is asked for", () => {
  const chat = aConversation(["Plan the barbecue"]);
  chat.say("what is open?");
  expect(chat.say("can you add the barbecue to my calendar?").calls.at(-1)?.name).toBe("ask_user");
  expect(chat.rows()).toHaveLength(1);
});
