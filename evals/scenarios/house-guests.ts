// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const flat: Scenario["rows"] = [
  { title: "Water the plants", due: "2026-11-23", tags: ["home"] },
  { title: "Renew passport", due: "2026-12-10", priority: "high" },
  { title: "Buy birthday gift for Nora", due: "2026-11-28" },
  { title: "Call the plumber", due: "2026-11-24T10:00", tags: ["home"] },
  "Cancel the gym membership",
  { title: "Fix the kitchen shelf", tags: ["home"], priority: "low" },
  { title: "Pay the electricity bill", due: "2026-11-20", tags: ["bills"] },
  { title: "Pay the internet bill", due: "2026-11-30", tags: ["bills"] },
];

const office: Scenario["rows"] = [
  { title: "Finish the sales deck", due: "2026-11-24", priority: "high", tags: ["sales"] },
  { title: "Send weekly update to Priya", due: "2026-11-27" },
  { title: "Book a room for the workshop", due: "2026-11-25" },
  { title: "Review Tom's pull request" },
  { title: "Onboard the new intern", due: "2026-12-01", status: "in_progress" },
  { title: "Expense report for Lisbon", due: "2026-11-18", tags: ["finance"] },
  { title: "Update the website copy", tags: ["marketing"], priority: "low" },
];

const on =
  (rows: Scenario["rows"]) =>
  (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
    name,
    rows,
    turns,
    expect,
  });
const atHome = on(flat);
const atWork = on(office);

/** Sixty plain conversations of people who use a task assistant every day, written before a model was seen with them. */
export const houseGuests: Theme = {
  name: "house guests",
  scenarios: [
    // New tasks.
    atHome("vet", ["remind me to take the cat to the vet on thursday at 4pm"], {
      after: [{ title: "Take the cat to the vet", due: "2026-11-26T16:00" }],
      count: 9,
    }),
    atHome("parcel", ["I need to pick up a parcel from the post office tomorrow"], {
      after: [
        {
          title: ["Pick up a parcel from the post office", "Pick up parcel from the post office"],
          due: "2026-11-24",
        },
      ],
      count: 9,
    }),
    atHome("eggs", ["add buy eggs"], { after: [{ title: "Buy eggs", due: null }], count: 9 }),
    atHome("groceries", ["add milk and bread"], {
      after: [{ title: ["Milk", "Buy milk"] }, { title: ["Bread", "Buy bread"] }],
      count: 10,
    }),
    atHome("urgent tax", ["new urgent task: file the tax return by december 15"], {
      after: [{ title: "File the tax return", due: "2026-12-15", priority: "urgent" }],
      count: 9,
    }),
    atHome("tagged", ["create a task to paint the fence next saturday, tag it garden"], {
      after: [{ title: "Paint the fence", tags: ["garden"] }],
      count: 9,
    }),
    atHome("two in one", ["remind me to call mum tonight and to email the landlord tomorrow morning"], {
      after: [
        { title: "Call mum", due: "2026-11-23T20:00" },
        { title: "Email the landlord", due: "2026-11-24T09:00" },
      ],
      count: 10,
    }),
    atHome("don't let me forget", ["don't let me forget to return the library books by friday"], {
      after: [{ title: "Return the library books", due: "2026-11-27" }],
      count: 9,
    }),
    atHome("three things", ["today I have to do laundry, vacuum the living room and cook dinner"], {
      after: [
        { title: ["Do laundry", "Laundry"], due: "2026-11-23" },
        { title: "Vacuum the living room", due: "2026-11-23" },
        { title: "Cook dinner", due: "2026-11-23" },
      ],
      count: 11,
    }),
    atHome("weekly", ["every sunday remind me to call grandma"], {
      after: [{ title: "Call grandma", due: "2026-11-29", repeats: true }],
      count: 9,
    }),
    atHome("a bare noun phrase", ["dentist appointment dec 3 at 2:30pm"], {
      after: [{ title: "Dentist appointment", due: "2026-12-03T14:30" }],
      count: 9,
    }),
    atWork("look into", ["the login page is slow, add a task to look into this"], {
      after: [{ title: ["Look into the slow login page", "Look into this", "Look into the login page"] }],
      count: 8,
    }),
    atWork("for someone", ["create a task for Jonas to check the backups by wednesday"], {
      after: [{ title: "Check the backups", due: "2026-11-25", assignee: "Jonas" }],
      count: 8,
    }),
    atWork("with estimate", ["add 'draft the budget' for friday, should take about 2 hours"], {
      after: [{ title: "Draft the budget", due: "2026-11-27", estimateMinutes: 120 }],
      count: 8,
    }),
    // Completing.
    atHome("watered", ["I watered the plants"], {
      after: [{ title: "Water the plants", status: "done" }],
      count: 8,
    }),
    atHome("plumber done", ["mark call the plumber as done"], {
      after: [{ title: "Call the plumber", status: "done" }],
      count: 8,
    }),
    atHome("which bill", ["I paid the bill", "the electricity one"], {
      after: [
        { title: "Pay the electricity bill", status: "done" },
        { title: "Pay the internet bill", status: "todo" },
      ],
      count: 8,
    }),
    atHome("both bills", ["both bills are paid"], {
      after: [
        { title: "Pay the electricity bill", status: "done" },
        { title: "Pay the internet bill", status: "done" },
      ],
      count: 8,
    }),
    atHome("two done", ["gift for nora is bought and I called the plumber"], {
      after: [
        { title: "Buy birthday gift for Nora", status: "done" },
        { title: "Call the plumber", status: "done" },
      ],
      count: 8,
    }),
    atWork("done with intern", ["the intern is onboarded now"], {
      after: [{ title: "Onboard the new intern", status: "done" }],
      count: 7,
    }),
    atWork("not there", ["I finished the annual review"], { nothing: true }),
    atWork("done then not", ["finished the sales deck", "oh wait, it's not done yet"], {
      after: [{ title: "Finish the sales deck", status: "todo" }],
      count: 7,
    }),
    // Moving and changing.
    atHome("push passport", ["push the passport to january 8"], {
      after: [{ title: "Renew passport", due: "2027-01-08" }],
      count: 8,
    }),
    atHome("plumber later", ["move the plumber call to 3pm"], {
      after: [{ title: "Call the plumber", due: "2026-11-24T15:00" }],
      count: 8,
    }),
    atHome("gym by month's end", ["I want to cancel the gym by the end of the month"], {
      after: [{ title: "Cancel the gym membership", due: "2026-11-30", status: "todo" }],
      count: 8,
    }),
    atHome("overdue to today", ["move everything overdue to today"], {
      after: [{ title: "Pay the electricity bill", due: "2026-11-23" }],
      count: 8,
    }),
    atHome("no date", ["remove the due date from the gift"], {
      after: [{ title: "Buy birthday gift for Nora", due: null }],
      count: 8,
    }),
    atHome("priority up", ["the shelf is more important now, make it high"], {
      after: [{ title: "Fix the kitchen shelf", priority: "high" }],
      count: 8,
    }),
    atWork("tom's PR", ["I'll review Tom's PR tomorrow afternoon"], {
      after: [{ title: "Review Tom's pull request", due: "2026-11-24T15:00" }],
      count: 7,
    }),
    atWork("in progress", ["I've started on the website copy"], {
      after: [{ title: "Update the website copy", status: "in_progress" }],
      count: 7,
    }),
    atWork("blocked", ["the workshop room is blocked, waiting on facilities"], {
      after: [{ title: "Book a room for the workshop", status: "blocked" }],
      count: 7,
    }),
    atWork("rename", ["rename the sales deck task to 'Finish the Q1 sales deck'"], {
      after: [{ title: "Finish the Q1 sales deck", due: "2026-11-24" }],
      count: 7,
    }),
    atWork("note", ["add a note to the expense report: receipts are in the blue folder"], {
      after: [{ title: "Expense report for Lisbon", notes: /blue folder/ }],
      count: 7,
    }),
    atWork("a week later", ["postpone the weekly update by a week"], {
      after: [{ title: "Send weekly update to Priya", due: "2026-12-04" }],
      count: 7,
    }),
    // Deleting and undo.
    atHome("delete shelf", ["delete the shelf task"], { gone: ["Fix the kitchen shelf"], count: 7 }),
    atHome("forget it", ["forget about the gym thing, I'm keeping it"], {
      gone: ["Cancel the gym membership"],
      count: 7,
    }),
    atHome("undo", ["delete the passport task", "oops undo that"], {
      after: [{ title: "Renew passport", due: "2026-12-10" }],
      count: 8,
    }),
    atWork("not there to delete", ["remove the task about parking"], { nothing: true }),
    // Lists.
    atHome("today", ["what do I have today?"], {
      nothing: true,
      says: /water the plants/i,
      saysNot: /passport/i,
    }),
    atHome("overdue", ["anything overdue?"], { nothing: true, says: /electricity/i, saysNot: /internet/i }),
    atHome("home tag", ["show me my home tasks"], { nothing: true, says: /shelf/i, saysNot: /passport/i }),
    atWork("high", ["list high priority tasks"], { nothing: true, says: /sales deck/i, saysNot: /intern/i }),
    atWork("count", ["how many tasks do I have left?"], { nothing: true, says: /7|seven/i }),
    atWork("next", ["what should I do first?"], { nothing: true, says: /sales deck|expense/i }),
    atWork("when", ["when is the workshop room due?"], {
      nothing: true,
      says: /wednesday|nov(ember)? 25|25 nov/i,
    }),
    // Follow-ups.
    atHome("the second", ["show my bills", "mark the second one done"], {
      after: [
        { title: "Pay the internet bill", status: "done" },
        { title: "Pay the electricity bill", status: "todo" },
      ],
      count: 8,
    }),
    atHome("that one tomorrow", ["what's overdue?", "move that one to tomorrow"], {
      after: [{ title: "Pay the electricity bill", due: "2026-11-24" }],
      count: 8,
    }),
    atHome("a time later", ["remind me to pick up the kids on friday", "at 3", "and make it high priority"], {
      after: [{ title: "Pick up the kids", due: "2026-11-27T15:00", priority: "high" }],
      count: 9,
    }),
    atHome("no, saturday", ["add wash the car on friday", "no sorry, saturday"], {
      after: [{ title: "Wash the car", due: "2026-11-28" }],
      count: 9,
    }),
    atWork("it", ["when is the sales deck due?", "push it to thursday", "and assign it to Mei"], {
      after: [{ title: "Finish the sales deck", due: "2026-11-26", assignee: "Mei" }],
      count: 7,
    }),
    atWork("yes please", ["should I worry about anything?", "ok mark the expense report as done"], {
      after: [{ title: "Expense report for Lisbon", status: "done" }],
      count: 7,
    }),
    // Several acts.
    atWork(
      "three acts",
      ["the sales deck is done, move the workshop room to thursday and delete the website copy task"],
      {
        after: [
          { title: "Finish the sales deck", status: "done" },
          { title: "Book a room for the workshop", due: "2026-11-26" },
        ],
        gone: ["Update the website copy"],
        count: 6,
      },
    ),
    atWork("done and new", ["sent Priya the update. I also need to send her the numbers on monday"], {
      after: [
        { title: "Send weekly update to Priya", status: "done" },
        { title: ["Send her the numbers", "Send Priya the numbers"], due: "2026-11-30" },
      ],
      count: 8,
    }),
    atHome("mixed", ["mark plants done and add buy fertilizer for saturday"], {
      after: [
        { title: "Water the plants", status: "done" },
        { title: "Buy fertilizer", due: "2026-11-28" },
      ],
      count: 9,
    }),
    // Correction, clarifying.
    atHome("wrong one", ["mark the electricity bill as done", "sorry I meant the internet bill"], {
      after: [
        { title: "Pay the electricity bill", status: "todo" },
        { title: "Pay the internet bill", status: "done" },
      ],
      count: 8,
    }),
    atHome("asked which", ["move the bill to friday", "internet"], {
      after: [
        { title: "Pay the internet bill", due: "2026-11-27" },
        { title: "Pay the electricity bill", due: "2026-11-20" },
      ],
      count: 8,
    }),
    // Small talk and off topic.
    atHome("hello", ["good morning!"], { nothing: true }),
    atHome("thanks", ["add buy stamps", "great, thank you"], { after: [{ title: "Buy stamps" }], count: 9 }),
    atHome("capital", ["what's the capital of Peru?"], { nothing: true }),
    atWork("tired", ["ugh I'm so tired today, too much going on"], { nothing: true }),
  ],
};
