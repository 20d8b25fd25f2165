import { expect, it } from "vitest";
import { askedClauses, asksOnly } from "./asked-effects.ts";

const asksFor = (text: string): string[] => askedClauses(text).flatMap(({ effects }) => [...effects]);

it.each([
  "Read the memo is blocked by call mom",
  "Check the figures waits for the audit",
  "Review the draft depends on the interviews",
  "Ship the release needs the review first",
  "Look at the plans is waiting for Ben",
  "Compare the offers comes after the call with Ana",
])("saying what a task waits for asks for a change: %s", (text) => {
  expect(asksOnly(text)).toBe(false);
  expect(asksFor(text)).toContain("update");
});

it.each([
  "the gate is fixed, what's left?",
  "Sent the offer to Weber, remind me to follow up on Monday",
  "Paid the rent, how much is still open?",
])("news of what is done says that it is done, whatever stands beside it: %s", (text) => {
  expect(asksFor(text)).toContain("complete");
});

it.each([
  "Show me what is blocked by legal",
  "Check whether the memo is blocked by the call",
  "Tell me what depends on the audit",
  "Is the memo blocked by call mom?",
  "List everything that is waiting for Ben",
  "Read the memo to me",
  "Check which tasks wait for the audit",
])("asking what waits asks for no change: %s", (text) => {
  expect(asksOnly(text)).toBe(true);
});
