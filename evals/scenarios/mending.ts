import type { Theme } from "../scenario.ts";

/** The trash, taking back, and which row was meant. */
export const mending: Theme = {
  name: "mending",
  scenarios: [
    {
      name: "“empty the trash” touches no live row and says where the trash is emptied",
      rows: ["Buy milk", "Call Anna", "Old flyer"],
      turns: ["delete the old flyer", "empty the trash"],
      expect: { gone: ["Old flyer"], count: 2, says: /trash.*app|app.*trash/is, saysNot: /approval/i },
    },
    {
      name: "“what is in the trash?” is answered from the log, and honestly",
      rows: ["Buy milk", "Call Anna", "Old flyer"],
      turns: ["delete the old flyer", "what is in the trash?"],
      expect: { gone: ["Old flyer"], count: 2, says: /Old flyer/, saysNot: /Buy milk/ },
    },
    {
      name: "“oops, I meant stretch, not paint” completes the other row and reopens the first",
      rows: ["Buy paint", "Stretch"],
      turns: ["finish paint", "oops, I meant stretch, not paint"],
      expect: {
        after: [
          { title: "Buy paint", status: "todo" },
          { title: "Stretch", status: "done" },
        ],
        count: 2,
      },
    },
    {
      name: "“bring it back” after a delete restores the row",
      rows: ["Book the train", "Call Anna"],
      turns: ["delete the train", "bring it back"],
      expect: { after: [{ title: "Book the train" }], count: 2 },
    },
    {
      name: "“bring it back” after something else was done in between",
      rows: ["Book the train", "Call Anna", "Buy milk"],
      turns: ["delete the train", "what is left?", "bring it back"],
      expect: { after: [{ title: "Book the train" }], count: 3 },
    },
    {
      name: "“actually no, reopen it” takes back once and asks nothing of itself",
      rows: ["Send the contract", "Buy milk"],
      turns: ["finish the contract", "actually no, reopen it"],
      expect: {
        after: [{ title: "Send the contract", status: "todo" }],
        count: 2,
        saysNot: /could not find/i,
      },
    },
    {
      name: "“undo the last two changes” takes back two turns",
      rows: ["Send the contract", "Buy milk"],
      turns: ["make milk urgent", "finish the contract", "undo the last two changes"],
      expect: {
        after: [
          { title: "Send the contract", status: "todo" },
          { title: "Buy milk", priority: "medium" },
        ],
        count: 2,
      },
    },
    {
      name: "“redo” does again what undo took back",
      rows: ["Send the contract", "Buy milk"],
      turns: ["finish the contract", "undo", "redo"],
      expect: { after: [{ title: "Send the contract", status: "done" }], count: 2 },
    },
    {
      name: "an undone creation is told to be gone again",
      rows: ["Buy milk"],
      turns: ["add call the plumber", "undo that"],
      expect: { gone: ["Call the plumber"], count: 1, says: /gone|removed/i },
    },
    {
      name: "“no” to an approval says that nothing was changed",
      rows: ["One", "Two", "Three", "Four", "Five", "Six", "Seven"],
      turns: ["delete everything", "no"],
      expect: {
        nothing: true,
        count: 7,
        says: /nothing (?:was|has) changed|no change/i,
        saysNot: /not sure/i,
      },
    },
    {
      name: "the label of an option answers the question, it makes no row",
      rows: ["Review the draft", "Write the draft"],
      turns: ["delete the draft", "Review the draft"],
      expect: { gone: ["Review the draft"], after: [{ title: "Write the draft" }], count: 1 },
    },
    {
      name: "a label that looks like a new task answers the question all the same",
      rows: ["Add a logo to the draft", "Send the draft"],
      turns: ["finish the draft", "Add a logo to the draft"],
      expect: { after: [{ title: "Add a logo to the draft", status: "done" }], count: 2 },
    },
    {
      name: "after a delete “everything” means the rows that stand",
      rows: ["Old flyer", "Buy milk", "Call Anna", "Pay rent"],
      turns: ["delete the old flyer", "move everything to friday"],
      expect: {
        after: [
          { title: "Buy milk", due: "2026-11-27" },
          { title: "Call Anna", due: "2026-11-27" },
          { title: "Pay rent", due: "2026-11-27" },
        ],
        gone: ["Old flyer"],
        count: 3,
      },
    },
    {
      name: "after a delete “complete everything” means the rows that stand",
      rows: ["Old flyer", "Buy milk", "Call Anna"],
      turns: ["delete the old flyer", "complete everything"],
      expect: {
        after: [
          { title: "Buy milk", status: "done" },
          { title: "Call Anna", status: "done" },
        ],
        gone: ["Old flyer"],
        count: 2,
      },
    },
    {
      name: "after a delete “complete all” means the rows that stand",
      rows: ["Old flyer", "Buy milk", "Call Anna"],
      turns: ["delete the old flyer", "complete all"],
      expect: {
        after: [
          { title: "Buy milk", status: "done" },
          { title: "Call Anna", status: "done" },
        ],
        gone: ["Old flyer"],
        count: 2,
      },
    },
    {
      name: "“everything” after one row was talked about is not that row alone",
      rows: ["Buy milk", "Call Anna"],
      turns: ["make milk urgent", "complete everything"],
      expect: {
        after: [
          { title: "Buy milk", status: "done" },
          { title: "Call Anna", status: "done" },
        ],
        count: 2,
      },
    },
  ],
};
