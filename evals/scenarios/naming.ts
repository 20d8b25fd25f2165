import type { Scenario, Theme } from "../scenario.ts";

const three: Scenario["rows"] = [
  { title: "Book the photographer", due: "2026-11-24" },
  { title: "Choose the menu", due: "2026-11-25" },
  { title: "Order the flowers", due: "2026-11-26" },
];

/** How rows are named: by their place in a list, by a word of their title, by what they share. */
export const naming: Theme = {
  name: "naming rows",
  scenarios: [
    {
      name: "“the first” and “the last” count through the list last shown, in its order",
      rows: three,
      turns: ["show my tasks by due date", "complete the first one", "delete the last one"],
      expect: {
        after: [
          { title: "Book the photographer", status: "done" },
          { title: "Choose the menu", status: "todo" },
        ],
        gone: ["Order the flowers"],
        count: 2,
      },
    },
    {
      name: "“the third” is moved and no other",
      rows: three,
      turns: ["list my tasks by due date", "move the third one to monday"],
      expect: { after: [{ title: "Order the flowers", due: "2026-11-30" }], count: 3 },
    },
    {
      name: "“the last one” of a list, after a row was added in between",
      rows: three,
      turns: ["what is due this week?", "make the second one urgent", "move the last one to monday"],
      expect: {
        after: [
          { title: "Choose the menu", priority: "urgent" },
          { title: "Order the flowers", due: "2026-11-30" },
        ],
        count: 3,
      },
    },
    {
      name: "“complete 1 and 3” counts through the list",
      rows: three,
      turns: ["show my tasks by due date", "complete 1 and 3"],
      expect: {
        after: [
          { title: "Book the photographer", status: "done" },
          { title: "Order the flowers", status: "done" },
          { title: "Choose the menu", status: "todo" },
        ],
        count: 3,
      },
    },
    {
      name: "“finish 1” counts through the list",
      rows: three,
      turns: ["show my tasks by due date", "finish 1"],
      expect: { after: [{ title: "Book the photographer", status: "done" }], count: 3 },
    },
    {
      name: "two titles are two rows, whatever else holds their words",
      rows: ["Set alpha and beta report", "Alpha report", "Beta report"],
      turns: ["complete alpha report and beta report"],
      expect: {
        after: [
          { title: "Alpha report", status: "done" },
          { title: "Beta report", status: "done" },
          { title: "Set alpha and beta report", status: "todo" },
        ],
        count: 3,
      },
    },
    {
      name: "“tag the first one with #pr and #launch”",
      rows: three,
      turns: ["show my tasks by due date", "tag the first one with #pr and #launch"],
      expect: { after: [{ title: "Book the photographer", tags: ["pr", "launch"] }], count: 3 },
    },
    {
      name: "“remove the finance tag” takes the tag off the row talked about",
      rows: [{ title: "Review the budget", tags: ["finance", "q4"] }, "Buy milk"],
      turns: ["make the budget urgent", "remove the finance tag"],
      expect: {
        after: [{ title: "Review the budget", tags: ["q4"], priority: "urgent" }],
        count: 2,
        saysNot: /could not find/i,
      },
    },
    {
      name: "“remove the finance tag from the budget review”",
      rows: [{ title: "Review the budget", tags: ["finance", "q4"] }, "Buy milk"],
      turns: ["remove the finance tag from the budget review", "which tags does the budget review have?"],
      expect: { after: [{ title: "Review the budget" }], count: 2, says: /q4/, saysNot: /#finance/ },
    },
    {
      name: "“show me my work tasks” lists those with that tag",
      rows: [
        { title: "Write the spec", tags: ["work"] },
        { title: "Buy milk", tags: ["home"] },
      ],
      turns: ["show me my work tasks"],
      expect: { nothing: true, count: 2, says: /Write the spec/, saysNot: /Buy milk/ },
    },
    {
      name: "“what repeats do I have?” lists only what repeats",
      rows: [{ title: "Water the plants", repeat: "FREQ=WEEKLY;BYDAY=MO", due: "2026-11-30" }, "Buy milk"],
      turns: ["what repeats do I have?"],
      expect: { nothing: true, count: 2, says: /Water the plants/, saysNot: /Buy milk/ },
    },
    {
      name: "“set its priority to low” and “lower its priority” are about the row just made",
      rows: ["Buy milk"],
      turns: ["add clean the garage", "raise its priority", "set its priority to low"],
      expect: { after: [{ title: "Clean the garage", priority: "low" }], count: 2 },
    },
    {
      name: "“lower its priority” goes one step down",
      rows: [{ title: "Clean the garage", priority: "urgent" }],
      turns: ["when is the garage due?", "lower its priority"],
      expect: { after: [{ title: "Clean the garage", priority: "high" }], count: 1 },
    },
    {
      name: "“make all tasks without a due date low priority and due next Monday”",
      rows: ["Buy milk", "Call Anna", { title: "Pay rent", due: "2026-11-27" }],
      turns: ["make all tasks without a due date low priority and due next Monday"],
      expect: {
        after: [
          { title: "Buy milk", due: "2026-11-30", priority: "low" },
          { title: "Call Anna", due: "2026-11-30", priority: "low" },
        ],
        count: 3,
      },
    },
    {
      name: "“repeat the receipts task every month”",
      rows: ["Sort the receipts", "Buy milk"],
      turns: ["repeat the receipts task every month"],
      expect: { after: [{ title: "Sort the receipts", repeats: true }], count: 2 },
    },
    {
      name: "“The tax return depends on the receipts task” says what must be done first",
      rows: ["File the tax return", "Sort the receipts"],
      turns: ["The tax return depends on the receipts task"],
      expect: { after: [{ title: "File the tax return" }], count: 2, says: /Sort the receipts/ },
    },
    {
      name: "“make slides due tomorrow instead of Friday”",
      rows: [{ title: "Make slides", due: "2026-11-27" }, "Buy milk"],
      turns: ["make slides due tomorrow instead of Friday"],
      expect: { after: [{ title: "Make slides", due: "2026-11-24" }], count: 2 },
    },
    {
      name: "“remind me tomorrow to call Ann and on friday to pay rent” is two tasks",
      turns: ["remind me tomorrow to call Ann and on friday to pay rent"],
      expect: {
        after: [
          { title: "Call Ann", due: "2026-11-24" },
          { title: "Pay rent", due: "2026-11-27" },
        ],
        count: 2,
      },
    },
    {
      name: "“duplicate it” is told to be impossible, and changes nothing",
      rows: [{ title: "Clean the garage", due: "2026-11-27" }],
      turns: ["show me the garage task", "duplicate it"],
      expect: { nothing: true, count: 1, says: /cop(?:y|ies)|duplicate/i },
    },
    {
      name: "“create a task” alone asks one question",
      turns: ["create a task"],
      expect: { nothing: true, asks: true, count: 0 },
    },
    {
      name: "“Complete” alone asks one question",
      rows: ["Buy milk", "Call Anna"],
      turns: ["Complete"],
      expect: { nothing: true, asks: true, count: 2 },
    },
    {
      name: "“delete” alone asks one question",
      rows: ["Buy milk", "Call Anna"],
      turns: ["delete"],
      expect: { nothing: true, asks: true, count: 2 },
    },
    {
      name: "“tell me what's overdue and move it” asks for no approval where two rows are moved",
      rows: [
        { title: "Send the invoice", due: "2026-11-20" },
        { title: "Call Anna", due: "2026-11-19" },
        "Buy milk",
      ],
      turns: ["tell me what's overdue and move it to tomorrow"],
      expect: {
        after: [
          { title: "Send the invoice", due: "2026-11-24" },
          { title: "Call Anna", due: "2026-11-24" },
        ],
        count: 3,
        saysNot: /approval/i,
      },
    },
    {
      name: "“tell me what's overdue and move it” without a day asks for the day",
      rows: [{ title: "Send the invoice", due: "2026-11-20" }, "Buy milk"],
      turns: ["tell me what's overdue and move it"],
      expect: { nothing: true, count: 2, asks: true, saysNot: /approval/i },
    },
  ],
};
