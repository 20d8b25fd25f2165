import type { Theme } from "../scenario.ts";

const three = ["Buy milk", "Call mom", "Pay the rent"];
const trio = ["Buy milk", "Call Bob", { title: "Review the budget", tags: ["finance"] }];

/** "That", "the second", "the budget one": found in what was said, or asked; never guessed. */
export const references: Theme = {
  name: "references",
  scenarios: [
    {
      name: "all but a named row move",
      rows: trio,
      turns: ["move everything except the budget to Friday"],
      expect: {
        after: [
          { title: "Buy milk", due: "2026-11-27" },
          { title: "Call Bob", due: "2026-11-27" },
          { title: "Review the budget", due: null },
        ],
        count: 3,
      },
    },
    {
      name: "all but a named row are done",
      rows: trio,
      turns: ["mark all but the milk as done"],
      expect: {
        after: [
          { title: "Buy milk", status: "todo" },
          { title: "Call Bob", status: "done" },
          { title: "Review the budget", status: "done" },
        ],
        count: 3,
      },
    },
    {
      name: "“everything but” is told",
      rows: trio,
      turns: ["everything but the milk is done"],
      expect: {
        after: [
          { title: "Buy milk", status: "todo" },
          { title: "Call Bob", status: "done" },
          { title: "Review the budget", status: "done" },
        ],
        count: 3,
      },
    },
    {
      name: "a report leaves a row out",
      rows: trio,
      turns: ["I finished everything except calling Bob"],
      expect: {
        after: [
          { title: "Buy milk", status: "done" },
          { title: "Call Bob", status: "todo" },
          { title: "Review the budget", status: "done" },
        ],
        count: 3,
      },
    },
    {
      name: "all but one go",
      rows: trio,
      turns: ["delete everything except call Bob"],
      expect: { after: [{ title: "Call Bob" }], gone: ["Buy milk", "Review the budget"], count: 1 },
    },
    {
      name: "a tag for all but one",
      rows: trio,
      turns: ["tag all but the budget with home"],
      expect: {
        after: [
          { title: "Buy milk", tags: ["home"] },
          { title: "Call Bob", tags: ["home"] },
        ],
        count: 3,
      },
    },
    {
      name: "what was listed, but for one",
      rows: trio,
      turns: ["show my tasks", "postpone all of them apart from the milk to next week"],
      expect: {
        after: [
          { title: "Call Bob", due: "2026-11-30" },
          { title: "Review the budget", due: "2026-11-30" },
          { title: "Buy milk", due: null },
        ],
        count: 3,
      },
    },
    {
      name: "a level for all other than one",
      rows: trio,
      turns: ["set everything other than the milk to high"],
      expect: {
        after: [
          { title: "Call Bob", priority: "high" },
          { title: "Review the budget", priority: "high" },
          { title: "Buy milk", priority: "medium" },
        ],
        count: 3,
      },
    },
    {
      name: "“it” is the row just made",
      rows: three,
      turns: ["add a task to book the hotel", "tag it #travel"],
      expect: { after: [{ title: "Book the hotel", tags: ["travel"] }], count: 4 },
    },
    {
      name: "“that” is the row just changed",
      rows: three,
      turns: ["make pay the rent urgent", "and move that to Friday"],
      expect: { after: [{ title: "Pay the rent", priority: "urgent", due: "2026-11-27" }], count: 3 },
    },
    {
      name: "“that” survives thanks in between",
      turns: ["add a task to book the hotel", "thanks!", "make it high priority"],
      expect: { after: [{ title: "Book the hotel", priority: "high" }], count: 1 },
    },
    {
      name: "“that” survives a plan in between",
      rows: ["Buy milk"],
      turns: [
        "Create a task to review the quarterly budget",
        "What should I work on today?",
        "Make that urgent",
      ],
      expect: { after: [{ title: "Review the quarterly budget", priority: "urgent" }], count: 2 },
    },
    {
      name: "“the first” of two rows made together",
      turns: ["Add buy milk and call mom", "make the first one urgent"],
      expect: { after: [{ title: "Buy milk", priority: "urgent" }, { title: "Call mom" }], count: 2 },
    },
    {
      name: "“both” are the two rows just made",
      turns: ["Add buy milk and call mom", "move both to Friday"],
      expect: {
        after: [
          { title: "Buy milk", due: "2026-11-27" },
          { title: "Call mom", due: "2026-11-27" },
        ],
        count: 2,
      },
    },
    {
      name: "“that” with nothing before it is asked",
      rows: three,
      turns: ["mark that as done"],
      expect: { nothing: true, asks: true },
    },
    {
      name: "“the milk one” is found by its word",
      rows: three,
      turns: ["delete the milk one"],
      expect: { gone: ["Buy milk"], count: 2 },
    },
    {
      name: "two rows that fit are asked about",
      rows: ["Review budget 2026", "Review budget 2027", "Buy milk"],
      turns: ["make the budget review urgent"],
      expect: { nothing: true, asks: true },
    },
    {
      name: "“the second” answers the question",
      rows: ["Call Anna about the contract", "Call Anna about the offsite"],
      turns: ["delete the Anna task", "the one about the offsite"],
      expect: { gone: ["Call Anna about the offsite"], count: 1 },
    },
    {
      name: "“neither” leaves all as it is",
      rows: ["Send report to Anna", "Send report to Ben"],
      turns: ["I sent the report", "neither"],
      expect: { nothing: true },
    },
    {
      name: "“never mind” ends a question",
      rows: ["Send report to Anna", "Send report to Ben"],
      turns: ["delete the report task", "never mind"],
      expect: { nothing: true },
    },
    {
      name: "a new request instead of an answer is done",
      rows: ["Send report to Anna", "Send report to Ben"],
      turns: ["I sent the report", "add buy milk"],
      expect: { after: [{ title: "Buy milk" }], count: 3 },
    },
    {
      name: "a row found by a question is “it” then",
      rows: [{ title: "Call the dentist", due: "2026-11-24" }, "Buy milk"],
      turns: ["when is the dentist due?", "move it to Friday"],
      expect: { after: [{ title: "Call the dentist", due: "2026-11-27" }], count: 2 },
    },
    {
      name: "a typo in the name still finds the row",
      rows: ["Call the dentist", "Buy milk"],
      turns: ["mark the dentsit task as done"],
      expect: { after: [{ title: "Call the dentist", status: "done" }], count: 2 },
    },
  ],
};
