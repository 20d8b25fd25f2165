import { describe, expect, it } from "vitest";
import { aChange, aTask } from "../../../shared/testing/a-task.ts";
import { noTasks, reduceTasks, shownPatch, type TaskState } from "./task-state.ts";

const budget = aTask({ title: "Review the budget" });
const withBudget = reduceTasks(noTasks, { type: "page-read", tasks: [budget], last: true });
const titles = (state: TaskState): string[] => state.shown.map((task) => task.title);

describe("the page's tasks", () => {
  it("show a row that was just committed, newest first", () => {
    const bank = aTask({ title: "Call the bank" });
    const state = reduceTasks(withBudget, {
      type: "changed",
      changes: [aChange({ before: null, after: bank })],
    });
    expect(titles(state)).toEqual(["Call the bank", "Review the budget"]);
    expect(state.latest?.taskId).toBe(bank.id);
  });

  it("never go back to an older version, whatever comes late", () => {
    const newer = reduceTasks(withBudget, {
      type: "row-read",
      task: { ...budget, title: "New", version: 3 },
    });
    const late = reduceTasks(newer, { type: "page-read", tasks: [{ ...budget, version: 2 }], last: true });
    expect(titles(late)).toEqual(["New"]);
    const lateEvent = reduceTasks(newer, {
      type: "changed",
      changes: [aChange({ before: budget, after: { ...budget, version: 2 } })],
    });
    expect(titles(lateEvent)).toEqual(["New"]);
  });

  it("show an edit at once and take exactly that field back when it is refused", () => {
    const first = reduceTasks(withBudget, {
      type: "edit-began",
      edits: [{ token: 1, taskId: budget.id, patch: { title: "Draft" } }],
    });
    const second = reduceTasks(first, {
      type: "edit-began",
      edits: [{ token: 2, taskId: budget.id, patch: { priority: "urgent" } }],
    });
    expect(second.shown[0]).toMatchObject({ title: "Draft", priority: "urgent" });
    const refused = reduceTasks(second, { type: "edit-refused", token: 1 });
    expect(refused.shown[0]).toMatchObject({ title: "Review the budget", priority: "urgent" });
  });

  it("keep somebody else's change of another field when an edit is refused", () => {
    const began = reduceTasks(withBudget, {
      type: "edit-began",
      edits: [{ token: 1, taskId: budget.id, patch: { title: "Draft" } }],
    });
    const changed = reduceTasks(began, {
      type: "changed",
      changes: [aChange({ before: budget, after: { ...budget, priority: "high", version: 2 } })],
    });
    const refused = reduceTasks(changed, { type: "edit-refused", token: 1 });
    expect(refused.shown[0]).toMatchObject({ title: "Review the budget", priority: "high" });
  });

  it("keep a ticked row in its place for a moment", () => {
    const ticked = reduceTasks(withBudget, {
      type: "edit-began",
      edits: [{ token: 1, taskId: budget.id, patch: { status: "done" } }],
    });
    expect([...ticked.lingering]).toEqual([budget.id]);
    expect(reduceTasks(ticked, { type: "settled", ids: [budget.id] }).lingering.size).toBe(0);
  });

  it("forget a row that was deleted for good", () => {
    const state = reduceTasks(withBudget, {
      type: "changed",
      changes: [aChange({ kind: "purged", before: budget, after: null })],
    });
    expect(state.shown).toEqual([]);
    expect([...state.gone]).toEqual([budget.id]);
  });

  it("keep what is there when reading again fails", () => {
    expect(reduceTasks(noTasks, { type: "read-failed" }).status).toBe("failed");
    expect(reduceTasks(withBudget, { type: "read-failed" })).toMatchObject({ status: "ready" });
  });

  it("count a task as finished the moment it is ticked", () => {
    expect(shownPatch({ status: "done" }, "2026-11-23T10:00:00Z").completedAt).toBe("2026-11-23T10:00:00Z");
    expect(shownPatch({ status: "todo" }, "2026-11-23T10:00:00Z").completedAt).toBeNull();
    expect(shownPatch({ title: "x" }, "2026-11-23T10:00:00Z")).toEqual({ title: "x" });
  });
});
