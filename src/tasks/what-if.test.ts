import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Task } from "../shared/task.ts";
import type { Assumption } from "../shared/what-if.ts";
import { minutesOf } from "./day-book.ts";
import { addDays, isWeekend } from "./days.ts";
import { aTask } from "../shared/testing/a-task.ts";
import { proposeMoves } from "./what-if.ts";

/** A Monday. */
const today = "2026-11-23";
const thursday: Assumption = { kind: "away", from: "2026-11-26", until: "2026-11-26" };
const on = (title: string, date: string, fields: Partial<Task> = {}): Task =>
  aTask({ title, due: { date }, estimateMinutes: 60, ...fields });
const propose = (tasks: readonly Task[], assumption: Assumption, capacityMinutes = 240) =>
  proposeMoves(tasks, { assumption, today, capacityMinutes, ranking: tasks.map((task) => task.id) });
const told = (tasks: readonly Task[], assumption: Assumption, capacityMinutes?: number) =>
  propose(tasks, assumption, capacityMinutes).moves.map(({ title, to }) => `${title} → ${to.date}`);

describe("what slips", () => {
  it("is done before a day away where there is room, and keeps its time of day", () => {
    const call = on("Call Ana", "2026-11-26", { due: { date: "2026-11-26", time: "15:00" } });
    const { moves } = propose([call, on("Other", "2026-11-27")], thursday);
    expect(moves).toMatchObject([
      { title: "Call Ana", to: { date: "2026-11-25", time: "15:00" }, late: false, version: 1 },
    ]);
    expect(moves[0]?.reason).toBe("can be done before: Wednesday 25 November has 4 h free");
  });

  it("comes later where the days before are full, on a working day", () => {
    const full = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-27"].map((day) =>
      on(`Full ${day}`, day, { estimateMinutes: 240 }),
    );
    const { moves } = propose([...full, on("Budget", "2026-11-26")], thursday);
    expect(moves).toMatchObject([{ title: "Budget", to: { date: "2026-11-30" }, late: true }]);
  });

  it("takes with it what waits for it", () => {
    const first = on("Draft", "2026-11-23");
    const second = on("Review", "2026-11-24", { blockedBy: [first.id], status: "blocked" });
    const sick: Assumption = { kind: "away", from: today, until: "2026-11-25" };
    expect(told([second, first], sick)).toEqual(["Draft → 2026-11-26", "Review → 2026-11-26"]);
    const moved: Assumption = { kind: "moved", taskId: first.id, due: { date: "2026-12-01" } };
    expect(told([second, first], moved)).toEqual(["Draft → 2026-12-01", "Review → 2026-12-01"]);
    expect(propose([second, first], moved).moves[1]?.reason).toMatch(/^waits for “Draft”/);
  });

  it("has to be done before a launch that comes earlier, or it says what stands in the way", () => {
    const test = on("Test", "2026-12-03");
    const big = on("Rewrite", "2026-12-02", { estimateMinutes: 2000 });
    const launch = on("Launch", "2026-12-04", { blockedBy: [test.id, big.id] });
    const { moves, stays } = propose([launch, test, big, on("Busy", today)], {
      kind: "moved",
      taskId: launch.id,
      due: { date: today },
    });
    expect(moves.map(({ title, to }) => `${title} → ${to.date}`)).toEqual([
      "Test → 2026-11-23",
      "Launch → 2026-11-23",
    ]);
    expect(stays).toMatchObject([{ title: "Rewrite" }]);
    expect(stays[0]?.reason).toContain("no day before has 33 h 20 min free");
  });

  it("is what ranks last where a day has fewer hours", () => {
    const tasks = [on("First", today), on("Second", today), on("Third", today)];
    const short: Assumption = { kind: "hours", minutes: 120, from: today, until: today };
    expect(told(tasks, short)).toEqual(["Third → 2026-11-24"]);
  });

  it("is not what repeats: that comes round by itself", () => {
    const { moves, stays } = propose([on("Stand-up", "2026-11-26", { repeat: "FREQ=DAILY" })], thursday);
    expect([moves.length, stays[0]?.reason]).toEqual([0, "it repeats and comes round again by itself"]);
  });

  const anyTasks = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: 12 }),
        minutes: fc.integer({ min: 10, max: 300 }),
        waitsFor: fc.array(fc.nat(20), { maxLength: 2 }),
      }),
      { maxLength: 14 },
    )
    .map((seeds) => {
      const tasks: Task[] = [];
      for (const { day, minutes, waitsFor } of seeds) {
        const blockers = waitsFor.flatMap((place) => tasks[place] ?? []);
        const lastBlocker =
          blockers
            .map((task) => task.due!.date)
            .toSorted()
            .at(-1) ?? today;
        const date = addDays(today, day);
        tasks.push(
          on(`Task ${tasks.length}`, date < lastBlocker ? lastBlocker : date, {
            estimateMinutes: minutes,
            blockedBy: blockers.map((task) => task.id),
          }),
        );
      }
      return tasks;
    });
  const anyAssumption = fc.oneof(
    fc.record({ from: fc.nat(8), days: fc.nat(4) }).map(({ from, days }): Assumption => ({
      kind: "away",
      from: addDays(today, from),
      until: addDays(today, from + days),
    })),
    fc
      .record({ minutes: fc.integer({ min: 30, max: 200 }), days: fc.nat(6) })
      .map(({ minutes, days }): Assumption => ({
        kind: "hours",
        minutes,
        from: today,
        until: addDays(today, days),
      })),
  );

  it("never goes to a day away, a weekend, a full day, the past, or before what it waits for", () => {
    fc.assert(
      fc.property(anyTasks, anyAssumption, (tasks, assumption) => {
        const capacity = 240;
        const { moves } = propose(tasks, assumption, capacity);
        const days = new Map(tasks.map((task) => [task.id, task.due!.date]));
        for (const { taskId, to } of moves) days.set(taskId, to.date);
        for (const { taskId, to } of moves) {
          const task = tasks.find((one) => one.id === taskId)!;
          expect(to.date >= today && !isWeekend(to.date)).toBe(true);
          const inside =
            assumption.kind !== "moved" && to.date >= assumption.from && to.date <= assumption.until;
          expect(inside && assumption.kind === "away").toBe(false);
          const load = tasks
            .filter((one) => days.get(one.id) === to.date)
            .reduce((sum, one) => sum + minutesOf(one), 0);
          const limit = inside && assumption.kind === "hours" ? assumption.minutes : capacity;
          const alone = minutesOf(task) > capacity && load === minutesOf(task);
          expect(load <= limit || alone).toBe(true);
          for (const id of task.blockedBy) expect(to.date >= days.get(id)!).toBe(true);
        }
        const ranking = tasks.map((task) => task.id);
        const facts = { assumption, today, capacityMinutes: capacity, ranking };
        expect(proposeMoves(tasks.toReversed(), facts).moves).toEqual(moves);
      }),
    );
  });
});
