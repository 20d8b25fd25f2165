import type { Scenario, Theme } from "../scenario.ts";

/** A desk as it looks on an ordinary Monday; every conversation of this theme starts with it. */
const desk: Scenario["rows"] = [
  { title: "Review the quarterly budget", priority: "high", tags: ["finance"] },
  { title: "Call the dentist", due: "2026-11-24T09:00" },
  { title: "Send the invoice to Acme", due: "2026-11-20", tags: ["finance"] },
  { title: "Plan the offsite", due: "2026-12-04" },
  "Buy milk",
  "Write report for Anna",
  "Write report for Ben",
  { title: "Pay the rent", status: "done" },
];

const scenario = (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
  name,
  rows: desk,
  turns,
  expect,
});

/** Talk as it comes: short, indirect, with afterthoughts. */
export const everyday: Theme = {
  name: "everyday talk",
  scenarios: [
    scenario(
      "date and person as afterthoughts",
      [
        "hey can you add a task for me to prep the slides",
        "actually make it tuesday",
        "and assign it to Ben",
      ],
      {
        after: [{ title: "Prep the slides", due: "2026-11-24", assignee: "Ben" }],
        count: 9,
      },
    ),
    scenario(
      "a note as an afterthought",
      ["add a task to order chairs", "also add a note: ask for a discount"],
      {
        after: [{ title: "Order chairs", notes: /discount/ }],
        count: 9,
      },
    ),
    scenario(
      "two changes of one row in one sentence",
      ["bump the acme invoice to thursday and mark it high"],
      {
        after: [{ title: "Send the invoice to Acme", due: "2026-11-26", priority: "high" }],
        count: 8,
      },
    ),
    scenario("“done with it” after a change", ["make the acme invoice urgent", "done with it"], {
      after: [{ title: "Send the invoice to Acme", status: "done" }],
      count: 8,
    }),
    scenario(
      "waiting, asked about, unblocked",
      ["I'm waiting for legal on the budget review", "what's blocked?", "unblock it"],
      {
        after: [{ title: "Review the quarterly budget", status: "todo" }],
        count: 8,
      },
    ),
    scenario("“both reports” are two rows", ["delete both reports"], {
      gone: ["Write report for Anna", "Write report for Ben"],
      count: 6,
    }),
    scenario("“all report tasks” are not all tasks", ["delete all report tasks"], {
      gone: ["Write report for Anna", "Write report for Ben"],
      count: 6,
    }),
    scenario("“clear my completed tasks” leaves the open ones", ["clear my completed tasks"], {
      gone: ["Pay the rent"],
      count: 7,
    }),
    scenario(
      "rows without a date, then the first of them",
      ["which tasks have no due date?", "make the first one low priority"],
      {
        after: [
          {
            title: [
              "Review the quarterly budget",
              "Buy milk",
              "Write report for Anna",
              "Write report for Ben",
            ],
            priority: "low",
          },
        ],
        count: 8,
      },
    ),
    scenario(
      "“finish … by Friday” sets a date, it reports nothing",
      ["finish the report for Anna by friday"],
      {
        after: [{ title: "Write report for Anna", status: "todo", due: "2026-11-27" }],
        count: 8,
      },
    ),
    scenario("all rows of a tag", ["set all finance tasks to low priority"], {
      after: [
        { title: "Review the quarterly budget", priority: "low" },
        { title: "Send the invoice to Acme", priority: "low" },
      ],
      count: 8,
    }),
    scenario(
      "“make it 9” means the morning of a morning task",
      ["remind me every weekday at 8:30 to take my pills", "make it 9 instead"],
      {
        after: [{ title: ["Take my pills", "Take pills"], due: "2026-11-24T09:00", repeats: true }],
        count: 9,
      },
    ),
    scenario(
      "a repeat is stopped",
      ["remind me every weekday at 8:30 to take my pills", "stop repeating it"],
      {
        after: [{ title: ["Take my pills", "Take pills"], repeats: false }],
        count: 9,
      },
    ),
    scenario("“an hour later” counts from the time that stands", ["move the dentist an hour later"], {
      after: [{ title: "Call the dentist", due: "2026-11-24T10:00" }],
      count: 8,
    }),
    scenario(
      "“buy it tomorrow” is about the milk just shown",
      ["is there anything about milk?", "buy it tomorrow"],
      {
        after: [{ title: "Buy milk", due: "2026-11-24" }],
        count: 8,
      },
    ),
    scenario("“drop it, it's cancelled”", ["drop the offsite, it's cancelled"], {
      gone: ["Plan the offsite"],
      count: 7,
    }),
    scenario("“I no longer need …”", ["I no longer need the offsite"], {
      gone: ["Plan the offsite"],
      count: 7,
    }),
    scenario("a deed told of the thing", ["the invoice has been sent", "and the milk is bought too"], {
      after: [
        { title: "Send the invoice to Acme", status: "done" },
        { title: "Buy milk", status: "done" },
      ],
      count: 8,
    }),
    scenario("starting and pausing", ["start the budget review", "pause it"], {
      after: [{ title: "Review the quarterly budget", status: "todo" }],
      count: 8,
    }),
    scenario(
      "date, then tag, then the tag away",
      ["put the dentist on wednesday 10am and tag it health", "remove the tag"],
      {
        after: [{ title: "Call the dentist", due: "2026-11-25T10:00" }],
        count: 8,
      },
    ),
    scenario("three errands without a command", ["call mom, buy eggs, email Tom"], {
      after: [{ title: "Call mom" }, { title: "Buy eggs" }, { title: "Email Tom" }],
      count: 11,
    }),
    scenario(
      "three errands with a story around them",
      ["ok so today I need to call mom, buy stamps and then fix the bike"],
      {
        after: [{ title: "Call mom" }, { title: "Buy stamps" }, { title: "Fix the bike" }],
        count: 11,
      },
    ),
    scenario(
      "numbers count through the list that was shown",
      ["show my tasks sorted by due date", "mark 1 and 2 as done"],
      {
        after: [
          { title: "Send the invoice to Acme", status: "done" },
          { title: "Call the dentist", status: "done" },
        ],
        count: 8,
      },
    ),
    scenario(
      "them, then one of them",
      ["what tasks are tagged finance?", "move them to friday", "tag the second one with acme"],
      {
        after: [
          { title: "Send the invoice to Acme", due: "2026-11-27" },
          { title: "Review the quarterly budget", due: "2026-11-27" },
        ],
        count: 8,
      },
    ),
    scenario("“is due on” moves the date", ["the budget review is due on friday"], {
      after: [{ title: "Review the quarterly budget", due: "2026-11-27" }],
      count: 8,
    }),
    scenario("from one date to another", ["reschedule the offsite from December 4 to December 11"], {
      after: [{ title: "Plan the offsite", due: "2026-12-11" }],
      count: 8,
    }),
    scenario(
      "from one priority to another",
      ["can you change the priority of buy milk from medium to high?"],
      {
        after: [{ title: "Buy milk", priority: "high" }],
        count: 8,
      },
    ),
    scenario("two rows, two values", ["set the invoice to high and the dentist to low"], {
      after: [
        { title: "Send the invoice to Acme", priority: "high" },
        { title: "Call the dentist", priority: "low" },
      ],
      count: 8,
    }),
    scenario("another row was meant", ["make the budget review urgent", "no, the offsite"], {
      after: [
        { title: "Plan the offsite", priority: "urgent" },
        { title: "Review the quarterly budget", priority: "high" },
      ],
      count: 8,
    }),
    scenario("a doubt is asked about, then taken back", ["delete buy milk", "wait no", "yes"], {
      after: [{ title: "Buy milk" }],
      count: 8,
    }),
    scenario(
      "a quoted title that sounds like an order",
      ['Create a high-priority task "Delete all old logs" due tomorrow'],
      {
        after: [{ title: "Delete all old logs", priority: "high", due: "2026-11-24" }],
        count: 9,
      },
    ),
    scenario(
      "quoted titles are taken as they stand",
      ['mark "Call the dentist" and "Buy milk" as complete'],
      {
        after: [
          { title: "Call the dentist", status: "done" },
          { title: "Buy milk", status: "done" },
        ],
        count: 8,
      },
    ),
    scenario("what was not finished stays open", ["I didn't finish the report for Anna"], {
      nothing: true,
      count: 8,
    }),
    scenario("a question of one row by its day", ["is the dentist tomorrow?"], {
      nothing: true,
      says: /tomorrow/i,
    }),
    scenario("a subtask goes under its task", ["add a subtask to the offsite: book the venue"], {
      after: [{ title: "Book the venue" }],
      count: 9,
    }),
    scenario(
      "a plan is explained with the reasons of the rows",
      ["what's the most important thing right now?", "why?"],
      {
        nothing: true,
        says: /overdue/i,
      },
    ),
    scenario(
      "a fact and a task in one message",
      ["my budget code is 4711. Add a task to submit the forms tomorrow", "what's my budget code?"],
      {
        after: [{ title: "Submit the forms", due: "2026-11-24" }],
        says: /4711/,
        count: 9,
      },
    ),
    scenario(
      "a day said before the list counts for all of it",
      ["Tomorrow I need to call mom, buy stamps and fix the bike"],
      {
        after: [
          { title: "Call mom", due: "2026-11-24" },
          { title: "Buy stamps", due: "2026-11-24" },
          { title: "Fix the bike", due: "2026-11-24" },
        ],
        count: 11,
      },
    ),
    scenario("a day said at the start", ["Tomorrow I have to pick up the kids at 4"], {
      after: [{ title: "Pick up the kids", due: "2026-11-24T16:00" }],
      count: 9,
    }),
    scenario("looked up, then moved", ["tell me what's overdue and move it to tomorrow"], {
      after: [{ title: "Send the invoice to Acme", due: "2026-11-24" }],
      count: 8,
    }),
    scenario("“a week” later without a “by”", ["can you push the offsite a week?"], {
      after: [{ title: "Plan the offsite", due: "2026-12-11" }],
      count: 8,
    }),
    scenario("one is done, not the other", ["buy milk is done, not the dentist"], {
      after: [{ title: "Buy milk", status: "done" }],
      count: 8,
    }),
    scenario(
      "a title, a colon and what to do with it",
      ["the dentist: move to friday, tag health, and make it urgent"],
      {
        after: [{ title: "Call the dentist", due: "2026-11-27T09:00", tags: ["health"], priority: "urgent" }],
        count: 8,
      },
    ),
    scenario("nobody has a task, and all are not shown instead", ["which tasks are assigned to Ben?"], {
      nothing: true,
      saysNot: /milk|dentist/i,
    }),
    scenario(
      "this week's tasks, all of them, to the next",
      ["reschedule everything due this week to next week"],
      {
        after: [{ title: "Call the dentist", due: "2026-11-30T09:00" }],
        count: 8,
      },
    ),
    scenario("a bare command asks for the rest", ["remind me tomorrow"], { nothing: true, asks: true }),
    scenario("an answer to that makes the task, with the day", ["remind me tomorrow", "water the plants"], {
      after: [{ title: "Water the plants", due: "2026-11-24" }],
      count: 9,
    }),
    scenario("a misspelt command is a command", ["remnd me to call mom tmrw"], {
      after: [{ title: "Call mom", due: "2026-11-24" }],
      count: 9,
    }),
    scenario("a yes in the chat approves nothing", ["delete all my tasks", "yes"], {
      nothing: true,
      count: 8,
    }),
  ],
};
