import { describe, expect, it } from "vitest";
import { readAssumption } from "./read-assumption.ts";

/** A Monday. */
const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const away = (from: string, until = from) => ({
  kind: "away",
  from: `2026-11-${from}`,
  until: `2026-11-${until}`,
});
const hours = (minutes: number, from: string, until = from) => ({
  ...away(from, until),
  kind: "hours",
  minutes,
});

describe("what a sentence supposes", () => {
  it.each([
    ["suppose I'm away Thursday", away("26")],
    ["Suppose I am away on Thursday and Friday.", away("26", "27")],
    ["what if I'm sick till Wednesday?", away("23", "25")],
    ["what if I’m out of office from Tuesday to Thursday", away("24", "26")],
    ["What happens if I'm off tomorrow", away("24")],
    ["imagine I take Friday off", away("27")],
    ["what slips if I can't work tomorrow?", away("24")],
    ["assume I'm on vacation next week", { kind: "away", from: "2026-11-30", until: "2026-12-06" }],
    ["let's say I'm sick for three days", away("23", "25")],
    ["what if I'm away for the rest of the week", away("23", "29")],
    ["if I'm away on Thursday, what slips?", away("26")],
    ["if I only have 2 hours a day this week", hours(120, "23", "29")],
    ["what if I only have two hours a day", hours(120, "23", "29")],
    ["suppose I have only 90 minutes tomorrow", hours(90, "24")],
    ["suppose I can only work half an hour a day until Wednesday", hours(30, "23", "25")],
    [
      "suppose the launch moves to Friday",
      { kind: "moved", reference: "the launch", due: { date: "2026-11-27" } },
    ],
    [
      "what if we move the board deck to December 1?",
      { kind: "moved", reference: "the board deck", due: { date: "2026-12-01" } },
    ],
    [
      "what if the contract slips to next Monday at 10am",
      { kind: "moved", reference: "the contract", due: { date: "2026-11-30", time: "10:00" } },
    ],
  ])("%s", (text, expected) => {
    expect(readAssumption(text, moment)).toEqual(expected);
  });

  it.each([
    "move the launch to Friday",
    "I'm away on Thursday",
    "if you have time, add milk",
    "suppose that works",
    "what if",
    "remind me to call Ana if she is sick on Thursday",
    "I only have 30 minutes",
  ])("nothing is supposed by: %s", (text) => {
    expect(readAssumption(text, moment)).toBeUndefined();
  });
});
