import type { Theme } from "../scenario.ts";

/** Deleting takes what is named, asks for much, and comes back with undo. */
export const deleting: Theme = {
  name: "deleting and undo",
  scenarios: [
    {
      name: "one row by its words",
      rows: ["Buy milk", "Call mom"],
      turns: ["delete the task call mom"],
      expect: { gone: ["Call mom"], count: 1 },
    },
    {
      name: "“get rid of” deletes",
      rows: ["Buy milk", "Call mom"],
      turns: ["get rid of the milk task"],
      expect: { gone: ["Buy milk"], count: 1 },
    },
    {
      name: "“don't delete it” deletes nothing",
      rows: ["Buy milk"],
      turns: ["don't delete the milk task"],
      expect: { nothing: true },
    },
    {
      name: "what is not there is said",
      rows: ["Buy milk"],
      turns: ["delete the tax return task"],
      expect: { nothing: true, says: /n['’]t|not/i },
    },
    {
      name: "“undo that” brings it back",
      rows: ["Buy milk", "Call mom"],
      turns: ["delete the milk task", "undo that"],
      expect: { after: [{ title: "Buy milk" }], count: 2 },
    },
    {
      name: "undo takes back a whole turn",
      turns: ["Add buy milk, call mom and pay the rent", "undo that"],
      expect: { count: 0, gone: ["Buy milk", "Call mom", "Pay the rent"] },
    },
    {
      name: "undo of a change restores the field",
      rows: [{ title: "Pay the rent", due: "2026-11-27", priority: "low" }],
      turns: ["make pay the rent urgent and due tomorrow", "take that back"],
      expect: { after: [{ title: "Pay the rent", due: "2026-11-27", priority: "low" }], count: 1 },
    },
    {
      name: "undo with nothing before it says so",
      rows: ["Buy milk"],
      turns: ["undo that"],
      expect: { nothing: true, says: /n['’]t|not|nothing/i },
    },
    {
      name: "a deleted task is restored by its name",
      rows: ["Buy milk", "Call mom"],
      turns: ["delete buy milk", "add pay the rent", "restore the milk task"],
      expect: { after: [{ title: "Buy milk" }, { title: "Pay the rent" }], count: 3 },
    },
    {
      name: "more than five rows wait for approval",
      rows: ["One a", "Two b", "Three c", "Four d", "Five e", "Six f", "Seven g"],
      turns: ["delete all my tasks"],
      expect: { approval: true, nothing: true, count: 7 },
    },
    {
      name: "what is approved is done",
      rows: ["One a", "Two b", "Three c", "Four d", "Five e", "Six f", "Seven g"],
      turns: ["delete all my tasks", { approve: "all" }],
      expect: { count: 0 },
    },
    {
      name: "what is refused stays",
      rows: ["One a", "Two b", "Three c", "Four d", "Five e", "Six f", "Seven g"],
      turns: ["delete all my tasks", { approve: "none" }],
      expect: { nothing: true, count: 7 },
    },
    {
      name: "deleting for good asks first",
      rows: ["Buy milk", "Call mom"],
      turns: ["permanently delete buy milk"],
      expect: { approval: true, nothing: true, count: 2 },
    },
  ],
};
