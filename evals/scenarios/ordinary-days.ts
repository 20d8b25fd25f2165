// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const home: Scenario["rows"] = [
  { title: "Call the plumber", due: "2026-11-24" },
  { title: "Pay the electricity bill", due: "2026-11-27", tags: ["finance"] },
  "Buy cat food",
  { title: "Fix the garden gate", priority: "low" },
];

const office: Scenario["rows"] = [
  { title: "Prepare the quarterly slides", priority: "high", due: "2026-11-26" },
  { title: "Send the offer to Weber", due: "2026-11-25" },
  { title: "Review Kim's contract", status: "blocked", blockedReason: "waiting for HR" },
  { title: "Book the meeting room", assignee: "Jonas" },
  { title: "File the travel expenses", status: "done" },
];

/** Sixty conversations of people with a home and an office, as an ordinary day brings them. */
export const ordinaryDays: Theme = {
  name: "ordinary days",
  scenarios: [
    // Creation with fields
    {
      name: "reminder with day and time",
      turns: ["Remind me to call the vet tomorrow at 10"],
      expect: { after: [{ title: "Call the vet", due: "2026-11-24T10:00" }], count: 1 },
    },
    {
      name: "urgent with a day",
      rows: home,
      turns: ["I need to send the tax forms by Thursday, it's urgent"],
      expect: { after: [{ title: "Send the tax forms", due: "2026-11-26", priority: "urgent" }], count: 5 },
    },
    {
      name: "monthly rent",
      turns: ["remind me to pay the rent on the first of every month"],
      expect: { after: [{ title: "Pay the rent", due: "2026-12-01", repeats: true }], count: 1 },
    },
    {
      name: "time given afterwards",
      turns: ["Remind me to pick up the cake on Saturday", "make it 4pm"],
      expect: { after: [{ title: "Pick up the cake", due: "2026-11-28T16:00" }], count: 1 },
    },
    {
      name: "estimate in the sentence",
      turns: ["add a task to write the newsletter tomorrow, should take two hours"],
      expect: {
        after: [{ title: "Write the newsletter", due: "2026-11-24", estimateMinutes: 120 }],
        count: 1,
      },
    },
    {
      name: "tag in words",
      rows: home,
      turns: ["add replace the hallway lamp and tag it house"],
      expect: { after: [{ title: "Replace the hallway lamp", tags: ["house"] }], count: 5 },
    },
    {
      name: "own obligation in passing",
      turns: ["oh no, I still have to book the flights for Easter"],
      // "For Easter" may be what the flights are for, or the day: either is kept.
      expect: { after: [{ title: ["Book the flights for Easter", "Book the flights"] }], count: 1 },
    },
    {
      name: "tonight without a clock",
      turns: ["don't let me forget to take the bins out tonight"],
      expect: { after: [{ title: "Take the bins out", due: "2026-11-23T20:00" }], count: 1 },
    },
    {
      name: "typed line",
      turns: ["dentist dec 9 8:15am high priority"],
      expect: { after: [{ title: "Dentist", due: "2026-12-09T08:15", priority: "high" }], count: 1 },
    },
    {
      name: "two fields over three turns",
      turns: ["add a task to compare internet providers", "high priority please", "and by Friday"],
      expect: {
        after: [{ title: "Compare internet providers", priority: "high", due: "2026-11-27" }],
        count: 1,
      },
    },
    // Several actions in a sentence
    {
      name: "two reminders",
      turns: ["remind me to call mom tonight and to email Tom on Wednesday"],
      expect: {
        after: [
          { title: "Call mom", due: "2026-11-23T20:00" },
          { title: "Email Tom", due: "2026-11-25" },
        ],
        count: 2,
      },
    },
    {
      name: "one done, one moved",
      rows: home,
      turns: ["I bought the cat food, and push the plumber to Friday"],
      expect: {
        after: [
          { title: "Buy cat food", status: "done" },
          { title: "Call the plumber", due: "2026-11-27" },
        ],
        count: 4,
      },
    },
    {
      name: "delete and add",
      rows: home,
      turns: ["Delete the garden gate and add paint the shed for Sunday"],
      expect: {
        gone: ["Fix the garden gate"],
        after: [{ title: "Paint the shed", due: "2026-11-29" }],
        count: 4,
      },
    },
    {
      name: "done and follow-up",
      rows: office,
      turns: ["Sent the offer to Weber, remind me to follow up with him next Monday"],
      expect: {
        after: [
          { title: "Send the offer to Weber", status: "done" },
          { title: ["Follow up with him", "Follow up with Weber"], due: "2026-11-30" },
        ],
        count: 6,
      },
    },
    {
      name: "three changes",
      rows: home,
      turns: ["Mark the electricity bill as done, make the plumber urgent and delete the cat food"],
      expect: {
        gone: ["Buy cat food"],
        after: [
          { title: "Pay the electricity bill", status: "done" },
          { title: "Call the plumber", priority: "urgent" },
        ],
        count: 3,
      },
    },
    {
      name: "two fields of one row",
      rows: office,
      turns: ["Move the slides to Wednesday and make them urgent"],
      expect: {
        after: [{ title: "Prepare the quarterly slides", due: "2026-11-25", priority: "urgent" }],
        count: 5,
      },
    },
    {
      name: "done and the rest asked",
      rows: home,
      turns: ["the gate is fixed, what's left?"],
      expect: {
        after: [{ title: "Fix the garden gate", status: "done" }],
        count: 4,
        says: /plumber/i,
      },
    },
    {
      name: "two moved to different days",
      rows: home,
      turns: ["plumber on Thursday please, and the electricity bill on Monday"],
      expect: {
        after: [
          { title: "Call the plumber", due: "2026-11-26" },
          { title: "Pay the electricity bill", due: "2026-11-30" },
        ],
        count: 4,
      },
    },
    // That one, the second
    {
      name: "that one after creation",
      turns: ["Add order new toner", "actually make that one urgent"],
      expect: { after: [{ title: "Order new toner", priority: "urgent" }], count: 1 },
    },
    {
      name: "delete that again",
      rows: ["Buy bread"],
      turns: ["remind me to iron the shirts tomorrow", "no, delete that again"],
      expect: { gone: ["Iron the shirts"], after: [{ title: "Buy bread" }], count: 1 },
    },
    {
      name: "it, after a question",
      rows: home,
      turns: ["When is the plumber due?", "Move it to Friday"],
      expect: { after: [{ title: "Call the plumber", due: "2026-11-27" }], count: 4 },
    },
    {
      name: "the second of what is dated",
      rows: [
        { title: "Water the tomatoes", due: "2026-11-24" },
        { title: "Call the school", due: "2026-11-25" },
      ],
      turns: ["what do I have this week?", "the second one is done"],
      expect: {
        after: [
          { title: "Call the school", status: "done" },
          { title: "Water the tomatoes", status: "todo" },
        ],
        count: 2,
      },
    },
    {
      name: "the first one by topic",
      rows: [
        { title: "Renew car insurance", due: "2026-12-01" },
        { title: "Compare health insurance", due: "2026-12-15" },
        "Buy milk",
      ],
      turns: ["Find anything about insurance", "make the one for the car high priority"],
      expect: {
        after: [
          { title: "Renew car insurance", priority: "high" },
          { title: "Compare health insurance", priority: "medium" },
        ],
        count: 3,
      },
    },
    {
      name: "both of them",
      rows: home,
      turns: ["Add wash the car and clean the grill", "both on Saturday"],
      expect: {
        after: [
          { title: "Wash the car", due: "2026-11-28" },
          { title: "Clean the grill", due: "2026-11-28" },
        ],
        count: 6,
      },
    },
    {
      name: "answer to which one",
      rows: ["Call Anna about the offsite", "Call Anna about the budget"],
      turns: ["I called Anna", "the one about the budget"],
      expect: {
        after: [
          { title: "Call Anna about the budget", status: "done" },
          { title: "Call Anna about the offsite", status: "todo" },
        ],
        count: 2,
      },
    },
    {
      name: "that's done too",
      rows: home,
      turns: ["I called the plumber", "and the electricity bill is paid too"],
      expect: {
        after: [
          { title: "Call the plumber", status: "done" },
          { title: "Pay the electricity bill", status: "done" },
        ],
        count: 4,
      },
    },
    // Sideways updates
    {
      name: "can wait",
      rows: home,
      turns: ["The electricity bill can wait until Monday"],
      expect: { after: [{ title: "Pay the electricity bill", due: "2026-11-30" }], count: 4 },
    },
    {
      name: "unblocked by HR",
      rows: office,
      turns: ["HR got back to us, Kim's contract isn't blocked anymore"],
      expect: { after: [{ title: "Review Kim's contract", status: "todo" }], count: 5 },
    },
    {
      name: "working on it",
      rows: office,
      turns: ["I'm working on the quarterly slides now"],
      expect: { after: [{ title: "Prepare the quarterly slides", status: "in_progress" }], count: 5 },
    },
    {
      name: "somebody else does it",
      rows: office,
      turns: ["let Sandra book the meeting room instead"],
      expect: { after: [{ title: "Book the meeting room", assignee: "Sandra" }], count: 5 },
    },
    {
      name: "deadline moved by others",
      rows: office,
      turns: ["Weber needs the offer by tomorrow now"],
      expect: { after: [{ title: "Send the offer to Weber", due: "2026-11-24" }], count: 5 },
    },
    {
      name: "waiting for a person",
      rows: home,
      turns: ["I'm waiting for Uwe on the garden gate"],
      expect: { after: [{ title: "Fix the garden gate", waitingFor: "Uwe" }], count: 4 },
    },
    {
      name: "not so important",
      rows: office,
      turns: ["the slides aren't that important anymore, set them to low"],
      expect: { after: [{ title: "Prepare the quarterly slides", priority: "low" }], count: 5 },
    },
    {
      name: "blocked by a missing thing",
      rows: home,
      turns: ["The garden gate is blocked, the hinges haven't arrived"],
      expect: {
        after: [{ title: "Fix the garden gate", status: "blocked", blockedReason: /hinges/i }],
        count: 4,
      },
    },
    {
      name: "note for later",
      rows: home,
      turns: ["Add a note to the plumber: ask about the boiler too"],
      expect: { after: [{ title: "Call the plumber", notes: /boiler/i }], count: 4 },
    },
    {
      name: "no date any more",
      rows: home,
      turns: ["there's no rush with the plumber, take the date off"],
      expect: { after: [{ title: "Call the plumber", due: null }], count: 4 },
    },
    // Reports of done things
    {
      name: "paid it",
      rows: home,
      turns: ["I paid the electricity bill this morning"],
      expect: { after: [{ title: "Pay the electricity bill", status: "done" }], count: 4 },
    },
    {
      name: "done in passive",
      rows: office,
      turns: ["The meeting room is booked"],
      expect: { after: [{ title: "Book the meeting room", status: "done" }], count: 5 },
    },
    {
      name: "finally",
      rows: office,
      turns: ["finally finished the quarterly slides!!"],
      expect: { after: [{ title: "Prepare the quarterly slides", status: "done" }], count: 5 },
    },
    {
      name: "tick off two",
      rows: home,
      turns: ["tick off the plumber and the cat food"],
      expect: {
        after: [
          { title: "Call the plumber", status: "done" },
          { title: "Buy cat food", status: "done" },
        ],
        count: 4,
      },
    },
    {
      name: "repeating one done this time",
      rows: [{ title: "Water the plants", due: "2026-11-23", repeat: "FREQ=WEEKLY" }],
      turns: ["I watered the plants"],
      expect: { after: [{ title: "Water the plants", due: "2026-11-30", repeats: true }] },
    },
    {
      name: "not done after all",
      rows: office,
      turns: ["I finished the quarterly slides", "wait no, I haven't, undo that"],
      expect: { after: [{ title: "Prepare the quarterly slides", status: "todo" }], count: 5 },
    },
    // To be left alone
    {
      name: "small talk",
      rows: home,
      turns: ["Good morning!", "I slept terribly, the cat was up all night"],
      expect: { nothing: true },
    },
    {
      name: "weather",
      rows: home,
      turns: ["Will it rain tomorrow?"],
      expect: { nothing: true },
    },
    {
      name: "somebody else's doing",
      rows: office,
      turns: ["My sister finished her thesis yesterday, we're all so proud"],
      expect: { nothing: true },
    },
    {
      name: "knowledge",
      rows: home,
      turns: ["how much does a plumber usually cost?"],
      expect: { nothing: true },
    },
    {
      name: "text to write",
      rows: office,
      turns: ["Write a short thank-you message to Jonas"],
      expect: { nothing: true },
    },
    {
      name: "only thanks after a change",
      rows: home,
      turns: ["Make the cat food high priority", "great, thank you!"],
      expect: {
        after: [
          { title: "Buy cat food", priority: "high", status: "todo" },
          { title: "Call the plumber", due: "2026-11-24", priority: "medium" },
        ],
        count: 4,
      },
    },
    {
      name: "music",
      rows: home,
      turns: ["play something relaxing"],
      expect: { nothing: true },
    },
    // Ambiguous
    {
      name: "two calls",
      rows: ["Call the bank", "Call the school"],
      turns: ["Move the call to Friday"],
      expect: { nothing: true, asks: true },
    },
    {
      name: "two invoices",
      rows: [
        { title: "Pay invoice from Telekom", due: "2026-11-25" },
        { title: "Pay invoice from the dentist", due: "2026-11-30" },
      ],
      turns: ["delete the invoice"],
      expect: { nothing: true, asks: true },
    },
    {
      name: "two birthdays",
      rows: ["Buy a birthday gift for Leo", "Buy a birthday gift for Oma"],
      turns: ["I bought the birthday gift"],
      expect: { nothing: true, asks: true },
    },
    // Questions about rows
    {
      name: "when due",
      rows: home,
      turns: ["When do I have to pay the electricity bill?"],
      expect: { nothing: true, says: /friday|27/i },
    },
    {
      name: "what is blocked",
      rows: office,
      turns: ["Which tasks are blocked?"],
      expect: { nothing: true, says: /Kim/, saysNot: /Weber/ },
    },
    {
      name: "who has it",
      rows: office,
      turns: ["What does Jonas have to do?"],
      expect: { nothing: true, says: /meeting room/i },
    },
    {
      name: "not kept",
      rows: home,
      turns: ["do I have anything about the car?"],
      expect: { nothing: true, saysNot: /plumber/i },
    },
    // Corrections
    {
      name: "other day",
      turns: ["Remind me to call Priya on Thursday", "sorry, I meant Friday"],
      expect: { after: [{ title: "Call Priya", due: "2026-11-27" }], count: 1 },
    },
    {
      name: "other time",
      turns: ["Haircut on Saturday at 10", "no, at 11:30"],
      expect: { after: [{ title: "Haircut", due: "2026-11-28T11:30" }], count: 1 },
    },
    {
      name: "other row",
      rows: home,
      turns: ["Move the plumber to Monday", "no, I meant the electricity bill"],
      expect: {
        after: [
          { title: "Pay the electricity bill", due: "2026-11-30" },
          { title: "Call the plumber", due: "2026-11-24" },
        ],
        count: 4,
      },
    },
    {
      name: "other name, then done",
      turns: [
        "add buy a present for Lena",
        "I meant for Lea, not Lena",
        "by Wednesday please",
        "ok, got the present",
      ],
      expect: {
        gone: ["Buy a present for Lena"],
        after: [{ title: "Buy a present for Lea", due: "2026-11-25", status: "done" }],
        count: 1,
      },
    },
  ],
};
