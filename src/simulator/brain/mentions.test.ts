import { describe, expect, it } from "vitest";
import { isPlain, rowsSpokenOf } from "./mentions.ts";
import type { Row } from "./outputs.ts";

const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const row = (id: string, title: string): Row => ({ id, title, status: "todo" });
const open = [
  row("bulbs", "Buy light bulbs"),
  row("seed", "Buy birdseed"),
  row("shift", "Swap the Thursday shift with Mira"),
  row("october", "Expense report October"),
  row("november", "Expense report November"),
  row("menu", "Choose the menu"),
  row("cards", "Print the menu cards"),
];
const spoken = (sentence: string): readonly string[] | undefined =>
  rowsSpokenOf(sentence, open, moment)?.map(({ id }) => id);

describe("rows that a sentence speaks of", () => {
  it("are found wherever they stand", () => {
    expect(spoken("got the stuff from the shop: bulbs and birdseed both")).toEqual(["bulbs", "seed"]);
  });
  it("are not named by their verb alone", () => {
    expect(spoken("I have to choose a present")).toBeUndefined();
  });
  it("are not named by a day, unless it is a part of the name", () => {
    expect(spoken("move the permit to Thursday")).toBeUndefined();
    expect(spoken("the Thursday shift is sorted")).toEqual(["shift"]);
  });
  it("are unclear where a word fits several", () => {
    expect(spoken("the expense report is done")).toBeUndefined();
    expect(spoken("the october report is done")).toEqual(["october"]);
  });
  it("are the one whose whole name is said", () => {
    expect(spoken("the menu slips by a week")).toEqual(["menu"]);
  });
  it("are not plain where the words tell of somebody else's", () => {
    expect(isPlain("Tom's birdseed came", open, moment)).toBe(false);
    expect(isPlain("the birdseed came", open, moment)).toBe(true);
  });
});
