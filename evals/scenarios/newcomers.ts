import type { Scenario, Theme } from "../scenario.ts";

const clinic: Scenario["rows"] = [
  { title: "Send the lab results to Dr. Adler", due: "2026-11-23", priority: "high" },
  { title: "Order gloves and masks", due: "2026-11-26", tags: ["supplies"] },
  { title: "Update the vaccination list", due: "2026-11-19" },
  { title: "Clean the waiting room", due: "2026-11-24" },
  "Plan the holiday shifts",
  { title: "Call the insurance", due: "2026-11-27T11:00" },
];
const move: Scenario["rows"] = [
  { title: "Pack the books", tags: ["moving"] },
  { title: "Cancel the old internet contract", due: "2026-11-30" },
  { title: "Paint the bedroom", due: "2026-11-28", tags: ["moving"] },
  { title: "Sell the old couch", priority: "low" },
  { title: "Hand over the keys", due: "2026-12-01T10:00" },
  { title: "Register the new address", due: "2026-12-10" },
];

const talk =
  (rows: Scenario["rows"]) =>
  (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
    name,
    rows,
    turns,
    expect,
  });
const atClinic = talk(clinic);
const onTheMove = talk(move);
const withNothing = talk([]);
const agreed = { approve: "all", ifAsked: true } as const;

/** A second forty, written after the first was mended and before a model was seen with them. */
export const newcomers: Theme = {
  name: "newcomers",
  scenarios: [
    atClinic("results are out", ["sent the lab results to adler", agreed], {
      after: [{ title: "Send the lab results to Dr. Adler", status: "done" }],
      count: 6,
    }),
    atClinic("room done, in passing", ["the waiting room is clean now btw", "yes"], {
      after: [{ title: "Clean the waiting room", status: "done" }],
      count: 6,
    }),
    atClinic("a no to the question", ["the waiting room looks nice"], { nothing: true }),
    atClinic("insurance at another hour", ["insurance call at 2pm instead of 11"], {
      after: [{ title: "Call the insurance", due: "2026-11-27T14:00" }],
      count: 6,
    }),
    atClinic("shifts belong to another", ["Petra plans the shifts this year, give it to her"], {
      after: [{ title: "Plan the holiday shifts", assignee: "Petra" }],
      count: 6,
    }),
    atClinic("shifts given by name", ["give the holiday shifts to Petra", agreed], {
      after: [{ title: "Plan the holiday shifts", assignee: "Petra" }],
      count: 6,
    }),
    atClinic("what's late, done", ["what did i miss", "ok the vaccination list is updated", agreed], {
      after: [{ title: "Update the vaccination list", status: "done" }],
      count: 6,
    }),
    atClinic("gloves came, masks did not", ["gloves arrived, masks not yet"], {
      after: [{ title: "Order gloves and masks", status: "todo" }],
      count: 6,
    }),
    atClinic("two done in one breath", ["gloves & masks ordered and the lab results are sent", agreed], {
      after: [
        { title: "Order gloves and masks", status: "done" },
        { title: "Send the lab results to Dr. Adler", status: "done" },
      ],
      count: 6,
    }),
    atClinic("complaint", ["this is taking forever"], { nothing: true }),
    atClinic("are you there", ["hello?? you there"], { nothing: true }),
    atClinic("a wish without order", ["it would be nice to have more staff"], { nothing: true }),
    atClinic("the list by place", ["whats due this week", "push the last one by a day"], {
      count: 6,
      after: [{ title: "Call the insurance", due: "2026-11-28T11:00" }],
    }),
    atClinic("nothing to delete", ["delete the printer thing"], { nothing: true }),
    atClinic("delete which", ["remove the list"], {
      after: [],
      gone: ["Update the vaccination list"],
      count: 5,
    }),
    atClinic("urgent in capitals", ["HOLIDAY SHIFTS ARE URGENT NOW"], {
      after: [{ title: "Plan the holiday shifts", priority: "urgent" }],
      count: 6,
    }),
    atClinic("only a number", ["42"], { nothing: true }),
    atClinic("a single name", ["adler"], { nothing: true }),
    atClinic("did i", ["did I send the lab results?", "I did actually, mark it"], {
      after: [{ title: "Send the lab results to Dr. Adler", status: "done" }],
      count: 6,
    }),
    atClinic("thanks inside", ["thx! pls also remind me to water the plants tmrw", agreed], {
      after: [{ title: "Water the plants", due: "2026-11-24" }],
      count: 7,
    }),
    onTheMove("books packed", ["all books packed!!"], {
      after: [{ title: "Pack the books", status: "done" }],
      count: 6,
    }),
    onTheMove("couch is gone", ["someone bought the couch today", "yes, it's sold"], {
      after: [{ title: "Sell the old couch", status: "done" }],
      count: 6,
    }),
    onTheMove("half painted", ["half of the bedroom is painted"], {
      after: [{ title: "Paint the bedroom", status: "todo" }],
      count: 6,
    }),
    onTheMove("started painting", ["i've started painting the bedroom"], {
      after: [{ title: "Paint the bedroom", status: "in_progress" }],
      count: 6,
    }),
    onTheMove("keys moved, twice", ["keys handover is at noon now", "and a day later"], {
      after: [{ title: "Hand over the keys", due: "2026-12-02T12:00" }],
      count: 6,
    }),
    onTheMove("old things", ["cancel the old one"], { asks: true, nothing: true }),
    onTheMove("the cancelling is done", ["cancelled the old internet contract", agreed], {
      after: [{ title: "Cancel the old internet contract", status: "done" }],
      count: 6,
    }),
    onTheMove("which painting", ["when do I have to paint?", "make it sunday", "and high prio", agreed], {
      after: [{ title: "Paint the bedroom", due: "2026-11-29", priority: "high" }],
      count: 6,
    }),
    onTheMove("no more selling", ["I'm keeping the couch after all"], { nothing: true }),
    onTheMove("no more selling, removed", ["I'm keeping the couch after all, remove it", agreed], {
      gone: ["Sell the old couch"],
      count: 5,
    }),
    onTheMove("first and third", ["show moving tasks", "first one's done"], {
      after: [{ title: "Paint the bedroom" }, { title: "Pack the books" }],
      count: 6,
    }),
    onTheMove(
      "adds and reports",
      ["registered the new address. now I need to tell the bank about it by friday"],
      {
        after: [
          { title: "Register the new address", status: "done" },
          {
            title: ["Tell the bank about it", "Tell the bank about the new address", "Tell the bank"],
            due: "2026-11-27",
          },
        ],
        count: 7,
      },
    ),
    onTheMove("undo after two", ["books done, couch sold", "undo that"], {
      after: [
        { title: "Pack the books", status: "todo" },
        { title: "Sell the old couch", status: "todo" },
      ],
      count: 6,
    }),
    onTheMove("what if", ["what happens if I don't cancel the internet contract?"], { nothing: true }),
    onTheMove("asks for advice", ["should I sell the couch or give it away?"], { nothing: true }),
    onTheMove("a tag with typo", ["tag teh keys with moving"], {
      after: [{ title: "Hand over the keys", tags: ["moving"] }],
      count: 6,
    }),
    withNothing("a to-do as a noun", ["dentist thursday 3pm"], {
      after: [{ title: "Dentist", due: "2026-11-26T15:00" }],
      count: 1,
    }),
    withNothing("told, then asked", ["need to buy a charger", "when?", "tomorrow after work"], {
      after: [{ title: ["Buy a charger", "Buy charger"], due: "2026-11-24" }],
      count: 1,
    }),
    withNothing("one in passing", ["oh god I forgot, I have to email the teacher tonight"], {
      after: [{ title: ["Email the teacher"], due: "2026-11-23T20:00" }],
      count: 1,
    }),
    withNothing("a sentence about a day", ["my day was awful"], { nothing: true }),
  ],
};
