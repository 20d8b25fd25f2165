import { describe, expect, it } from "vitest";
import { aTask } from "../../../shared/testing/a-task.ts";
import { listEntries, withNewLine } from "./list-entries.ts";
import { readTags } from "./read-tags.ts";
import { firstAfter, prefixSums } from "./use-window.ts";
import { sameSearch, type TaskSearch } from "./task-view.ts";

const today = "2026-11-23";
const rows = [
  aTask({ title: "Budget", priority: "high", tags: ["finance"], due: { date: "2026-11-25" } }),
  aTask({ title: "Invoice", priority: "urgent", due: { date: "2026-11-20" } }),
  aTask({ title: "Plants", priority: "low", status: "blocked", notes: "the tall ones" }),
  aTask({ title: "Bank", status: "done", completedAt: `${today}T12:00:00Z` }),
  aTask({ title: "Old", status: "done", completedAt: "2026-11-01T12:00:00Z" }),
  aTask({ title: "Gone", deletedAt: `${today}T12:00:00Z` }),
];
const shown = (search: TaskSearch): string[] =>
  listEntries(rows, search, today).map((entry) =>
    entry.type === "task" ? entry.task.title : `[${entry.text}]`,
  );

describe("the list of tasks", () => {
  it("shows what is open, and under it what was finished today", () => {
    expect(shown({})).toEqual(["Budget", "Invoice", "Plants", "[Done today · 1]", "Bank"]);
  });

  it("leaves a row that was just ticked where it was", () => {
    const bank = rows[3];
    const entries = listEntries(rows, {}, today, new Set([bank?.id ?? ""]));
    expect(entries.map((entry) => (entry.type === "task" ? entry.task.title : entry.text))).toEqual([
      "Budget",
      "Invoice",
      "Plants",
      "Bank",
    ]);
  });

  it("orders by date and by priority", () => {
    expect(shown({ sort: "due" }).slice(0, 3)).toEqual(["Invoice", "Budget", "Plants"]);
    expect(shown({ sort: "priority" }).slice(0, 3)).toEqual(["Invoice", "Budget", "Plants"]);
  });

  it("keeps the places that a person gave the rows", () => {
    const placed = [aTask({ title: "Low", position: 1 }), aTask({ title: "High", position: 2 })];
    const titles = listEntries(placed, {}, today).map((entry) =>
      entry.type === "task" ? entry.task.title : "",
    );
    expect(titles).toEqual(["High", "Low"]);
  });

  it("opens an empty line right below the row that it was asked for", () => {
    const entries = listEntries(rows, {}, today);
    const lines = withNewLine(entries, rows[1]?.id ?? "").map(({ type }) => type);
    expect(lines).toEqual(["task", "task", "new", "task", "heading", "task"]);
    expect(withNewLine(entries, "gone")).toHaveLength(entries.length);
  });

  it("shows the days ahead under their names, overdue first", () => {
    expect(shown({ view: "upcoming" })).toEqual(["[Overdue]", "Invoice", "[Wednesday]", "Budget"]);
  });

  it("keeps the done and the trashed apart", () => {
    expect(shown({ view: "done" })).toEqual(["Bank", "Old"]);
    expect(shown({ view: "trash" })).toEqual(["Gone"]);
  });

  it("filters by status, priority, tag and words, together", () => {
    expect(shown({ tag: "finance" })).toEqual(["Budget"]);
    expect(shown({ status: "blocked" })).toEqual(["Plants"]);
    expect(shown({ q: "tall plants" })).toEqual(["Plants"]);
    expect(shown({ q: "plants", priority: "urgent" })).toEqual([]);
  });
});

describe("what the address asks for", () => {
  it("is the same whether a filter is left out or set to nothing", () => {
    expect(sameSearch({ view: "board", tag: undefined }, { view: "board" })).toBe(true);
    expect(sameSearch({}, { priority: "high" })).toBe(false);
    expect(sameSearch({ q: "bank" }, { q: "card" })).toBe(false);
  });
});

describe("a long list", () => {
  it("finds the first line in view among ten thousand", () => {
    const tops = prefixSums(Array.from({ length: 10_000 }, () => 50));
    expect(tops.at(-1)).toBe(500_000);
    expect(firstAfter(tops, 250_010) - 1).toBe(5000);
  });
});

describe("tags as typed", () => {
  it("may have signs, commas and repetitions", () => {
    expect(readTags("#finance, work  work")).toEqual(["finance", "work"]);
  });
});
