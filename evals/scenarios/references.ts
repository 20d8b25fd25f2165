import type { Theme } from "../scenario.ts";

const three = ["Buy milk", "Call mom", "Pay the rent"];

/** "That", "the second", "the budget one": found in what was said, or asked; never guessed. */
export const references: Theme = {
  name: "references",
  scenarios: [
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
