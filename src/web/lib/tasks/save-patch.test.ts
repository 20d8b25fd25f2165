import { describe, expect, it } from "vitest";
import { aTask } from "../../../shared/testing/a-task.ts";
import { clashes } from "./save-patch.ts";

describe("an edit of a row that was changed elsewhere", () => {
  const base = aTask({ priority: "medium", title: "Report" });

  it("goes along with changes of other fields", () => {
    expect(clashes(base, { ...base, title: "The report" }, { priority: "urgent" })).toBe(false);
  });

  it("clashes with another value in the same field", () => {
    expect(clashes(base, { ...base, priority: "low" }, { priority: "urgent" })).toBe(true);
  });

  it("agrees with the same value in the same field", () => {
    expect(clashes(base, { ...base, priority: "urgent" }, { priority: "urgent" })).toBe(false);
  });
});
