import { describe, expect, it } from "vitest";
import { readPlans } from "./reading-plans.ts";

/** A Monday. */
const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const read = (text: string, proposal?: string) => readPlans(text, { moment, proposal })?.asked;

describe("what is asked about plans", () => {
  it.each([
    "why not the budget task?",
    "why isn't the tax return at the top?",
    "how come the budget task isn't first?",
    "why is the newsletter so far down?",
    "why shouldn't I start with the slides?",
  ])("the place of one task: %s", (text) => {
    expect(read(text)).toMatchObject({ ask: "why-not" });
  });

  it.each([
    "suppose I can't come in on Friday",
    "what if I'm travelling from Wednesday to Friday?",
    "imagine I only have an hour a day until Thursday",
    "let's say the demo slips to next Tuesday",
    "what happens to my week if I'm away Tuesday and Wednesday?",
    "what if I'm off sick for two days",
  ])("a supposition: %s", (text) => {
    expect(read(text)).toMatchObject({ ask: "suppose", words: text });
  });

  it.each([
    "what is blocked and what would free most?",
    "what's blocking me?",
    "what is holding everything up?",
    "show me the chains",
    "what would unblock the most tasks?",
  ])("what stands still: %s", (text) => {
    expect(read(text)).toEqual({ ask: "blocked" });
  });

  it.each([
    ["draft a nudge to Ana about the contract", "Ana", "the contract"],
    ["nudge Tom about the review", "Tom", "the review"],
    ["can you draft a reminder to Sara about the signed form?", "Sara", "the signed form"],
    ["write a friendly follow-up to Ana", "Ana", "Ana"],
  ])("a text to somebody: %s", (text, to, reference) => {
    expect(read(text)).toEqual({ ask: "nudge", to, reference });
  });

  it.each([
    ["brief me", { ask: "briefing" }],
    ["good morning, brief me", { ask: "briefing" }],
    ["let's do the weekly review", { ask: "review" }],
    ["give me a recap of last week", { ask: "review", day: "last week" }],
    ["I've got 4 hours today, what fits?", { ask: "day", minutes: 240 }],
  ])("the rhythm of the day and the week: %s", (text, asked) => {
    expect(read(text)).toEqual(asked);
  });

  it.each(["apply it", "yes", "go ahead", "ok, apply the plan", "sounds good", "please do it"])(
    "an open plan is applied: %s",
    (text) => {
      expect(read(text, "plan-1")).toEqual({ ask: "decide", decision: "apply", proposalId: "plan-1" });
    },
  );

  it.each(["forget it", "no", "never mind", "no, forget the plan", "drop that", "don't apply it"])(
    "an open plan is forgotten: %s",
    (text) => {
      expect(read(text, "plan-1")).toEqual({ ask: "decide", decision: "forget", proposalId: "plan-1" });
    },
  );

  it.each([
    "write a message to Ben about the invoice tomorrow at 9",
    "if it rains, buy an umbrella",
    "ping me tomorrow",
    "chase the delivery on Friday",
    "weekly review every Friday at 4pm",
    "remind me to brief the team",
    "brief Ana on the project tomorrow",
    "I'm away on Thursday",
    "move the launch to Friday",
    "apply for the visa",
    "why is the build blocked?",
    "draft the report",
    "forget it",
    "yes",
    "I have 30 minutes",
  ])("nothing about plans: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each(["apply for the visa", "yes, and add milk", "what is overdue?", "add buy bread"])(
    "a plan that stands open is left alone by: %s",
    (text) => {
      expect(read(text, "plan-1")).toBeUndefined();
    },
  );
});
