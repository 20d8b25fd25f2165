import { describe, expect, it } from "vitest";
import { emptyScene } from "./scene.ts";
import { isTakenBack, meantInTheEnd } from "./taken-back.ts";
import { aConversation } from "./testing/conversation.ts";

const scene = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });

describe("a change of mind in the same breath", () => {
  it.each([
    ["call the garage on wednesday.. no wait, thursday, they're closed", "call the garage on thursday"],
    ["ring oma on saturday, no wait sunday, she's away till then", "ring oma on sunday"],
    ["add book the ferry for friday, actually scratch the date, no idea yet", "add book the ferry"],
    ["order the cake for saturday, hmm actually leave the date out, not sure yet", "order the cake"],
    ["buy stamps tomorrow.. or no, wednesday is fine too", "buy stamps wednesday"],
    ["call kim at 5, sorry 6 i mean", "call kim at 6"],
    ["push it to friday, no, monday, and add milk", "push it to monday, and add milk"],
  ])("“%s” is read as “%s”", (said, meant) => {
    expect(meantInTheEnd(said, scene)).toBe(meant);
  });

  it.each([
    "mark the gutters as done... oh no wait, there's still the back side, leave it open",
    "tick off the parcel, oh wait no, it's still in the car, leave it",
    "delete the bike one, no wait don't, my cousin might want it",
    "add buy milk, actually nvm, we have some",
  ])("asks for nothing in the end: %s", (said) => {
    expect(isTakenBack(said)).toBe(true);
  });

  it.each([
    "no, leave it open",
    "move it to friday and leave the rest",
    "buy milk, no sugar",
    "remind me to say sorry, and don't let me forget",
    "tell Ben no, wait for the report",
  ])("is none: %s", (said) => {
    expect(isTakenBack(said)).toBe(false);
    expect(meantInTheEnd(said, scene)).toBeUndefined();
  });
});

describe("second thoughts", () => {
  it.each([
    ["push the taxes to friday", "hmm nah, leave them where they were"],
    ["delete the taxes", "argh no budget for that, can i have that task back"],
    ["delete the taxes", "hmm ok my boss pays for it now, can i have the taxes one back"],
  ])("“%s”, then “%s”: as it was", (first, then) => {
    const chat = aConversation([{ title: "Do the taxes", due: "2026-11-30" }]);
    chat.say(first);
    expect(chat.say(then).calls.at(-1)?.name).toMatch(/^(?:undo_changes|task_history)$/);
  });

  it("what was added is taken off again, whatever is told beside it", () => {
    const chat = aConversation();
    chat.say("put buy a raclette grill on there");
    expect(chat.say("nah forget it, my brother has one, take that off again").calls[0]?.name).toBe(
      "undo_changes",
    );
  });

  it("a word of a title is exchanged for the right one", () => {
    const chat = aConversation(["Wrap Anna's present", "Cinema with Leo", "Lay the bathroom tiles"]);
    chat.say("show my tasks");
    chat.say("haha its not annas present its hannas, can you fix that in the title");
    chat.say("oops its not leo its theo im going to the cinema with, can u change that");
    chat.say("wrong room, its the kitchen tiles not the bathroom tiles");
    expect(chat.rows().map(({ title }) => title)).toEqual([
      "Wrap Hanna's present",
      "Cinema with Theo",
      "Lay the kitchen tiles",
    ]);
  });
});
