import type { Scenario, Theme } from "../scenario.ts";

const desk: Scenario["rows"] = [
  { title: "Review the budget", priority: "high", due: "2026-11-24" },
  { title: "Pay the invoice", tags: ["finance"] },
  { title: "Read the memo", notes: "Bring two copies." },
  { title: "Water the plants", due: "2026-11-24", repeat: "FREQ=WEEKLY" },
];

/** Conversations in which an outside reader found wrong rows, wrong totals or made-up tasks. */
export const examined: Theme = {
  name: "examined",
  scenarios: [
    ...["Delete the report", "Complete the report", "Rename the report to Blue"].map((say): Scenario => ({
      name: `lettered: ${say}`,
      rows: ["Report A", "Report B"],
      turns: [say],
      expect: { asks: true, nothing: true },
    })),
    {
      name: "rhythm after day and time",
      turns: ["Remind me to call mom", "tomorrow at 5", "every week"],
      expect: { after: [{ title: "Call mom", due: "2026-11-24T17:00", repeats: true }], count: 1 },
    },
    {
      name: "rhythm of a row that stands",
      rows: [{ title: "Call mom", due: "2026-11-24T17:00", repeat: "FREQ=WEEKLY" }],
      turns: ["Remind me to call mom tomorrow at 5", "every week"],
      expect: { after: [{ title: "Call mom", due: "2026-11-24T17:00", repeats: true }] },
    },
    {
      name: "subtask in quotes",
      rows: desk,
      turns: ['Set up a subtask "order toner" under Read the memo'],
      expect: { after: [{ title: "Order toner" }], count: 5 },
    },
    {
      name: "back to friday when done",
      rows: [{ title: "Report for legal", status: "done" }, "Buy milk"],
      turns: ["Put the legal report back to Friday"],
      expect: { nothing: true, count: 2 },
    },
    {
      name: "the thing with Ben",
      rows: [{ title: "Email Ben", status: "done" }, "Buy milk"],
      turns: ["Hey can you maybe push the thing with Ben to next week?"],
      expect: { nothing: true, count: 2 },
    },
    {
      name: "more proactive",
      rows: desk,
      turns: ["Be more proactive"],
      expect: { nothing: true, says: /settings/ },
    },
    {
      name: "count of blocked",
      rows: [{ title: "Ship it", status: "blocked", blockedReason: "legal" }, "Buy milk"],
      turns: ["How many are blocked?"],
      expect: { nothing: true, says: /1 task/, saysNot: /milk/ },
    },
    {
      name: "who set it",
      rows: desk,
      turns: ["Who set the priority of the budget?"],
      expect: { nothing: true, says: /by hand/ },
    },
    {
      name: "why tagged",
      rows: desk,
      turns: ["Why is the invoice task tagged finance?"],
      expect: { nothing: true, says: /by hand/ },
    },
    {
      name: "notes",
      rows: desk,
      turns: ["What does the memo task say?"],
      expect: { nothing: true, says: /two copies/ },
    },
    {
      name: "new rhythm from now on",
      rows: desk,
      turns: ["From now on water the plants every Wednesday"],
      expect: { after: [{ title: "Water the plants", repeat: "FREQ=WEEKLY;BYDAY=WE" }], count: 4 },
    },
    {
      name: "rule by its name",
      turns: ["Make a rule: EOD means 17:00"],
      expect: { count: 0, rules: ['"EOD" is read as "17:00"'] },
    },
    {
      name: "one priority alone",
      rows: desk,
      turns: ["Stop boosting urgent tasks"],
      expect: { nothing: true, asks: true },
    },
    {
      name: "legal answered",
      rows: [{ title: "Ship the contract" }, "Buy milk"],
      turns: ["Block the contract because legal has not answered", "Legal answered"],
      expect: { after: [{ title: "Ship the contract", status: "todo" }] },
    },
    {
      name: "made in this conversation",
      rows: desk,
      turns: ["Remind me to call mom", "How many tasks did you create in this conversation?"],
      expect: { count: 5, says: /Call mom/, saysNot: /budget|invoice/ },
    },
    {
      name: "the trash itself",
      rows: desk,
      turns: ["Delete the invoice", "What is in the trash?"],
      expect: { gone: ["Pay the invoice"], says: /1 task in the trash/ },
    },
  ],
};
