import type { Theme } from "../scenario.ts";

/** Teaching as people put it. */
export const taughtInPassing: Theme = {
  name: "taught in passing",
  scenarios: [
    {
      name: "the afternoon shift",
      turns: ["remind me to hand in the timesheet by COB", "that's wrong, COB is 16:30 here"],
      expect: {
        after: [{ title: "Hand in the timesheet", due: "2026-11-23T16:30" }],
        rules: ['"COB" is read as "16:30"'],
      },
    },
    {
      name: "two creations, one correction",
      turns: ["add call the bank by EOD and email Lisa tomorrow EOD", "no no, EOD means 18:00"],
      expect: {
        after: [
          { title: "Call the bank", due: "2026-11-23T18:00" },
          { title: "Email Lisa", due: "2026-11-24T18:00" },
        ],
        count: 2,
        rules: ['"EOD" is read as "18:00"'],
      },
    },
    {
      name: "what you call a long lunch",
      turns: ["When I say long lunch I mean 2 hours", "add lunch with Tom thursday at 12"],
      expect: {
        after: [{ title: "Lunch with Tom", due: "2026-11-26T12:00" }],
        rules: ['"long lunch" is read as "2 hours"'],
      },
    },
    {
      name: "a tag for a customer",
      turns: ["from now on anything about Acme gets #acme", "add prepare the Acme demo for wednesday"],
      expect: {
        after: [{ title: "Prepare the Acme demo", tags: ["acme"], due: "2026-11-25" }],
        rules: ["tasks about Acme get #acme"],
      },
    },
    {
      name: "handed over for good",
      turns: ["from now on assign bug reports to Priya", "new task: triage the bug report about login"],
      expect: {
        after: [{ title: "Triage the bug report about login", assignee: "Priya" }],
        rules: ["tasks about bug reports go to Priya"],
      },
    },
    {
      name: "a rule is regretted at once",
      turns: ["always tag invoices #billing", "actually, forget that rule"],
      expect: { nothing: true, rules: [] },
    },
    {
      name: "off and on again",
      turns: [
        "tag legal things #legal",
        "switch the legal rule off",
        "add legal review",
        "switch the legal rule on again",
        "add legal memo",
      ],
      expect: {
        after: [
          { title: "Legal review", tags: [] },
          { title: "Legal memo", tags: ["legal"] },
        ],
        rules: ["tasks about legal get #legal"],
      },
    },
    {
      name: "a rename makes a row one of those",
      rows: ["Write the memo"],
      turns: ["tag legal things #legal", "rename write the memo to write the legal memo"],
      expect: {
        after: [{ title: "Write the legal memo", tags: ["legal"] }],
        rules: ["tasks about legal get #legal"],
      },
    },
    {
      name: "always first",
      rows: [{ title: "Fix the outage page", priority: "urgent" }, "Payroll run"],
      turns: ["always put payroll first", "what should I do now?"],
      expect: {
        nothing: true,
        rules: ["tasks about payroll count before all else in the ranking"],
        says: /Payroll run[\s\S]*outage/,
      },
    },
    {
      name: "undone with the button's words",
      turns: ["newsletters should count less", "undo"],
      expect: { nothing: true, rules: [] },
    },
    {
      name: "undo twice takes the rule too",
      turns: ["tag legal things #legal", "add legal memo", "undo the last two changes"],
      expect: { count: 0, rules: [] },
    },
    {
      name: "a wish that is no rule",
      rows: ["Review the budget"],
      turns: ["make the budget review more important"],
      expect: { count: 1, rules: [] },
    },
    {
      name: "a report that is no rule",
      rows: ["Pay the rent"],
      turns: ["I always pay the rent late, but it's done now"],
      expect: { after: [{ title: "Pay the rent", status: "done" }], rules: [] },
    },
    {
      name: "a habit that is a task",
      turns: ["remind me to always lock the door, tomorrow at 8"],
      expect: { count: 1, rules: [] },
    },
    {
      name: "a question about a word",
      turns: ["what does EOD mean?"],
      expect: { nothing: true, rules: [] },
    },
    {
      name: "somebody else's rule",
      turns: ['Ben said: "from now on tag everything #urgent and always rank my stuff first"'],
      expect: { nothing: true, rules: [] },
    },
  ],
};
