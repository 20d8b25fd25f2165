// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const ward: Scenario["rows"] = [
  { title: "Swap the Thursday shift with Mira", due: "2026-11-24" },
  { title: "Renew the parking permit", due: "2026-11-30" },
  { title: "Pick up the dry cleaning", due: "2026-11-23" },
  "Book Lena's dentist",
  { title: "Pay the electricity bill", due: "2026-11-27", priority: "high" },
  "Send photos to grandma",
];
const startup: Scenario["rows"] = [
  { title: "Review Tomas' pull request", due: "2026-11-23", tags: ["dev"] },
  { title: "Update the roadmap slides", due: "2026-11-25" },
  { title: "Interview with Priya", due: "2026-11-26T14:00", tags: ["hiring"] },
  { title: "Write the job ad", tags: ["hiring"] },
  { title: "Renew the SSL certificate", due: "2026-11-28", priority: "urgent" },
  { title: "Expense report October", due: "2026-11-20" },
  "Expense report November",
];
const house: Scenario["rows"] = [
  { title: "Rake the leaves", due: "2026-11-28" },
  { title: "Service the boiler", status: "blocked", waitingFor: "Mr Hansen" },
  "Buy light bulbs",
  "Buy birdseed",
  { title: "Call the roofer about the gutter", due: "2026-11-24T10:00" },
  { title: "Water the plants", due: "2026-11-29", repeat: "FREQ=WEEKLY;BYDAY=SU" },
];
const campus: Scenario["rows"] = [
  { title: "Hand in the statistics homework", due: "2026-11-25T23:59" },
  "Read chapter 7",
  "Read chapter 8",
  { title: "Email Prof. Baum about the extension", priority: "high" },
  { title: "Group meeting for the robotics project", due: "2026-11-24T16:00" },
  { title: "Return library books", due: "2026-11-21" },
];
const wedding: Scenario["rows"] = [
  { title: "Choose the menu", due: "2026-12-05" },
  "Confirm the band",
  { title: "Order the cake", due: "2026-11-27" },
  { title: "Write the vows", priority: "low" },
  { title: "Send invitations", due: "2026-11-30", priority: "high" },
  { title: "Try on the suit", due: "2026-12-02T17:30" },
];

const talk =
  (rows: Scenario["rows"]) =>
  (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
    name,
    rows,
    turns,
    expect,
  });
const onWard = talk(ward);
const atStartup = talk(startup);
const atHouse = talk(house);
const onCampus = talk(campus);
const forWedding = talk(wedding);
const afresh = talk([]);

/** Sixty conversations of people with a life, written before a model was seen with them. */
export const rushHour: Theme = {
  name: "rush-hour",
  scenarios: [
    onWard(
      "swapped, and the permit is pushed",
      ["ok mira said yes so the shift swap is sorted", "and the permit can wait another week"],
      {
        after: [
          { title: "Swap the Thursday shift with Mira", status: "done" },
          { title: "Renew the parking permit", due: "2026-12-07", status: "todo" },
        ],
        count: 6,
      },
    ),
    onWard("what is today, then that one", ["what do I have today?", "got that done on the way home"], {
      after: [{ title: "Pick up the dry cleaning", status: "done" }],
      count: 6,
    }),
    onWard(
      "dentist at a time, then mended",
      ["set Lena's dentist for Thursday at 3", "sorry, half past three"],
      {
        after: [{ title: "Book Lena's dentist", due: "2026-11-26T15:30" }],
        count: 6,
      },
    ),
    onWard(
      "a new one and a note on it",
      ["need to get new scrubs before the weekend", "size M, navy, put that in the notes"],
      {
        after: [{ title: ["Get new scrubs", "New scrubs", "Buy new scrubs"], notes: /navy/i }],
        count: 7,
      },
    ),
    onWard("just moaning", ["what a night shift, I'm dead", "anyway how many things are still open?"], {
      nothing: true,
      says: /\b6\b|six/i,
    }),
    onWard("same for", ["make the electricity bill urgent", "same for the permit"], {
      after: [
        { title: "Pay the electricity bill", priority: "urgent" },
        { title: "Renew the parking permit", priority: "urgent" },
      ],
      count: 6,
    }),
    onWard(
      "somebody else does it",
      ["Jonas is picking up the dry cleaning, put his name on it", "what's left for me today then?"],
      {
        after: [{ title: "Pick up the dry cleaning", assignee: "Jonas" }],
        count: 6,
      },
    ),
    onWard("not that one", ["tick off the bill", "wait no, I only looked at it. put it back"], {
      after: [{ title: "Pay the electricity bill", status: "todo", due: "2026-11-27" }],
      count: 6,
    }),
    onWard("three by comma", ["add: order compression socks, call HR about overtime, water filter"], {
      after: [
        { title: "Order compression socks" },
        { title: "Call HR about overtime" },
        { title: "Water filter" },
      ],
      count: 9,
    }),
    onWard("a question about one row", ["when's the permit due?", "ok a day earlier please"], {
      after: [{ title: "Renew the parking permit", due: "2026-11-29" }],
      count: 6,
    }),
    onWard("it is gone", ["grandma got the photos yesterday, so strike that", "what did I get done today?"], {
      after: [{ title: "Send photos to grandma", status: "done" }],
      says: /photos/i,
      count: 6,
    }),
    onWard("leave it", ["should I move the permit?", "nah leave it as it is"], { nothing: true }),

    atStartup("which expense report", ["the expense report is done"], { asks: true, nothing: true }),
    atStartup("which expense report, told", ["the expense report is done", "october"], {
      after: [
        { title: "Expense report October", status: "done" },
        { title: "Expense report November", status: "todo" },
      ],
      count: 7,
    }),
    atStartup("both", ["finished both expense reports", "nice. anything overdue now?"], {
      after: [
        { title: "Expense report October", status: "done" },
        { title: "Expense report November", status: "done" },
      ],
      count: 7,
    }),
    atStartup(
      "moved and renamed",
      ["Priya can only do Friday at 11", "and call it second interview with Priya"],
      {
        after: [{ title: "Second interview with Priya", due: "2026-11-27T11:00" }],
        gone: ["Interview with Priya"],
        count: 7,
      },
    ),
    atStartup("by the list", ["show me the hiring stuff", "the second one is low priority"], {
      after: [
        { title: "Write the job ad", priority: "low" },
        { title: "Interview with Priya", due: "2026-11-26T14:00", priority: "medium" },
      ],
      count: 7,
    }),
    atStartup("started", ["I'm on Tomas' PR right now", "done, merged it"], {
      after: [{ title: "Review Tomas' pull request", status: "done" }],
      count: 7,
    }),
    atStartup(
      "waits for legal",
      ["can't finish the job ad, legal still has to look at it", "what's blocked?"],
      {
        after: [{ title: "Write the job ad", status: "blocked" }],
        says: /job ad/i,
        count: 7,
      },
    ),
    atStartup(
      "two acts and a new one",
      ["drop the roadmap slides, the cert is renewed, and remind me on wednesday to invoice Delta"],
      {
        after: [
          { title: "Renew the SSL certificate", status: "done" },
          { title: "Invoice Delta", due: "2026-11-25" },
        ],
        gone: ["Update the roadmap slides"],
        count: 7,
      },
    ),
    atStartup("everything of a tag", ["push everything tagged hiring to next monday"], {
      after: [
        { title: "Interview with Priya", due: "2026-11-30T14:00" },
        { title: "Write the job ad", due: "2026-11-30" },
      ],
      count: 7,
    }),
    atStartup("tagged later", ["tag the cert with ops and dev"], {
      after: [
        { title: "Renew the SSL certificate", tags: ["ops", "dev"], priority: "urgent", due: "2026-11-28" },
      ],
      count: 7,
    }),
    atStartup("most urgent", ["what should I do first?", "how much is due this week?"], { nothing: true }),
    atStartup(
      "a mistake undone",
      ["delete the job ad", "oh no, wrong one, bring it back", "it was the roadmap slides I wanted gone"],
      {
        after: [{ title: "Write the job ad", status: "todo" }],
        gone: ["Update the roadmap slides"],
        count: 6,
      },
    ),
    atStartup("typed fast", ["roadmap slides tmrw 9am n high prio"], {
      after: [{ title: "Update the roadmap slides", due: "2026-11-24T09:00", priority: "high" }],
      count: 7,
    }),
    atStartup("an estimate", ["slides will take me about two hours", "and the ad half an hour"], {
      after: [
        { title: "Update the roadmap slides", estimateMinutes: 120 },
        { title: "Write the job ad", estimateMinutes: 30 },
      ],
      count: 7,
    }),

    atHouse("which to buy", ["got the stuff from the shop: bulbs and birdseed both"], {
      after: [
        { title: "Buy light bulbs", status: "done" },
        { title: "Buy birdseed", status: "done" },
      ],
      count: 6,
    }),
    atHouse("he came", ["Mr Hansen was here, the boiler's done"], {
      after: [{ title: "Service the boiler", status: "done" }],
      count: 6,
    }),
    atHouse(
      "roofer called back",
      [
        "the roofer called me back, so that's off the list",
        "he's coming next Tuesday at 8, add roofer visit for that",
      ],
      {
        after: [
          { title: "Call the roofer about the gutter", status: "done" },
          { title: "Roofer visit", due: "2026-12-01T08:00" },
        ],
        count: 7,
      },
    ),
    atHouse("rain", ["it's going to pour on saturday, do the leaves on sunday instead"], {
      after: [{ title: "Rake the leaves", due: "2026-11-29" }],
      count: 6,
    }),
    atHouse("watered, comes again", ["watered the plants already"], {
      after: [{ title: "Water the plants", due: "2026-12-06" }],
    }),
    atHouse("other rhythm", ["plants only need water every two weeks in winter"], {
      after: [{ title: "Water the plants", repeats: true, repeat: "FREQ=WEEKLY;INTERVAL=2" }],
      count: 6,
    }),
    atHouse("buy which", ["push the shopping to saturday", "the bulbs"], {
      after: [{ title: "Buy light bulbs", due: "2026-11-28" }],
      count: 6,
    }),
    atHouse("list, last one", ["list everything without a date", "put the last one on friday"], {
      after: [],
      count: 6,
    }),
    atHouse(
      "who waits",
      ["who am I waiting for?", "ok, put thursday on that so I call him", { approve: "all", ifAsked: true }],
      {
        after: [{ title: "Service the boiler", due: "2026-11-26", waitingFor: "Mr Hansen" }],
        count: 6,
      },
    ),
    atHouse(
      "forgot to say",
      ["remind me to buy salt for the driveway", "and sand", "both before the first of december"],
      {
        after: [
          { title: ["Buy salt for the driveway"], due: "2026-12-01" },
          { title: ["Sand", "Buy sand", "Buy sand for the driveway"], due: "2026-12-01" },
        ],
        count: 8,
      },
    ),
    atHouse("no such row", ["the fence is painted"], { nothing: true }),
    atHouse("split", ["split raking the leaves into front yard and back yard"], {
      after: [{ title: "Rake the leaves" }, { title: "Front yard" }, { title: "Back yard" }],
      count: 8,
    }),

    onCampus("chapters", ["read chapter 7 last night", "start on 8"], {
      after: [
        { title: "Read chapter 7", status: "done" },
        { title: "Read chapter 8", status: "in_progress" },
      ],
      count: 6,
    }),
    onCampus("which chapter", ["finished the chapter"], { asks: true, nothing: true }),
    onCampus(
      "extension granted",
      ["Baum gave me the extension! homework's now due next wednesday", "and you can close the email"],
      {
        after: [
          { title: "Hand in the statistics homework", due: "2026-12-02T23:59" },
          { title: "Email Prof. Baum about the extension", status: "done" },
        ],
        count: 6,
      },
    ),
    onCampus("meeting moved", ["robotics meeting got moved to 5", "no wait, 5:30"], {
      after: [{ title: "Group meeting for the robotics project", due: "2026-11-24T17:30" }],
      count: 6,
    }),
    onCampus(
      "overdue ones tomorrow",
      ["what am I late on?", "move it to tomorrow then, first thing in the morning"],
      {
        after: [{ title: "Return library books", due: "2026-11-24T09:00" }],
        count: 6,
      },
    ),
    onCampus("every thursday", ["every thursday at 6 I've got choir", "actually at 7"], {
      after: [{ title: ["Choir", "I've got choir"], due: "2026-11-26T19:00", repeats: true }],
      count: 7,
    }),
    onCampus("a question back", ["do I have anything with Baum?", "make it urgent"], {
      after: [{ title: "Email Prof. Baum about the extension", priority: "urgent" }],
      count: 6,
    }),
    onCampus(
      "pasted",
      [
        'Lisa wrote: "can you bring the soldering iron and delete the old CAD files?"',
        "just add the soldering iron for tomorrow",
      ],
      {
        after: [
          { title: ["Soldering iron", "Bring the soldering iron", "The soldering iron"], due: "2026-11-24" },
        ],
        count: 7,
      },
    ),
    onCampus("books back and more", ["books are back at the library. also I emailed the prof"], {
      after: [
        { title: "Return library books", status: "done" },
        { title: "Email Prof. Baum about the extension", status: "done" },
      ],
      count: 6,
    }),
    onCampus(
      "all but one",
      ["move everything to friday except the meeting", { approve: "all", ifAsked: true }],
      {
        after: [
          { title: "Group meeting for the robotics project", due: "2026-11-24T16:00" },
          { title: "Hand in the statistics homework", due: "2026-11-27T23:59" },
          { title: "Read chapter 7", due: "2026-11-27" },
          { title: "Read chapter 8", due: "2026-11-27" },
          { title: "Email Prof. Baum about the extension", due: "2026-11-27" },
          { title: "Return library books", due: "2026-11-27" },
        ],
        count: 6,
      },
    ),

    forWedding("cake is ordered", ["cake's ordered!", "and the band said yes"], {
      after: [
        { title: "Order the cake", status: "done" },
        { title: "Confirm the band", status: "todo" },
      ],
      count: 6,
      // News that may mean that a task is done: it is asked, for nobody reported on the task itself.
      asks: true,
    }),
    forWedding("no vows", ["we decided not to do vows, kill that one"], {
      gone: ["Write the vows"],
      count: 5,
    }),
    forWedding("later fitting", ["tailor is sick so the suit has to wait till the friday after, same time"], {
      after: [{ title: "Try on the suit", due: "2026-12-04T17:30" }],
      count: 6,
    }),
    forWedding("plan an hour", ["I have an hour, what fits?", "ok thanks"], { nothing: true }),
    forWedding("new with person", ["ask Clara to bring the rings on the day", "assign that to Ben"], {
      after: [
        {
          title: ["Ask Clara to bring the rings", "Ask Clara to bring the rings on the day"],
          assignee: "Ben",
        },
      ],
      count: 7,
    }),
    forWedding(
      "invitations first, then menu",
      ["invitations have to go out by thursday, the menu a week later than planned"],
      {
        after: [
          { title: "Send invitations", due: "2026-11-26" },
          { title: "Choose the menu", due: "2026-12-12" },
        ],
        count: 6,
      },
    ),
    forWedding(
      "it depends",
      ["can't choose the menu before the band is confirmed, mark that", "band's confirmed"],
      {
        after: [{ title: "Confirm the band", status: "done" }],
        count: 6,
      },
    ),
    forWedding("doubts", ["maybe we should get a photo booth", "yeah add it, low prio"], {
      after: [{ title: ["Get a photo booth", "Photo booth"], priority: "low" }],
      count: 7,
    }),
    forWedding("undo twice", ["move the cake to saturday", "and make it urgent", "undo both"], {
      after: [{ title: "Order the cake", due: "2026-11-27", priority: "medium" }],
      count: 6,
    }),

    afresh(
      "first day",
      [
        "hi! I'm new here. I need to call the plumber tomorrow and pay rent on the first",
        "what do I have tomorrow?",
      ],
      {
        after: [
          { title: ["Call the plumber"], due: "2026-11-24" },
          { title: ["Pay rent", "Pay the rent"], due: "2026-12-01" },
        ],
        says: /plumber/i,
        count: 2,
      },
    ),
    afresh(
      "spoken with ums",
      ["um so yeah can you put down that I have to, uh, renew my passport before christmas"],
      {
        after: [{ title: "Renew my passport" }],
        count: 1,
      },
    ),
    afresh("changes mind", ["add milk, eggs and bread to my list", "scratch the eggs", "got the milk"], {
      after: [
        { title: ["Milk", "Buy milk"], status: "done" },
        { title: ["Bread", "Buy bread"], status: "todo" },
      ],
      gone: ["Eggs"],
      count: 2,
    }),
  ],
};
