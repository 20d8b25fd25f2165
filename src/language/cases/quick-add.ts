/** Quick-add lines and every field they give, read on Monday 23 November 2026 at 09:00. A field not named must be null. */
export interface QuickAddFields {
  readonly title: string;
  readonly due?: string;
  readonly repeat?: string;
  readonly priority?: string;
  readonly tags?: readonly string[];
  readonly assignee?: string;
  readonly minutes?: number;
  readonly notes?: string;
}
export type QuickAddCase = readonly [text: string, fields: QuickAddFields];

export const quickAddCases: Readonly<Record<string, readonly QuickAddCase[]>> = {
  "with symbols": [
    ["Buy milk #home", { title: "Buy milk", tags: ["home"] }],
    ["Buy milk #home #errands p1", { title: "Buy milk", tags: ["home", "errands"], priority: "urgent" }],
    [
      "Send report tomorrow 5pm #finance p2",
      { title: "Send report", due: "2026-11-24T17:00", tags: ["finance"], priority: "high" },
    ],
    ["!!! Call the bank", { title: "Call the bank", priority: "urgent" }],
    ["Call the bank !!", { title: "Call the bank", priority: "high" }],
    ["Call the bank !", { title: "Call the bank", priority: "medium" }],
    ["Call the bank!!!", { title: "Call the bank" }],
    ["Fix login !1 ~1h30", { title: "Fix login", priority: "urgent", minutes: 90 }],
    ["Fix login !4", { title: "Fix login", priority: "low" }],
    ["Write docs ~30m @anna", { title: "Write docs", minutes: 30, assignee: "anna" }],
    ["Write docs ~2h", { title: "Write docs", minutes: 120 }],
    ["Write docs ~1.5h p3", { title: "Write docs", minutes: 90, priority: "medium" }],
    ["Write docs ~45", { title: "Write docs", minutes: 45 }],
    ["@bob review the deck friday", { title: "review the deck", assignee: "bob", due: "2026-11-27" }],
    [
      "Pay rent every month on the 1st #home !!",
      {
        title: "Pay rent",
        repeat: "FREQ=MONTHLY;BYMONTHDAY=1",
        due: "2026-12-01",
        tags: ["home"],
        priority: "high",
      },
    ],
    [
      "Standup every weekday 9:30 ~15m",
      { title: "Standup", repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", due: "2026-11-23T09:30", minutes: 15 },
    ],
    [
      "Water plants every 3 days // the ficus too",
      { title: "Water plants", repeat: "FREQ=DAILY;INTERVAL=3", due: "2026-11-23", notes: "the ficus too" },
    ],
    ["Submit form due:2026-12-01", { title: "Submit form", due: "2026-12-01" }],
    ["Submit form due:friday p1", { title: "Submit form", due: "2026-11-27", priority: "urgent" }],
    ["Submit form due: tomorrow 3pm", { title: "Submit form", due: "2026-11-24T15:00" }],
    ["Ship v2.5 by friday #release", { title: "Ship v2.5", due: "2026-11-27", tags: ["release"] }],
    [
      "Read https://example.com/a#b-c tomorrow",
      { title: "Read https://example.com/a#b-c", due: "2026-11-24" },
    ],
    ["Email anna@example.com p2", { title: "Email anna@example.com", priority: "high" }],
    [
      'Watch "Friday Night Lights" tonight',
      { title: 'Watch "Friday Night Lights"', due: "2026-11-23T20:00" },
    ],
    ["Buy \\#1 dad mug", { title: "Buy #1 dad mug" }],
    ["Read C\\# book #learning", { title: "Read C# book", tags: ["learning"] }],
    ["Fix issue #123", { title: "Fix issue #123" }],
    ["#work", { title: "", tags: ["work"] }],
    ["Deploy s:doing #ops", { title: "Deploy", tags: ["ops"] }],
    ["priority:high Review contract", { title: "Review contract", priority: "high" }],
    ["Review contract tag:legal,acme", { title: "Review contract", tags: ["legal", "acme"] }],
    ["Review contract #legal/acme", { title: "Review contract", tags: ["legal/acme"] }],
    [
      "Review contract, #legal, p1, tomorrow",
      { title: "Review contract", tags: ["legal"], priority: "urgent", due: "2026-11-24" },
    ],
    [
      "p1 #work Prepare board deck thu 2pm ~3h @maria // use the new template",
      {
        title: "Prepare board deck",
        priority: "urgent",
        tags: ["work"],
        due: "2026-11-26T14:00",
        minutes: 180,
        assignee: "maria",
        notes: "use the new template",
      },
    ],
    ["Buy bread (#home)", { title: "Buy bread", tags: ["home"] }],
    ["Ask p2 pricing team about p1 bugs", { title: "Ask pricing team about bugs", priority: "high" }],
    ["Call @Tom.Miller about the offer", { title: "Call about the offer", assignee: "Tom.Miller" }],
    ["Plan trip {dec 24}", { title: "Plan trip", due: "2026-12-24" }],
    ["Dinner @ 7pm", { title: "Dinner", due: "2026-11-23T19:00" }],
    ["Email @fri 4pm", { title: "Email", due: "2026-11-27T16:00" }],
    ["Prüfung vorbereiten #universität", { title: "Prüfung vorbereiten", tags: ["universität"] }],
    ["🎉 Plan party sat #fun", { title: "🎉 Plan party", due: "2026-11-28", tags: ["fun"] }],
    ["Review 50% of docs ~20min", { title: "Review 50% of docs", minutes: 20 }],
    ["Buy AT&T plan #phone", { title: "Buy AT&T plan", tags: ["phone"] }],
    ["Learn C++ #study", { title: "Learn C++", tags: ["study"] }],
    ["Call mom P1", { title: "Call mom", priority: "urgent" }],
    ["Refactor the p1-handler", { title: "Refactor the p1-handler" }],
    ["Check mp3 files", { title: "Check mp3 files" }],
    ["~1h Prepare workshop", { title: "Prepare workshop", minutes: 60 }],
    ["Backup ~/Documents", { title: "Backup ~/Documents" }],
    ["Pay 20$ to Joe", { title: "Pay 20$ to Joe" }],
    ["Wow! finish thesis", { title: "finish thesis" }],
  ],
  "without symbols": [
    [
      "call anna tomorrow urgent for 30 minutes",
      { title: "call anna", due: "2026-11-24", priority: "urgent", minutes: 30 },
    ],
    [
      "high priority review deck friday 3pm tag finance",
      { title: "review deck", due: "2026-11-27T15:00", priority: "high", tags: ["finance"] },
    ],
    ["review deck friday high priority", { title: "review deck", due: "2026-11-27", priority: "high" }],
    ["urgent: fix the server", { title: "fix the server", priority: "urgent" }],
    ["fix the server asap", { title: "fix the server", priority: "urgent" }],
    ["fix the server, urgent", { title: "fix the server", priority: "urgent" }],
    ["low priority clean the desk", { title: "clean the desk", priority: "low" }],
    ["clean the desk low prio", { title: "clean the desk", priority: "low" }],
    ["reply to urgent emails", { title: "reply to urgent emails" }],
    [
      "write report for 2 hours tomorrow morning",
      { title: "write report", due: "2026-11-24T09:00", minutes: 120 },
    ],
    ["write report takes 90 minutes", { title: "write report", minutes: 90 }],
    [
      "workout for an hour every monday",
      { title: "workout", minutes: 60, repeat: "FREQ=WEEKLY;BYDAY=MO", due: "2026-11-23" },
    ],
    [
      "read for half an hour every night",
      { title: "read", minutes: 30, repeat: "FREQ=DAILY", due: "2026-11-23T20:00" },
    ],
    [
      "prepare slides by thursday assigned to maria",
      { title: "prepare slides", due: "2026-11-26", assignee: "maria" },
    ],
    ["prepare slides assign to Bob Miller", { title: "prepare slides", assignee: "Bob Miller" }],
    ["pay invoice tagged finance and work", { title: "pay invoice", tags: ["finance", "work"] }],
    [
      "pay invoice tags finance, work due friday",
      { title: "pay invoice", tags: ["finance", "work"], due: "2026-11-27" },
    ],
    [
      "pay invoice on the 30th with tag finance",
      { title: "pay invoice", tags: ["finance"], due: "2026-11-30" },
    ],
    ["submit taxes by april 15 important", { title: "submit taxes", due: "2027-04-15", priority: "high" }],
    ["dentist appointment dec 3 at 10:30", { title: "dentist appointment", due: "2026-12-03T10:30" }],
    ["team lunch next friday at noon", { title: "team lunch", due: "2026-12-04T12:00" }],
    [
      "send newsletter every other tuesday at 8am",
      { title: "send newsletter", repeat: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", due: "2026-11-24T08:00" },
    ],
    ["renew passport in 3 months", { title: "renew passport", due: "2027-02-23" }],
    ["buy present for dad before christmas", { title: "buy present for dad", due: "2026-12-25" }],
    ["call plumber today at 4", { title: "call plumber", due: "2026-11-23T16:00" }],
    ["tomorrow 9am standup", { title: "standup", due: "2026-11-24T09:00" }],
    ["at 3pm pick up kids", { title: "pick up kids", due: "2026-11-23T15:00" }],
    ["friday: submit timesheet", { title: "submit timesheet", due: "2026-11-27" }],
    ["water plants daily at 7am", { title: "water plants", repeat: "FREQ=DAILY", due: "2026-11-24T07:00" }],
    ["1 hour yoga tomorrow at 6pm", { title: "yoga", due: "2026-11-24T18:00", minutes: 60 }],
    [
      "book flights to rome this weekend medium priority",
      { title: "book flights to rome", due: "2026-11-28", priority: "medium" },
    ],
    [
      "finish thesis chapter 3 by end of month high priority",
      { title: "finish thesis chapter 3", due: "2026-11-30", priority: "high" },
    ],
    ["email 5 clients tomorrow", { title: "email 5 clients", due: "2026-11-24" }],
    [
      "buy 2 tickets for the show on saturday night",
      { title: "buy 2 tickets for the show", due: "2026-11-28T20:00" },
    ],
    [
      "meeting with sarah from 2 to 3pm tomorrow",
      { title: "meeting with sarah", due: "2026-11-24T14:00", minutes: 60 },
    ],
    ["lunch with tom wed 12:30", { title: "lunch with tom", due: "2026-11-25T12:30" }],
    ["critical backup database tonight", { title: "critical backup database", due: "2026-11-23T20:00" }],
    [
      "top priority call investor tomorrow",
      { title: "call investor", due: "2026-11-24", priority: "urgent" },
    ],
    [
      "gym every mon wed fri at 6pm",
      { title: "gym", repeat: "FREQ=WEEKLY;BYDAY=MO,WE,FR", due: "2026-11-23T18:00" },
    ],
    ["pick up dry cleaning after 5pm", { title: "pick up dry cleaning", due: "2026-11-23T17:00" }],
    ["plan sprint on monday for 45 min", { title: "plan sprint", due: "2026-11-30", minutes: 45 }],
    ["call mom sunday", { title: "call mom", due: "2026-11-29" }],
    ["draft proposal, 2 hours, by wednesday", { title: "draft proposal", minutes: 120, due: "2026-11-25" }],
    [
      "quick sync with dev team 30 min tomorrow 11am",
      { title: "quick sync with dev team", minutes: 30, due: "2026-11-24T11:00" },
    ],
    ["Review budget with the note check Q3 numbers", { title: "Review budget", notes: "check Q3 numbers" }],
    ["update resume next week no rush", { title: "update resume", due: "2026-11-30", priority: "low" }],
    [
      "pay electricity bill priority high due nov 30",
      { title: "pay electricity bill", priority: "high", due: "2026-11-30" },
    ],
    [
      "walk the dog every day at 7am and 6pm",
      { title: "walk the dog", repeat: "FREQ=DAILY", due: "2026-11-24T07:00" },
    ],
    [
      "prepare q4 forecast by dec 15 estimate 3 hours",
      { title: "prepare q4 forecast", due: "2026-12-15", minutes: 180 },
    ],
    ["clean kitchen", { title: "clean kitchen" }],
    ["ask june about the may report", { title: "ask june about the may report" }],
    [
      "change oil every 6 months",
      { title: "change oil", repeat: "FREQ=MONTHLY;INTERVAL=6", due: "2026-11-23" },
    ],
    [
      "send invoice to acme tomorrow at 5 urgent tag billing",
      { title: "send invoice to acme", due: "2026-11-24T17:00", priority: "urgent", tags: ["billing"] },
    ],
    ["it's urgent call the lawyer", { title: "it's urgent call the lawyer" }],
    ["call the lawyer it's urgent", { title: "call the lawyer", priority: "urgent" }],
    ["submit the report with high priority", { title: "submit the report", priority: "high" }],
  ],
};
