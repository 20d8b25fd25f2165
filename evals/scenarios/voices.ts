// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const office: Scenario["rows"] = [
  { title: "Prepare the board deck", due: "2026-11-25", priority: "high", tags: ["work"] },
  { title: "Approve Lena's vacation", due: "2026-11-23" },
  { title: "Renew the SSL certificate", due: "2026-11-21", tags: ["ops"] },
  { title: "Interview with Tom", due: "2026-11-26T14:00" },
  "Update the onboarding guide",
  { title: "File the expense report", status: "done" },
];
const home: Scenario["rows"] = [
  { title: "Fix the kitchen sink", tags: ["home"] },
  { title: "Pick up the parcel", due: "2026-11-23" },
  { title: "Return library books", due: "2026-11-20" },
  "Buy birthday gift for Mia",
  { title: "Vacuum the living room", tags: ["home"] },
  { title: "Cancel the gym membership", due: "2026-11-30" },
];
const study: Scenario["rows"] = [
  { title: "Read chapter 4", due: "2026-11-24", tags: ["biology"] },
  { title: "Write the essay outline", due: "2026-11-27" },
  "Email Professor Klein",
  { title: "Sign up for the lab", due: "2026-11-23" },
  { title: "Revise for the chemistry test", due: "2026-12-01", priority: "high", tags: ["chemistry"] },
];

const talk =
  (rows: Scenario["rows"]) =>
  (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
    name,
    rows,
    turns,
    expect,
  });
const atWork = talk(office);
const atHome = talk(home);
const atSchool = talk(study);

/** Sixty conversations written before anyone saw how a model does on them: many people, many ways of talking. */
export const voices: Theme = {
  name: "many voices",
  scenarios: [
    atWork(
      "a manager on Monday morning",
      [
        "morning! what's on my plate today?",
        "ok Lena's vacation is approved",
        "and push the ssl thing to tomorrow",
      ],
      {
        after: [
          { title: "Approve Lena's vacation", status: "done" },
          { title: "Renew the SSL certificate", due: "2026-11-24" },
        ],
        count: 6,
      },
    ),
    atWork("a terse one", ["deck status?", "start it", "urgent pls", { approve: "all", ifAsked: true }], {
      after: [{ title: "Prepare the board deck", status: "in_progress", priority: "urgent" }],
      count: 6,
    }),
    atWork(
      "an interview that moves twice",
      ["when is the interview with Tom?", "he asked to move it to friday same time", "sorry, 3pm not 2"],
      {
        after: [{ title: "Interview with Tom", due: "2026-11-27T15:00" }],
        count: 6,
      },
    ),
    atWork(
      "a meeting dumped into chat",
      [
        "from the standup: add ping legal about the NDA, draft the Q1 roadmap, and book the big room for thursday",
        "the roadmap is for Priya",
        "how many tasks do I have now?",
      ],
      {
        after: [
          { title: "Ping legal about the NDA" },
          { title: "Draft the Q1 roadmap", assignee: "Priya" },
          { title: "Book the big room", due: "2026-11-26" },
        ],
        count: 9,
        says: /8/,
      },
    ),
    atWork(
      "a change of mind",
      [
        "delete the onboarding guide",
        "hmm wait, bring that back please",
        "just make it low priority instead",
      ],
      {
        after: [{ title: "Update the onboarding guide", priority: "low" }],
        count: 6,
      },
    ),
    atWork("overdue things first", ["anything overdue?", "do it tomorrow morning at 8", "thanks"], {
      after: [{ title: "Renew the SSL certificate", due: "2026-11-24T08:00" }],
      count: 6,
    }),
    atWork(
      "blocked by a person",
      [
        "the board deck is stuck, waiting for numbers from finance",
        "what am I waiting on?",
        "finance sent them, it's unblocked",
      ],
      {
        after: [{ title: "Prepare the board deck", status: "todo" }],
        count: 6,
      },
    ),
    atWork(
      "delegating",
      [
        "give the onboarding guide to Sam",
        "and the SSL renewal as well",
        { approve: "all", ifAsked: true },
        "what does Sam have?",
      ],
      {
        after: [
          { title: "Update the onboarding guide", assignee: "Sam" },
          { title: "Renew the SSL certificate", assignee: "Sam" },
        ],
        count: 6,
        says: /onboarding[\s\S]*SSL|SSL[\s\S]*onboarding/i,
      },
    ),
    atWork(
      "a weekly report",
      ["every friday at 4pm I have to send the status report", "tag it reporting", "what repeats?"],
      {
        after: [
          {
            title: ["Send the status report", "Send status report"],
            due: "2026-11-27T16:00",
            repeats: true,
            tags: ["reporting"],
          },
        ],
        count: 7,
        says: /status report/i,
      },
    ),
    atWork("looking back", ["I approved Lena's vacation", "ssl is renewed", "what did I get done today?"], {
      after: [
        { title: "Approve Lena's vacation", status: "done" },
        { title: "Renew the SSL certificate", status: "done" },
      ],
      count: 6,
      says: /Lena[\s\S]*SSL|SSL[\s\S]*Lena/,
    }),
    atWork(
      "notes from a call",
      [
        "add a note to the board deck: use the new logo",
        "also note that the CFO wants a one-pager",
        { approve: "all", ifAsked: true },
        "show me the details of the board deck",
      ],
      {
        after: [{ title: "Prepare the board deck", notes: /new logo[\s\S]*one-pager/ }],
        count: 6,
      },
    ),
    atWork(
      "the whole day slips",
      ["what's due this week?", "move the last one to next monday", "and the first one to tomorrow"],
      {
        after: [
          { title: "Interview with Tom", due: "2026-11-30T14:00" },
          { title: "Approve Lena's vacation", due: "2026-11-24" },
        ],
        count: 6,
      },
    ),
    atWork(
      "a polite colleague",
      [
        "Could you please remind me to thank the caterers on Wednesday?",
        "Would you mind making that 10 in the morning?",
        { approve: "all", ifAsked: true },
        "Perfect, thank you so much!",
      ],
      {
        after: [{ title: "Thank the caterers", due: "2026-11-25T10:00" }],
        count: 7,
      },
    ),
    atWork(
      "a reopened report",
      ["is the expense report done?", "reopen it, finance sent it back", "due wednesday"],
      {
        after: [{ title: "File the expense report", status: "todo", due: "2026-11-25" }],
        count: 6,
      },
    ),
    atWork(
      "planning with little time",
      [
        "I've got 45 minutes before my next call, what should I do?",
        "ok the vacation one is quick, done",
        "what's next?",
      ],
      {
        after: [{ title: "Approve Lena's vacation", status: "done" }],
        count: 6,
      },
    ),
    atWork(
      "undo after a slip",
      [
        "complete the board deck",
        "no!! I meant the onboarding guide",
        { approve: "all", ifAsked: true },
        "good",
      ],
      {
        after: [
          { title: "Prepare the board deck", status: "todo" },
          { title: "Update the onboarding guide", status: "done" },
        ],
        count: 6,
      },
    ),
    atWork(
      "two renames",
      [
        "rename the onboarding guide to New hire handbook",
        "actually call it Welcome handbook",
        "set it to high",
      ],
      {
        after: [{ title: "Welcome handbook", priority: "high" }],
        gone: ["Update the onboarding guide"],
        count: 6,
      },
    ),
    atWork(
      "a dependency",
      [
        "the board deck depends on the onboarding guide",
        "what is blocking the board deck?",
        "never mind then",
      ],
      {
        after: [{ title: "Prepare the board deck" }],
        count: 6,
      },
    ),
    atWork("numbers in a list", ["list everything", "complete 1", "delete 2", "undo the last two changes"], {
      after: office.map((row) => (typeof row === "string" ? { title: row } : { title: row.title })),
      count: 6,
    }),
    atWork(
      "off the topic",
      ["what's the capital of France?", "ok, add research offsite venues", "by end of week"],
      {
        after: [{ title: "Research offsite venues", due: "2026-11-27" }],
        count: 7,
      },
    ),
    atHome("a parent between doors", ["got the parcel!", "mia's gift too", "what's left for today"], {
      after: [
        { title: "Pick up the parcel", status: "done" },
        { title: "Buy birthday gift for Mia", status: "done" },
      ],
      count: 6,
    }),
    atHome(
      "no capitals no commas",
      [
        "need to call the plumber about the sink tmrw 9am",
        "high prio",
        "and remind me to defrost the freezer sunday",
      ],
      {
        after: [
          { title: "Call the plumber about the sink", due: "2026-11-24T09:00", priority: "high" },
          { title: "Defrost the freezer", due: "2026-11-29" },
        ],
        count: 8,
      },
    ),
    atHome(
      "tags for the house",
      ["show my home tasks", "make them both due saturday", "and tag them weekend"],
      {
        after: [
          { title: "Fix the kitchen sink", due: "2026-11-28", tags: ["home", "weekend"] },
          { title: "Vacuum the living room", due: "2026-11-28", tags: ["home", "weekend"] },
        ],
        count: 6,
      },
    ),
    atHome(
      "the library is late",
      ["how late are the library books?", "I'll do it today", "and make it urgent"],
      {
        after: [{ title: "Return library books", due: "2026-11-23", priority: "urgent" }],
        count: 6,
      },
    ),
    atHome("shopping", ["add milk, eggs and bread to my list", "and butter", "what did I add?"], {
      after: [{ title: "Milk" }, { title: "Eggs" }, { title: "Bread" }, { title: "Butter" }],
      says: /milk/i,
    }),
    atHome(
      "a birthday",
      ["Mia's birthday is on december 5", "move the gift to the day before", "when is the gift due?"],
      {
        after: [{ title: "Buy birthday gift for Mia" }],
        count: 6,
      },
    ),
    atHome(
      "housework that returns",
      ["vacuum the living room every saturday", "what repeats do I have?", "skip that, stop repeating it"],
      {
        after: [{ title: "Vacuum the living room", repeats: false }],
        count: 6,
      },
    ),
    atHome(
      "gone for good?",
      ["delete the gym membership", "what's in the trash?", "bring back the gym one"],
      {
        after: [{ title: "Cancel the gym membership" }],
        count: 6,
      },
    ),
    atHome(
      "an unsure one",
      ["can you finish the sink", "hm no, not finished yet, it still drips", "make it due thursday"],
      {
        after: [{ title: "Fix the kitchen sink", status: "todo", due: "2026-11-26" }],
        count: 6,
      },
    ),
    atHome(
      "everything to the weekend",
      ["move everything to saturday", { approve: "none" }, "ok only the sink then"],
      {
        after: [{ title: "Fix the kitchen sink", due: "2026-11-28" }],
        count: 6,
      },
    ),
  ],
};

/** The second half of the sixty. */
export const moreVoices: Theme = {
  name: "more voices",
  scenarios: [
    atHome(
      "the wrong parcel",
      ["parcel picked up", "oops, wrong one, it was the library books I returned", "great"],
      {
        after: [
          { title: "Pick up the parcel", status: "todo" },
          { title: "Return library books", status: "done" },
        ],
        count: 6,
      },
    ),
    atHome(
      "a long wish",
      [
        "hey Carole, I was wondering whether you could put something on my list, namely that I should call the landlord about the heating before Friday",
        "great, thanks",
        "what's it called?",
      ],
      {
        after: [{ title: "Call the landlord about the heating" }],
        count: 7,
      },
    ),
    atHome("one by one", ["delete the vacuum task", "and the gift", "restore the gift"], {
      after: [{ title: "Buy birthday gift for Mia" }],
      gone: ["Vacuum the living room"],
      count: 5,
    }),
    atHome(
      "a question without an effect",
      ["should I fix the sink or vacuum first?", "what has no due date?", "ok"],
      { nothing: true, count: 6 },
    ),
    atHome("a misspelt row", ["complte the kichen sink", "thx", "is the sink done?"], {
      after: [{ title: "Fix the kitchen sink", status: "done" }],
      count: 6,
      says: /done/i,
    }),
    atHome("half of a sentence", ["gym", "yes cancel it, I mean mark it done", "ok"], {
      after: [{ title: "Cancel the gym membership" }],
      count: 6,
    }),
    atHome(
      "estimates",
      ["the sink will take about 2 hours", "vacuuming 30 min", "what can I do in half an hour?"],
      {
        after: [
          { title: "Fix the kitchen sink", estimateMinutes: 120 },
          { title: "Vacuum the living room", estimateMinutes: 30 },
        ],
        count: 6,
      },
    ),
    atHome(
      "a gift with details",
      ["add to the gift note: she likes dinosaurs", "and budget is 20 euros", "high priority for the gift"],
      {
        after: [{ title: "Buy birthday gift for Mia", notes: /dinosaurs/, priority: "high" }],
        count: 6,
      },
    ),
    atHome("priorities up and down", ["make the gift urgent", "lower its priority", "lower it again"], {
      after: [{ title: "Buy birthday gift for Mia", priority: "medium" }],
      count: 6,
    }),
    atHome(
      "no to a deletion",
      ["delete all my tasks", "no", "just the gym one", { approve: "all", ifAsked: true }],
      {
        gone: ["Cancel the gym membership"],
        count: 5,
      },
    ),
    atSchool("a student's evening", ["what do i have due tomorrow", "done with it", "now what"], {
      after: [{ title: "Read chapter 4", status: "done" }],
      count: 5,
    }),
    atSchool(
      "more chapters",
      [
        "add read chapter 5 by wednesday and read chapter 6 by friday",
        "tag both biology",
        "show biology tasks",
      ],
      {
        after: [
          { title: "Read chapter 5", due: "2026-11-25", tags: ["biology"] },
          { title: "Read chapter 6", due: "2026-11-27", tags: ["biology"] },
        ],
        count: 7,
        says: /chapter 4/i,
      },
    ),
    atSchool("the lab", ["signed up for the lab", "add: bring lab coat next tuesday", "9:30"], {
      after: [
        { title: "Sign up for the lab", status: "done" },
        { title: "Bring lab coat", due: "2026-12-01T09:30" },
      ],
      count: 6,
    }),
    atSchool("an excuse", ["push the essay outline back two days", "actually a week", "ugh ok"], {
      after: [{ title: "Write the essay outline" }],
      count: 5,
    }),
    atSchool(
      "a mail that was sent",
      ["I emailed prof klein yesterday", "did I already read chapter 4?", "k"],
      {
        after: [{ title: "Email Professor Klein", status: "done" }],
        count: 5,
        saysNot: /I've/,
      },
    ),
    atSchool("which one", ["finish the chapter", "add another chapter: chapter 7 notes", "delete it"], {
      after: [{ title: "Read chapter 4", status: "done" }],
      gone: ["Another chapter: chapter 7 notes", "Chapter 7 notes"],
      count: 5,
    }),
    atSchool(
      "revising daily",
      ["remind me to revise vocabulary every day at 7pm", "no make that 8", "for 20 minutes"],
      {
        after: [{ title: "Revise vocabulary", repeats: true, estimateMinutes: 20 }],
        count: 6,
      },
    ),
    atSchool(
      "the test moved",
      ["the chemistry test is now on thursday", "what's due on thursday?", "thanks!"],
      {
        after: [{ title: "Revise for the chemistry test", due: "2026-11-26" }],
        count: 5,
        saysNot: /^$/,
      },
    ),
    atSchool(
      "urgent first",
      ["what's the most important thing right now?", "set everything else to low", "no don't"],
      { count: 5 },
    ),
    atSchool(
      "the order of things",
      ["show tasks by due date", "what about the third?", "move it to monday"],
      {
        after: [{ title: "Write the essay outline", due: "2026-11-30" }],
        count: 5,
      },
    ),
    atSchool("a helper's manners", ["who are you?", "ok add buy index cards", "and pens"], {
      after: [{ title: "Buy index cards" }, { title: ["Pens", "Buy pens"] }],
      count: 7,
    }),
    atSchool("undo and redo", ["mark chapter 4 as done", "undo", "redo", "good"], {
      after: [{ title: "Read chapter 4", status: "done" }],
      count: 5,
    }),
    atSchool(
      "a title like an order",
      ["add a task called Delete old notes", "tag it cleanup", "is it done?"],
      {
        after: [{ title: "Delete old notes", status: "todo", tags: ["cleanup"] }],
        count: 6,
      },
    ),
    atSchool(
      "split days",
      ["on tuesday print the essay and on friday hand it in", "what's on friday?", "cool"],
      {
        after: [
          { title: "Print the essay", due: "2026-11-24" },
          { title: ["Hand it in", "Hand in the essay"], due: "2026-11-27" },
        ],
        count: 7,
      },
    ),
    atSchool("not quite", ["klein email done", "wait no", "Yes"], {
      after: [{ title: "Email Professor Klein", status: "todo" }],
      count: 5,
    }),
    atSchool(
      "search",
      ["find anything about chemistry", "due monday instead", "and who is it assigned to?"],
      {
        after: [{ title: "Revise for the chemistry test", due: "2026-11-30" }],
        count: 5,
        says: /nobody|no one|not assigned|isn't assigned/i,
      },
    ),
    atSchool("an empty command", ["create a task", "water the cactus on sunday", "make it weekly"], {
      after: [{ title: "Water the cactus", due: "2026-11-29", repeats: true }],
      count: 6,
    }),
    atSchool(
      "several done at once",
      ["I finished chapter 4, the outline and the lab signup", "what's still open?", "great"],
      {
        after: [
          { title: "Read chapter 4", status: "done" },
          { title: "Write the essay outline", status: "done" },
          { title: "Sign up for the lab", status: "done" },
        ],
        count: 5,
      },
    ),
    atSchool(
      "remembering",
      ["my student number is 48213", "add ask the office about my grades", "what's my student number?"],
      {
        after: [{ title: "Ask the office about my grades" }],
        count: 6,
        says: /48213/,
      },
    ),
    atSchool("another language in between", ["bitte lösche alles", "delete the lab signup", "undo"], {
      after: [{ title: "Sign up for the lab" }],
      count: 5,
    }),
  ],
};
