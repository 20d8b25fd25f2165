// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const workshop: Scenario["rows"] = [
  { title: "Sharpen the chisels", due: "2026-11-25", status: "todo" },
  { title: "Order oak boards", due: "2026-11-27", priority: "high", tags: ["wood"], status: "todo" },
  { title: "Ring the timber yard", status: "todo" },
  { title: "Ring the electrician", due: "2026-11-26", status: "todo" },
  { title: "Oil the workbench", estimateMinutes: 40, status: "todo" },
  { title: "Repair the band saw", status: "blocked", blockedReason: "the blade has not arrived" },
];

const clinic: Scenario["rows"] = [
  { title: "Update the patient leaflet", due: "2026-12-02", estimateMinutes: 90, status: "todo" },
  { title: "Renew the software licence", due: "2026-11-26T15:00", status: "todo" },
  { title: "Restock the bandages", assignee: "Ines", status: "todo" },
  { title: "Plan the flu campaign", due: "2026-11-30", tags: ["campaign"], status: "todo" },
  { title: "Collect the lab coats", status: "todo" },
];

const band: Scenario["rows"] = [
  { title: "Rehearse the opening song", due: "2026-11-24", estimateMinutes: 30, status: "todo" },
  { title: "Rehearse the closing song", due: "2026-11-28", estimateMinutes: 45, status: "todo" },
  { title: "Rent a van for the gig", due: "2026-12-04", status: "todo" },
  { title: "Return the borrowed amp", waitingFor: "Lasse", status: "todo" },
  { title: "Print the posters", status: "in_progress" },
];

const garden: Scenario["rows"] = [
  { title: "Prune the pear tree", tags: ["garden"], status: "todo" },
  { title: "Turn the compost", tags: ["garden"], status: "todo" },
  { title: "Mend the fence", due: "2026-11-20", tags: ["garden"], status: "todo" },
  { title: "Pay the allotment fee", due: "2026-11-18", priority: "urgent", status: "todo" },
];

const halfSentences: readonly Scenario[] = [
  {
    name: "n its p2 is about what was just made",
    rows: workshop,
    turns: ["new task: glue the chair leg by thursday", "n its p2"],
    expect: { after: [{ title: "Glue the chair leg", due: "2026-11-26", priority: "high" }], count: 7 },
  },
  {
    name: "three drops make one task",
    turns: ["add scrub the terrace", "on sat", "n tag it outdoors"],
    expect: { after: [{ title: "Scrub the terrace", due: "2026-11-28", tags: ["outdoors"] }], count: 1 },
  },
  {
    name: "how long it takes is no title",
    rows: workshop,
    turns: [
      "started on the workbench",
      "prob gonna take 90 min so note that",
      "how long did i say for the workbench?",
    ],
    expect: {
      after: [{ title: "Oil the workbench", status: "in_progress", estimateMinutes: 90 }],
      count: 6,
      says: /90|1 ?h/i,
    },
  },
  {
    name: "freed with news in front",
    rows: workshop,
    turns: ["what about the band saw", "ok blades here, unblock n set to todo"],
    expect: { after: [{ title: "Repair the band saw", status: "todo" }], count: 6 },
  },
  {
    name: "put on hold with news in front",
    rows: clinic,
    turns: ["move the flu campaign to friday", "vaccine's late, put it on hold"],
    expect: { after: [{ title: "Plan the flu campaign", status: "blocked", due: "2026-11-27" }], count: 5 },
  },
  {
    name: "and its low prio after a change",
    rows: clinic,
    turns: ["lab coats tomorrow pls", "and its low prio"],
    expect: { after: [{ title: "Collect the lab coats", due: "2026-11-24", priority: "low" }], count: 5 },
  },
  {
    name: "nah, another day",
    rows: band,
    turns: ["van to thu pls", "nah make it friday"],
    expect: { after: [{ title: "Rent a van for the gig", due: "2026-11-27" }], count: 5 },
  },
  {
    name: "a day that is told twice over",
    rows: band,
    turns: ["push the posters to monday", "hmm no, make that thursday next week, the 3rd"],
    expect: { after: [{ title: "Print the posters", due: "2026-12-03" }], count: 5 },
  },
  {
    name: "not waiting any more",
    rows: band,
    turns: [
      "who am i waiting for w the amp",
      "he got back to me so not waiting on him anymore",
      "set the amp to sun",
    ],
    expect: {
      after: [{ title: "Return the borrowed amp", waitingFor: null, due: "2026-11-29" }],
      count: 5,
    },
  },
  {
    name: "two to-dos around one n",
    turns: ["need to get stamps tmrw n ring grandad tonight"],
    expect: {
      after: [
        { title: "Get stamps", due: "2026-11-24" },
        { title: "Ring grandad", due: "2026-11-23T20:00" },
      ],
      count: 2,
    },
  },
  {
    name: "a dish keeps its n",
    turns: ["add make mac n cheese for saturday"],
    expect: { after: [{ title: "Make mac n cheese", due: "2026-11-28" }], count: 1 },
  },
  {
    name: "an hour earlier counts from the hour that stands",
    rows: clinic,
    turns: ["licence 2h earlier pls"],
    expect: { after: [{ title: "Renew the software licence", due: "2026-11-26T13:00" }], count: 5 },
  },
  {
    name: "tick them both off, typed fast",
    rows: band,
    turns: ["posters r printed, tick em off"],
    expect: { after: [{ title: "Print the posters", status: "done" }], count: 5 },
  },
  {
    name: "a mix-up that is owned up to",
    rows: clinic,
    turns: ["restocked the bandages", "oh nooo i got that mixed up, undo that"],
    expect: { after: [{ title: "Restock the bandages", status: "todo" }], count: 5 },
  },
  {
    name: "a report that was not so",
    rows: clinic,
    turns: ["I collected the lab coats", "wait no, I haven't, undo that"],
    expect: { after: [{ title: "Collect the lab coats", status: "todo" }], count: 5 },
  },
];

const aboutTheLast: readonly Scenario[] = (
  [
    ["5h tops", { estimateMinutes: 300 }],
    ["tags: lab, winter", { tags: ["lab", "winter"] }],
    ["still waiting for the laundry", { waitingFor: "the laundry" }],
    ["almost done", { status: "in_progress" }],
    ["thats for Mia", { assignee: "Mia" }],
    ["no date", { due: null }],
    ["can wait till december 9", { due: "2026-12-09" }],
    ["with Mia", {}],
    ["same place but later", {}],
    ["also needs a second load", {}],
    ["by phone", {}],
  ] as const
).map(([said, expected]) => ({
  name: `“${said}” makes no task`,
  rows: clinic,
  turns: ["move the lab coats to friday", said],
  expect: { after: [{ title: "Collect the lab coats", due: "2026-11-27", ...expected }], count: 5 },
}));

const ofTwoShown: readonly Scenario[] = [
  {
    name: "both of the songs that were shown",
    rows: band,
    turns: ["which songs do i have", "both to fri"],
    expect: {
      after: [
        { title: "Rehearse the opening song", due: "2026-11-27" },
        { title: "Rehearse the closing song", due: "2026-11-27" },
        { title: "Rent a van for the gig", due: "2026-12-04" },
      ],
      count: 5,
    },
  },
  {
    name: "both, where more than two were shown, is asked",
    rows: band,
    turns: ["what's open?", "both to fri"],
    expect: { asks: true, nothing: true },
  },
  {
    name: "“just the first” is no task",
    rows: band,
    turns: ["which songs do i have", "just the first"],
    expect: { nothing: true, count: 5 },
  },
];

const things: readonly Scenario[] = [
  {
    name: "the ring thing could be either",
    rows: workshop,
    turns: ["ring thing to mon pls"],
    expect: { asks: true, nothing: true },
  },
  {
    name: "the boards one is clear",
    rows: workshop,
    turns: ["boards thing p1"],
    expect: { after: [{ title: "Order oak boards", priority: "urgent" }], count: 6 },
  },
  {
    name: "a thing that is not there makes no task",
    rows: clinic,
    turns: ["the fridge thing to friday"],
    expect: { nothing: true, count: 5 },
  },
  {
    name: "the museum-like thing takes longer",
    rows: clinic,
    turns: ["the leaflet thing will take more like 3 hours tbh"],
    expect: { after: [{ title: "Update the patient leaflet", estimateMinutes: 180 }], count: 5 },
  },
  {
    name: "the other song",
    rows: band,
    turns: [
      "which songs do I still have to rehearse?",
      "make the opening song urgent",
      "the other song takes an hour",
    ],
    expect: {
      after: [
        { title: "Rehearse the opening song", priority: "urgent", estimateMinutes: 30 },
        { title: "Rehearse the closing song", estimateMinutes: 60 },
      ],
      count: 5,
    },
  },
  {
    name: "what one could borrow names no amp",
    rows: band,
    turns: [
      "Add a task: buy a mixing desk.",
      "Oh, we can borrow one. Delete that task again.",
      { approve: "all", ifAsked: true },
    ],
    expect: {
      gone: ["Buy a mixing desk"],
      after: [{ title: "Return the borrowed amp", status: "todo" }],
      count: 5,
    },
  },
];

const severalAtOnce: readonly Scenario[] = [
  {
    name: "two titles in quotes, each with its day",
    turns: ["Add 'rinse the filters' for Wednesday and 'grease the hinges' for Thursday."],
    expect: {
      after: [
        { title: "Rinse the filters", due: "2026-11-25" },
        { title: "Grease the hinges", due: "2026-11-26" },
      ],
      count: 2,
    },
  },
  {
    name: "two titles in quotes with one day",
    turns: [
      'Please add "rinse the filters" and "grease the hinges", both for Friday.',
      "Move the second one to Sunday.",
    ],
    expect: {
      after: [
        { title: "Rinse the filters", due: "2026-11-27" },
        { title: "Grease the hinges", due: "2026-11-29" },
      ],
      count: 2,
    },
  },
  {
    name: "a title in quotes and who holds it up",
    turns: ["note down 'collect the visa', i'm still waiting for Hugo on that one"],
    expect: { after: [{ title: "Collect the visa", waitingFor: "Hugo" }], count: 1 },
  },
  {
    name: "a tag before the list is for all of it",
    turns: ["Make three tasks, all tagged festival: hire a tent, print wristbands, book the medics."],
    expect: {
      after: [
        { title: "Hire a tent", tags: ["festival"] },
        { title: "Print wristbands", tags: ["festival"] },
        { title: "Book the medics", tags: ["festival"] },
      ],
      count: 3,
    },
  },
  {
    name: "a day before the list is for both",
    turns: ["create two tasks, both for tomorrow: mow the lawn, feed the rabbits"],
    expect: {
      after: [
        { title: "Mow the lawn", due: "2026-11-24" },
        { title: "Feed the rabbits", due: "2026-11-24" },
      ],
      count: 2,
    },
  },
  {
    name: "three subtasks to it",
    rows: clinic,
    turns: [
      "Create a task 'Open day' for December 9.",
      "Add three subtasks to it: invite the press, borrow chairs and bake scones.",
    ],
    expect: {
      after: [
        { title: "Open day", due: "2026-12-09" },
        { title: "Invite the press", partOf: "Open day" },
        { title: "Borrow chairs", partOf: "Open day" },
        { title: "Bake scones", partOf: "Open day" },
      ],
    },
  },
  {
    name: "a plan for three rows",
    rows: workshop,
    turns: [
      "Here's my plan: the chisels tonight, the boards tomorrow afternoon and the workbench on Saturday at 11.",
    ],
    expect: {
      after: [
        { title: "Sharpen the chisels", due: "2026-11-23T20:00" },
        { title: "Order oak boards", due: "2026-11-24T15:00" },
        { title: "Oil the workbench", due: "2026-11-28T11:00" },
      ],
      count: 6,
    },
  },
  {
    name: "dates change places",
    rows: band,
    turns: ["Swap the due dates of the opening song and the closing song."],
    expect: {
      after: [
        { title: "Rehearse the opening song", due: "2026-11-28" },
        { title: "Rehearse the closing song", due: "2026-11-24" },
      ],
      count: 5,
    },
  },
  {
    name: "the due date of all that share a tag",
    rows: garden,
    turns: ["Set the due date of all tasks tagged garden to December 5.", { approve: "all", ifAsked: true }],
    expect: {
      after: [
        { title: "Prune the pear tree", due: "2026-12-05" },
        { title: "Turn the compost", due: "2026-12-05" },
        { title: "Mend the fence", due: "2026-12-05" },
        { title: "Pay the allotment fee", due: "2026-11-18" },
      ],
      count: 4,
    },
  },
  {
    name: "this long, not that long, and pressing",
    rows: clinic,
    turns: ["The patient leaflet takes two hours, not one, and it's high priority."],
    expect: {
      after: [{ title: "Update the patient leaflet", estimateMinutes: 120, priority: "high" }],
      count: 5,
    },
  },
];

const stateAndReasons: readonly Scenario[] = [
  {
    name: "blocked, because",
    rows: clinic,
    turns: ["Mark the flu campaign as blocked, because the vaccine is not here."],
    expect: {
      after: [{ title: "Plan the flu campaign", status: "blocked", blockedReason: /^the vaccine/i }],
      count: 5,
    },
  },
  {
    name: "blocked, waiting for a team",
    rows: workshop,
    turns: ["set the boards to blocked, waiting for the sawmill"],
    expect: {
      after: [{ title: "Order oak boards", status: "blocked", waitingFor: "the sawmill" }],
      count: 6,
    },
  },
  {
    name: "what is blocked is taken up again",
    rows: workshop,
    turns: ["Is anything blocked at the moment?", "The blade is here. Set that one to in progress."],
    expect: { after: [{ title: "Repair the band saw", status: "in_progress" }], count: 6 },
  },
  {
    name: "who is to send what",
    rows: clinic,
    turns: ["cant update the patient leaflet, waiting for ines to send me the photos"],
    expect: {
      after: [{ title: "Update the patient leaflet", status: "blocked", waitingFor: "Ines" }],
      count: 5,
    },
  },
  {
    name: "the wrong one was done, and which one is not",
    rows: band,
    turns: [
      "Mark the posters as done.",
      "Sorry, wrong one! I meant the opening song; the posters aren't done.",
    ],
    expect: {
      after: [
        { title: "Rehearse the opening song", status: "done" },
        { title: "Print the posters", status: "in_progress" },
      ],
      count: 5,
    },
  },
];

const whenAndWho: readonly Scenario[] = [
  {
    name: "not before a day",
    turns: ["ring the tiler, but not before Thursday"],
    expect: { after: [{ title: "Ring the tiler", due: "2026-11-26" }], count: 1 },
  },
  {
    name: "every morning and every evening",
    turns: ["remind me to air the cellar every morning and every evening"],
    expect: { after: [{ title: "Air the cellar", repeats: true }], count: 2 },
  },
  {
    name: "on the fifteenth of every month, please add that",
    turns: ["On the fifteenth of every month I have to read the meter, please add that."],
    expect: { after: [{ title: "Read the meter", due: "2026-12-15", repeats: true }], count: 1 },
  },
  {
    name: "what repeats ends on a day",
    rows: [{ title: "Choir practice", due: "2026-11-26", repeat: "FREQ=WEEKLY" }, "Buy a folder"],
    turns: ["The choir should end on Dec 20."],
    expect: { after: [{ title: "Choir practice", repeat: "FREQ=WEEKLY;UNTIL=20261220" }], count: 2 },
  },
  {
    name: "not a tent, a cabin",
    turns: ["reserve a tent for saturday", "not a tent, a cabin"],
    expect: {
      after: [{ title: ["Reserve a cabin", "Reserve a tent"], due: "2026-11-28" }],
      count: 1,
      says: /cabin/i,
    },
  },
  {
    name: "in the same breath: no, not a tent",
    turns: ["reserve a tent for saturday. no, not a tent, a cabin"],
    expect: { after: [{ title: "Reserve a cabin", due: "2026-11-28" }], count: 1 },
  },
  {
    name: "the day mended before the deed",
    turns: ["remind me friday, no wait saturday, to feed the parrot"],
    expect: { after: [{ title: "Feed the parrot", due: "2026-11-28" }], count: 1 },
  },
  {
    name: "somebody else, for one has no time",
    rows: clinic,
    turns: ["ask Jonas to take care of the bandages, Ines has no time"],
    expect: { after: [{ title: "Restock the bandages", assignee: "Jonas" }], count: 5 },
  },
  {
    name: "as long as somebody is away",
    rows: clinic,
    turns: ["As long as Ines is away, move the bandages to Jonas."],
    expect: { after: [{ title: "Restock the bandages", assignee: "Jonas" }], count: 5 },
  },
  {
    name: "who is restocking",
    rows: clinic,
    turns: ["Who is restocking the bandages?"],
    expect: { nothing: true, says: /Ines/ },
  },
  {
    name: "a wish and its day in two halves",
    turns: ["So I need to buy oats, put it on my list for friday"],
    expect: { after: [{ title: "Buy oats", due: "2026-11-27" }], count: 1 },
  },
];

const answers: readonly Scenario[] = [
  {
    name: "how long both take",
    rows: band,
    turns: ["How long will the opening song and the closing song take me together?"],
    expect: { nothing: true, says: /\b75\b|1 h 15/i },
  },
  {
    name: "oldest first is no task",
    rows: garden,
    turns: ["Which of my tasks are overdue? Oldest first, please.", "Move the second one to Thursday."],
    expect: { after: [{ title: "Mend the fence", due: "2026-11-26" }], count: 4 },
  },
  {
    name: "how many carry a tag",
    rows: garden,
    turns: ["How many tasks carry the tag garden now?"],
    expect: { nothing: true, says: /\b(?:3|three)\b/i },
  },
  {
    name: "it rings nobody and says so",
    rows: workshop,
    turns: ["Can you phone the timber merchant yourself right now and ask what oak costs?"],
    expect: { nothing: true, says: /can(?:['’]|no)?t/i },
  },
  {
    name: "the steps once more",
    turns: [
      "hey add host the quiz night for friday, steps: write the questions, borrow a buzzer",
      "wait what were the steps again?",
    ],
    expect: {
      after: [
        { title: "Host the quiz night", due: "2026-11-27" },
        { title: "Write the questions", partOf: "Host the quiz night" },
        { title: "Borrow a buzzer", partOf: "Host the quiz night" },
      ],
      says: /(?=[\s\S]*questions)(?=[\s\S]*buzzer)/i,
    },
  },
  {
    name: "a question behind news of what is not done",
    rows: workshop,
    turns: ["havent ordered the oak boards yet btw, yard was shut. what day is that due again?"],
    expect: { nothing: true, says: /friday|27/i },
  },
  {
    name: "on the calendar it has a day already",
    rows: clinic,
    turns: ["can you add the flu campaign to my calendar?"],
    expect: { nothing: true, count: 5, says: /monday|30/i },
  },
];

/** Talk in bits: half sentences, slips that are mended, things named by one word, and what follows from them. */
export const bitsAndPieces: Theme = {
  name: "bits and pieces",
  scenarios: [
    ...halfSentences,
    ...aboutTheLast,
    ...ofTwoShown,
    ...things,
    ...severalAtOnce,
    ...stateAndReasons,
    ...whenAndWho,
    ...answers,
  ],
};
