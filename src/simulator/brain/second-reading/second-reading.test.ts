import { describe, expect, it } from "vitest";
import { aConversation } from "../testing/conversation.ts";

/** The rows are known, as they are in a conversation whose instructions tell them. */
const shop = () => {
  const chat = aConversation([
    { title: "Repaint the shop sign", due: "2026-11-26" },
    { title: "Order paper bags" },
    { title: "Count the stock", due: "2026-11-30" },
  ]);
  chat.say("show me all my tasks");
  return chat;
};
const after = (said: string) => {
  const chat = shop();
  chat.say(said);
  return chat.rows();
};
const made = (said: string) => after(said).slice(3);

describe("what people put around a wish", () => {
  it.each([
    [
      "The sign maker rang this morning, so please move the shop sign to Friday.",
      { title: "Repaint the shop sign", due: "2026-11-27" },
    ],
    [
      "The paper bags are getting scarce. Could you set that one to high priority? Thanks!",
      { title: "Order paper bags", priority: "high" },
    ],
    [
      "I think counting the stock will need four hours, please correct the estimate.",
      { title: "Count the stock", estimate_minutes: 240 },
    ],
    [
      "We have to postpone repainting the sign by exactly one week. Please update it.",
      { title: "Repaint the shop sign", due: "2026-12-03" },
    ],
  ])("is left out: %s", (said, expected) => {
    const rows = after(said);
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual(expect.objectContaining(expected));
  });

  it("and a reason does not hide what is to be deleted", () => {
    const rows = after(
      "On second thought, Carole, please delete the paper bags because we still have plenty.",
    );
    expect(rows.map(({ title }) => title)).toEqual(["Repaint the shop sign", "Count the stock"]);
  });

  it.each([
    [
      "Please add 'Renew the trade licence' and assign it to Bruno, due 12/9, tag it legal.",
      { title: "Renew the trade licence", assignee: "Bruno", due: "2026-12-09", tags: ["legal"] },
    ],
    [
      "I need to clean the coffee machine by Thursday. That takes about forty minutes.",
      { title: "Clean the coffee machine", due: "2026-11-26", estimate_minutes: 40 },
    ],
    [
      "Every Tuesday I have to empty the till, so please make that a repeating task.",
      { title: "Empty the till", repeat: "FREQ=WEEKLY;BYDAY=TU" },
    ],
    [
      "New task, nothing urgent: polish the display case. Label it showroom.",
      { title: "Polish the display case" },
    ],
  ])("says values of it: %s", (said, expected) => {
    expect(made(said)).toMatchObject([expected]);
  });

  it("a remark behind it is no part of its title", () => {
    expect(made("iron the tablecloths tonight, the guests are here")).toMatchObject([
      { title: "Iron the tablecloths", due: "2026-11-23T20:00" },
    ]);
    expect(made("buy lemons, limes and mint")).toHaveLength(1);
  });

  it.each([
    ["sharpen the bread knives at last", "Sharpen the bread knives"],
    ["wipe down the awning or we'll look shabby", "Wipe down the awning"],
    ["nearly forgot, ring the florist tomorrow", "Ring the florist"],
    ["I have to weigh the parcels though", "Weigh the parcels"],
  ])("a feeling about it is none either: %s", (said, title) => {
    expect(made(said)).toMatchObject([{ title }]);
  });

  it.each([
    [
      "ring the supplier about the crate that was damaged",
      "Ring the supplier about the crate that was damaged",
    ],
    ["mend the drawer that doesn't close", "Mend the drawer that doesn't close"],
  ])("what a clause says of a thing stays in the title: %s", (said, title) => {
    expect(made(said)).toMatchObject([{ title }]);
  });

  it("what is said to be new changes no row that stands", () => {
    expect(after("New task, top urgency: ring the stock exchange back at ten today")).toMatchObject([
      { title: "Repaint the shop sign", due: "2026-11-26" },
      { title: "Order paper bags" },
      { title: "Count the stock", due: "2026-11-30" },
      { title: "Ring the stock exchange back", due: "2026-11-23T10:00", priority: "urgent" },
    ]);
    expect(after("The sign maker comes on Wednesday at nine, please put it on the list.")).toContainEqual(
      expect.objectContaining({ title: "Repaint the shop sign", due: "2026-11-26" }),
    );
  });

  it("what holds for both is said of each", () => {
    expect(made("twine n labels, both for thursday")).toMatchObject([
      { title: "Twine", due: "2026-11-26" },
      { title: "Labels", due: "2026-11-26" },
    ]);
    expect(after("move the bags and the stock, both to friday")).toMatchObject([
      { title: "Repaint the shop sign", due: "2026-11-26" },
      { title: "Order paper bags", due: "2026-11-27" },
      { title: "Count the stock", due: "2026-11-27" },
    ]);
  });

  it("of counted things each has the day that stands before it", () => {
    expect(made("two things: tomorrow sweep the yard, sat bake the rolls")).toMatchObject([
      { title: "Sweep the yard", due: "2026-11-24" },
      { title: "Bake the rolls", due: "2026-11-28" },
    ]);
  });

  it("a list that is told before the order is made row by row", () => {
    const rows = made(
      "Two things came up at lunch: call the glazier by Friday, and order new price tags with low priority. Please add them.",
    );
    expect(rows).toMatchObject([
      { title: "Call the glazier", due: "2026-11-27" },
      { title: "Order new price tags", priority: "low" },
    ]);
  });
});

describe("what nobody would write down", () => {
  it.each(["glad to hear that. I'll get some tea first", "oops, my fault"])("is no task: %s", (said) => {
    expect(after(said)).toHaveLength(3);
  });

  it("is asked about where it may be one", () => {
    const chat = shop();
    const { calls } = chat.say("final");
    expect(chat.rows()).toHaveLength(3);
    expect(calls.every(({ name }) => name === "ask_user" || name === "find_tasks")).toBe(true);
  });
});
