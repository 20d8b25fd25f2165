import { describe, expect, it } from "vitest";
import { tellStep, type ToolPart } from "./tell-step.ts";

const step = (tool: string, more: Partial<ToolPart>): ToolPart => ({
  type: `tool-${tool}`,
  toolCallId: "x",
  state: "output-available",
  input: {},
  ...more,
});

describe("a tool's step in plain words", () => {
  it("says what is going on", () => {
    expect(tellStep(step("find_tasks", { state: "input-available" }))).toEqual({
      state: "working",
      text: "Looking through your tasks…",
    });
  });

  it("counts what was really done", () => {
    const outcomes = [
      { id: "1", result: "updated" },
      { id: "2", result: "failed", problem: "gone" },
    ];
    expect(tellStep(step("update_tasks", { output: { outcomes } })).text).toBe("Changed 1 task");
  });

  it("says plainly that nothing was changed", () => {
    const outcomes = [{ id: "2", result: "failed", problem: "there is no such task" }];
    expect(tellStep(step("update_tasks", { output: { outcomes } }))).toEqual({
      state: "failed",
      text: "Nothing was changed: there is no such task",
    });
  });

  it("says that it waits for the reader", () => {
    const output = { problem: "asks first", waiting_for_approval: true };
    expect(tellStep(step("delete_tasks", { output })).state).toBe("waiting");
  });

  it("tells a tool that it does not know in general words", () => {
    expect(tellStep(step("dance", { output: {} })).text).toBe("Used “dance”");
  });
});
