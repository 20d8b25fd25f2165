import { describe, expect, it } from "vitest";
import { readRowQuestion } from "./reading-rows.ts";
import { aConversation } from "./testing/conversation.ts";

const rows = [
  { title: "Fix the printer", priority: "low", notes: "Paper jam in tray 2" },
  { title: "Finish the onboarding doc", due: "2026-11-27", priority: "high" },
  { title: "Send the newsletter", assignee: "Maya", tags: ["marketing"] },
  { title: "Water the plants", due: "2026-11-24", repeat: "FREQ=WEEKLY" },
] as const;

describe("a question about one row", () => {
  it.each([
    ["how long do I have for the onboarding doc?", "days"],
    ["how many days until the onboarding doc is due?", "days"],
    ["how much time is left for the onboarding doc?", "days"],
    ["how soon is the onboarding doc due?", "days"],
    ["by when do I have to finish the onboarding doc?", "due"],
    ["what day is the onboarding doc due?", "due"],
    ["does the onboarding doc have a deadline?", "due"],
    ["the onboarding doc, is it urgent?", "priority"],
    ["is it urgent, the onboarding doc thing?", "priority"],
    ["what about the onboarding doc, is it important?", "priority"],
    ["what's the onboarding doc's priority?", "priority"],
    ["what priority is the onboarding doc?", "priority"],
    ["the onboarding doc, who is it for?", "assignee"],
    ["who has the onboarding doc?", "assignee"],
    ["whose job is the onboarding doc?", "assignee"],
    ["does the onboarding doc have notes?", "notes"],
    ["what's the note on the onboarding doc?", "notes"],
    ["any notes on the onboarding doc", "notes"],
    ["how often does the onboarding doc come up?", "repeat"],
    ["has the onboarding doc been started?", "status"],
    ["the onboarding doc is urgent, right?", "priority"],
    ["is the onboarding doc late?", "due"],
    ["why is the onboarding doc overdue?", "due"],
    ["what notes do I have on the onboarding doc?", "notes"],
  ])("is read for what it asks: %s", (text, asked) => {
    expect(readRowQuestion(text)).toMatchObject({ reference: "onboarding doc", asked });
  });

  it.each([
    ["how long do I have for the onboarding doc?", /Friday|2026-11-27.*4 days/],
    ["the printer thing, is it urgent?", /^No\. .*low priority/],
    ["is the onboarding doc high priority?", /^Yes\./],
    ["is the newsletter assigned to Leo?", /^No\. .*Maya/],
    ["is the newsletter tagged marketing?", /^Yes\./],
    ["does the printer have notes?", /Paper jam/],
    ["how often do I water the plants?", /every week/],
    ["does the newsletter repeat?", /does not repeat/],
  ])("is answered from the row and changes nothing: %s", (text, says) => {
    const talk = aConversation(rows);
    const { text: answer, calls } = talk.say(text);
    expect(answer).toMatch(says);
    expect(calls.every(({ name }) => name === "find_tasks")).toBe(true);
  });
});

describe("“make it so” after such a question", () => {
  it.each([
    ["the printer, is it urgent?", "yes make it so", { title: "Fix the printer", priority: "urgent" }],
    ["is the printer important?", "it should be", { title: "Fix the printer", priority: "high" }],
    [
      "is the newsletter assigned to Leo?",
      "then do that please",
      { title: "Send the newsletter", assignee: "Leo" },
    ],
    ["is the newsletter blocked?", "ok, mark it so", { title: "Send the newsletter", status: "blocked" }],
    ["is the newsletter done?", "make it so", { title: "Send the newsletter", status: "done" }],
    ["is the printer tagged office?", "make it so", { title: "Fix the printer", tags: ["office"] }],
  ])("%s – %s", (question, wish, row) => {
    const talk = aConversation(rows);
    talk.say(question);
    talk.say(wish);
    expect(talk.row(row.title)).toMatchObject(row);
  });

  it("goes on with the note that was asked for", () => {
    const talk = aConversation(rows);
    talk.say("what notes do I have on the printer?");
    talk.say("add call the vendor to that");
    expect(talk.row("Fix the printer")?.notes).toMatch(/Paper jam in tray 2\ncall the vendor/);
    expect(talk.rows()).toHaveLength(rows.length);
  });

  it("changes nothing on a mere yes, nor where the question took nothing for possible", () => {
    const talk = aConversation(rows);
    talk.say("is the printer urgent?");
    expect(talk.say("yes").calls).toEqual([]);
    talk.say("who has the newsletter?");
    talk.say("make it so");
    expect(talk.rows()).toMatchObject(rows);
  });
});
