import { expect, test } from "vitest";
import { parseLine } from "../parse-line.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const read = (text: string): string => {
  const { title, assignee } = parseLine(text, monday);
  return assignee === null ? title : `${title} @${assignee}`;
};

test.each([
  ["Remind Priya to water the ferns tonight", "Water the ferns @Priya"],
  ["remind noor to bring the projector", "Bring the projector @noor"],
  ["can you remind my brother-in-law to return the ladder on Sunday", "Return the ladder @brother-in-law"],
  ["Remind Ines and Pavel that the gate code changes on Friday", "The gate code changes @Ines and Pavel"],
  ["remind the chess club about the tournament next Saturday", "The tournament @chess club"],
  ["remind my wife and me to vote tomorrow", "Vote @wife"],
  ["Set a reminder for Oskar to feed the rabbits at 7", "Feed the rabbits @Oskar"],
  ["create a reminder for my sister about the tickets", "The tickets @sister"],
  ["Send the volunteers a reminder to sign the waiver", "Sign the waiver @volunteers"],
  ["please send a reminder to Farid regarding his visa", "His visa @Farid"],
  ["Set up a swimming lesson reminder for Mila on Tuesday", "Swimming lesson @Mila"],
  ["Remind Odile supper is at seven", "Supper @Odile"],
  ["remind the rowing club the gate opens at six", "The gate opens @rowing club"],
  ["I need Jonas to be reminded about his passport", "His passport @Jonas"],
])("“%s” says who is to be reminded, and of what", (text, meant) => {
  expect(read(text)).toBe(meant);
});

test.each([
  ["I need to remind Priya to water the ferns", "Remind Priya to water the ferns"],
  ["remind me to remind Noor about the keys", "Remind Noor about the keys"],
  ["set a reminder for the dentist", "The dentist"],
  ["remind me to get the brakes changed", "Get the brakes changed"],
  ["remind me to rinse and stack the glasses", "Rinse and stack the glasses"],
  ["set a reminder to pick up mom", "Pick up mom"],
  ["remind me of Tom's birthday", "Tom's birthday"],
  ["set a reminder for Anna's recital on Friday", "Anna's recital"],
])("“%s” is one's own", (text, title) => {
  expect(read(text)).toBe(title);
});
