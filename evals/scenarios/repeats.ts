import type { Theme } from "../scenario.ts";

const standup = {
  title: "Team standup",
  due: "2026-11-30T09:30",
  repeat: "FREQ=WEEKLY;BYDAY=MO",
};
const plants = { title: "Water the plants", due: "2026-11-23", repeat: "FREQ=DAILY" };
const review = { title: "Review the budget", due: "2026-11-24" };

/** Repeating tasks as people talk about them: this one, all of them, none of them any more. */
export const repeats: Theme = {
  name: "repeats",
  scenarios: [
    {
      name: "skips today's",
      rows: [plants, review],
      turns: ["skip watering the plants today"],
      expect: {
        after: [{ title: "Water the plants", due: "2026-11-24", status: "todo", repeats: true }],
        count: 2,
      },
    },
    {
      name: "skips next week's standup",
      rows: [standup, plants, review],
      turns: ["skip next week's standup"],
      expect: { after: [{ title: "Team standup", due: "2026-12-07T09:30", status: "todo" }], count: 3 },
    },
    {
      name: "skips none where this week has none",
      rows: [standup, review],
      turns: ["skip this week's standup"],
      expect: { nothing: true, says: /next due/i },
    },
    {
      name: "“no standup next week” skips it",
      rows: [standup, review],
      turns: ["no standup next week"],
      expect: { after: [{ title: "Team standup", due: "2026-12-07T09:30" }], count: 2 },
    },
    {
      name: "a skip is taken back",
      rows: [standup, review],
      turns: ["skip the next standup", "undo that"],
      expect: { after: [{ title: "Team standup", due: "2026-11-30T09:30" }], count: 2 },
    },
    {
      name: "“skip it” after talking about it",
      rows: [standup, review],
      turns: ["when is the standup?", "skip it this time"],
      expect: { after: [{ title: "Team standup", due: "2026-12-07T09:30" }], count: 2 },
    },
    {
      name: "what does not repeat can't be skipped, and stays",
      rows: [review, plants],
      turns: ["skip the budget review"],
      expect: { nothing: true, says: /does not repeat|n['’]t repeat/i },
    },
    {
      name: "cancels next week's alone",
      rows: [standup, review],
      turns: ["cancel next week's standup"],
      expect: { after: [{ title: "Team standup", due: "2026-12-07T09:30", repeats: true }], count: 2 },
    },
    {
      name: "moves one time alone",
      rows: [standup, review],
      turns: ["move next week's standup to Tuesday, just this once"],
      expect: {
        after: [
          {
            title: "Team standup",
            due: "2026-12-01T09:30",
            seriesDue: "2026-11-30T09:30",
            repeat: "FREQ=WEEKLY;BYDAY=MO",
          },
        ],
        count: 2,
      },
    },
    {
      name: "moves one time to another hour",
      rows: [standup, review],
      turns: ["move the standup to 3pm just this time"],
      expect: {
        after: [{ title: "Team standup", due: "2026-11-30T15:00", seriesDue: "2026-11-30T09:30" }],
        count: 2,
      },
    },
    {
      name: "from now on at another hour",
      rows: [standup, review],
      turns: ["from now on the standup is at 10"],
      expect: { after: [{ title: "Team standup", due: "2026-11-30T10:00", seriesDue: null }], count: 2 },
    },
    {
      name: "from now on on another day",
      rows: [standup, review],
      turns: ["move the standup to Tuesday 1 December from now on"],
      expect: {
        after: [{ title: "Team standup", due: "2026-12-01T09:30", repeat: "FREQ=WEEKLY;BYDAY=TU" }],
        count: 2,
      },
    },
    {
      name: "renames one time alone",
      rows: [standup, review],
      turns: ["rename next week's standup to Demo with guests"],
      expect: { after: [{ title: "Demo with guests", due: "2026-11-30T09:30", repeats: true }], count: 2 },
    },
    {
      name: "“just this once” of a task that comes once is an ordinary move",
      rows: [review, plants],
      turns: ["move the budget review to Friday just this once"],
      expect: { after: [{ title: "Review the budget", due: "2026-11-27", repeats: false }], count: 2 },
    },
    {
      name: "one time that is missed is skipped",
      rows: [{ title: "Yoga class", due: "2026-11-25T18:00", repeat: "FREQ=WEEKLY;BYDAY=WE" }, review],
      turns: ["I can't make it to yoga this week, skip it"],
      expect: { after: [{ title: "Yoga class", due: "2026-12-02T18:00" }], count: 2 },
    },
    {
      name: "“is cancelled this week” skips it",
      rows: [{ title: "Yoga class", due: "2026-11-25T18:00", repeat: "FREQ=WEEKLY;BYDAY=WE" }, review],
      turns: ["yoga is cancelled this week"],
      expect: { after: [{ title: "Yoga class", due: "2026-12-02T18:00" }], count: 2 },
    },
    {
      name: "told as it shall be, this time alone",
      rows: [{ title: "Weekly report", due: "2026-11-27", repeat: "FREQ=WEEKLY;BYDAY=FR" }, review],
      turns: ["this week's report is due thursday, just this one"],
      expect: { after: [{ title: "Weekly report", due: "2026-11-26", seriesDue: "2026-11-27" }], count: 2 },
    },
    {
      name: "told as it shall be, for good",
      rows: [{ title: "Yoga class", due: "2026-11-25T18:00", repeat: "FREQ=WEEKLY;BYDAY=WE" }, review],
      turns: ["yoga moves to tuesdays at 6 for good"],
      expect: {
        after: [{ title: "Yoga class", due: "2026-11-24T18:00", repeat: "FREQ=WEEKLY;BYDAY=TU" }],
        count: 2,
      },
    },
    {
      name: "“skip all” is asked about, never done to one of them",
      rows: [standup, plants],
      turns: ["skip all"],
      expect: { nothing: true, asks: true },
    },
    {
      name: "another rhythm leaves this time where it is",
      rows: [{ title: "Team standup", due: "2026-11-24T09:30", repeat: "FREQ=DAILY" }, review],
      turns: ["the standup is every weekday from now on"],
      expect: {
        after: [
          { title: "Team standup", due: "2026-11-24T09:30", repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" },
        ],
        count: 2,
      },
    },
    {
      name: "“and every week from now on” after one was moved",
      rows: [{ title: "Yoga class", due: "2026-11-25T18:00", repeat: "FREQ=WEEKLY;BYDAY=WE" }, review],
      turns: ["move yoga to thursday", "and every week from now on"],
      expect: {
        after: [
          { title: "Yoga class", due: "2026-11-26T18:00", seriesDue: null, repeat: "FREQ=WEEKLY;BYDAY=TH" },
        ],
        count: 2,
      },
    },
    {
      name: "a skip and something else in one sentence",
      rows: [{ title: "Team standup", due: "2026-11-24T09:30", repeat: "FREQ=DAILY" }, "Budget spreadsheet"],
      turns: ["skip the standup tomorrow and hand the budget spreadsheet to Sam"],
      expect: {
        after: [
          { title: "Team standup", due: "2026-11-25T09:30" },
          { title: "Budget spreadsheet", assignee: "Sam" },
        ],
        count: 2,
      },
    },
    {
      name: "stops repeating",
      rows: [plants, review],
      turns: ["stop repeating the plants task"],
      expect: { after: [{ title: "Water the plants", repeats: false, status: "todo" }], count: 2 },
    },
    {
      name: "completes one and the next one comes",
      rows: [plants, review],
      turns: ["I watered the plants"],
      expect: { after: [{ title: "Water the plants", due: "2026-11-24", status: "todo" }], count: 3 },
    },
  ],
};
