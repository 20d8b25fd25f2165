import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const weekly = [{ title: "Water the plants", due: "2026-11-23", repeat: "FREQ=WEEKLY" }, "Call Ben"] as const;

const talkOfThePlants = () => {
  const talk = aConversation(weekly);
  talk.say("how often do I water the plants?");
  return talk;
};

describe("a repeat that ends", () => {
  it.each([
    "stop it repeating",
    "no need to repeat it",
    "only once please",
    "once is enough",
    "it doesn't need to repeat",
    "make it a one-off",
    "cancel the recurrence",
    "not every week, just once",
    "don't repeat it anymore",
    "stop the plants from repeating",
    "the plants don't need to repeat anymore",
    "make the plants a one-off",
    "no need for the plants to repeat",
  ])("is taken from the row that was talked of, which stays: %s", (text) => {
    const { calls } = talkOfThePlants().say(text);
    expect(calls.filter(({ name }) => name !== "find_tasks")).toEqual([
      { name: "update_tasks", arguments: { tasks: [{ id: "row-1", clear: ["repeat"] }] } },
    ]);
  });

  it.each([
    ["until Christmas", "FREQ=WEEKLY;UNTIL=20261225"],
    ["only until the end of January please", "FREQ=WEEKLY;UNTIL=20270131"],
    ["stop it after January", "FREQ=WEEKLY;UNTIL=20270131"],
    ["it should end on December 18", "FREQ=WEEKLY;UNTIL=20261218"],
    ["for 6 weeks", "FREQ=WEEKLY;UNTIL=20270103"],
    ["just ten times", "FREQ=WEEKLY;COUNT=10"],
  ])("has a last day or a number of times: %s", (text, repeat) => {
    const talk = talkOfThePlants();
    talk.say(text);
    expect(talk.row("Water the plants")).toMatchObject({ repeat, due: "2026-11-23" });
  });

  it("takes no last day where nothing repeats, and is no end where only one time was moved", () => {
    const talk = aConversation(weekly);
    talk.say("when is Ben's call due?");
    talk.say("until Christmas");
    expect(talk.row("Call Ben")?.repeat).toBeUndefined();
    const other = talkOfThePlants();
    other.say("move it to Wednesday");
    expect(other.say("just this once").calls).toEqual([]);
    expect(other.rows()).toHaveLength(2);
  });

  it("moves to the day that another rhythm names", () => {
    const talk = talkOfThePlants();
    talk.say("every Tuesday instead");
    expect(talk.row("Water the plants")).toMatchObject({ repeat: "FREQ=WEEKLY;BYDAY=TU", due: "2026-11-24" });
  });
});
