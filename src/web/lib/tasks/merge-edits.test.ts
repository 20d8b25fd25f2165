import { describe, expect, it } from "vitest";
import { aTask } from "../../../shared/testing/a-task.ts";
import type { WaitingEdit } from "./edit-queue.ts";
import { mergeEdits, partPatch } from "./merge-edits.ts";

const row = aTask({ title: "Budget", priority: "medium" });
const edit = (key: string, patch: WaitingEdit["patch"], base: WaitingEdit["base"]): WaitingEdit => ({
  key,
  taskId: row.id,
  title: row.title,
  patch,
  base,
});

describe("edits that waited for the connection", () => {
  it("are sent once for each task, with the last wish and what was there first", () => {
    const merged = mergeEdits([
      edit("a", { priority: "high" }, { priority: "medium" }),
      edit("b", { priority: "urgent", title: "Budget 2" }, { priority: "high", title: "Budget" }),
    ]);
    expect(merged).toEqual([
      {
        taskId: row.id,
        keys: ["a", "b"],
        patch: { priority: "urgent", title: "Budget 2" },
        base: { priority: "medium", title: "Budget" },
      },
    ]);
  });

  it("stand beside what somebody else changed in other fields", () => {
    const theirs = { ...row, title: "Budget of the year" };
    expect(partPatch({ priority: "medium" }, theirs, { priority: "high" })).toEqual({
      free: { priority: "high" },
      clashing: {},
    });
  });

  it("never write over another value of the same field", () => {
    const theirs = { ...row, priority: "low" as const };
    expect(partPatch({ priority: "medium" }, theirs, { priority: "high" })).toEqual({
      free: {},
      clashing: { priority: "high" },
    });
  });

  it("need nothing where somebody else wished the same", () => {
    const theirs = { ...row, status: "done" as const };
    expect(partPatch({ status: "todo" }, theirs, { status: "done", completedAt: "x" })).toEqual({
      free: {},
      clashing: {},
    });
  });

  it("delete what was edited meanwhile: it can be restored", () => {
    expect(partPatch({ deletedAt: null }, { ...row, title: "New" }, { deletedAt: "now" }).free).toEqual({
      deletedAt: "now",
    });
  });
});
