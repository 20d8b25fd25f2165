// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const flat: Scenario["rows"] = [
  { title: "Call the plumber", due: "2026-11-24", status: "todo" },
  { title: "Take the car to the garage", due: "2026-11-23", status: "todo" },
  { title: "Drop the parcel at the post office", status: "todo" },
  { title: "Do the taxes", due: "2026-11-30", priority: "high", status: "todo" },
  { title: "Clean the gutters", status: "todo" },
];

const reno: Scenario["rows"] = [
  { title: "Lay the bathroom tiles", due: "2026-11-25", status: "todo" },
  { title: "Buy paint for the hallway", status: "todo" },
  { title: "Review the floor plan", status: "todo" },
  { title: "Call the landlord", due: "2026-11-24T11:00", status: "todo" },
];

const work: Scenario["rows"] = [
  { title: "Write the newsletter", due: "2026-11-26", assignee: "Tom", status: "todo" },
  { title: "Call with Nadia", due: "2026-11-24T10:00", status: "todo" },
  { title: "Grant application", due: "2026-11-25", priority: "urgent", status: "todo" },
  { title: "Prepare the speech", due: "2026-12-02", status: "todo" },
  { title: "Fix the printer", assignee: "Tom", status: "todo" },
];

const life: Scenario["rows"] = [
  { title: "Dentist appointment", due: "2026-11-24T14:30", status: "todo" },
  { title: "Wrap Anna's present", due: "2026-11-27", status: "todo" },
  { title: "Cinema with Leo", due: "2026-11-28T20:00", status: "todo" },
  { title: "Sign up for the gym", status: "todo" },
  { title: "Renew the passport", due: "2026-11-19", status: "todo" },
];

const calls: Scenario["rows"] = [
  { title: "Call the bank", due: "2026-11-25", status: "todo" },
  { title: "Call the school", due: "2026-11-25", status: "todo" },
  { title: "Bake the cookies", status: "todo" },
];

const pile: Scenario["rows"] = [
  { title: "Sell the old sofa", status: "todo" },
  { title: "Fix the squeaky door", status: "todo" },
  { title: "Learn to juggle", status: "todo" },
  { title: "Tidy the cellar", status: "todo" },
  { title: "Mend the blue coat", status: "todo" },
  { title: "Frame the posters", status: "todo" },
  { title: "Burn the letters", status: "todo" },
];

/** People who write as in a messenger: a story around the wish, no apostrophes, a change of mind in the same breath. */
const scenarios: readonly Scenario[] = [
  // Something new
  {
    name: "cake for the sister",
    turns: [
      "hey so my sister just texted, her bday party got moved to saturday, so can u remind me to get the cake friday afternoon",
    ],
    expect: {
      after: [
        {
          title: [
            "Get the cake",
            "Get the birthday cake",
            "Get the bday cake",
            "Get the cake for my sister's birthday party",
            "Get the cake for sister's birthday party",
            "Get the cake for sister's birthday",
          ],
          due: "2026-11-27T15:00",
        },
      ],
      count: 1,
    },
  },
  {
    name: "meeting in short forms",
    rows: flat,
    turns: ["ok tmrw 10am mtg w/ the accountant, pls put that on my list"],
    expect: {
      after: [
        {
          title: [
            "Meeting with the accountant",
            "Mtg w/ the accountant",
            "Mtg with the accountant",
            "Meeting w/ the accountant",
            "Meet with the accountant",
            "Meet the accountant",
            "Accountant meeting",
          ],
          due: "2026-11-24T10:00",
        },
      ],
      count: 6,
    },
  },
  {
    name: "parking ticket asap",
    turns: ["ugh totally forgot, gotta pay the parking ticket asap"],
    expect: { after: [{ title: ["Pay the parking ticket", "Pay the parking ticket asap"] }], count: 1 },
  },
  {
    name: "three things we ran out of",
    turns: [
      "so were out of dog food AGAIN, and bin bags and that dishwasher salt too. can you put those down as seperate tasks",
    ],
    expect: {
      after: [
        {
          title: [
            "Buy dog food",
            "Dog food",
            "Get dog food",
            "Get more dog food",
            "Buy more dog food",
            "Restock dog food",
          ],
        },
        {
          title: [
            "Buy bin bags",
            "Bin bags",
            "Get bin bags",
            "Get more bin bags",
            "Buy more bin bags",
            "Restock bin bags",
          ],
        },
        {
          title: [
            "Buy dishwasher salt",
            "Dishwasher salt",
            "Get dishwasher salt",
            "Get more dishwasher salt",
            "Buy more dishwasher salt",
            "Restock dishwasher salt",
          ],
        },
      ],
      count: 3,
    },
  },
  {
    name: "exercises every morning",
    turns: [
      "my back is killing me lol. the physio says no way around it so remind me to do the back exercises every day at 7 in the morning",
    ],
    expect: {
      after: [{ title: ["Do the back exercises", "Back exercises"], due: "2026-11-24T07:00", repeats: true }],
      count: 1,
    },
  },
  {
    name: "wednesday no thursday",
    rows: work,
    turns: ["remind me to call the garage on wed.. no wait, thursday, theyre closed wednesdays"],
    expect: { after: [{ title: "Call the garage", due: "2026-11-26" }], count: 6 },
  },
  {
    name: "a date taken back in the same breath",
    turns: [
      "add book the ferry for friday, actually scratch the date, no idea yet when the tickets come out",
    ],
    expect: { after: [{ title: ["Book the ferry", "Book ferry tickets"], due: null }], count: 1 },
  },
  {
    name: "forecast by wednesday noon",
    turns: [
      "i have to finish the q4 forecast by wed noon, boss is breathing down my neck so urgent prio pls",
    ],
    expect: {
      after: [{ title: "Finish the Q4 forecast", due: "2026-11-25T12:00", priority: "urgent" }],
      count: 1,
    },
  },
  {
    name: "pizza is for tom to order",
    rows: life,
    turns: ["can you give tom a task, he should order the pizza for the team lunch, by thurs"],
    expect: {
      after: [
        {
          title: ["Order the pizza for the team lunch", "Order pizza for team lunch", "Order pizza"],
          due: "2026-11-26",
          assignee: "Tom",
        },
      ],
      count: 6,
    },
  },
  {
    name: "glasses for mum",
    turns: [
      "mum called, she cant get out w/ her knee so i need to pick up her glasses from the optician by sat, put it down for me",
    ],
    expect: {
      after: [
        {
          title: [
            "Pick up her glasses from the optician",
            "Pick up mum's glasses from the optician",
            "Pick up mums glasses from the optician",
            "Pick up glasses from the optician",
            "Pick up mum's glasses",
            "Pick up the glasses from the optician for mum",
            "Pick up glasses for mum",
            "Pick up my mum's glasses from the optician",
          ],
          due: "2026-11-28",
        },
      ],
      count: 1,
    },
  },
  {
    name: "a long one with estimate",
    turns: [
      "right, ive been putting this off for weeks, add sort the receipts for tmrw, thats gonna be a good 2 hrs i guess",
    ],
    expect: { after: [{ title: "Sort the receipts", due: "2026-11-24", estimateMinutes: 120 }], count: 1 },
  },
  {
    name: "eod for the handover",
    rows: work,
    turns: ["shoot, still need to write the handover notes by eod, can u note that pls"],
    expect: { after: [{ title: ["Write the handover notes", "Write handover notes by eod"] }], count: 6 },
  },
  {
    name: "tonight with a note",
    turns: ["remind me tonight to call auntie rosa, and note down that shes got a new number, 555 0182"],
    expect: {
      after: [{ title: ["Call auntie Rosa"], due: "2026-11-23T20:00", notes: /555[\s-]?0182/ }],
      count: 1,
    },
  },

  // Done
  {
    name: "finally got the plumber",
    rows: flat,
    turns: ["just got off the phone w/ the plumber, finally!! so thats done"],
    expect: {
      after: [
        { title: "Call the plumber", status: "done" },
        { title: "Clean the gutters", status: "todo" },
      ],
      count: 5,
    },
  },
  {
    name: "two on one way",
    rows: flat,
    turns: ["phew. brought the car to the garage and dropped off the parcel on the way, tick both off pls"],
    expect: {
      after: [
        { title: "Take the car to the garage", status: "done" },
        { title: "Drop the parcel at the post office", status: "done" },
        { title: "Do the taxes", status: "todo" },
      ],
      count: 5,
    },
  },
  {
    name: "done but not really",
    rows: flat,
    turns: ["mark the gutters as done... oh no wait, theres still the back side of the house, leave it open"],
    expect: { after: [{ title: "Clean the gutters", status: "todo" }], nothing: true, count: 5 },
  },
  {
    name: "taxes at last",
    rows: flat,
    turns: [
      "whens the tax thing due again?",
      "haha ok well, just sent them off last night so u can check that off",
    ],
    expect: {
      after: [
        { title: "Do the taxes", status: "done" },
        { title: "Call the plumber", status: "todo" },
      ],
      count: 5,
    },
  },

  // Changes
  {
    name: "dentist moved, same time",
    rows: life,
    turns: ["dentist just rang, they cant do tmrw, its thurs now, same time"],
    expect: { after: [{ title: "Dentist appointment", due: "2026-11-26T14:30" }], count: 5 },
  },
  {
    name: "half an hour later",
    rows: work,
    turns: ["nadias train is late, can u push our call back by half an hour"],
    expect: { after: [{ title: "Call with Nadia", due: "2026-11-24T10:30" }], count: 5 },
  },
  {
    name: "grant not so hot any more",
    rows: work,
    turns: [
      "turns out they extended the deadline for the grant thing, so low prio is fine and take the date off, dont know the new one yet",
    ],
    expect: { after: [{ title: "Grant application", priority: "low", due: null }], count: 5 },
  },
  {
    name: "wrong name on the present",
    rows: life,
    turns: ["haha its not annas present its hannas, can you fix that in the title"],
    expect: {
      after: [{ title: ["Wrap Hanna's present", "Wrap Hannas present"], due: "2026-11-27" }],
      gone: ["Wrap Anna's present"],
      count: 5,
    },
  },
  {
    name: "mold in the bathroom",
    rows: reno,
    turns: ["for the landlord call, put in the notes that i have to ask abt the mold in the bathroom"],
    expect: { after: [{ title: "Call the landlord", notes: /mold/i, due: "2026-11-24T11:00" }], count: 4 },
  },
  {
    name: "newsletter goes to priya",
    rows: work,
    turns: ["toms off sick all week :( let priya do the newsletter instead"],
    expect: { after: [{ title: "Write the newsletter", assignee: "Priya", due: "2026-11-26" }], count: 5 },
  },
  {
    name: "no grey tiles",
    rows: reno,
    turns: ["great, the shop is out of the grey tiles so the tiling is blocked for now"],
    expect: {
      after: [
        { title: "Lay the bathroom tiles", status: "blocked", blockedReason: /grey|tiles|shop|stock/i },
      ],
      count: 4,
    },
  },
  {
    name: "waiting for marco",
    rows: reno,
    turns: [
      "i cant review the floor plan before marco sends it, so put down that im waiting for him on that one",
    ],
    expect: { after: [{ title: "Review the floor plan", waitingFor: "Marco" }], count: 4 },
  },
  {
    name: "a tag on two",
    rows: reno,
    turns: ["can u stick the tag reno on the tiles one and the paint one"],
    expect: {
      after: [
        { title: "Lay the bathroom tiles", tags: ["reno"] },
        { title: "Buy paint for the hallway", tags: ["reno"] },
      ],
      count: 4,
    },
  },
  {
    name: "started and longer than thought",
    rows: work,
    turns: ["ok ive started on the speech, so in progress, and i reckon itll take me 3 hrs"],
    expect: {
      after: [{ title: "Prepare the speech", status: "in_progress", estimateMinutes: 180 }],
      count: 5,
    },
  },
  {
    name: "to and fro with the date",
    rows: flat,
    turns: [
      "can we move the plumber to wed",
      "hmm no im at my mothers then, fri",
      "ok she cancelled, wed after all",
    ],
    expect: { after: [{ title: "Call the plumber", due: "2026-11-25" }], count: 5 },
  },

  // Away and back
  {
    name: "no gym after all",
    rows: life,
    turns: ["forget about the gym, lets be honest im never gonna go lol, throw it out"],
    expect: {
      gone: ["Sign up for the gym"],
      after: [{ title: "Renew the passport" }, { title: "Cinema with Leo" }],
      count: 4,
    },
  },
  {
    name: "bowling instead of the cinema",
    rows: life,
    turns: ["leo doesnt feel like cinema, so scrap that, were going bowling instead, saturday 7pm"],
    expect: {
      gone: ["Cinema with Leo"],
      after: [
        {
          title: ["Bowling with Leo", "Go bowling with Leo", "Bowling", "Go bowling"],
          due: "2026-11-28T19:00",
        },
      ],
      count: 5,
    },
  },
  {
    name: "deleted the wrong one",
    rows: reno,
    turns: ["get rid of the floor plan one", "oops no that was stupid, put it back pls"],
    expect: { after: [{ title: "Review the floor plan", status: "todo" }], count: 4 },
  },
  {
    name: "leave it where it was",
    rows: flat,
    turns: ["push the taxes to fri next week, dec 4", "hmm nah, leave them where they were"],
    expect: { after: [{ title: "Do the taxes", due: "2026-11-30", priority: "high" }], count: 5 },
  },
  {
    name: "printer wanted back",
    rows: work,
    turns: [
      "bin the printer thing, were getting a new one",
      "and the call w/ nadia is at 11 now",
      "argh no budget for a new printer, can i have that task back",
    ],
    expect: {
      after: [
        { title: "Fix the printer", assignee: "Tom" },
        { title: "Call with Nadia", due: "2026-11-24T11:00" },
      ],
      count: 5,
    },
  },
  {
    name: "nah forget it",
    rows: flat,
    turns: ["put buy a raclette grill on there", "nah forget it, my brother has one, take that off again"],
    expect: { gone: ["Buy a raclette grill"], count: 5 },
  },

  // Questions
  {
    name: "tomorrow",
    rows: life,
    turns: ["sooo what have i got on tmrw"],
    expect: { nothing: true, says: /dentist/i, saysNot: /cinema|gym/i },
  },
  {
    name: "missed last week",
    rows: life,
    turns: ["anything from last week that i missed? was kinda out of it"],
    expect: { nothing: true, says: /passport/i, saysNot: /cinema|gym/i },
  },
  {
    name: "tom's load",
    rows: work,
    turns: ["how much stuff is on toms plate rn, like how many tasks"],
    expect: { nothing: true, says: /\b(2|two|both)\b/i },
  },
  {
    name: "already there",
    rows: life,
    turns: ["wait did i already put down smth abt the passport??"],
    expect: { nothing: true, says: /passport/i, count: 5 },
  },
  {
    name: "not there",
    rows: flat,
    turns: ["did i write down anything about flowers? cant remember"],
    expect: { nothing: true, says: /\bno\b|not|n[’']t|nothing|none/i, count: 5 },
  },
  {
    name: "where to start",
    rows: work,
    turns: ["im so swamped this week, whats the most urgent thing on there"],
    expect: { nothing: true, says: /grant/i },
  },
  {
    name: "how many on wednesday",
    rows: calls,
    turns: ["quick q, how many things do i have on wed"],
    expect: { nothing: true, says: /\b(2|two)\b/i },
  },

  // Which one, none, and chatter
  {
    name: "which call",
    rows: calls,
    turns: ["done w/ the call btw"],
    expect: { asks: true, nothing: true },
  },
  {
    name: "which call, answered",
    rows: calls,
    turns: ["can u move the call to fri, im too busy wed", "oh sorry, the one w/ the bank i mean"],
    expect: {
      after: [
        { title: "Call the bank", due: "2026-11-27" },
        { title: "Call the school", due: "2026-11-25" },
      ],
      count: 3,
    },
  },
  {
    name: "no such lessons",
    rows: flat,
    turns: ["tick off the swimming lessons pls"],
    expect: { nothing: true, count: 5 },
  },
  {
    name: "bad night",
    rows: flat,
    turns: ["morning! slept terribly, the neighbours dog was at it again all night.."],
    expect: { nothing: true, count: 5 },
  },
  {
    name: "weather in hamburg",
    rows: life,
    turns: ["any idea whats the weather gonna be like in hamburg tmrw"],
    expect: { nothing: true, count: 5 },
  },
  {
    name: "a joke",
    turns: ["tell me a joke abt mondays, i need it"],
    expect: { nothing: true, count: 0 },
  },
  {
    name: "a film already seen",
    rows: reno,
    turns: ["went to the movies w/ my cousin yesterday, so good, havent laughed like that in ages"],
    expect: { nothing: true, count: 4 },
  },
  {
    name: "a dream not to be noted",
    rows: flat,
    turns: ["maybe one day ill learn the piano.. dont add it tho, just dreaming"],
    expect: { nothing: true, count: 5 },
  },

  // Approval
  {
    name: "starting over",
    rows: pile,
    turns: ["im starting over, none of this is ever gonna happen, chuck everything on the list"],
    expect: {
      approval: true,
      after: [
        { title: "Sell the old sofa", status: "todo" },
        { title: "Burn the letters", status: "todo" },
      ],
      count: 7,
    },
  },
  {
    name: "everything to next monday",
    rows: pile,
    turns: ["im in bed w/ the flu, put every single thing on monday nov 30", { approve: "all" }],
    expect: {
      after: [
        { title: "Sell the old sofa", due: "2026-11-30" },
        { title: "Fix the squeaky door", due: "2026-11-30" },
        { title: "Learn to juggle", due: "2026-11-30" },
        { title: "Tidy the cellar", due: "2026-11-30" },
        { title: "Mend the blue coat", due: "2026-11-30" },
        { title: "Frame the posters", due: "2026-11-30" },
        { title: "Burn the letters", due: "2026-11-30" },
      ],
      count: 7,
    },
  },
  {
    name: "all gone, better not",
    rows: pile,
    turns: ["ok spring cleaning, delete all of it, all seven", { approve: "none" }],
    expect: { nothing: true, count: 7 },
  },
  {
    name: "letters for good",
    rows: pile,
    turns: ["that one w/ the letters, delete it for good pls, i dont want it in the bin or anywhere"],
    expect: { approval: true, after: [{ title: "Burn the letters" }], count: 7 },
  },

  // Another model, and one thing after another
  {
    name: "another model knows which one",
    rows: reno,
    turns: [
      "when am i calling the landlord again",
      { say: "ah ok, thats too early for me, make it 2pm", nextModel: true },
    ],
    expect: { after: [{ title: "Call the landlord", due: "2026-11-24T14:00" }], count: 4 },
  },
  {
    name: "another model gives it to priya",
    rows: work,
    turns: [
      "add water the office plants for fri",
      { say: "oh and priya said shed do that one, so its hers", nextModel: true },
    ],
    expect: { after: [{ title: "Water the office plants", due: "2026-11-27", assignee: "Priya" }], count: 6 },
  },
  {
    name: "bit by bit",
    turns: [
      "need to pick up the rental van on sat",
      "at 9 in the morning",
      "oh and high prio, if we dont have it were screwed lol",
    ],
    expect: {
      after: [{ title: "Pick up the rental van", due: "2026-11-28T09:00", priority: "high" }],
      count: 1,
    },
  },
  {
    name: "paint, tiles and an electrician",
    rows: reno,
    turns: [
      "ok update: bought the paint, the tiles i can only do on sat, and add call the electrician for tmrw",
    ],
    expect: {
      after: [
        { title: "Buy paint for the hallway", status: "done" },
        { title: "Lay the bathroom tiles", due: "2026-11-28", status: "todo" },
        { title: "Call the electrician", due: "2026-11-24" },
      ],
      count: 5,
    },
  },
  {
    name: "done, dropped and new",
    rows: life,
    turns: [
      "so passports renewed (finally), the gym one u can delete, and remind me to buy popcorn on saturday",
    ],
    expect: {
      after: [
        { title: "Renew the passport", status: "done" },
        { title: "Buy popcorn", due: "2026-11-28" },
      ],
      gone: ["Sign up for the gym"],
      count: 5,
    },
  },
  {
    name: "a question and a wish",
    rows: calls,
    turns: ["whats on for wed? and pls put buy sugar on the list, cant bake w/o it"],
    expect: {
      after: [{ title: "Buy sugar" }, { title: "Bake the cookies", status: "todo" }],
      says: /bank[\s\S]*school|school[\s\S]*bank/i,
      count: 4,
    },
  },
  {
    name: "both of them",
    rows: calls,
    turns: [
      "show me my calls",
      "move them both to thurs, wed is a mess",
      "and make the school one urgent, kid got into a fight..",
    ],
    expect: {
      after: [
        { title: "Call the bank", due: "2026-11-26" },
        { title: "Call the school", due: "2026-11-26", priority: "urgent" },
        { title: "Bake the cookies", due: null },
      ],
      count: 3,
    },
  },
];

export const messenger: Theme = { name: "messenger", scenarios };
