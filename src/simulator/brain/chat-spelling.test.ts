import { describe, expect, it } from "vitest";
import { mendChat, namesIn } from "./chat-spelling.ts";
import { plainWords } from "./plain-words.ts";

describe("what is typed as in a messenger", () => {
  it.each([
    ["its thurs now, same time", "it's thursday now, same time"],
    ["were out of flour, so were going later", "we're out of flour, so we're going later"],
    ["leave them where they were", "leave them where they were"],
    ["change its due date to friday", "change its due date to friday"],
    ["busy wed, so sat", "busy wednesday, so sat"],
    ["only on sat, i sat in the sun", "only on saturday, i sat in the sun"],
    ["i think wed better ask first", "i think we'd better ask first"],
    ["so ill do it tmrw", "so I'll do it tomorrow"],
    ["mia is ill today", "Mia is ill today"],
    ["my son is ill, call school", "my son is ill, call school"],
    ["nadias train is late", "Nadia's train is late"],
    ["toms off sick :( let priya do it", "Tom's off sick. let Priya do it"],
    ["done w/ the call, cant bake w/o it", "done with the call, can't bake without it"],
    ["priya said shed do that one, so its hers", "Priya said she'd do that one, so it's hers"],
    ["paint the shed on saturday", "paint the shed on saturday"],
    ["it works as well, move it", "it works as well, move it"],
    ["whens the rent due", "when's the rent due"],
    ["itll take me 3 hrs", "it'll take me 3 hours"],
    ["pick up mums glasses lol", "pick up mum's glasses"],
    ["call mark, bill and rose", "call mark, bill and rose"],
    ["buy the bday card abt noon", "buy the bday card about noon"],
  ])("“%s” is read as “%s”", (typed, meant) => {
    expect(plainWords(typed)).toBe(meant);
  });

  it.each(["The Shed and its paint were Blue", 'add "toms thing w/ nadia"', "The Shed Needs Its Paint"])(
    "“%s” stays as it was",
    (typed) => {
      expect(mendChat(typed, [])).toBe(typed);
    },
  );

  it("takes the names that rows tell, and no words of a heading", () => {
    const rows = [
      { title: "Wrap Xanthe's present" },
      { title: "Product Launch Plan" },
      { title: "Call", assignee: "Zeb" },
    ];
    expect(namesIn(rows)).toEqual(["Xanthe", "present", "Zeb"]);
    expect(mendChat("presents too big", namesIn(rows))).toBe("present's too big");
    expect(mendChat("xanthes gift, zeb has it", namesIn(rows))).toBe("Xanthe's gift, Zeb has it");
  });
});
