import type { Theme } from "../scenario.ts";

const desk = [
  { title: "Pay the rent", due: "2026-11-20", priority: "high" as const },
  { title: "Call the dentist", due: "2026-11-24T09:00" },
  { title: "Send the invoice to Acme", tags: ["finance"] },
  { title: "Plan the offsite", status: "done" as const },
];

/** Questions are answered from the rows and change none. */
export const looking: Theme = {
  name: "looking",
  scenarios: [
    {
      name: "lists what is open",
      rows: desk,
      turns: ["show my tasks"],
      expect: { nothing: true, says: /pay the rent[\s\S]*|call the dentist/i, saysNot: /plan the offsite/i },
    },
    {
      name: "what is due tomorrow",
      rows: desk,
      turns: ["what's due tomorrow?"],
      expect: { nothing: true, says: /call the dentist/i, saysNot: /acme/i },
    },
    {
      name: "what is overdue",
      rows: desk,
      turns: ["show everything overdue"],
      expect: { nothing: true, says: /pay the rent/i, saysNot: /dentist/i },
    },
    {
      name: "by tag",
      rows: desk,
      turns: ["show tasks tagged finance"],
      expect: { nothing: true, says: /acme/i, saysNot: /dentist/i },
    },
    {
      name: "by words",
      rows: desk,
      turns: ["find the invoice task"],
      expect: { nothing: true, says: /acme/i, saysNot: /dentist/i },
    },
    {
      name: "done ones when asked",
      rows: desk,
      turns: ["show my completed tasks"],
      expect: { nothing: true, says: /offsite/i, saysNot: /dentist/i },
    },
    {
      name: "by priority",
      rows: desk,
      turns: ["list my high priority tasks"],
      expect: { nothing: true, says: /pay the rent/i, saysNot: /acme/i },
    },
    {
      name: "the plan of the day gives reasons from the rows",
      rows: desk,
      turns: ["What should I work on today?"],
      expect: { nothing: true, says: /pay the rent[\s\S]*overdue/i },
    },
    {
      name: "a plan for half an hour",
      rows: [
        { title: "Short call", estimateMinutes: 15, priority: "low" },
        { title: "Long workshop", estimateMinutes: 240, priority: "low" },
      ],
      turns: ["I have 30 minutes, what should I do?"],
      expect: { nothing: true, says: /short call/i, saysNot: /workshop/i },
    },
    {
      name: "when is one row due",
      rows: desk,
      turns: ["when is the dentist due?"],
      expect: { nothing: true, says: /tomorrow|24 november|november 24|nov/i },
    },
    {
      name: "is one row done",
      rows: desk,
      turns: ["is the offsite done?"],
      expect: { nothing: true, says: /done|yes/i },
    },
    {
      name: "nothing found is said",
      rows: desk,
      turns: ["find tasks about the garden"],
      expect: { nothing: true, says: /no |not|n['’]t/i },
    },
    {
      name: "an empty list is said to be empty",
      turns: ["what do I have to do?"],
      expect: { nothing: true, says: /no |nothing|empty|not|n['’]t/i },
    },
    {
      name: "what did I finish this week",
      rows: desk,
      turns: ["I called the dentist", "what did I finish this week?"],
      expect: { after: [{ title: "Call the dentist", status: "done" }], says: /dentist/i },
    },
    {
      name: "what changed since yesterday",
      rows: desk,
      turns: ["make the Acme invoice urgent", "what changed since yesterday?"],
      expect: { after: [{ title: "Send the invoice to Acme", priority: "urgent" }], says: /acme/i },
    },
    {
      name: "“the second” of a list that was shown",
      rows: ["Buy milk", "Call mom", "Pay the rent"],
      turns: ["show my tasks", "thanks"],
      expect: { nothing: true },
    },
  ],
};
