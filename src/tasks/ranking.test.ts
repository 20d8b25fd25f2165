import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priorities, taskStatuses, type Task } from "../shared/task.ts";
import { rankTasks, type RankingFacts } from "./ranking.ts";
import { defaultWeights } from "./score-parts.ts";
import { aTask } from "../shared/testing/a-task.ts";

const facts: RankingFacts = {
  now: new Date("2026-11-23T09:00:00.000Z"),
  timeZone: "Europe/Berlin",
  unblocks: new Map(),
};
const order = (tasks: readonly Task[], extra: Partial<RankingFacts> = {}): string[] =>
  rankTasks(tasks, { ...facts, ...extra }).map((ranked) => ranked.task.title);
const reasonOf = (task: Task, extra: Partial<RankingFacts> = {}): Record<string, string> =>
  Object.fromEntries(
    rankTasks([task], { ...facts, ...extra })[0]!.parts.map((part) => [part.name, part.reason]),
  );

describe("what to work on", () => {
  it("begins with what is overdue, then today, tomorrow, this week, later, whenever", () => {
    const on = (title: string, date: string | null): Task =>
      aTask({ title, due: date === null ? null : { date } });
    const tasks = [
      on("Whenever", null),
      on("Later", "2026-12-20"),
      on("This week", "2026-11-27"),
      on("Tomorrow", "2026-11-24"),
      on("Today", "2026-11-23"),
      on("Overdue", "2026-11-20"),
    ];
    expect(order(tasks)).toEqual(["Overdue", "Today", "Tomorrow", "This week", "Later", "Whenever"]);
  });

  it("puts the more urgent first where days are alike, and what is blocked last", () => {
    const tasks = [
      aTask({ title: "Blocked", status: "blocked", priority: "urgent" }),
      ...priorities.toReversed().map((priority) => aTask({ title: priority, priority })),
    ];
    expect(order(tasks)).toEqual(["urgent", "high", "medium", "low", "Blocked"]);
  });

  it("puts first what is begun, and what others wait for", () => {
    const [plain, begun, awaited] = [
      aTask({ title: "Plain" }),
      aTask({ title: "Begun", status: "in_progress" }),
      aTask({ title: "Awaited" }),
    ];
    expect(order([plain, begun, awaited], { unblocks: new Map([[awaited.id, 3]]) })).toEqual([
      "Awaited",
      "Begun",
      "Plain",
    ]);
  });

  it("leaves out what does not fit into the minutes at hand, and what is done or in the trash", () => {
    const tasks = [
      aTask({ title: "Long", estimateMinutes: 120, priority: "urgent" }),
      aTask({ title: "Short", estimateMinutes: 20 }),
      aTask({ title: "Done", status: "done" }),
      aTask({ title: "Trash", deletedAt: "2026-11-22T00:00:00.000Z" }),
    ];
    expect(order(tasks, { minutes: 30 })).toEqual(["Short"]);
  });

  it("says why in plain words", () => {
    const task = aTask({
      due: { date: "2026-11-21" },
      priority: "high",
      status: "in_progress",
      estimateMinutes: 10,
      createdAt: "2026-11-01T09:00:00.000Z",
    });
    expect(reasonOf(task, { unblocks: new Map([[task.id, 1]]) })).toEqual({
      due: "overdue by 2 days",
      priority: "high priority",
      in_progress: "already in progress",
      unblocks: "1 task waits for it",
      estimate: "takes only 10 minutes",
      age: "waiting for 22 days",
    });
    expect(reasonOf(aTask({ status: "blocked", blockedReason: "no numbers" }))).toMatchObject({
      blocked: "blocked: no numbers",
    });
    expect(reasonOf(aTask({ due: { date: "2026-11-27" } })).due).toBe("due Friday, in 4 days");
  });

  it("knows the hour, and what day it is in the reader's or the task's zone", () => {
    expect(reasonOf(aTask({ due: { date: "2026-11-23", time: "09:30" } })).due).toBe(
      "overdue since 09:30 today",
    );
    expect(reasonOf(aTask({ due: { date: "2026-11-23", time: "11:00" } })).due).toBe("due today at 11:00");
    const late = { now: new Date("2026-11-23T23:30:00.000Z") };
    expect(reasonOf(aTask({ due: { date: "2026-11-24" } }), late).due).toBe("due today");
    const newYork = { date: "2026-11-24", timeZone: "America/New_York" };
    expect(reasonOf(aTask({ due: newYork }), late).due).toBe("due tomorrow");
  });

  it("fills the day in order: what goes beyond it says so and makes room for what fits", () => {
    const tasks = [
      aTask({ title: "Long", estimateMinutes: 200, priority: "urgent" }),
      aTask({ title: "Second", estimateMinutes: 120, priority: "high" }),
      aTask({ title: "Third", estimateMinutes: 60, priority: "medium" }),
      aTask({ title: "Open end", priority: "low" }),
    ];
    const ranked = rankTasks(tasks, { ...facts, capacityMinutes: 300 });
    expect(ranked.map(({ task }) => task.title)).toEqual(["Long", "Second", "Third", "Open end"]);
    expect(ranked[1]?.parts.at(-1)).toEqual({
      name: "capacity",
      points: -15,
      reason: "120 minutes go beyond the day: 200 of 300 are taken by what ranks before it",
      room: { minutes: 120, taken: 200, of: 300 },
    });
  });

  it("follows other weights when they are given", () => {
    const tasks = [
      aTask({ title: "Due", due: { date: "2026-11-23" } }),
      aTask({ title: "Urgent", priority: "urgent" }),
    ];
    const weights = { ...defaultWeights, dueToday: 0, dueTomorrow: 0 };
    expect(rankTasks(tasks, facts, weights).map((ranked) => ranked.task.title)).toEqual(["Urgent", "Due"]);
  });

  const plainFacts = facts;
  const anyDay = fc.option(fc.integer({ min: 1, max: 1440 }), { nil: null });
  const anyTask = fc
    .record({
      status: fc.constantFrom(...taskStatuses),
      priority: fc.constantFrom(...priorities),
      day: fc.option(fc.integer({ min: -400, max: 400 }), { nil: null }),
      estimateMinutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: null }),
    })
    .map(({ day, ...rest }) => {
      const date = new Date(facts.now.getTime() + (day ?? 0) * 86_400_000).toISOString().slice(0, 10);
      return aTask({ ...rest, due: day === null ? null : { date } });
    });

  it("gives scores that are the sum of their parts, and the same order whatever order the rows come in", () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 12 }), anyDay, (tasks, day) => {
        const facts = day === null ? plainFacts : { ...plainFacts, capacityMinutes: day };
        const ranked = rankTasks(tasks, facts);
        for (const { score, parts } of ranked) {
          expect(score).toBeCloseTo(
            parts.reduce((sum, part) => sum + part.points, 0),
            5,
          );
          expect(parts.map((part) => part.points)).toEqual(
            parts.map((part) => part.points).toSorted((one, other) => other - one),
          );
        }
        const ids = ranked.map((one) => one.task.id);
        expect(rankTasks(tasks.toReversed(), facts).map((one) => one.task.id)).toEqual(ids);
      }),
    );
  });
});
