import { describe, expect, it } from "vitest";
import type { MessagePart } from "../../../shared/conversation.ts";
import { approvalOutcome, isPassed, wasDeclined } from "./approval-outcome.ts";

/** A message that asked whether to delete seven tasks; `output` is what is stored of the call. */
function asked(output: unknown): MessagePart[] {
  return [
    {
      type: "tool-delete_tasks",
      toolCallId: "x",
      state: "output-available",
      input: {},
      output,
    },
    { type: "data-approval", data: { approvalId: "a", tool: "delete_tasks", reason: "", rows: [] } },
    { type: "text", text: "I need your approval." },
  ];
}
const waiting = asked({ problem: "Asked.", waiting_for_approval: true });
const declined = asked({ problem: "The user said no. Nothing was changed." });
const done = asked({ outcomes: [{ result: "deleted" }, { result: "deleted" }, { result: "failed" }] });

describe("a question for approval", () => {
  it("is open until it is answered", () => {
    expect(approvalOutcome(waiting, 1)).toEqual({ kind: "open" });
    expect(isPassed(waiting, 2)).toBe(false);
  });

  it("says what became of it, counting only rows that were really changed", () => {
    expect(approvalOutcome(declined, 1)).toEqual({ kind: "declined" });
    expect(approvalOutcome(done, 1)).toEqual({ kind: "done", count: 2 });
  });

  it("says no once: the call that was declined is not told beside its question", () => {
    expect([wasDeclined(declined, 0), wasDeclined(done, 0), wasDeclined(waiting, 0)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("leaves words that waited for the answer behind once it was given, and keeps later ones", () => {
    expect([isPassed(declined, 2), isPassed(done, 2)]).toEqual([true, true]);
    const receipt: MessagePart = { type: "data-receipt", data: { changes: [] } };
    const later = [...done, receipt, { type: "text", text: "Done." } as const];
    expect(isPassed(later, 4)).toBe(false);
    expect(isPassed([{ type: "text", text: "Hello" }], 0)).toBe(false);
  });
});
