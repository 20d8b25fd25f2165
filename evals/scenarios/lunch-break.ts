import type { Scenario, Theme } from "../scenario.ts";

const desk: Scenario["rows"] = [
  { title: "Renew the domain", due: "2026-11-25", tags: ["web"] },
  { title: "Update the pricing page", due: "2026-11-27", tags: ["web"] },
  { title: "Pay the contractor", due: "2026-11-23", priority: "high" },
  { title: "Prepare the demo for Kestrel", due: "2026-11-26T15:00" },
  { title: "Send Kestrel the contract" },
  { title: "Order business cards", priority: "low" },
];

const atDesk = (name: string, turns: Scenario["turns"], expect: Scenario["expect"]): Scenario => ({
  name,
  rows: desk,
  turns,
  expect,
});

/** Twenty conversations of a lunch break, written before a model was seen with them. */
export const lunchBreak: Theme = {
  name: "a lunch break",
  scenarios: [
    atDesk("paid", ["I've paid the contractor"], {
      after: [{ title: "Pay the contractor", status: "done" }],
      count: 6,
    }),
    atDesk("a demo moves", ["Kestrel wants the demo on friday at 10 instead"], {
      after: [{ title: "Prepare the demo for Kestrel", due: "2026-11-27T10:00" }],
      count: 6,
    }),
    atDesk("which Kestrel", ["kestrel is done"], { asks: true, nothing: true }),
    atDesk("web ones", ["complete all the web tasks"], {
      after: [
        { title: "Renew the domain", status: "done" },
        { title: "Update the pricing page", status: "done" },
      ],
      count: 6,
    }),
    atDesk("cards again", ["scrap the business cards", "hmm actually bring those back"], {
      after: [{ title: "Order business cards" }],
      count: 6,
    }),
    atDesk("contract due", ["the contract needs to go out by tomorrow noon, it's urgent"], {
      after: [{ title: "Send Kestrel the contract", due: "2026-11-24T12:00", priority: "urgent" }],
      count: 6,
    }),
    atDesk("two by name", ["domain and pricing page to thursday please"], {
      after: [
        { title: "Renew the domain", due: "2026-11-26" },
        { title: "Update the pricing page", due: "2026-11-26" },
      ],
      count: 6,
    }),
    atDesk("a new one with a person", ["add a task for Lea to proofread the pricing page by wednesday"], {
      after: [{ title: "Proofread the pricing page", due: "2026-11-25" }],
      count: 7,
    }),
    atDesk("said twice", ["tag the contract with legal", "and the demo with sales"], {
      after: [
        { title: "Send Kestrel the contract", tags: ["legal"] },
        { title: "Prepare the demo for Kestrel", tags: ["sales"] },
      ],
      count: 6,
    }),
    atDesk("what's undated", ["which tasks have no due date?"], { nothing: true, says: /contract/i }),
    atDesk("low ones", ["delete everything with low priority"], { gone: ["Order business cards"], count: 5 }),
    atDesk("a question and an act", ["when is the demo? move it half an hour later"], {
      after: [{ title: "Prepare the demo for Kestrel", due: "2026-11-26T15:30" }],
      count: 6,
    }),
    atDesk("nothing like it", ["the podcast is recorded"], { nothing: true }),
    atDesk("a change taken back", ["set the domain to urgent", "undo"], {
      after: [{ title: "Renew the domain", priority: "medium" }],
      count: 6,
    }),
    atDesk("weather", ["is it going to snow on friday?"], { nothing: true }),
    atDesk("a name for a name", ["change pricing page to Update the plans page"], {
      after: [{ title: "Update the plans page", due: "2026-11-27" }],
      count: 6,
    }),
    atDesk(
      "a bit of everything",
      ["ok: contractor paid, cards can wait till january, and remind me to book the train tonight"],
      {
        after: [
          { title: "Pay the contractor", status: "done" },
          { title: "Order business cards" },
          { title: "Book the train", due: "2026-11-23T20:00" },
        ],
        count: 7,
      },
    ),
    atDesk("the last two", ["show everything due this week", "move the last two to next monday"], {
      after: [
        { title: "Update the pricing page", due: "2026-11-30" },
        { title: "Prepare the demo for Kestrel", due: "2026-11-30T15:00" },
      ],
      count: 6,
    }),
    atDesk("a no", ["delete the domain task?", "no"], { count: 6, after: [{ title: "Renew the domain" }] }),
    atDesk("an honest no", ["order me a pizza"], { nothing: true }),
  ],
};
