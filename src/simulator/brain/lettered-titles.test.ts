import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

describe("a letter at the end of a title is a name", () => {
  for (const [rows, words] of [
    [["Report A", "Report B"], "Delete the report"],
    [["Report A", "Report B"], "Complete the report"],
    [["Plan A", "Plan B"], "Delete the plan"],
    [["Team A", "Team B"], "Rename the team to Blue"],
    [["Part I", "Part II"], "Complete the part"],
    [["Draft 1", "Draft 2"], "Delete the draft"],
  ] as const) {
    it(`“${words}” asks which of ${rows.join(" and ")} is meant`, () => {
      const chat = aConversation([...rows]);
      const said = chat.say(words);
      expect(said.calls.map(({ name }) => name)).toContain("ask_user");
      expect(chat.rows().map(({ title, status }) => [title, status])).toEqual(
        rows.map((title) => [title, "todo"]),
      );
    });
  }

  it("“delete report a” is that one alone", () => {
    const chat = aConversation(["Report A", "Report B"]);
    chat.say("delete report a");
    expect(chat.rows().map(({ title }) => title)).toEqual(["Report B"]);
  });

  it("“complete report B” is that one alone", () => {
    const chat = aConversation(["Report A", "Report B"]);
    chat.say("complete report B");
    expect(chat.row("Report B")?.status).toBe("done");
    expect(chat.row("Report A")?.status).toBe("todo");
  });
});
