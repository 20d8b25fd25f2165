import type { Theme } from "../scenario.ts";

/** New tasks: the title is the to-do, not the sentence; what was said is kept, nothing is made up. */
export const creating: Theme = {
  name: "creating",
  scenarios: [
    {
      name: "the mission's own sentence makes one clean row",
      turns: ["Create a task to review the quarterly budget"],
      expect: { after: [{ title: "Review the quarterly budget", due: null, status: "todo" }], count: 1 },
    },
    {
      name: "the whole prompt does not become the title",
      turns: ["Can you please remind me that I need to call the dentist tomorrow at 9?"],
      expect: { after: [{ title: "Call the dentist", due: "2026-11-24T09:00" }], count: 1 },
    },
    {
      name: "a new task in a few words",
      turns: ["add buy milk"],
      expect: { after: [{ title: "Buy milk", due: null }], count: 1 },
    },
    {
      name: "“I need to …” is a task",
      turns: ["I need to renew my passport by next month"],
      expect: { after: [{ title: ["Renew my passport", "Renew passport"] }], count: 1 },
    },
    {
      name: "“don't forget” asks for a task and negates nothing",
      turns: ["Don't let me forget to water the plants"],
      expect: { after: [{ title: "Water the plants" }], count: 1 },
    },
    {
      name: "“remember to …” is a task",
      turns: ["Please remember to book the train to Hamburg"],
      expect: { after: [{ title: "Book the train to Hamburg" }], count: 1 },
    },
    {
      name: "three things in one list are three rows",
      turns: ["Add buy milk, call mom and pay the rent"],
      expect: { after: [{ title: "Buy milk" }, { title: "Call mom" }, { title: "Pay the rent" }], count: 3 },
    },
    {
      name: "a list with lines is one row each",
      turns: ["Add these tasks:\n- book flights\n- reserve the hotel\n- tell Anna"],
      expect: {
        after: [{ title: "Book flights" }, { title: "Reserve the hotel" }, { title: "Tell Anna" }],
        count: 3,
      },
    },
    {
      name: "priority is taken when it is said",
      turns: ["Create an urgent task: fix the login bug"],
      expect: { after: [{ title: "Fix the login bug", priority: "urgent" }], count: 1 },
    },
    {
      name: "high priority in words does not stay in the title",
      turns: ["add prepare the board slides with high priority"],
      expect: { after: [{ title: "Prepare the board slides", priority: "high" }], count: 1 },
    },
    {
      name: "tags are kept",
      turns: ["Add pay the invoice #finance #acme"],
      expect: { after: [{ title: "Pay the invoice", tags: ["finance", "acme"] }], count: 1 },
    },
    {
      name: "quick-add marks are understood in the chat too",
      turns: ["Send report tomorrow 5pm #finance p1"],
      expect: {
        after: [{ title: "Send report", due: "2026-11-24T17:00", priority: "urgent", tags: ["finance"] }],
        count: 1,
      },
    },
    {
      name: "a repeat in words",
      turns: ["Remind me to take out the bins every Thursday"],
      expect: { after: [{ title: "Take out the bins", repeats: true }], count: 1 },
    },
    {
      name: "two sentences are two rows",
      turns: ["Remind me to call Anna tomorrow. Also add a task to send Ben the contract on Friday."],
      expect: {
        after: [
          { title: ["Call Anna"], due: "2026-11-24" },
          { title: ["Send Ben the contract"], due: "2026-11-27" },
        ],
        count: 2,
      },
    },
    {
      name: "each of two tasks keeps its own date",
      turns: ["Add call mom tomorrow and pay the rent on Friday"],
      expect: {
        after: [
          { title: "Call mom", due: "2026-11-24" },
          { title: "Pay the rent", due: "2026-11-27" },
        ],
        count: 2,
      },
    },
    {
      name: "“and” inside one to-do does not cut it in two",
      turns: ["Add a task to buy bread and butter"],
      expect: { after: [{ title: "Buy bread and butter" }], count: 1 },
    },
    {
      name: "a word such as “may” is no date",
      turns: ["Add ask whether we may publish the photos"],
      expect: { after: [{ title: "Ask whether we may publish the photos", due: null }], count: 1 },
    },
    {
      name: "the same task is not made twice",
      rows: ["Buy milk"],
      turns: ["add buy milk"],
      expect: { count: 1, after: [{ title: "Buy milk" }] },
    },
    {
      name: "a second, like task is made when it is another one",
      rows: ["Buy milk"],
      turns: ["add buy oat milk"],
      expect: { count: 2, after: [{ title: "Buy oat milk" }, { title: "Buy milk" }] },
    },
    {
      name: "it does not ask for what was said already",
      turns: ["Create a high priority task to call the bank on Friday at 10am tagged finance"],
      expect: {
        after: [{ title: "Call the bank", due: "2026-11-27T10:00", priority: "high", tags: ["finance"] }],
        count: 1,
      },
    },
    {
      name: "“and another one” goes on adding",
      turns: ["add buy milk", "and another one to buy eggs"],
      expect: { after: [{ title: "Buy milk" }, { title: "Buy eggs" }], count: 2 },
    },
    {
      name: "a greeting before it does no harm",
      turns: ["Hi Carole, please add a task to order new chairs"],
      expect: { after: [{ title: "Order new chairs" }], count: 1 },
    },
    {
      name: "an estimate is taken",
      turns: ["Add write the release notes ~45m"],
      expect: { after: [{ title: "Write the release notes", estimateMinutes: 45 }], count: 1 },
    },
  ],
};
