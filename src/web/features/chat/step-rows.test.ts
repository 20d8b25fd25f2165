import { describe, expect, it } from "vitest";
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

  it("of a plan are known with the version that it was made for", () => {
    expect(plannedVersion("0193@3>2026-11-27T15:00")).toBe(3);
    expect(plannedVersion("0193")).toBe(Number.POSITIVE_INFINITY);
  });
});
