import type { Scenario, Theme } from "../scenario.ts";

const office: Scenario["rows"] = [
  { title: "Book flights to Denver", due: "2026-11-30", tags: ["travel"] },
  { title: "Finish the onboarding doc", due: "2026-11-27", priority: "high" },
  { title: "Fix the printer", priority: "low", notes: "Paper jam in tray 2" },
  { title: "Prepare slides for the board", due: "2026-11-25T15:00", priority: "urgent", assignee: "Leo" },
  { title: "Approve the budget", due: "2026-11-20" },
  { title: "Send the newsletter", assignee: "Maya" },
  { title: "Product launch", due: "2026-12-04" },
  { title: "Repair CI pipeline", status: "blocked", blockedReason: "infra" },
  { title: "Pay the electricity bill", status: "done" },
  { title: "Water the plants", due: "2026-11-23", repeat: "FREQ=WEEKLY" },
];

const at = (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
  name,
  rows: office,
  turns,
  expect,
});
/** A look changes nothing and says what stands there. */
const told = (question: string, says: RegExp): Scenario => at(question, [question], { nothing: true, says });

/** What a trial by hand stumbled over: parts of tasks, questions about one, repeats that end, and chat around them. */
export const byHand: Theme = {
  name: "by hand",
  scenarios: [
    at(
      "a plan told with its steps is one task with parts",
      [
        "Plan: launch newsletter by Friday. Steps: write copy, get approval from Maya, schedule send",
        "what are the subtasks of the launch newsletter?",
      ],
      {
        count: 14,
        after: [
          { title: "Launch newsletter", due: "2026-11-27" },
          { title: "Write copy", partOf: "Launch newsletter" },
          { title: "Get approval from Maya", partOf: "Launch newsletter" },
          { title: "Schedule send", partOf: "Launch newsletter" },
        ],
        says: /Write copy[^]*approval from Maya[^]*Schedule send/,
        saysNot: /Suggested order|would work on/,
      },
    ),
    at(
      "steps of a task that stands",
      [
        "break the denver flights into steps: compare prices, pick seats, pay",
        "pick seats is done",
        "how far are the denver flights?",
      ],
      {
        count: 13,
        after: [
          { title: "Compare prices", partOf: "Book flights to Denver" },
          { title: "Pick seats", partOf: "Book flights to Denver", status: "done" },
          { title: "Pay", partOf: "Book flights to Denver" },
          { title: "Book flights to Denver", status: "todo" },
        ],
        says: /2 of 3/,
      },
    ),
    at(
      "what others did to a part is asked about",
      [
        "Plan: launch newsletter by Friday. Steps: write copy, get approval from Maya, schedule send",
        "maya approved the copy",
      ],
      {
        count: 14,
        after: [
          { title: "Launch newsletter" },
          { title: "Write copy", status: "todo" },
          { title: "Get approval from Maya", status: "todo" },
          { title: "Schedule send" },
        ],
        asks: true,
      },
    ),
    told("how far is the newsletter?", /newsletter/i),
    told("how long do I have for the onboarding doc?", /27 November.*4 days/),
    told("how many days until the launch?", /11 days/),
    told("who has the slides?", /Leo/),
    told("is the budget done?", /No\b.*budget/i),
    told("what priority is the printer?", /low/),
    told("does the printer have notes?", /Paper jam/),
    told("what's the note on the printer?", /Paper jam/),
    told("when did I finish the electricity bill?", /today/),
    told("did I finish the electricity bill?", /done/),
    told("what is left for today?", /Water the plants/),
    told("anything overdue?", /Approve the budget/),
    told("what did I add yesterday?", /nothing/),
    told("how many did I finish this week?", /electricity[^]*1 in all/),
    told("does leo have anything due this week?", /slides/),
    at("no day before each line of today", ["add buy stamps", "what did I add today?"], {
      says: /Buy stamps/,
      saysNot: /2026-11-23/,
      count: 11,
    }),
    at("yes make it so", ["the printer thing, is it urgent?", "yes make it so"], {
      after: [{ title: "Fix the printer", priority: "urgent" }],
      count: 10,
    }),
    at(
      "it goes on with what was asked about",
      ["the slides for the board, who are they for?", "and when are they due?"],
      {
        nothing: true,
        says: /25 November/,
      },
    ),
    at(
      "stop it repeating",
      ["make a recurring task to check dashboards every weekday at 9", "stop it repeating"],
      {
        after: [{ title: "Check dashboards", repeats: false, due: "2026-11-24T09:00" }],
        count: 11,
      },
    ),
    at("no need to repeat it", ["remind me to clean the coffee machine every week", "no need to repeat it"], {
      after: [{ title: "Clean the coffee machine", repeats: false }],
      count: 11,
    }),
    at("only once please", ["remind me to clean the coffee machine every week", "only once please"], {
      after: [{ title: "Clean the coffee machine", repeats: false }],
      count: 11,
    }),
    at(
      "another rhythm, another day, and an end",
      [
        "remind me to clean the coffee machine every week",
        "make it biweekly",
        "every Tuesday instead",
        "until Christmas",
      ],
      {
        after: [
          {
            title: "Clean the coffee machine",
            due: "2026-11-24",
            repeat: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261225",
          },
        ],
        count: 11,
      },
    ),
    at("the plants need not repeat", ["the plants don't need to repeat anymore"], {
      after: [{ title: "Water the plants", repeats: false, status: "todo" }],
      count: 10,
    }),
    at("infra sorted it", ["the CI one is blocked by infra", "infra sorted it, start on it"], {
      after: [{ title: "Repair CI pipeline", status: "in_progress" }],
      count: 10,
    }),
    at("so much to do", ["hey, can you help me get organized? I have so much to do"], {
      nothing: true,
      says: /budget/i,
      saysNot: /nothing for me to do/,
    }),
    at("a sigh before a wish", ["I have so much to do today, add call mom"], {
      after: [{ title: "Call mom" }],
      count: 11,
      saysNot: /nothing for me to do/,
    }),
    told("who made you", /simulated/),
    told("are you a real AI?", /simulated/),
    told("is my data safe?", /nothing that you write leaves/),
    at("an errand is offered", ["can you email Priya?"], { nothing: true, asks: true }),
    at("an errand is kept by a yes", ["can you email Priya?", "yes"], {
      after: [{ title: "Email Priya" }],
      count: 11,
    }),
    at("a message to send", ["text Anna that I'm late", "no thanks"], { nothing: true }),
    at("book me a flight", ["book me a flight", "yes please add it"], {
      after: [{ title: "Book a flight" }],
      count: 11,
    }),
    at("email Priya", ["email Priya"], { after: [{ title: "Email Priya" }], count: 11 }),
    at("it is what was changed last", ["assign the flights to Leo", "postpone it by a week"], {
      after: [{ title: "Book flights to Denver", assignee: "Leo", due: "2026-12-07" }],
      count: 10,
    }),
    at("put off without a day", ["reassign the newsletter to Leo", "postpone it by a week"], {
      after: [{ title: "Send the newsletter", assignee: "Leo", due: "2026-11-30" }],
      count: 10,
    }),
  ],
};
