import type { Scenario, Theme } from "../scenario.ts";

const flat: Scenario["rows"] = [
  { title: "Sign Oskar's vaccination card", due: "2026-11-24" },
  "Return the ladder to Irina",
  { title: "Print the garden posters", tags: ["garden"] },
  "Renew the fishing licence",
  { title: "Pay the plumber bill", due: "2026-11-25" },
  { title: "Meet Julia Sommer", due: "2026-11-26T15:00" },
  "Post the parcel to Grandpa",
];

const unsure = (name: string, say: string): Scenario => ({
  name,
  rows: flat,
  turns: [say],
  expect: { nothing: true, asks: true },
});
const done = (name: string, say: string, title: string): Scenario => ({
  name,
  rows: flat,
  turns: [say],
  expect: { after: [{ title, status: "done" }], count: flat.length },
});

/** Words that only nearly name a row are asked about; ordinary shorthand acts at once. */
export const nearly: Theme = {
  name: "nearly named",
  scenarios: [
    unsure("another child's card", "ninas vaccination card is signed, tick it off"),
    unsure("another bill", "boiler bill is paid, check that off"),
    unsure("a layout is no print", "The poster layout is finished, please tick it off."),
    unsure("a photo is no licence", "Mark the licence photos as done, please."),
    unsure("another tool", "gave Irina her saw back, tick it"),
    unsure("another person of that name", "I met Julia Brandt this morning, please close that one."),
    unsure("another grandparent", "posted the parcel to Auntie, tick"),
    done("a card by its owner", "Oskar's card is signed", "Sign Oskar's vaccination card"),
    done("a ladder given back", "I gave Irina her ladder back.", "Return the ladder to Irina"),
    done("a thing for short", "the fishing licence thing is done", "Renew the fishing licence"),
    done("a bill for short", "plumber bill paid", "Pay the plumber bill"),
    {
      name: "the day goes and the row stays",
      rows: flat,
      turns: ["Oskar's card has no rush: the card doesn't need a due date any more. Please take it off."],
      expect: { after: [{ title: "Sign Oskar's vaccination card", due: null }], count: flat.length },
    },
    {
      name: "why it is blocked stands behind the wish",
      rows: flat,
      turns: ["Please mark the fishing licence as blocked. The office hasn't sent the form."],
      expect: {
        after: [{ title: "Renew the fishing licence", status: "blocked", blockedReason: /hasn't sent/i }],
        count: flat.length,
      },
    },
    {
      name: "a meeting by a first name",
      rows: flat,
      turns: ["push julia to friday at 4pm"],
      expect: { after: [{ title: "Meet Julia Sommer", due: "2026-11-27T16:00" }], count: flat.length },
    },
  ],
};
