import type { Theme } from "../scenario.ts";

/** Several things in one message: all of them are done, in their order. */
export const several: Theme = {
  name: "several at once",
  scenarios: [
    {
      name: "complete one and add another",
      rows: ["Review the quarterly budget"],
      turns: ["I finished the budget review and add a task to call Anna tomorrow"],
      expect: {
        after: [
          { title: "Review the quarterly budget", status: "done" },
          { title: "Call Anna", due: "2026-11-24" },
        ],
        count: 2,
      },
    },
    {
      name: "add, complete and delete in one sentence",
      rows: ["Buy milk", "Call mom"],
      turns: ["Add pay the rent, mark buy milk as done and delete call mom"],
      expect: {
        after: [{ title: "Pay the rent" }, { title: "Buy milk", status: "done" }],
        gone: ["Call mom"],
        count: 2,
      },
    },
    {
      name: "two changes of two rows",
      rows: ["Write the proposal", "Pay the rent"],
      turns: ["Make the proposal urgent and move the rent to Friday"],
      expect: {
        after: [
          { title: "Write the proposal", priority: "urgent" },
          { title: "Pay the rent", due: "2026-11-27" },
        ],
        count: 2,
      },
    },
    {
      name: "two sentences, two acts",
      rows: ["Buy milk"],
      turns: ["I bought the milk. Please add a task to bake a cake on Saturday."],
      expect: {
        after: [
          { title: "Buy milk", status: "done" },
          { title: "Bake a cake", due: "2026-11-28" },
        ],
        count: 2,
      },
    },
    {
      name: "add and mark the new one in the same breath",
      turns: ["Add buy milk and make it urgent"],
      expect: { after: [{ title: "Buy milk", priority: "urgent" }], count: 1 },
    },
    {
      name: "what cannot be found does not stop the rest",
      rows: ["Buy milk"],
      turns: ["Mark the tax return as done and delete buy milk"],
      expect: { gone: ["Buy milk"], count: 0, says: /tax return/i },
    },
    {
      name: "do one, leave the other",
      rows: ["Write the report", "Send the invoice"],
      turns: ["Delete the report but don't touch the invoice"],
      expect: { gone: ["Write the report"], count: 1 },
    },
    {
      name: "add and then ask for the plan",
      rows: ["Buy milk"],
      turns: ["Add pay the rent due today. What should I work on first?"],
      expect: { after: [{ title: "Pay the rent", due: "2026-11-23" }], count: 2, says: /pay the rent/i },
    },
    {
      name: "three rows deleted by name",
      rows: ["Buy milk", "Call mom", "Pay the rent", "Plan the trip"],
      turns: ["Delete buy milk, call mom and pay the rent"],
      expect: { gone: ["Buy milk", "Call mom", "Pay the rent"], count: 1 },
    },
    {
      name: "a date and a tag for a new row, a priority for an old one",
      rows: ["Write the proposal"],
      turns: ["Add book the flight by Friday #travel and set the proposal to high priority"],
      expect: {
        after: [
          { title: "Book the flight", due: "2026-11-27", tags: ["travel"] },
          { title: "Write the proposal", priority: "high" },
        ],
        count: 2,
      },
    },
  ],
};
