import { describe, expect, it } from "vitest";
import type { Message } from "../../../shared/conversation.ts";
import { closedPlans, howClosed } from "./closed-plans.ts";
import { plannedVersion } from "./planned-version.ts";
import { stepRows } from "./step-rows.ts";

describe("the tasks of a step", () => {
  it("are found wherever they stand, each once, a change by its task", () => {
    const output = {
      tasks: [{ id: "a", title: "Budget" }],
      why: { task: { id: "a", title: "Budget" }, before: [{ task: { id: "b", title: "Payroll" } }] },
      changes: [{ id: "change", task_id: "c", title: "Rent" }],
    };
    expect(stepRows(output)).toEqual([
      { id: "a", title: "Budget" },
      { id: "b", title: "Payroll" },
      { id: "c", title: "Rent" },
    ]);
  });

  it("are none in what holds none, and no more than fifty", () => {
    expect(stepRows("text")).toEqual([]);
    expect(stepRows(Array.from({ length: 90 }, (_, id) => ({ id: String(id), title: "x" })))).toHaveLength(
      50,
    );
  });

  it("of plans that were applied or forgotten in words stand open no more", () => {
    const said = (decision: string, output: unknown): Message => ({
      id: decision,
      conversationId: "c",
      parentId: null,
      role: "assistant",
      status: "complete",
      model: null,
      simulated: false,
      usage: null,
      createdAt: "2026-11-23T09:00:00.000Z",
      versions: [decision],
      parts: [
        {
          type: "tool-apply_plan",
          toolCallId: decision,
          state: "output-available",
          input: { proposal_id: decision, decision },
          output,
        },
      ],
    });
    const closed = closedPlans([
      said("one", { outcomes: [] }),
      said("two", { forgotten: "you are away" }),
      said("three", { problem: "changed" }),
    ]);
    expect(["one", "two", "three"].map((id) => howClosed(closed, id))).toEqual([
      "applied",
      "forgotten",
      undefined,
    ]);
  });

  it("of a plan are known with the version that it was made for", () => {
    expect(plannedVersion("0193@3>2026-11-27T15:00")).toBe(3);
    expect(plannedVersion("0193")).toBe(Number.POSITIVE_INFINITY);
  });
});
