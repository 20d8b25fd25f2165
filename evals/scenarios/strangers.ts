import type { Scenario, Theme } from "../scenario.ts";

const shop: Scenario["rows"] = [
  { title: "Order new coffee beans", due: "2026-11-24", tags: ["stock"] },
  { title: "Repair the espresso machine", priority: "high", due: "2026-11-23" },
  { title: "Pay the electricity bill", due: "2026-11-20" },
  { title: "Pay the water bill", due: "2026-11-30" },
  "Train Marco on the till",
  { title: "Print the winter menu", due: "2026-11-27" },
];
const family: Scenario["rows"] = [
  { title: "Book the dentist for Emma", due: "2026-11-25" },
  { title: "Bake cookies for the school fair", due: "2026-11-28" },
  "Replace the smoke alarm battery",
  { title: "Call grandma", due: "2026-11-23" },
  { title: "Sew the costume", tags: ["school"], priority: "low" },
  { title: "Call the plumber", due: "2026-11-21" },
];

const talk =
  (rows: Scenario["rows"]) =>
  (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
    name,
    rows,
    turns,
    expect,
  });
const inShop = talk(shop);
const inFamily = talk(family);
const withNothing = talk([]);

/** Forty more conversations written before a model was seen with them; its rate at first sight stands in the README. */
export const strangers: Theme = {
  name: "strangers",
  scenarios: [
    inShop("which bill", ["paid the bill"], { asks: true, nothing: true }),
    inShop("which bill, answered", ["paid the bill", "electricity"], {
      after: [
        { title: "Pay the electricity bill", status: "done" },
        { title: "Pay the water bill", status: "todo" },
      ],
      count: 6,
    }),
    inShop("both bills", ["show me my bills", "both are paid"], {
      after: [
        { title: "Pay the electricity bill", status: "done" },
        { title: "Pay the water bill", status: "done" },
      ],
      count: 6,
    }),
    inShop(
      "a repair in the past",
      ["the technician came by and the espresso machine works again", "done then"],
      {
        after: [{ title: "Repair the espresso machine", status: "done" }],
        count: 6,
      },
    ),
    inShop("typos all over", ["mrak teh espreso machine as doen"], {
      after: [{ title: "Repair the espresso machine", status: "done" }],
      count: 6,
    }),
    inShop("beans came", ["coffee beans ordered, also menu is printed"], {
      after: [
        { title: "Order new coffee beans", status: "done" },
        { title: "Print the winter menu", status: "done" },
      ],
      count: 6,
    }),
    inShop("a menu later", ["the menu can wait till monday", "no sorry, tuesday"], {
      after: [{ title: "Print the winter menu", due: "2026-12-01" }],
      count: 6,
    }),
    inShop("small talk about the weather", ["ugh it's raining again, nobody comes in"], { nothing: true }),
    inShop("a musing that asks nothing", ["I wonder if people even like the winter menu"], { nothing: true }),
    inShop("thanks and bye", ["thanks, you're great", "see you tomorrow"], { nothing: true }),
    inShop(
      "three acts in a line",
      [
        "beans are ordered, move the menu to friday 10am and remind me to call the landlord on wednesday",
        { approve: "all", ifAsked: true },
      ],
      {
        after: [
          { title: "Order new coffee beans", status: "done" },
          { title: "Print the winter menu", due: "2026-11-27T10:00" },
          { title: "Call the landlord", due: "2026-11-25" },
        ],
        count: 7,
      },
    ),
    inShop("who trains", ["marco training -> Julia does it"], {
      after: [{ title: "Train Marco on the till", assignee: "Julia" }],
      count: 6,
    }),
    inShop("a question is not an order", ["should I pay the water bill already?"], { nothing: true }),
    inShop("how many", ["how much stuff is still open?"], { nothing: true, says: /6|six/i }),
    inShop("late ones", ["whats late", "pay it tomorrow"], {
      after: [{ title: "Pay the electricity bill", due: "2026-11-24", status: "todo" }],
      count: 6,
    }),
    inShop("not done yet", ["I haven't paid the water bill yet"], {
      after: [{ title: "Pay the water bill", status: "todo" }],
      count: 6,
    }),
    inShop("the machine waits for a part", ["can't repair the espresso machine, waiting for a spare part"], {
      after: [{ title: "Repair the espresso machine", status: "blocked", blockedReason: /part/i }],
      count: 6,
    }),
    inShop("the machine is being worked on", ["working on the espresso machine right now"], {
      after: [{ title: "Repair the espresso machine", status: "in_progress" }],
      count: 6,
    }),
    inShop("no such row", ["finished painting the ceiling, tick it off"], { nothing: true }),
    inShop("a tag for two", ["tag both bills with finance"], {
      after: [
        { title: "Pay the electricity bill", tags: ["finance"] },
        { title: "Pay the water bill", tags: ["finance"] },
      ],
      count: 6,
    }),
    inFamily("which call", ["called"], { asks: true, nothing: true }),
    inFamily("which call, by who", ["I made that call", "grandma"], {
      after: [
        { title: "Call grandma", status: "done" },
        { title: "Call the plumber", status: "todo" },
      ],
      count: 6,
    }),
    inFamily("gran talked long", ["just spoke to grandma for an hour :)"], {
      after: [{ title: "Call grandma", status: "done" }],
      count: 6,
    }),
    inFamily("a dentist that is booked", ["emma's dentist is booked for dec 3rd at 9"], {
      after: [{ title: "Book the dentist for Emma", status: "done" }],
    }),
    inFamily("cookies, then flour", ["I need flour and eggs for the cookies", "and butter"], {
      after: [
        { title: "Bake cookies for the school fair", status: "todo" },
        { title: ["Butter", "Buy butter"] },
      ],
      gone: [
        "Flour",
        "Buy flour",
        "Eggs",
        "Flour and eggs for the cookies",
        "Buy flour and eggs for the cookies",
      ],
    }),
    inFamily("plumber not needed", ["forget the plumber, my brother fixed it"], {
      gone: ["Call the plumber"],
      count: 5,
    }),
    inFamily(
      "the alarm first",
      [
        "do I have anything about the smoke alarm?",
        "do it on saturday",
        "actually sunday is better",
        { approve: "all", ifAsked: true },
      ],
      {
        after: [{ title: "Replace the smoke alarm battery", due: "2026-11-29" }],
        count: 6,
      },
    ),
    inFamily("first and last", ["what's due this week?", "the first is done"], {
      after: [{ title: "Call grandma" }],
      count: 6,
    }),
    inFamily("costume matters", ["costume's way more important than i thought, bump it", "yes high"], {
      after: [{ title: "Sew the costume", priority: "high" }],
      count: 6,
    }),
    inFamily("wrong one", ["plumber done", "wait no i meant grandma"], {
      after: [
        { title: "Call the plumber", status: "todo" },
        { title: "Call grandma", status: "done" },
      ],
      count: 6,
    }),
    inFamily("take it back", ["delete the cookies task", "oops undo"], {
      after: [{ title: "Bake cookies for the school fair", status: "todo" }],
      count: 6,
    }),
    inFamily("nonsense", ["asdf qwer"], { nothing: true }),
    inFamily("a joke asked", ["tell me a joke"], { nothing: true }),
    inFamily("feelings", ["i'm so tired of all this"], { nothing: true }),
    inFamily("except one", ["everything school related to next friday"], {
      after: [{ title: "Sew the costume", due: "2026-12-04" }, { title: "Bake cookies for the school fair" }],
      count: 6,
    }),
    inFamily(
      "a list with chat around",
      [
        "hey! so tomorrow i gotta: get stamps, drop off the car, and pick emma up at 4. oh and grandma's called",
        { approve: "all", ifAsked: true },
      ],
      {
        after: [
          { title: ["Get stamps"], due: "2026-11-24" },
          { title: ["Drop off the car"], due: "2026-11-24" },
          { title: ["Pick Emma up", "Pick up Emma"], due: "2026-11-24T16:00" },
          { title: "Call grandma", status: "done" },
        ],
        count: 9,
      },
    ),
    withNothing(
      "starts from zero",
      ["hi", "what do i have to do", "ok add gym tonight 7pm", "make that every monday"],
      {
        after: [{ title: "Gym", due: "2026-11-23T19:00", repeats: true }],
        count: 1,
      },
    ),
    withNothing(
      "two at once, then one away",
      ["add milk and bread to my list", "bread is there already, remove it"],
      {
        // Two things to buy may be one errand; then it must not go because one of them is there.
        after: [{ title: ["Milk", "Buy milk", "Milk and bread", "Buy milk and bread"] }],
        gone: ["Bread", "Buy bread"],
        count: 1,
      },
    ),
    withNothing("a report on nothing", ["finished the tax return finally!"], { count: 0 }),
    withNothing(
      "then the second",
      ["new tasks: water plants, feed cat, walk dog", "second one is done", "and the last one at 6pm"],
      {
        after: [
          { title: "Water plants", status: "todo" },
          { title: "Feed cat", status: "done" },
          { title: "Walk dog", due: "2026-11-23T18:00" },
        ],
        count: 3,
      },
    ),
  ],
};
