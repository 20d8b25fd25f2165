import type { Scenario, Theme } from "../scenario.ts";

/** Dates as people say them, on Monday 23 November 2026 at 9:00: not one day off. */
const said: readonly (readonly [string, string | null])[] = [
  ["today", "2026-11-23"],
  ["tomorrow", "2026-11-24"],
  ["the day after tomorrow", "2026-11-25"],
  ["on Friday", "2026-11-27"],
  ["on Monday", "2026-11-30"],
  ["on Sunday", "2026-11-29"],
  ["in 3 days", "2026-11-26"],
  ["in two weeks", "2026-12-07"],
  ["tonight", "2026-11-23T20:00"],
  ["tomorrow at noon", "2026-11-24T12:00"],
  ["tomorrow morning", "2026-11-24T09:00"],
  ["on Friday at 3pm", "2026-11-27T15:00"],
  ["at 8am", "2026-11-24T08:00"],
  ["on December 5", "2026-12-05"],
  ["on March 3", "2027-03-03"],
  ["on 2026-12-31", "2026-12-31"],
  ["by the end of the month", "2026-11-30"],
  ["in an hour", "2026-11-23T10:00"],
];

const scenarios = said.map(([words, due]): Scenario => ({
  name: `“${words}” is ${due ?? "no date"}`,
  turns: [`Remind me to call the landlord ${words}`],
  expect: { after: [{ title: "Call the landlord", due }], count: 1 },
}));

export const dates: Theme = { name: "dates", scenarios };
