import { describe, expect, it } from "vitest";
import { aTask } from "../../../shared/testing/a-task.ts";
import { findBlocker, withoutBlocker } from "./find-blocker.ts";

const budget = aTask({ title: "Review the budget" });
const tasks = [
  budget,
  aTask({ title: "Review the slides" }),
  aTask({ title: "Budget" }),
  aTask({ title: "Book flights", status: "done" }),
];
const named = (line: string): string | undefined => findBlocker(line, tasks)?.title;

describe("the task that a line names as the one to be done first", () => {
  it.each([
    [
      "by its whole title, with more behind it",
      "Send it >review the budget tomorrow p1",
      "Review the budget",
    ],
    ["by words of its title", "Send it >the slides", "Review the slides"],
    ["by the beginning of a word", "Send it tomorrow >slid", "Review the slides"],
    ["in quotes", 'Send it >"review the budget" #work', "Review the budget"],
    ["by its whole title, where others have the word too", "Send it >budget", "Budget"],
  ])("is found %s", (_, line, title) => {
    expect(named(line)).toBe(title);
  });

  it.each([
    ["several fit", "Send it >review"],
    ["none fits", "Send it >the moon"],
    ["it is done", "Send it >book flights"],
    ["it stands in quotes", 'Send it ">review the budget"'],
    ["the mark stands for something else", "Widths -> 5 > 3, a>budget"],
    ["too little is said", "Send it >sl"],
  ])("is nobody where %s", (_, line) => {
    expect(named(line)).toBeUndefined();
  });

  it("leaves the other words where they were", () => {
    const line = "Send it >review the budget p1";
    const blocker = findBlocker(line, tasks);
    expect(blocker).toMatchObject({ id: budget.id, start: 8, end: 26 });
    expect(blocker && withoutBlocker(line, blocker)).toBe(`Send it ${" ".repeat(18)} p1`);
  });
});
