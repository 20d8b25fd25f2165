import type { Scenario, Theme } from "../scenario.ts";

const kitchen: Scenario["rows"] = [
  { title: "Book the venue for the wedding", due: "2026-11-27", priority: "high", tags: ["wedding"] },
  { title: "Send the invitations", due: "2026-12-04", tags: ["wedding"] },
  { title: "Try on the suit", due: "2026-11-28T11:00", tags: ["wedding"] },
  { title: "Pick up dry cleaning", due: "2026-11-23" },
  { title: "Call the insurance company", due: "2026-11-20", priority: "high" },
  "Clean the garage",
  { title: "Walk the neighbour's dog", due: "2026-11-24T18:00" },
  { title: "Order cat food", due: "2026-11-25" },
];
const shop: Scenario["rows"] = [
  { title: "Prepare the board meeting", due: "2026-11-26T09:00", priority: "urgent" },
  { title: "Hire a designer", status: "in_progress", tags: ["hiring"] },
  { title: "Reply to Mr Okafor", due: "2026-11-23" },
  { title: "Write job ad for support", tags: ["hiring"] },
  { title: "Fix the checkout bug", priority: "high", due: "2026-11-24", tags: ["web"] },
  { title: "Fix the search bug", tags: ["web"] },
  { title: "Pay supplier invoices", due: "2026-11-30" },
];

const on =
  (rows: Scenario["rows"]) =>
  (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
    name,
    rows,
    turns,
    expect,
  });
const home = on(kitchen);
const work = on(shop);

/** Fifty more plain conversations, written before a model was seen with them. */
export const secondHelping: Theme = {
  name: "second helping",
  scenarios: [
    home("haircut", ["can you add a haircut on saturday at 10?"], {
      after: [{ title: ["Haircut", "A haircut"], due: "2026-11-28T10:00" }],
      count: 9,
    }),
    home("onions", ["add onions, garlic and olive oil to the shopping list"], {
      after: [{ title: "Onions" }, { title: "Garlic" }, { title: "Olive oil" }],
      count: 11,
    }),
    home("next week", ["i should call my sister sometime next week"], {
      count: 9,
      after: [{ title: "Call my sister" }],
    }),
    home("tagged new", ["add 'order flowers' with tag wedding, due december 1, high priority"], {
      after: [{ title: "Order flowers", tags: ["wedding"], due: "2026-12-01", priority: "high" }],
      count: 9,
    }),
    home("in two hours", ["remind me in 2 hours to turn off the oven"], {
      after: [{ title: "Turn off the oven", due: "2026-11-23T11:00" }],
      count: 9,
    }),
    home("monthly", ["remind me to pay rent on the 1st of every month"], {
      after: [{ title: "Pay rent", due: "2026-12-01", repeats: true }],
      count: 9,
    }),
    home("two days", ["gym on tuesday and thursday at 7am"], {
      after: [{ title: "Gym", due: "2026-11-24T07:00" }],
      count: 10,
    }),
    home("low one", ["low priority: sort old photos"], {
      after: [{ title: "Sort old photos", priority: "low" }],
      count: 9,
    }),
    home("note at once", ["add a task call the caterer, note: ask about vegan menu"], {
      after: [{ title: "Call the caterer", notes: /vegan/ }],
      count: 9,
    }),
    work("need to", ["We need to renew the SSL certificate before Dec 5"], {
      after: [{ title: ["Renew the SSL certificate", "Renew SSL certificate"] }],
      count: 8,
    }),
    work("task for lunch", ["set up lunch with Dana next wednesday at noon"], {
      after: [{ title: ["Lunch with Dana", "Set up lunch with Dana"], due: "2026-12-02T12:00" }],
      count: 8,
    }),
    // Done.
    home("picked up", ["just picked up the dry cleaning"], {
      after: [{ title: "Pick up dry cleaning", status: "done" }],
      count: 8,
    }),
    home("walked", ["dog walked, cat food ordered"], {
      after: [
        { title: "Walk the neighbour's dog", status: "done" },
        { title: "Order cat food", status: "done" },
      ],
      count: 8,
    }),
    home("tick off", ["tick off the garage please"], {
      after: [{ title: "Clean the garage", status: "done" }],
      count: 8,
    }),
    home("already called", ["I already called the insurance people", "yes"], {
      after: [{ title: "Call the insurance company", status: "done" }],
      count: 8,
    }),
    work("which bug", ["the bug is fixed"], { asks: true, nothing: true }),
    work("which bug, told", ["the bug is fixed", "checkout"], {
      after: [
        { title: "Fix the checkout bug", status: "done" },
        { title: "Fix the search bug", status: "todo" },
      ],
      count: 7,
    }),
    work("both bugs", ["we fixed both bugs"], {
      after: [
        { title: "Fix the checkout bug", status: "done" },
        { title: "Fix the search bug", status: "done" },
      ],
      count: 7,
    }),
    work("replied", ["I replied to Mr Okafor this morning"], {
      after: [{ title: "Reply to Mr Okafor", status: "done" }],
      count: 7,
    }),
    work("not quite", ["the designer is almost hired"], { nothing: true }),
    work("half done", ["I haven't paid the suppliers yet"], { nothing: true }),
    // Changes.
    home("day later", ["push the dry cleaning to tomorrow"], {
      after: [{ title: "Pick up dry cleaning", due: "2026-11-24" }],
      count: 8,
    }),
    home("suit at noon", ["the suit fitting is at noon now", "yes"], {
      after: [{ title: "Try on the suit", due: "2026-11-28T12:00" }],
      count: 8,
    }),
    home("earlier", ["make the dog walk an hour earlier"], {
      after: [{ title: "Walk the neighbour's dog", due: "2026-11-24T17:00" }],
      count: 8,
    }),
    home("give garage a date", ["set a due date for the garage: sunday"], {
      after: [{ title: "Clean the garage", due: "2026-11-29" }],
      count: 8,
    }),
    home("not urgent", ["the insurance call isn't that important anymore, make it low"], {
      after: [{ title: "Call the insurance company", priority: "low" }],
      count: 8,
    }),
    home("wedding stuff", ["tag the garage with home", "and mark it high priority"], {
      after: [{ title: "Clean the garage", tags: ["home"], priority: "high" }],
      count: 8,
    }),
    home("all wedding", ["move all wedding tasks to december 10"], {
      after: [
        { title: "Book the venue for the wedding", due: "2026-12-10" },
        { title: "Send the invitations", due: "2026-12-10" },
        { title: "Try on the suit" },
      ],
      count: 8,
    }),
    work("assign", ["assign the search bug to Leila"], {
      after: [{ title: "Fix the search bug", assignee: "Leila" }],
      count: 7,
    }),
    work("waiting", ["I'm waiting on finance for the supplier invoices"], {
      after: [{ title: "Pay supplier invoices", status: "blocked" }],
      count: 7,
    }),
    work("rename", ["change the title of the job ad to Write job ad for sales"], {
      after: [{ title: "Write job ad for sales" }],
      count: 7,
    }),
    work("end of week", ["job ad by end of week please"], {
      after: [{ title: "Write job ad for support", due: "2026-11-27" }],
      count: 7,
    }),
    work("estimate", ["the board meeting prep will take 3 hours"], {
      after: [{ title: "Prepare the board meeting", estimateMinutes: 180 }],
      count: 7,
    }),
    // Deletes and undo.
    home("delete two", ["delete the garage and the cat food"], {
      gone: ["Clean the garage", "Order cat food"],
      count: 6,
    }),
    home("never mind", ["add buy candles", "never mind, delete it"], { gone: ["Buy candles"], count: 8 }),
    home("undo a move", ["move the invitations to monday", "no, undo that"], {
      after: [{ title: "Send the invitations", due: "2026-12-04" }],
      count: 8,
    }),
    // Looks.
    home("this week", ["what's on for this week?"], {
      nothing: true,
      says: /venue/i,
      saysNot: /invitations/i,
    }),
    home("tomorrow", ["do I have anything tomorrow?"], { nothing: true, says: /dog/i, saysNot: /cat food/i }),
    home("wedding list", ["what's left for the wedding?"], {
      nothing: true,
      says: /invitations/i,
      saysNot: /garage/i,
    }),
    home("when suit", ["what time is the suit thing?"], { nothing: true, says: /11/ }),
    work("hiring count", ["how many hiring tasks are there?"], { nothing: true, says: /2|two/i }),
    work("in progress", ["what am I working on right now?"], { nothing: true, says: /designer/i }),
    // Follow-ups.
    home("first one", ["what's due this week?", "complete the first one"], {
      after: [{ title: ["Pick up dry cleaning", "Call the insurance company"], status: "done" }],
      count: 8,
    }),
    work("those two", ["show me the web tasks", "assign both to Ravi", "and move them to friday"], {
      after: [
        { title: "Fix the checkout bug", assignee: "Ravi", due: "2026-11-27" },
        { title: "Fix the search bug", assignee: "Ravi", due: "2026-11-27" },
      ],
      count: 7,
    }),
    work("correction", ["move the checkout bug to wednesday", "I meant thursday"], {
      after: [{ title: "Fix the checkout bug", due: "2026-11-26" }],
      count: 7,
    }),
    // Several.
    work(
      "done, move, add",
      ["Mr Okafor is answered, push the invoices to dec 2 and remind me to buy toner on friday"],
      {
        after: [
          { title: "Reply to Mr Okafor", status: "done" },
          { title: "Pay supplier invoices", due: "2026-12-02" },
          { title: "Buy toner", due: "2026-11-27" },
        ],
        count: 8,
      },
    ),
    home("add and list", ["add buy ribbon to my list and show me all wedding tasks"], {
      after: [{ title: "Buy ribbon" }],
      count: 9,
      says: /invitations/i,
    }),
    home("colon list", ["parents mail: done. garage: high prio"], {
      after: [{ title: "Clean the garage", priority: "high" }],
      count: 8,
    }),
    // Talk.
    home("can you", ["what can you do?"], { nothing: true }),
    work("joke", ["tell me a joke"], { nothing: true }),
    work("bye", ["that's all for today, bye!"], { nothing: true }),
  ],
};
