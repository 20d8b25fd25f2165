import { describe, expect, it } from "vitest";
import { parseLine } from "../parse-line.ts";

const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const titles = (text: string): (string | undefined)[] =>
  parseLine(text, moment)
    .intents.filter(({ kind }) => kind === "create")
    .map(({ title }) => title);

describe("several to-dos in one breath", () => {
  it.each([
    ["buy bread and call mom", ["buy bread", "Call mom"]],
    ["remind me to buy eggs and charge the camera", ["Buy eggs", "Charge the camera"]],
    ["water the plants, feed the cat, take out the bins", 3],
    ["clean the kitchen and mop the floor", 2],
    ["tomorrow I need to mow the lawn and wash the car", ["Mow the lawn", "Wash the car"]],
    [
      "Need to book flights to Denver by Wednesday, submit my expenses (urgent), and pick up the cake on Saturday at 11.",
      ["Book flights to Denver", "Submit my expenses", "Pick up the cake"],
    ],
    [
      "I have to order toner, update the website and schedule a call with legal",
      ["Order toner", "Update the website", "Schedule a call with legal"],
    ],
  ])("are a task each: %s", (text, wanted) => {
    expect(typeof wanted === "number" ? titles(text).length : titles(text)).toEqual(wanted);
  });

  it.each([
    "review and sign the contract",
    "clean up and organize the garage",
    "pick up the suit and drop it at Tom's",
    "finish the slides and send them to Kim",
    "call mom and ask about the recipe",
    "stop by the bank and get cash",
    "buy bread and butter",
    "buy bread and water bottles",
    "research flights and book the cheapest",
    "visit grandma and bring flowers",
    "plan and book the trip",
    "book a table and tell Anna",
  ])("stay one task where the second half leans on the first: %s", (text) => {
    expect(titles(text).length).toBeLessThan(2);
  });

  it("leave nothing out of the title where one line becomes one row", () => {
    const title = (text: string): string => parseLine(text, moment).title;
    expect(title("I have to call the bank, renew my passport and buy stamps")).toBe(
      "Call the bank, renew my passport and buy stamps",
    );
    expect(title("call Tom tomorrow and pay rent on Friday")).toBe("call Tom and pay rent on Friday");
    expect(title("add buy milk. And mark the rent as done")).toContain("rent");
  });
});

describe("a numbered list in one line", () => {
  it("is cut at its numbers, and its heading is no to-do", () => {
    expect(
      titles("add these in this order: 1. patch the image 2. rerun the loads 3. update the page"),
    ).toEqual(["Patch the image", "Rerun the loads", "Update the page"]);
    expect(titles("todo: 1) call Bob 2) book a room")).toHaveLength(2);
  });

  it("gives its day to all that stands under it", () => {
    const due = parseLine("tasks for tomorrow: (1) fix the login (2) ship the release", moment).due;
    expect(due?.date).toBe("2026-11-24");
  });

  it("is none where the numbers do not count", () => {
    expect(titles("upgrade the library to version 2. and call Bob")).toHaveLength(1);
  });
});

describe("what goes on after “I have to”", () => {
  it("is the person's own deed, though it sounds like an order to Carole", () => {
    expect(titles("We have to merge the folders and remove the dead flags")).toEqual([
      "Merge the folders",
      "Remove the dead flags",
    ]);
    expect(titles("I need to renew the contract and also ask finance for the number")).toHaveLength(2);
  });

  it("is an order where it names what is done to a row", () => {
    const kinds = parseLine("I need to finish the report and mark the budget as done", moment).intents.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["create", "complete"]);
  });
});

describe("what stands over a list", () => {
  it("is no to-do: each after the colon is one", () => {
    expect(
      titles("stuff i need to do sometime, no dates yet: fix bike light, email coach, cancel gym trial"),
    ).toEqual(["Fix bike light", "Email coach", "Cancel gym trial"]);
  });

  it("stays in the title of a quick line", () => {
    expect(parseLine("things for home: call Bob and pay rent", moment).title).toBe(
      "things for home: call Bob and pay rent",
    );
  });
});
