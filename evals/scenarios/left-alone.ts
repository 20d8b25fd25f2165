import type { Scenario, Theme } from "../scenario.ts";

const office: Scenario["rows"] = [
  "Mark the trail map",
  "Call the caterer",
  "Call the florist",
  "Send the newsletter",
  "Close the pool account",
  "Water the orchids",
];
const on = (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
  name,
  rows: office,
  turns,
  expect,
});

/** What the words do not name, only ask about, or cannot have stays as it is. */
export const leftAlone: Theme = {
  name: "left alone",
  scenarios: [
    on("the order is no title", ["mark the Novak folder as done"], { nothing: true, count: 6 }),
    on("nor is it behind courtesy", ["please mark the Novak files as finished"], { nothing: true, count: 6 }),
    on("the title is still found by its own word", ["mark the trail map as done"], {
      after: [{ title: "Mark the trail map", status: "done" }],
      count: 6,
    }),
    on("only asked whether it could go", ["could you delete the newsletter? only wondering"], {
      nothing: true,
      count: 6,
    }),
    on("whether it would be possible", ["can you move the orchids to monday? would that be possible?"], {
      nothing: true,
      count: 6,
    }),
    on("asked kindly it is done", ["can you move the orchids to friday please?"], {
      after: [{ title: "Water the orchids", due: "2026-11-27" }],
      count: 6,
    }),
    on("not that urgent", ["set the newsletter to urgent", "hmm not that urgent, low is enough"], {
      after: [{ title: "Send the newsletter", priority: "low" }],
      count: 6,
    }),
    on("the day stays", ["move the orchids to friday", "make it high", "wait no, not high, only medium"], {
      after: [{ title: "Water the orchids", due: "2026-11-27", priority: "medium" }],
      count: 6,
    }),
    on(
      "a dropped question",
      ["set the newsletter to high", "the call is done", "nvm, delete it", { approve: "all", ifAsked: true }],
      {
        gone: ["Send the newsletter"],
        after: [{ title: "Call the florist", status: "todo" }],
        count: 5,
      },
    ),
    on("no such day", ["push the newsletter to november 31"], {
      nothing: true,
      count: 6,
      says: /no such day/i,
    }),
    on("no such value", ["set the orchids to turquoise"], { nothing: true, count: 6, says: /turquoise/i }),
    on("no sharing", ["can you share my to-do list with Oskar?"], {
      nothing: true,
      count: 6,
      says: /can(?:['’]|no)?t/i,
    }),
  ],
};
