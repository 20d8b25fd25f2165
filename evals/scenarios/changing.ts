import type { Theme } from "../scenario.ts";

/** Changes touch the row that is meant and the field that is said; the rest stays. */
export const changing: Theme = {
  name: "changing",
  scenarios: [
    {
      name: "“make that urgent, due Friday” changes the row just made",
      rows: ["Call mom"],
      turns: ["Create a task to review the quarterly budget", "Make that urgent, due Friday"],
      expect: {
        after: [{ title: "Review the quarterly budget", priority: "urgent", due: "2026-11-27" }],
        count: 2,
      },
    },
    {
      name: "a tag is added, the others stay",
      rows: [{ title: "Pay the invoice", tags: ["work"] }],
      turns: ["tag the invoice task with finance"],
      expect: { after: [{ title: "Pay the invoice", tags: ["work", "finance"] }], count: 1 },
    },
    {
      name: "a tag is not lost when the date changes",
      rows: [{ title: "Pay the invoice", tags: ["finance", "acme"], priority: "high" }],
      turns: ["move the invoice to Friday"],
      expect: {
        after: [{ title: "Pay the invoice", tags: ["finance", "acme"], priority: "high", due: "2026-11-27" }],
        count: 1,
      },
    },
    {
      name: "the date stays when the priority changes",
      rows: [{ title: "Pay the invoice", due: "2026-12-01" }],
      turns: ["make the invoice high priority"],
      expect: { after: [{ title: "Pay the invoice", due: "2026-12-01", priority: "high" }], count: 1 },
    },
    {
      name: "a tag is removed",
      rows: [{ title: "Pay the invoice", tags: ["finance", "urgentish"] }],
      turns: ["remove the tag finance from the invoice task"],
      expect: { after: [{ title: "Pay the invoice", tags: ["urgentish"] }], saysNot: /#finance/, count: 1 },
    },
    {
      name: "a date is cleared",
      rows: [{ title: "Pay the invoice", due: "2026-12-01" }],
      turns: ["remove the due date from the invoice task"],
      expect: { after: [{ title: "Pay the invoice", due: null }], count: 1 },
    },
    {
      name: "a task is renamed",
      rows: ["Buy milk"],
      turns: ["rename buy milk to buy oat milk"],
      expect: { after: [{ title: "Buy oat milk" }], gone: ["Buy milk"], count: 1 },
    },
    {
      name: "“postpone” moves the date",
      rows: [{ title: "Plan the offsite", due: "2026-11-24" }],
      turns: ["postpone the offsite to next Monday"],
      expect: { after: [{ title: "Plan the offsite", due: "2026-11-30" }], count: 1 },
    },
    {
      name: "“push back a week” counts from the date that stands",
      rows: [{ title: "Plan the offsite", due: "2026-11-25" }],
      turns: ["push the offsite back by a week"],
      expect: { after: [{ title: "Plan the offsite", due: "2026-12-02" }], count: 1 },
    },
    {
      name: "the time of day stays when only the day is moved",
      rows: [{ title: "Meet Anna", due: "2026-11-24T15:00" }],
      turns: ["move meet Anna to Friday"],
      expect: { after: [{ title: "Meet Anna", due: "2026-11-27T15:00" }], count: 1 },
    },
    {
      name: "“I started working on” sets it in progress",
      rows: ["Write the proposal"],
      turns: ["I started working on the proposal"],
      expect: { after: [{ title: "Write the proposal", status: "in_progress" }], count: 1 },
    },
    {
      name: "blocked, with its reason",
      rows: ["Deploy the new API"],
      turns: ["the API deploy is blocked by the security review"],
      expect: {
        after: [{ title: "Deploy the new API", status: "blocked", blockedReason: /security review/i }],
        count: 1,
      },
    },
    {
      name: "“lower the priority” is understood",
      rows: [{ title: "Clean the garage", priority: "high" }],
      turns: ["set the garage task to low priority"],
      expect: { after: [{ title: "Clean the garage", priority: "low" }], count: 1 },
    },
    {
      name: "two fields at once",
      rows: ["Write the proposal"],
      turns: ["make the proposal urgent and due tomorrow"],
      expect: { after: [{ title: "Write the proposal", priority: "urgent", due: "2026-11-24" }], count: 1 },
    },
    {
      name: "a change of one row leaves its neighbours alone",
      rows: [
        { title: "Write the proposal", priority: "low" },
        { title: "Write the report", priority: "low" },
      ],
      turns: ["make the proposal urgent"],
      expect: { after: [{ title: "Write the proposal", priority: "urgent" }], count: 2 },
    },
    {
      name: "a change of what is not there makes nothing",
      rows: ["Buy milk"],
      turns: ["move the tax return to Friday"],
      expect: { nothing: true, says: /n['’]t|not/i },
    },
    {
      name: "all overdue tasks move at once",
      rows: [
        { title: "Pay the rent", due: "2026-11-20" },
        { title: "Call mom", due: "2026-11-21" },
        { title: "Plan the trip", due: "2026-12-01" },
      ],
      turns: ["move all overdue tasks to tomorrow"],
      expect: {
        after: [
          { title: "Pay the rent", due: "2026-11-24" },
          { title: "Call mom", due: "2026-11-24" },
        ],
        count: 3,
      },
    },
    {
      name: "a correction mends the date",
      turns: ["Remind me to call the dentist on Wednesday", "no, I meant Thursday"],
      expect: { after: [{ title: "Call the dentist", due: "2026-11-26" }], count: 1 },
    },
    {
      name: "a corrected time keeps the day",
      turns: ["Add meet Anna on Friday at 3pm", "sorry, 4pm"],
      expect: { after: [{ title: "Meet Anna", due: "2026-11-27T16:00" }], count: 1 },
    },
    {
      name: "a correction of the title",
      turns: ["add buy milk", "no, I meant buy oat milk"],
      expect: { after: [{ title: "Buy oat milk" }], gone: ["Buy milk"], count: 1 },
    },
  ],
};
