import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("titles in quotes", () => {
  it.each([
    [
      "Add 'sharpen the knives' for Tuesday and 'descale the kettle' for Thursday.",
      ["2026-11-24", "2026-11-26"],
    ],
    [
      'Please add "sharpen the knives" and "descale the kettle", both for Friday.',
      ["2026-11-27", "2026-11-27"],
    ],
    ["note down 'sharpen the knives', 'descale the kettle' for tomorrow", ["2026-11-24", "2026-11-24"]],
  ])("%s", (said, due) => {
    const chat = aConversation();
    chat.say(said);
    expect(chat.rows().map((row) => row.title)).toEqual(["Sharpen the knives", "Descale the kettle"]);
    expect(chat.rows().map((row) => row.due)).toEqual(due);
  });

  it("an apostrophe quotes nothing", () => {
    const chat = aConversation();
    chat.say("remind me to fix the boys' tent and Mia's bike");
    expect(chat.rows().map((row) => row.title)).toEqual(["Fix the boys' tent and Mia's bike"]);
  });
});
