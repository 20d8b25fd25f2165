import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const garage = [
  "Repaint the garage door",
  { title: "Call the roofer", due: "2026-11-25" },
  "Sort the cables",
];

describe("half a sentence about the task that was talked of", () => {
  it.each([
    ["prob gonna need 90 min so note that", { estimate_minutes: 90 }],
    ["should take like 4 hours i think", { estimate_minutes: 240 }],
    ["n its p2", { priority: "high" }],
    ["n tag it house", { tags: ["house"] }],
    ["has to be ready by thursday", { due: "2026-11-26" }],
    ["weather's bad, put it on hold", { status: "blocked" }],
  ])("“%s” changes it and makes nothing", (said, expected) => {
    const chat = aConversation(garage);
    chat.say("move the garage door to friday");
    chat.say(said);
    expect(chat.rows()).toHaveLength(3);
    expect(chat.row("Repaint the garage door")).toMatchObject(expected);
  });

  it("frees it again whatever is told beside", () => {
    const chat = aConversation([{ title: "Repaint the garage door", status: "blocked" }]);
    chat.say("what about the garage door?");
    chat.say("ok rains over, unblock n set to todo");
    expect(chat.rows()).toMatchObject([{ title: "Repaint the garage door", status: "todo" }]);
  });

  it("leaves another row that is named to itself", () => {
    const chat = aConversation(garage);
    chat.say("move the garage door to friday");
    chat.say("sort the cables takes 2h");
    expect(chat.row("Repaint the garage door")?.estimate_minutes).toBeUndefined();
  });
});

describe("a thing that is named by one word of it", () => {
  it.each(["roofer one p2", "the gutter thing p2", "the roofer thing for fri"])(
    "“%s” makes nothing",
    (said) => {
      const chat = aConversation(garage);
      chat.say("what is open?");
      chat.say(said);
      expect(chat.rows()).toHaveLength(3);
    },
  );
});
