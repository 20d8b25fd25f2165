import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeBriefing } from "./briefing.ts";
import { addDays } from "./days.ts";
import { nextGoodDay, oneQuestion } from "./one-question.ts";
import { makeReview } from "./review.ts";
import { aTask } from "../shared/testing/a-task.ts";
import { byUser, openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

const timeZone = "Europe/Berlin";

describe("the rhythm of days and weeks", () => {
  let tasks: OpenedTasks;
  beforeEach(async () => {
    // A Friday; the tests go on to the Monday after it.
    tasks = await openTasks("2026-11-20T09:00:00.000Z");
  });
  afterEach(() => tasks.close());
  const monday = (): void => void (tasks.clock.now = new Date("2026-11-23T07:00:00.000Z"));
  const briefing = (asking?: { skip: readonly string[] }) =>
    makeBriefing(tasks.service, {
      now: tasks.clock.now,
      timeZone,
      ...(asking === undefined ? {} : { asking }),
    });

  it("begins the morning with what counts, what was finished, and what came back by itself", async () => {
    const numbers = await tasks.add({ title: "Numbers" });
    await tasks.add({ title: "Budget", blockedBy: [numbers.id], due: { date: "2026-11-23" } });
    await tasks.add({ title: "Rent", due: { date: "2026-11-19" } });
    const slip = await tasks.add({ title: "Reopened" });
    await tasks.service.complete([numbers.id, slip.id], byUser);
    await tasks.edit(slip.id, { status: "todo" });
    monday();
    const told = await briefing();
    expect(told).toMatchObject({
      date: "2026-11-23",
      since: "2026-11-20",
      finished: { count: 1, tasks: [{ title: "Numbers" }] },
      freed: { count: 1, tasks: [{ title: "Budget" }] },
      overdue: { count: 1, tasks: [{ title: "Rent" }] },
      today: { count: 1, tasks: [{ title: "Budget" }] },
      question: null,
    });
    expect(told.first.map(({ task }) => task.title)).toEqual(["Rent", "Budget", "Reopened"]);
  });

  it("asks one question, only of those who chose it, and not again what was kept", async () => {
    const rent = await tasks.add({ title: "Rent", due: { date: "2026-11-14" } });
    const tax = await tasks.add({ title: "Tax", due: { date: "2026-11-19" } });
    monday();
    expect((await briefing({ skip: [] })).question).toMatchObject({
      taskId: rent.id,
      text: "“Rent” is 9 days overdue: move it to Friday, drop it, or keep it?",
      choices: [{ kind: "move", due: { date: "2026-11-27" } }, { kind: "drop" }, { kind: "keep" }],
    });
    expect((await briefing({ skip: [rent.id] })).question?.taskId).toBe(tax.id);
    expect((await briefing({ skip: [rent.id, tax.id] })).question).toBeNull();
  });

  it("looks back on a week with counts that can be checked", async () => {
    const done = await tasks.add({ title: "Done", estimateMinutes: 45 });
    const moved = await tasks.add({ title: "Moved", due: { date: "2026-11-19" } });
    const undone = await tasks.add({ title: "Not really" });
    await tasks.service.complete([done.id], byUser);
    const [change] = await tasks.service.complete([undone.id], byUser);
    await tasks.service.undo({ ids: [change!.id] }, byUser);
    await tasks.edit(moved.id, { due: { date: "2026-11-25" } });
    monday();
    const review = await makeReview(tasks.service, { now: tasks.clock.now, timeZone, day: "2026-11-18" });
    expect(review).toMatchObject({
      from: "2026-11-16",
      until: "2026-11-22",
      over: true,
      finished: { count: 1, tasks: [{ title: "Done" }] },
      finishedMinutes: 45,
      added: { count: 3 },
      slipped: { count: 1, tasks: [{ from: "2026-11-19", to: "2026-11-25" }] },
      next: { count: 1, tasks: [{ title: "Moved" }] },
    });
    expect(review.perDay.reduce((sum, { count }) => sum + count, 0)).toBe(review.finished.count);
    const next = await makeReview(tasks.service, { now: tasks.clock.now, timeZone });
    expect([next.from, next.over, next.finished.count]).toEqual(["2026-11-23", false, 0]);
  });

  it("counts what was finished and thrown away since, and tells of no row that is gone", async () => {
    const kept = await tasks.add({ title: "Kept" });
    const gone = await tasks.add({ title: "Gone" });
    const late = await tasks.add({ title: "Late", due: { date: "2026-11-19" } });
    await tasks.service.complete([kept.id, gone.id], byUser);
    await tasks.edit(late.id, { due: { date: "2026-11-25" } });
    for (const id of [gone.id, late.id]) {
      await tasks.service.delete([id], byUser);
      await tasks.service.purge([id], byUser);
    }
    const review = await makeReview(tasks.service, { now: tasks.clock.now, timeZone });
    expect(review).toMatchObject({
      finished: { count: 2, tasks: [{ title: "Kept" }] },
      added: { count: 3 },
      slipped: { count: 0, tasks: [] },
    });
    expect(review.perDay.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it("finds a week that is long over behind all that came after it", async () => {
    const done = await tasks.add({ title: "Done then" });
    await tasks.service.complete([done.id], byUser);
    tasks.clock.now = new Date("2027-03-01T09:00:00.000Z");
    for (let batch = 0; batch < 3; batch += 1)
      await tasks.service.create(
        Array.from({ length: 800 }, (_, index) => ({ input: { title: `Later ${batch} ${index}` } })),
        byUser,
      );
    const options = { now: tasks.clock.now, timeZone };
    const then = await makeReview(tasks.service, { ...options, day: "2026-11-18" });
    expect(then).toMatchObject({ finished: { count: 1 }, added: { count: 1 }, complete: true });
    const thisWeek = await makeReview(tasks.service, options);
    expect(thisWeek).toMatchObject({ finished: { count: 0 }, complete: false });
  });

  it("moves to a working day after today, whichever day it is", () => {
    fc.assert(
      fc.property(fc.nat(400), (days) => {
        const today = addDays("2026-01-01", days);
        const day = nextGoodDay(today);
        expect(day > today && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).toBe(true);
      }),
    );
  });

  it("asks about what lies there untouched where nothing is late", () => {
    const old = aTask({ title: "Shelf", updatedAt: "2026-09-01T09:00:00.000Z" });
    expect(oneQuestion({ overdue: [], stale: [old] }, "2026-11-23", new Set())?.text).toBe(
      "“Shelf” has been lying there without a date for 83 days: move it to Friday, drop it, or keep it?",
    );
  });
});
