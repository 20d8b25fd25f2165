import type { Theme } from "../scenario.ts";

/** What is said is what happened. */
export const truth: Theme = {
  name: "truth",
  scenarios: [
    {
      name: "no success is told for a row that is not there",
      rows: ["Buy milk"],
      turns: ["mark the car inspection as done"],
      expect: { nothing: true, says: /n['’]t|not/i },
    },
    {
      name: "a mood is no task and no report",
      rows: ["Buy milk"],
      turns: ["ugh, this week is going to be busy"],
      expect: { nothing: true },
    },
    {
      name: "a question about deleting deletes nothing",
      rows: ["Buy milk"],
      turns: ["what happens if I delete a task?"],
      expect: { nothing: true },
    },
    {
      name: "a question about completing completes nothing",
      rows: ["Buy milk"],
      turns: ["did I already buy the milk?"],
      expect: { nothing: true },
    },
    {
      name: "a hypothetical changes nothing",
      rows: ["Buy milk"],
      turns: ["how would I mark a task as done?"],
      expect: { nothing: true },
    },
    {
      name: "unchanged is called unchanged",
      rows: [{ title: "Pay the rent", priority: "urgent" }],
      turns: ["make pay the rent urgent"],
      expect: { nothing: true, says: /already|nothing|unchanged|not|n['’]t/i },
    },
    {
      name: "the same report twice completes once",
      rows: ["Call mom"],
      turns: ["I called mom", "I called mom"],
      expect: { after: [{ title: "Call mom", status: "done" }], count: 1, says: /already|nothing|not/i },
    },
    {
      name: "a task for something in the past tense in its title stays a task",
      turns: ["add a task to check what was finished last week"],
      expect: { after: [{ title: "Check what was finished last week" }], count: 1 },
    },
    {
      name: "“not done yet” completes nothing",
      rows: ["Write the report"],
      turns: ["I haven't finished the report yet"],
      expect: { nothing: true },
    },
    {
      name: "thanks after a change changes nothing more",
      turns: ["add buy milk", "great, thanks!"],
      expect: { after: [{ title: "Buy milk" }], count: 1 },
    },
  ],
};
