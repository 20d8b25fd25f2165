import type { Theme } from "../scenario.ts";

const office = ["Review the quarterly budget", "Call the dentist", "Send the invoice to Acme"];

/** Reports of finished work complete rows; they never make or delete any. */
export const completing: Theme = {
  name: "completing",
  scenarios: [
    {
      name: "“I finished the budget review” completes the row and creates none",
      rows: office,
      turns: ["I finished the budget review"],
      expect: { after: [{ title: "Review the quarterly budget", status: "done" }], count: 3 },
    },
    {
      name: "“the dentist is done” completes the row",
      rows: office,
      turns: ["mark the dentist task as done"],
      expect: { after: [{ title: "Call the dentist", status: "done" }], count: 3 },
    },
    {
      name: "a report in the past completes",
      rows: office,
      turns: ["I already sent the invoice to Acme"],
      expect: { after: [{ title: "Send the invoice to Acme", status: "done" }], count: 3 },
    },
    {
      name: "“done with” completes",
      rows: office,
      turns: ["I'm done with the quarterly budget"],
      expect: { after: [{ title: "Review the quarterly budget", status: "done" }], count: 3 },
    },
    {
      name: "“called the dentist” completes",
      rows: office,
      turns: ["I called the dentist"],
      expect: { after: [{ title: "Call the dentist", status: "done" }], count: 3 },
    },
    {
      name: "“check off” completes",
      rows: office,
      turns: ["check off the Acme invoice"],
      expect: { after: [{ title: "Send the invoice to Acme", status: "done" }], count: 3 },
    },
    {
      name: "“complete” does not delete",
      rows: ["Buy milk"],
      turns: ["complete buy milk"],
      expect: { after: [{ title: "Buy milk", status: "done" }], count: 1 },
    },
    {
      name: "two finished things in one sentence are both completed",
      rows: office,
      turns: ["I finished the budget review and called the dentist"],
      expect: {
        after: [
          { title: "Review the quarterly budget", status: "done" },
          { title: "Call the dentist", status: "done" },
        ],
        count: 3,
      },
    },
    {
      name: "it asks which one when two fit",
      rows: ["Send report to Anna", "Send report to Ben"],
      turns: ["I sent the report"],
      expect: { asks: true, nothing: true },
    },
    {
      name: "the answer to that question completes the right one",
      rows: ["Send report to Anna", "Send report to Ben"],
      turns: ["I sent the report", "the one to Ben"],
      expect: { after: [{ title: "Send report to Ben", status: "done" }], count: 2 },
    },
    {
      name: "what is not there is not completed, not made, and said",
      rows: office,
      turns: ["I finished the tax return"],
      expect: { nothing: true, saysNot: /marked as done|completed\b(?!.*not)/i },
    },
    {
      name: "what is done already is said so",
      rows: [{ title: "Pay the rent", status: "done" }],
      turns: ["I paid the rent"],
      expect: { nothing: true, says: /already/i },
    },
    {
      name: "a repeating task goes on after it is done",
      rows: [{ title: "Water the plants", due: "2026-11-23", repeat: "FREQ=WEEKLY;BYDAY=MO" }],
      turns: ["I watered the plants"],
      expect: { after: [{ title: "Water the plants", status: "done" }], count: 2 },
    },
    {
      name: "“reopen” brings a done task back",
      rows: [{ title: "Pay the rent", status: "done" }],
      turns: ["reopen the rent task"],
      expect: { after: [{ title: "Pay the rent", status: "todo" }], count: 1 },
    },
  ],
};
