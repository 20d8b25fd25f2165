import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("rows and their times, one after the other", () => {
  const aHouse = () => {
    const chat = aConversation(["Clean the gutters", "Return the drill", "Water the ferns"]);
    chat.say("what is open?");
    return chat;
  };

  it.each([
    "Here's my plan: the gutters tomorrow, the drill on Friday at 5 pm and the ferns tonight.",
    "the gutters tomorrow, the drill friday 5pm, the ferns tonight",
  ])("“%s” moves each", (said) => {
    const chat = aHouse();
    chat.say(said);
    expect(chat.rows().map(({ due }) => due)).toEqual(["2026-11-24", "2026-11-27T17:00", "2026-11-23T20:00"]);
  });
});

describe("“the other …”", () => {
  it("is the one that was not talked of since", () => {
    const chat = aConversation(["Read the first draft", "Read the second draft", "Buy ink"]);
    chat.say("which drafts are open?");
    chat.say("make the first draft urgent");
    chat.say("the other draft takes an hour");
    expect(chat.row("Read the second draft")).toMatchObject({ estimate_minutes: 60 });
  });
});

it("how long two take together is reckoned", () => {
  const chat = aConversation([
    { title: "Sand the table", estimate_minutes: 40 },
    { title: "Oil the table legs", estimate_minutes: 35 },
  ]);
  expect(chat.say("how long will sand the table and the legs take me altogether?").text).toContain(
    "1 h 15 min",
  );
});
