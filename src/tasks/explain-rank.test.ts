import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { explainRank } from "./explain-rank.ts";
import { openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

describe("why not this task", () => {
  let tasks: OpenedTasks;
  beforeEach(async () => {
    tasks = await openTasks();
  });
  afterEach(() => tasks.close());
  const explain = (id: string) =>
    explainRank(tasks.service, id, { now: tasks.clock.now, timeZone: "Europe/Berlin" });

  it("compares its parts with those of what ranks before it, and the differences add up", async () => {
    await tasks.add({ title: "Send the payroll", due: { date: "2026-11-23" }, priority: "urgent" });
    const budget = await tasks.add({ title: "Review the budget", due: { date: "2026-11-27" } });
    const told = await explain(budget.id);
    if (told.kind !== "ranked") throw new Error("It is open, so it ranks.");
    expect([told.place, told.of]).toEqual([2, 2]);
    expect(told.before[0]?.because).toEqual([
      { name: "priority", theirs: 40, mine: 10, reason: "urgent priority" },
      { name: "due", theirs: 40, mine: 14, reason: "due today" },
    ]);
    expect(told.before[0]?.ahead).toBe(56);
  });

  it("ranks a task that nothing speaks for among all others", async () => {
    for (let index = 0; index < 120; index += 1)
      await tasks.add({ title: `Pressing ${index}`, priority: "urgent", due: { date: "2026-11-23" } });
    const shelf = await tasks.add({ title: "Sort the shelf", priority: "low" });
    const told = await explain(shelf.id);
    expect(told).toMatchObject({ kind: "ranked", ranked: { score: 0 } });
    expect(told.kind === "ranked" && told.place === told.of).toBe(true);
  });

  it("says so where the task is done or in the trash", async () => {
    const task = await tasks.add({ title: "Call Ana", status: "done" });
    expect(await explain(task.id)).toMatchObject({ kind: "closed", why: "done" });
  });
});
