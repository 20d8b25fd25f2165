import { describe, expect, it } from "vitest";
import { reviewRequests } from "../learned/review-requests.ts";
import { parseLine } from "../parse-line.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const said = { ...monday, review: reviewRequests };
const titles = (text: string): (string | undefined)[] =>
  parseLine(text, said).intents.flatMap(({ kind, title }) => (kind === "create" ? [title] : [kind]));

describe("a wish with a story around it", () => {
  it.each([
    [
      "hey so my sister just texted, her party got moved to saturday, so can u remind me to get the cake friday",
      "Get the cake",
    ],
    ["ugh totally forgot, gotta pay the parking ticket asap", "Pay the parking ticket"],
    [
      "mum called, she cant drive, so i need to pick up her glasses by sat, put it down for me",
      "Pick up her glasses",
    ],
    [
      "I'm so behind. Please remind me to send the deck to Laura tonight, she's been asking",
      "Send the deck to Laura",
    ],
    ["The boiler broke again :( can you add call the plumber for tomorrow morning", "Call the plumber"],
    [
      "my boss wants the numbers by friday so add prepare quarterly numbers to my list",
      "Prepare quarterly numbers",
    ],
    ["shoot, still need to write the handover notes by eod, can u note that pls", "Write the handover notes"],
  ])("is kept without the story: %s", (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it("takes the level, the effort and the limit that are said in passing, and no day of the story", () => {
    const line = parseLine(
      "her party got moved to saturday, so remind me to get the cake, it's urgent",
      said,
    );
    expect(line).toMatchObject({ title: "Get the cake", due: null, priority: "urgent" });
    expect(parseLine("I need to send the deck, they want it by Thursday", said).due?.date).toBe("2026-11-26");
  });

  it("leaves reports and orders that stand beside the wish what they are", () => {
    expect(titles("sent the invoice, remind me to check the payment on Friday")).toEqual([
      "complete",
      "Check the payment",
    ]);
    expect(titles("the offsite is cancelled, I need to tell the hotel")).toContain("Tell the hotel");
    expect(titles("the offsite is cancelled, I need to tell the hotel")).toContain("delete");
  });

  it("stays in the title of a quick line, which is all that is kept", () => {
    const line = parseLine("remind me to call Tom, he is ill", monday);
    expect(line.title).toBe("Call Tom, he is ill");
  });
});
