import type { Theme } from "../scenario.ts";

/** Another model goes on where the first one stopped; nothing that was said or done is lost. */
export const switching: Theme = {
  name: "switching models",
  scenarios: [
    {
      name: "a fact that was told is known to the next model",
      turns: ["my budget code is 4711", { say: "what is my budget code?", nextModel: true }],
      expect: { nothing: true, says: /4711/ },
    },
    {
      name: "a fact survives several turns and two switches",
      turns: [
        "the door code is 8842",
        { say: "add buy milk", nextModel: true },
        { say: "what's the door code?", nextModel: true },
      ],
      expect: { after: [{ title: "Buy milk" }], says: /8842/ },
    },
    {
      name: "“that” is known to the next model",
      turns: [
        "Create a task to review the quarterly budget",
        { say: "make that urgent, due Friday", nextModel: true },
      ],
      expect: {
        after: [{ title: "Review the quarterly budget", priority: "urgent", due: "2026-11-27" }],
        count: 1,
      },
    },
    {
      name: "a question of the first is answered to the next",
      rows: ["Send report to Anna", "Send report to Ben"],
      turns: ["I sent the report", { say: "the one to Anna", nextModel: true }],
      expect: { after: [{ title: "Send report to Anna", status: "done" }], count: 2 },
    },
    {
      name: "the next model takes back what the first one did",
      rows: ["Buy milk"],
      turns: ["delete buy milk", { say: "undo that", nextModel: true }],
      expect: { after: [{ title: "Buy milk" }], count: 1 },
    },
    {
      name: "a correction reaches the row of the first",
      turns: ["Remind me to call the dentist on Wednesday", { say: "no, I meant Thursday", nextModel: true }],
      expect: { after: [{ title: "Call the dentist", due: "2026-11-26" }], count: 1 },
    },
  ],
};
