import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const rows = [
  { title: "Prepare slides", due: "2026-11-25", assignee: "Leo" },
  { title: "Order badges", due: "2026-12-14", assignee: "Leo" },
  { title: "Send the newsletter", assignee: "Maya" },
  "Fix the printer",
] as const;

describe("what a person has to do", () => {
  it.each([
    ["does leo have anything due this week?", ["Prepare slides"]],
    ["what does Leo have this week?", ["Prepare slides"]],
    ["does Leo have anything?", ["Prepare slides", "Order badges"]],
    ["how much does Leo have on his plate?", ["Prepare slides", "Order badges"]],
    ["what's not assigned to anyone?", ["Fix the printer"]],
    ["which tasks are unassigned?", ["Fix the printer"]],
    ["who's on the newsletter?", ["Send the newsletter"]],
    ["is Leo doing the slides?", ["Prepare slides"]],
  ])("is shown without what others have: %s", (text, titles) => {
    const { text: answer } = aConversation(rows).say(text);
    expect(
      rows.map((row) => (typeof row === "string" ? row : row.title)).filter((one) => answer.includes(one)),
    ).toEqual(titles);
  });
});
