/** Lines of every day (quick lines) and what they say, read on Monday 23 November 2026 at 09:00 (Berlin). */
import type { EverydayCase } from "./everyday.ts";

export const everydayQuickLines: readonly EverydayCase[] = [
  ["tonight at 11 reboot server", { due: "2026-11-23T23:00", title: "reboot server" }],
  ["Daily standup 9:30", { repeat: "FREQ=DAILY", due: "2026-11-23T09:30", title: "standup" }],
  ["30 minute run", { minutes: 30, title: "run" }],
  ["call mom about 20 minutes", { minutes: 20, title: "call mom" }],
  [
    "Email Zoe the slides tomorrow 3pm 20 min high priority",
    { title: "Email Zoe the slides", due: "2026-11-24T15:00", minutes: 20, priority: "high" },
  ],
  ["2 hour deep clean Saturday", { title: "deep clean", due: "2026-11-28", minutes: 120 }],
  ["Pay gas bill urgent by Wednesday", { title: "Pay gas bill", priority: "urgent", due: "2026-11-25" }],
  [
    "Write blog post low priority tagged writing",
    { title: "Write blog post", priority: "low", tags: "writing" },
  ],
  [
    "Prep interview questions for about an hour on Friday",
    { title: "Prep interview questions", minutes: 60, due: "2026-11-27" },
  ],
  [
    "Order flowers for Nina's birthday by Dec 2nd",
    { title: "Order flowers for Nina's birthday", due: "2026-12-02" },
  ],
  ["dentist tues 2pm 45min", { title: "dentist", due: "2026-11-24T14:00", minutes: 45 }],
  [
    "buy birthday present for Ella by friday important",
    { title: "buy birthday present for Ella", due: "2026-11-27", priority: "high" },
  ],
  [
    "water the garden every evening 15 minutes",
    { title: "water the garden", minutes: 15, repeat: "FREQ=DAILY" },
  ],
  ["15 min stretch every morning", { title: "stretch", minutes: 15, repeat: "FREQ=DAILY" }],
  [
    "Submit tax return by 31 January high priority 3 hours",
    { title: "Submit tax return", due: "2027-01-31", priority: "high", minutes: 180 },
  ],
  ["asap call insurance about the claim", { title: "call insurance about the claim", priority: "urgent" }],
  [
    "review Tom's draft tomorrow assigned to Lena",
    { title: "review Tom's draft", assignee: "Lena", due: "2026-11-24" },
  ],
  [
    "prepare board slides, due Thursday, urgent, about 2 hours",
    { title: "prepare board slides", due: "2026-11-26", priority: "urgent", minutes: 120 },
  ],
  [
    "clean the fridge low priority this weekend",
    { title: "clean the fridge", priority: "low", due: "2026-11-28" },
  ],
  [
    "urgent: fix the payment webhook today",
    { title: "fix the payment webhook", priority: "urgent", due: "2026-11-23" },
  ],
  [
    "go for a run 30 minutes every monday and thursday at 6am",
    { title: "go for a run", minutes: 30, repeat: "FREQ=WEEKLY;BYDAY=MO,TH" },
  ],
  [
    "backup laptop every first Sunday of the month",
    { title: "backup laptop", repeat: "FREQ=MONTHLY;BYDAY=1SU" },
  ],
  ["Prepare talk 1.5 hours next tuesday", { title: "Prepare talk", minutes: 90, due: "2026-12-01" }],
  ["mow lawn sat 10am half an hour", { title: "mow lawn", due: "2026-11-28T10:00", minutes: 30 }],
  ["call bank tomorrow at 9 no rush", { title: "call bank", due: "2026-11-24T09:00", priority: "low" }],
  [
    "update CV medium priority by end of month",
    { title: "update CV", priority: "medium", due: "2026-11-30" },
  ],
  ["An hour of reading tonight", { title: "reading", minutes: 60, due: "2026-11-23T20:00" }],
  ["Pay Netflix monthly on the 12th", { title: "Pay Netflix", repeat: "FREQ=MONTHLY;BYMONTHDAY=12" }],
  ["take out trash tonight 5 min", { title: "take out trash", minutes: 5, due: "2026-11-23T20:00" }],
  ["Send minutes to the team", { title: "Send minutes to the team", minutes: null, due: null }],
  ["plan hour of code event", { title: "plan hour of code event", minutes: null }],
  [
    "critical: rotate the keys by tomorrow noon",
    { title: "rotate the keys", priority: "urgent", due: "2026-11-24T12:00" },
  ],
  ["45 minutes of piano practice daily", { title: "piano practice", minutes: 45, repeat: "FREQ=DAILY" }],
  [
    "Study Spanish for 20 minutes every weekday",
    { title: "Study Spanish", minutes: 20, repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" },
  ],
  [
    "Fix sink, high priority, 1 hour, Saturday morning",
    { title: "Fix sink", priority: "high", minutes: 60, due: "2026-11-28T09:00" },
  ],
  [
    "phone Dr. Shah tomorrow 11am 10 minutes",
    { title: "phone Dr. Shah", minutes: 10, due: "2026-11-24T11:00" },
  ],
  [
    "Refactor parser ~2h by Thursday tagged backend",
    { title: "Refactor parser", minutes: 120, due: "2026-11-26", tags: "backend" },
  ],
  [
    "low priority: sort the garage sometime next month",
    { title: "sort the garage", priority: "low", due: "2026-12-01" },
  ],
  [
    "pick up parcel before 6pm, takes 20 minutes",
    { title: "pick up parcel", minutes: 20, due: "2026-11-23T18:00" },
  ],
  [
    "team lunch Friday noon assign to Robin",
    { title: "team lunch", assignee: "Robin", due: "2026-11-27T12:00" },
  ],
  [
    "write thank-you notes this weekend for an hour",
    { title: "write thank-you notes", minutes: 60, due: "2026-11-28" },
  ],
  [
    "Urgent - reply to the auditor by 4 today",
    { title: "reply to the auditor", priority: "urgent", due: "2026-11-23T16:00" },
  ],
  [
    "check smoke detectors every 6 months starting January 1",
    { title: "check smoke detectors", repeat: "FREQ=MONTHLY;INTERVAL=6", due: "2027-01-01" },
  ],
  ["vacuum twice a week 25 min", { title: "vacuum", minutes: 25 }],
  [
    "Read chapter 4 for 40 minutes tonight",
    { title: "Read chapter 4", minutes: 40, due: "2026-11-23T20:00" },
  ],
  [
    "20 min call with Joris on Wednesday at 2",
    { title: "call with Joris", minutes: 20, due: "2026-11-25T14:00" },
  ],
  [
    "water basil tonight 5 minutes low priority",
    { title: "water basil", due: "2026-11-23T20:00", minutes: 5, priority: "low" },
  ],
  ["pay plumber by Friday critical", { title: "pay plumber", due: "2026-11-27", priority: "urgent" }],
  ["1 hour of piano with Ida on Saturday", { title: "piano with Ida", minutes: 60, due: "2026-11-28" }],
  [
    "Write release notes tomorrow roughly 40 min",
    { title: "Write release notes", minutes: 40, due: "2026-11-24" },
  ],
  ["order paint next Tuesday tagged home", { title: "order paint", due: "2026-12-01", tags: "home" }],
  [
    "plan sprint every second Monday 10am 90 minutes",
    { title: "plan sprint", repeat: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", minutes: 90 },
  ],
  ["important: renew visa before Dec 20", { title: "renew visa", priority: "high", due: "2026-12-20" }],
  ["read 20 pages nightly", { title: "read 20 pages", repeat: "FREQ=DAILY" }],
  ["call Ute tomorrow at noon for 10 minutes", { title: "call Ute", due: "2026-11-24T12:00", minutes: 10 }],
  ["yoga tomorrow 7am (60 min)", { title: "yoga", due: "2026-11-24T07:00", minutes: 60 }],
  ["Call roofer tomorrow 8am urgent", { title: "Call roofer", due: "2026-11-24T08:00", priority: "urgent" }],
  ["Wash windows Saturday 2 hours", { title: "Wash windows", due: "2026-11-28", minutes: 120 }],
  ["practice scales 10 minutes daily", { title: "practice scales", minutes: 10, repeat: "FREQ=DAILY" }],
  ["hire sitter for Dec 19 high priority", { title: "hire sitter", due: "2026-12-19", priority: "high" }],
  [
    "send brief to Noa by Tuesday noon, 30 minutes",
    { title: "send brief to Noa", due: "2026-11-24T12:00", minutes: 30 },
  ],
  ["no rush: alphabetise the spices", { title: "alphabetise the spices", priority: "low" }],
  [
    "Trim hedge 90 min Sunday low priority",
    { title: "Trim hedge", minutes: 90, due: "2026-11-29", priority: "low" },
  ],
  [
    "email Vera the offer by tomorrow 10am assigned to Kim",
    { title: "email Vera the offer", due: "2026-11-24T10:00", assignee: "Kim" },
  ],
  [
    "top priority: sign the lease on Wednesday",
    { title: "sign the lease", priority: "urgent", due: "2026-11-25" },
  ],
  [
    "stretch break 5 minutes every 2 hours",
    { title: "stretch break", minutes: 5, repeat: "FREQ=HOURLY;INTERVAL=2" },
  ],
  ["planning 1pm-2:30pm", { title: "planning", due: "2026-11-23T13:00", minutes: 90 }],
  ["pottery every Monday 6-7:30pm", { title: "pottery", due: "2026-11-23T18:00", minutes: 90 }],
  ["staff meeting 9 to 10 tomorrow", { title: "staff meeting", due: "2026-11-24T09:00", minutes: 60 }],
  ["fair fri 9-5", { title: "fair", due: "2026-11-27T09:00", minutes: 480 }],
  ["night shift 10pm-6am sat", { title: "night shift", due: "2026-11-28T22:00", minutes: 480 }],
  ["ring the vet between 2 and 4pm", { title: "ring the vet", due: "2026-11-23T14:00", minutes: null }],
  ["retro 3-4pm ~45m", { title: "retro", due: "2026-11-23T15:00", minutes: 45 }],
  ["pick 5 to 10 apples tomorrow", { title: "pick 5 to 10 apples", due: "2026-11-24", minutes: null }],
  ["poster draft 2026-12-08", { title: "poster draft", due: "2026-12-08" }],
  ["fetch Ivo at the station 23:10", { due: "2026-11-23T23:10" }],
  ["2pm or 3pm tomorrow ring Finn", { due: "2026-11-24T14:00" }],
  [
    "lunch with Lia Wednesday or Thursday at 1",
    { due: "2026-11-25T13:00", title: "lunch with Lia or Thursday" },
  ],
  ["row twice a week on Tuesdays and Fridays", { title: "row", repeat: "FREQ=WEEKLY;BYDAY=TU,FR" }],
  ["jog three times a week: mon, wed, sat", { title: "jog", repeat: "FREQ=WEEKLY;BYDAY=MO,WE,SA" }],
  ["row twice a week every Monday", { title: "row", repeat: "FREQ=WEEKLY;BYDAY=MO" }],
  ["the 30th: pay the milkman", { title: "pay the milkman", due: "2026-11-30" }],
  ["tyre change 1/8", { title: "tyre change", due: "2027-01-08" }],
  ["1/4 send the invitations", { title: "send the invitations", due: "2027-01-04" }],
  ["at 7 iron the shirts", { title: "iron the shirts", due: "2026-11-24T07:00" }],
  ["at ten to six start the grill", { title: "start the grill", due: "2026-11-23T17:50" }],
  ["need two hours for the taxes on Sunday", { title: "the taxes", due: "2026-11-29", minutes: 120 }],
  ["spend 40 minutes on the attic tomorrow", { title: "the attic", due: "2026-11-24", minutes: 40 }],
  ["spend 30 minutes with Leo", { title: "spend 30 minutes with Leo" }],
  ["20 min: sort the mail", { title: "sort the mail", minutes: 20 }],
  ["quick 10 min call with HR at 2", { title: "quick call with HR", due: "2026-11-23T14:00", minutes: 10 }],
];
