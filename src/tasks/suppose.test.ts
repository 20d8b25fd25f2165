import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Proposal } from "../shared/what-if.ts";
import { applyMoves, suppose } from "./suppose.ts";
import { byUser, openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

const options = { timeZone: "Europe/Berlin" };

describe("a what-if plan", () => {
  let tasks: OpenedTasks;
  beforeEach(async () => {
    tasks = await openTasks();
    await tasks.add({ title: "Budget", due: { date: "2026-11-26" } });
    await tasks.add({ title: "Call Ana", due: { date: "2026-11-26", time: "15:00" } });
    await tasks.add({ title: "Whenever" });
    await tasks.add({ title: "Late", due: { date: "2026-11-20" } });
  });
  afterEach(() => tasks.close());

  const awayOnThursday = (): Promise<Proposal> =>
    suppose(
      tasks.service,
      { kind: "away", from: "2026-11-26", until: "2026-11-26" },
      { ...options, now: tasks.clock.now },
    );
  const dues = async (): Promise<(string | undefined)[]> =>
    (await tasks.service.list({ trashed: false, sort: "created", limit: 10 })).items.map(
      ({ due }) => due?.date,
    );

  it("changes nothing by itself, and says what was looked at", async () => {
    const before = await dues();
    const plan = await awayOnThursday();
    expect(plan).toMatchObject({
      words: "you are away on Thursday 26 November",
      looked: 2,
      complete: true,
      capacityMinutes: 480,
    });
    expect(plan.moves.map(({ title }) => title).toSorted()).toEqual(["Budget", "Call Ana"]);
    expect(await dues()).toEqual(before);
  });

  it("is applied as a whole, and one undo takes it back", async () => {
    const before = await dues();
    const changes = await applyMoves(tasks.service, (await awayOnThursday()).moves, byUser);
    expect(await dues()).toEqual(["2026-11-25", "2026-11-25", undefined, "2026-11-20"]);
    await tasks.service.undo({ ids: changes.map(({ id }) => id) }, byUser);
    expect(await dues()).toEqual(before);
  });

  it("is not applied at all where one row was changed since, and names that row", async () => {
    const plan = await awayOnThursday();
    await tasks.edit(plan.moves[1]!.taskId, { priority: "high" });
    const before = await dues();
    await expect(applyMoves(tasks.service, plan.moves, byUser)).rejects.toMatchObject({
      code: "version_conflict",
      message: `“${plan.moves[1]!.title}” was changed after this plan was made, so nothing of it was applied.`,
    });
    expect(await dues()).toEqual(before);
  });

  it("follows a launch that moves to what it waits for, also without a date", async () => {
    const test = await tasks.add({ title: "Test" });
    const launch = await tasks.add({
      title: "Launch",
      due: { date: "2026-12-11" },
      blockedBy: [test.id],
    });
    const plan = await suppose(
      tasks.service,
      { kind: "moved", taskId: launch.id, due: { date: "2026-11-27" } },
      { ...options, now: tasks.clock.now },
    );
    expect(plan.words).toBe("“Launch” moves to Friday 27 November");
    expect(plan.moves.map(({ title, to }) => `${title} ${to.date}`)).toEqual([
      "Test 2026-11-27",
      "Launch 2026-11-27",
    ]);
  });

  it.each([
    ["days that are over", { kind: "away", from: "2026-11-01", until: "2026-11-02" }],
    ["a year", { kind: "away", from: "2026-11-24", until: "2027-11-24" }],
  ] as const)("refuses %s in a sentence", async (_what, assumption) => {
    await expect(
      suppose(tasks.service, assumption, { ...options, now: tasks.clock.now }),
    ).rejects.toMatchObject({ code: "invalid_request" });
  });
});
