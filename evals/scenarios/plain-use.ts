// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const home: Scenario["rows"] = [
  { title: "Water the plants", due: "2026-11-23", status: "todo" },
  { title: "Renew the passport", due: "2026-12-04", priority: "high", status: "todo" },
  { title: "Clean the oven", status: "todo" },
  { title: "Buy a birthday present for Mia", due: "2026-11-28", tags: ["family"], status: "todo" },
];

const office: Scenario["rows"] = [
  {
    title: "Finish the budget report",
    due: "2026-11-25",
    priority: "high",
    tags: ["finance"],
    status: "todo",
  },
  { title: "Team meeting", due: "2026-11-24T10:00", status: "todo" },
  { title: "Order new chairs", assignee: "Tom", status: "todo" },
  { title: "Send the invoice to Acme", status: "done" },
  { title: "Update the website", priority: "low", waitingFor: "Lena", status: "todo" },
];

const two: Scenario["rows"] = [
  { title: "Email Anna about the budget", due: "2026-11-24", status: "todo" },
  { title: "Email Anna about the party", due: "2026-11-27", status: "todo" },
  { title: "Print the contracts", status: "todo" },
];

const seven: Scenario["rows"] = [
  { title: "Paint the fence", status: "todo" },
  { title: "Repair the bike", status: "todo" },
  { title: "Sort the photos", status: "todo" },
  { title: "Wash the car", status: "todo" },
  { title: "Iron the shirts", status: "todo" },
  { title: "Defrost the freezer", status: "todo" },
  { title: "Sweep the terrace", status: "todo" },
];

const untouched = [
  { title: "Paint the fence", status: "todo", due: null },
  { title: "Sweep the terrace", status: "todo", due: null },
] as const;

/** Sixty conversations, plain ones for the most part, written before a model was seen with them. */
export const plainUse: Theme = {
  name: "plain use",
  scenarios: [
    // Create
    {
      name: "a bare task",
      turns: ["Add a task to buy milk"],
      expect: { after: [{ title: "Buy milk" }], count: 1 },
    },
    {
      name: "a task with a weekday",
      rows: home,
      turns: ["Create a task: submit the tax return by Friday"],
      expect: { after: [{ title: "Submit the tax return", due: "2026-11-27" }], count: 5 },
    },
    {
      name: "a reminder with a day and a clock time",
      turns: ["Remind me tomorrow at 14:30 to call the bank"],
      expect: { after: [{ title: "Call the bank", due: "2026-11-24T14:30" }], count: 1 },
    },
    {
      name: "a task with a priority",
      turns: ["Add book the hotel with high priority"],
      expect: { after: [{ title: "Book the hotel", priority: "high" }], count: 1 },
    },
    {
      name: "a task with a tag",
      rows: office,
      turns: ["Add pay the insurance and tag it finance"],
      expect: { after: [{ title: "Pay the insurance", tags: ["finance"] }], count: 6 },
    },
    {
      name: "a task for a person",
      turns: ["Create a task to prepare the demo and assign it to Jonas"],
      expect: { after: [{ title: "Prepare the demo", assignee: "Jonas" }], count: 1 },
    },
    {
      name: "a weekly task",
      turns: ["Remind me every Friday to send the status report"],
      expect: { after: [{ title: "Send the status report", due: "2026-11-27", repeats: true }], count: 1 },
    },
    {
      name: "a daily task with a time still to come",
      turns: ["Remind me every day at 8 pm to take the vitamins"],
      expect: { after: [{ title: "Take the vitamins", due: "2026-11-23T20:00", repeats: true }], count: 1 },
    },
    {
      name: "a task with an estimate",
      turns: ["Add write the blog post, estimated at 90 minutes"],
      expect: { after: [{ title: "Write the blog post", estimateMinutes: 90 }], count: 1 },
    },
    {
      name: "a task with a note",
      turns: ["Add a task to call the landlord with the note: ask about the heating"],
      expect: { after: [{ title: "Call the landlord", notes: /heating/i }], count: 1 },
    },
    {
      name: "three tasks at once",
      turns: ["Add three tasks: buy eggs, buy bread and buy butter"],
      expect: { after: [{ title: "Buy eggs" }, { title: "Buy bread" }, { title: "Buy butter" }], count: 3 },
    },
    {
      name: "two tasks with their own days",
      turns: ["Add buy stamps for tomorrow and mail the letter for Wednesday"],
      expect: {
        after: [
          { title: "Buy stamps", due: "2026-11-24" },
          { title: "Mail the letter", due: "2026-11-25" },
        ],
        count: 2,
      },
    },
    {
      name: "many fields in one sentence",
      turns: ["Create an urgent task: fix the login bug, due today at 5 pm, tag backend"],
      expect: {
        after: [
          { title: "Fix the login bug", due: "2026-11-23T17:00", priority: "urgent", tags: ["backend"] },
        ],
        count: 1,
      },
    },
    {
      name: "a time in hours from now",
      turns: ["Remind me in two hours to check the laundry"],
      expect: { after: [{ title: "Check the laundry", due: "2026-11-23T11:00" }], count: 1 },
    },
    {
      name: "a clock time already past is tomorrow",
      turns: ["Remind me at 7 am to take out the trash"],
      expect: { after: [{ title: "Take out the trash", due: "2026-11-24T07:00" }], count: 1 },
    },
    {
      name: "this evening",
      rows: home,
      turns: ["Remind me this evening to phone grandma"],
      expect: { after: [{ title: "Phone grandma", due: "2026-11-23T18:00" }], count: 5 },
    },
    {
      name: "by the end of the week",
      turns: ["I have to prepare the workshop by the end of the week"],
      expect: { after: [{ title: "Prepare the workshop", due: "2026-11-27" }], count: 1 },
    },

    // Complete
    {
      name: "complete by name",
      rows: home,
      turns: ["Mark clean the oven as done"],
      expect: {
        after: [
          { title: "Clean the oven", status: "done" },
          { title: "Water the plants", status: "todo" },
        ],
        count: 4,
      },
    },
    {
      name: "complete by report",
      rows: home,
      turns: ["I watered the plants"],
      expect: {
        after: [
          { title: "Water the plants", status: "done" },
          { title: "Clean the oven", status: "todo" },
        ],
        count: 4,
      },
    },
    {
      name: "complete two",
      rows: office,
      turns: ["Mark the budget report and the team meeting as done"],
      expect: {
        after: [
          { title: "Finish the budget report", status: "done" },
          { title: "Team meeting", status: "done" },
          { title: "Order new chairs", status: "todo" },
        ],
        count: 5,
      },
    },
    {
      name: "complete what was just listed",
      rows: home,
      turns: ["What is due today?", "Mark it as done"],
      expect: {
        after: [
          { title: "Water the plants", status: "done" },
          { title: "Clean the oven", status: "todo" },
        ],
        count: 4,
      },
    },

    // Update
    {
      name: "move to a date",
      rows: home,
      turns: ["Move the passport renewal to December 7"],
      expect: { after: [{ title: "Renew the passport", due: "2026-12-07", priority: "high" }], count: 4 },
    },
    {
      name: "change only the time",
      rows: office,
      turns: ["Move the team meeting to 11:30"],
      expect: { after: [{ title: "Team meeting", due: "2026-11-24T11:30" }], count: 5 },
    },
    {
      name: "set a priority",
      rows: home,
      turns: ["Set the priority of clean the oven to low"],
      expect: { after: [{ title: "Clean the oven", priority: "low", due: null }], count: 4 },
    },
    {
      name: "rename",
      rows: office,
      turns: ["Rename team meeting to team retrospective"],
      expect: {
        after: [{ title: "Team retrospective", due: "2026-11-24T10:00" }],
        gone: ["Team meeting"],
        count: 5,
      },
    },
    {
      name: "add a tag beside another",
      rows: home,
      turns: ["Add the tag shopping to Mia's present"],
      expect: {
        after: [{ title: "Buy a birthday present for Mia", tags: ["family", "shopping"] }],
        count: 4,
      },
    },
    {
      name: "hand over to another person",
      rows: office,
      turns: ["Assign the new chairs to Sarah instead of Tom"],
      expect: { after: [{ title: "Order new chairs", assignee: "Sarah" }], count: 5 },
    },
    {
      name: "add a note",
      rows: home,
      turns: ["Add a note to the passport task: bring two photos"],
      expect: { after: [{ title: "Renew the passport", notes: /two photos/i, due: "2026-12-04" }], count: 4 },
    },
    {
      name: "set in progress",
      rows: office,
      turns: ["Set the budget report to in progress"],
      expect: { after: [{ title: "Finish the budget report", status: "in_progress" }], count: 5 },
    },
    {
      name: "blocked with a reason",
      rows: home,
      turns: ["Renewing the passport is blocked because the office is closed"],
      expect: {
        after: [{ title: "Renew the passport", status: "blocked", blockedReason: /closed/i }],
        count: 4,
      },
    },
    {
      name: "clear the date",
      rows: home,
      turns: ["Remove the due date from the passport renewal"],
      expect: { after: [{ title: "Renew the passport", due: null, priority: "high" }], count: 4 },
    },
    {
      name: "clear the wait for a person",
      rows: office,
      turns: ["I'm no longer waiting for Lena on the website update"],
      expect: { after: [{ title: "Update the website", waitingFor: null, status: "todo" }], count: 5 },
    },
    {
      name: "two fields at once",
      rows: office,
      turns: ["Make the website update urgent and due Thursday"],
      expect: { after: [{ title: "Update the website", priority: "urgent", due: "2026-11-26" }], count: 5 },
    },
    {
      name: "the same day for two rows",
      rows: two,
      turns: ["Move both emails to Anna to Thursday"],
      expect: {
        after: [
          { title: "Email Anna about the budget", due: "2026-11-26" },
          { title: "Email Anna about the party", due: "2026-11-26" },
          { title: "Print the contracts", due: null },
        ],
        count: 3,
      },
    },
    {
      name: "set a done task back",
      rows: office,
      turns: ["Set the Acme invoice back to to do, it bounced"],
      expect: { after: [{ title: "Send the invoice to Acme", status: "todo" }], count: 5 },
    },

    // Delete, undo, restore
    {
      name: "delete by name",
      rows: home,
      turns: ["Delete clean the oven"],
      expect: {
        gone: ["Clean the oven"],
        after: [{ title: "Water the plants" }, { title: "Renew the passport" }],
        count: 3,
      },
    },
    {
      name: "delete two",
      rows: office,
      turns: ["Delete the team meeting and the website update"],
      expect: { gone: ["Team meeting", "Update the website"], count: 3 },
    },
    {
      name: "undo a creation",
      rows: home,
      turns: ["Add buy milk", "Undo"],
      expect: { gone: ["Buy milk"], count: 4 },
    },
    {
      name: "undo a completion",
      rows: home,
      turns: ["Mark water the plants as done", "Undo that"],
      expect: { after: [{ title: "Water the plants", status: "todo", due: "2026-11-23" }], count: 4 },
    },
    {
      name: "undo a deletion",
      rows: home,
      turns: ["Delete the passport renewal", "Undo that please"],
      expect: {
        after: [{ title: "Renew the passport", due: "2026-12-04", priority: "high", status: "todo" }],
        count: 4,
      },
    },
    {
      name: "restore by name after something else",
      rows: home,
      turns: ["Delete clean the oven", "Add buy milk", "Restore the oven task"],
      expect: { after: [{ title: "Clean the oven", status: "todo" }, { title: "Buy milk" }], count: 5 },
    },

    // Questions
    {
      name: "what is due today",
      rows: home,
      turns: ["What is due today?"],
      expect: { nothing: true, says: /plants/i, saysNot: /passport|oven/i },
    },
    {
      name: "list by priority",
      rows: office,
      turns: ["Which tasks have high priority?"],
      expect: { nothing: true, says: /budget report/i, saysNot: /chairs|website/i },
    },
    {
      name: "count what is open",
      rows: office,
      turns: ["How many open tasks do I have?"],
      expect: { nothing: true, says: /\b(4|four)\b/i },
    },
    {
      name: "list by tag",
      rows: home,
      turns: ["Show me everything tagged family"],
      expect: { nothing: true, says: /Mia/i, saysNot: /passport|oven|plants/i },
    },
    {
      name: "list by person",
      rows: office,
      turns: ["Which tasks are assigned to Tom?"],
      expect: { nothing: true, says: /chairs/i, saysNot: /budget|invoice/i },
    },
    {
      name: "plan the day",
      rows: home,
      turns: ["Plan my day"],
      expect: { nothing: true, says: /plants/i },
    },

    // Ambiguous, unknown, none of its business
    {
      name: "two rows fit a completion",
      rows: two,
      turns: ["Mark the email to Anna as done"],
      expect: { asks: true, nothing: true },
    },
    {
      name: "the question is answered",
      rows: two,
      turns: ["Delete the email to Anna", "The one about the party"],
      expect: {
        gone: ["Email Anna about the party"],
        after: [{ title: "Email Anna about the budget", status: "todo" }],
        count: 2,
      },
    },
    {
      name: "delete what does not exist",
      rows: home,
      turns: ["Delete the dentist appointment"],
      expect: { nothing: true, count: 4 },
    },
    {
      name: "thanks",
      rows: home,
      turns: ["Thanks, you're great!"],
      expect: { nothing: true, count: 4 },
    },
    {
      name: "a question of general knowledge",
      rows: home,
      turns: ["What is the capital of France?"],
      expect: { nothing: true, count: 4 },
    },

    // Approval
    {
      name: "deleting everything waits for approval",
      rows: seven,
      turns: ["Delete all tasks"],
      expect: { approval: true, after: untouched, count: 7 },
    },
    {
      name: "deleting everything, approved",
      rows: seven,
      turns: ["Delete all my tasks", { approve: "all" }],
      expect: { count: 0 },
    },
    {
      name: "completing everything, refused",
      rows: seven,
      turns: ["Mark all tasks as done", { approve: "none" }],
      expect: { nothing: true, after: untouched, count: 7 },
    },
    {
      name: "deleting for good waits for approval",
      rows: home,
      turns: ["Permanently delete clean the oven"],
      expect: { approval: true, after: [{ title: "Clean the oven" }], count: 4 },
    },

    // Another model, follow-ups
    {
      name: "another model sets the day of it",
      rows: home,
      turns: ["Add buy a new lamp", { say: "Set it to tomorrow", nextModel: true }],
      expect: { after: [{ title: "Buy a new lamp", due: "2026-11-24" }], count: 5 },
    },
    {
      name: "another model undoes",
      rows: office,
      turns: ["Move the budget report to Friday", { say: "Undo that", nextModel: true }],
      expect: {
        after: [{ title: "Finish the budget report", due: "2026-11-25", priority: "high" }],
        count: 5,
      },
    },
    {
      name: "a task grows over three turns",
      turns: ["Add call the dentist", "Make it Thursday at 10", "And set it to urgent"],
      expect: {
        after: [{ title: "Call the dentist", due: "2026-11-26T10:00", priority: "urgent" }],
        count: 1,
      },
    },
    {
      name: "asked about, then moved",
      rows: office,
      turns: ["When is the budget report due?", "Move it to Friday"],
      expect: {
        after: [
          { title: "Finish the budget report", due: "2026-11-27" },
          { title: "Team meeting", due: "2026-11-24T10:00" },
        ],
        count: 5,
      },
    },
  ],
};
