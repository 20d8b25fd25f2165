import type { Scenario, Theme } from "../scenario.ts";

const bakery: Scenario["rows"] = [
  {
    title: "Order flour from Mühlhaus",
    due: "2026-11-23",
    priority: "urgent",
    tags: ["suppliers"],
    estimateMinutes: 10,
  },
  {
    title: "Repair the dough mixer",
    status: "blocked",
    blockedReason: "the gear box is on back order",
    tags: ["equipment"],
  },
  { title: "Design the Christmas leaflet", assignee: "Rosa", due: "2026-11-27", estimateMinutes: 120 },
  { title: "Interview the apprentice", due: "2026-11-25T15:00", assignee: "Karim" },
  { title: "Renew the hygiene certificate", due: "2026-11-19", priority: "high" },
  {
    title: "Call the honey supplier",
    waitingFor: "Beate",
    tags: ["suppliers"],
    notes: "Wants 40 jars, price 6.20 each",
  },
  { title: "Clean the display fridge", estimateMinutes: 45, due: "2026-11-28" },
  { title: "Update the allergen list", status: "in_progress", estimateMinutes: 60 },
  { title: "Sweep the storeroom", status: "done" },
];

const band: Scenario["rows"] = [
  { title: "Book the rehearsal room", due: "2026-11-24T18:00", assignee: "Finn" },
  { title: "Restring the bass", estimateMinutes: 25 },
  {
    title: "Mix the demo track",
    due: "2026-11-29",
    priority: "high",
    assignee: "Maud",
    status: "in_progress",
  },
  { title: "Master the demo track", status: "blocked", blockedReason: "the mix is not ready" },
  { title: "Print concert posters", due: "2026-12-01", tags: ["promo"] },
  {
    title: "Write the promo text",
    due: "2026-11-22",
    tags: ["promo"],
    notes: "Mention the guest singer and the old cinema",
  },
  { title: "Pay the van rental", due: "2026-11-30", priority: "urgent" },
  { title: "Return the borrowed amp", waitingFor: "Dario" },
];

const asks = (
  name: string,
  rows: Scenario["rows"],
  turn: string,
  says: RegExp,
  saysNot?: RegExp,
): Scenario => ({
  name,
  rows,
  turns: [turn],
  expect: { nothing: true, says, ...(saysNot === undefined ? {} : { saysNot }) },
});

const declines = /can(?:['’]|no)?t|don['’]t|only/i;

/** Questions as people put them: with lead-ins, two at once, of rows, days, people, time at hand; they write nothing. */
export const questions: Theme = {
  name: "questions",
  scenarios: [
    asks(
      "a quarter of an hour until the van comes",
      bakery,
      "The delivery van gets here in a quarter of an hour. What could I finish until then?",
      /flour/i,
      /leaflet/i,
    ),
    asks(
      "something short before the shop opens",
      bakery,
      "Shop opens at 10. Is there something short I can still squeeze in?",
      /flour|fridge/i,
    ),
    asks(
      "forty minutes before the soundcheck",
      band,
      "I've got forty minutes to kill before soundcheck, anything from the list that would fit?",
      /bass/i,
    ),
    asks("the three most pressing", bakery, "Just give me the three most pressing ones.", /hygiene|flour/i),
    asks("past the deadline", bakery, "Have I let anything slip past its deadline?", /hygiene/i, /leaflet/i),
    asks(
      "what can't move, and the hold-up",
      bakery,
      "Which jobs can't move forward at the moment, and what's the hold-up?",
      /mixer[\s\S]*gear box/i,
      /leaflet/i,
    ),
    asks(
      "without a deadline, of our tasks",
      band,
      "Remind me, which of our tasks have no deadline yet?",
      /bass/i,
      /van/i,
    ),
    asks("on the weekend", bakery, "What's waiting for me on the weekend?", /fridge/i, /leaflet/i),
    asks(
      "what she is working on",
      band,
      "I'm meeting Maud at noon. What is she working on?",
      /demo track/i,
      /posters/i,
    ),
    asks(
      "whether he has something that day",
      bakery,
      "Could you check whether Karim has got something on Wednesday?",
      /apprentice/i,
      /leaflet/i,
    ),
    asks(
      "of a label named before the question",
      band,
      "From the promo label, what isn't finished?",
      /posters[\s\S]*text|text[\s\S]*posters/i,
      /van/i,
    ),
    asks(
      "assigned to nobody so far",
      band,
      "Are there tasks nobody has been assigned to so far?",
      /bass|posters/i,
      /rehearsal/i,
    ),
    asks(
      "between two days",
      bakery,
      "Show me everything between Tuesday and Friday, would you?",
      /apprentice[\s\S]*leaflet/i,
      /fridge/i,
    ),
    asks(
      "in the works, for a meeting",
      bakery,
      "For the staff meeting I need to know what's currently in the works.",
      /allergen/i,
      /leaflet/i,
    ),
    asks("without an estimate", band, "Which tasks don't have an estimate?", /posters/i, /bass/i),
    asks(
      "longer than an hour",
      bakery,
      "Which of my tasks would take me longer than an hour?",
      /leaflet/i,
      /fridge/i,
    ),
    asks(
      "how many, with a lead-in and a colon",
      bakery,
      "For the board: how many of my tasks are overdue?",
      /\b(?:1|one)\b[\s\S]*hygiene/i,
    ),
    asks(
      "how long all of it takes",
      bakery,
      "Taken together, how long will all of it take?",
      /3 ?h ?55|235/i,
    ),
    asks(
      "how many, and any of them late",
      bakery,
      "How many things are tagged suppliers, and are any of them late?",
      /\b2\b/i,
    ),
    asks("a topic before its question", band, "Quick one: the demo, who is mixing it?", /maud/i),
    asks(
      "somebody asked, and she has until when",
      bakery,
      "Rosa just asked me about the leaflet. By when does she have to be done?",
      /27|fri/i,
    ),
    asks(
      "who and when, told to somebody else",
      bakery,
      "My partner wants to know who'll talk to the apprentice and at what time.",
      /karim[\s\S]*15:00|15:00[\s\S]*karim/i,
    ),
    asks("why it can't go on", band, "Why can't we master the track yet?", /mix is not ready/i),
    asks(
      "what was noted, while on the line",
      bakery,
      "I have the honey supplier on the line – what price did I jot down?",
      /6\.20/,
    ),
    asks("what the notes want mentioned", band, "What did we want to mention in the promo text?", /singer/i),
    asks("an owner of a room", band, "Has the rehearsal room got an owner?", /finn/i),
    asks(
      "two questions of two rows",
      band,
      "What's stopping the mastering, and what's the priority of the van rental?",
      /mix is not ready[\s\S]*urgent/i,
    ),
    asks(
      "in order of the deadline",
      band,
      "List everything by deadline please, soonest at the top.",
      /promo text[\s\S]*rehearsal[\s\S]*demo/i,
    ),
    asks(
      "a row that does not exist",
      bakery,
      "When is the wedding cake tasting?",
      /\b(?:no|not|nothing)\b|n't/i,
      /leaflet/i,
    ),
    asks(
      "a calendar that is not hers",
      bakery,
      "Can you look into my calendar whether Thursday afternoon is free?",
      declines,
      /no tasks with/i,
    ),
    asks("mails that are not hers", band, "Any new mails from the label in my inbox?", declines, /no tasks/i),
    asks("rain", band, "What's it going to be like outside this evening, do we need umbrellas?", declines),
    {
      name: "what precisely was altered",
      rows: bakery,
      turns: ["Set the leaflet to high priority.", "Hang on, what precisely did you alter there?"],
      expect: {
        after: [{ title: "Design the Christmas leaflet", priority: "high" }],
        says: /leaflet[\s\S]*high/i,
      },
    },
    {
      name: "the last change, of two",
      rows: band,
      turns: [
        "Make the bass urgent.",
        "Please move the posters to Thursday.",
        "Sorry, I looked away. What was your last change?",
      ],
      expect: {
        after: [
          { title: "Print concert posters", due: "2026-11-26" },
          { title: "Restring the bass", priority: "urgent" },
        ],
        says: /posters[\s\S]*(?:26|thu)/i,
        saysNot: /bass/i,
      },
    },
  ],
};
