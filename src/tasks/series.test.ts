import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isSkip } from "../changes/skip.ts";
import type { SeriesScope, Task, TaskPatch } from "../shared/task.ts";
import { byUser, openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

let opened: OpenedTasks;
// A Monday.
beforeEach(async () => void (opened = await openTasks("2026-11-23T09:00:00.000Z")));
afterEach(() => opened.close());

const standup = (input: Partial<Task> = {}) =>
  opened.add({
    title: "Standup",
    due: { date: "2026-11-30", time: "09:30" },
    repeat: "FREQ=WEEKLY;BYDAY=MO",
    ...input,
  });
const edit = async (task: Task, patch: TaskPatch, scope?: SeriesScope): Promise<Task> => {
  await opened.service.update([{ id: task.id, patch, ...(scope === undefined ? {} : { scope }) }], byUser);
  return opened.service.get(task.id);
};
const complete = async (task: Task): Promise<Task | undefined> => {
  const changes = await opened.service.complete([task.id], byUser);
  return changes.find((change) => change.kind === "created")?.after ?? undefined;
};
const skip = (task: Task) => opened.service.skip([{ id: task.id }], byUser);
const open = async (): Promise<readonly Task[]> =>
  (
    await opened.service.list({
      trashed: false,
      sort: "created",
      limit: 50,
      status: ["todo", "in_progress", "blocked"],
    })
  ).items;

describe("skipping a repeating task", () => {
  it("moves it to its next time, the same row, not done, and says so in the log", async () => {
    const task = await standup({ status: "in_progress" });
    const [change] = await skip(task);
    expect(change).toMatchObject({ kind: "updated", reasons: { due: "skipped 2026-11-30" } });
    expect(isSkip(change!)).toBe(true);
    expect(await opened.service.get(task.id)).toMatchObject({
      due: { date: "2026-12-07", time: "09:30" },
      status: "todo",
      completedAt: null,
    });
    expect(await open()).toHaveLength(1);
  });

  it("is taken back by undo", async () => {
    const task = await standup({ repeat: "FREQ=WEEKLY;BYDAY=MO;COUNT=4" });
    const [change] = await skip(task);
    expect((await opened.service.get(task.id)).repeat).toBe("FREQ=WEEKLY;BYDAY=MO;COUNT=3");
    await opened.service.undo({ ids: [change!.id] }, byUser);
    expect(await opened.service.get(task.id)).toMatchObject({ due: task.due, repeat: task.repeat });
  });

  it("goes past all missed ones at once, but not past today's", async () => {
    const task = await standup({ due: { date: "2026-11-02" }, repeat: "FREQ=DAILY" });
    await skip(task);
    expect((await opened.service.get(task.id)).due).toEqual({ date: "2026-11-23" });
    await skip(task);
    expect((await opened.service.get(task.id)).due).toEqual({ date: "2026-11-24" });
  });

  it("is refused for the last time, a done one and one that does not repeat, and changes nothing", async () => {
    const last = await standup({ repeat: "FREQ=WEEKLY;COUNT=1" });
    const once = await opened.add({ title: "Once", due: { date: "2026-11-30" } });
    const done = await standup({ status: "done" });
    for (const [task, message] of [
      [last, /last time/],
      [once, /does not repeat/],
      [done, /is done/],
    ] as const) {
      await expect(skip(task)).rejects.toMatchObject({ code: "invalid_request", message });
      expect((await opened.service.get(task.id)).version).toBe(1);
    }
  });

  it("of a time that was moved goes on from where the series stands", async () => {
    const task = await standup();
    await edit(task, { due: { date: "2026-12-02", time: "14:00" }, title: "Standup with guests" }, "this");
    await skip(task);
    const after = await opened.service.get(task.id);
    expect(after).toMatchObject({ title: "Standup", due: { date: "2026-12-07", time: "09:30" } });
    expect(after.series).toBeUndefined();
  });
});

describe("changing just this one", () => {
  it("moves it alone: the next is reckoned from the series' own day and hour", async () => {
    const moved = await edit(await standup(), { due: { date: "2026-12-01", time: "15:00" } }, "this");
    expect(moved).toMatchObject({
      due: { date: "2026-12-01", time: "15:00" },
      repeat: "FREQ=WEEKLY;BYDAY=MO",
      series: { due: { date: "2026-11-30", time: "09:30" } },
    });
    opened.clock.now = new Date("2026-12-01T15:00:00Z");
    expect(await complete(moved)).toMatchObject({ due: { date: "2026-12-07", time: "09:30" } });
  });

  it("is what moving to another day means when nobody says which", async () => {
    const every3 = await standup({ due: { date: "2026-11-23" }, repeat: "FREQ=DAILY;INTERVAL=3" });
    const moved = await edit(every3, { due: { date: "2026-11-24" } });
    expect(await complete(moved)).toMatchObject({ due: { date: "2026-11-26" } });
  });

  it("leaves no trace when it is moved back, however often it was moved", async () => {
    const task = await standup();
    await edit(task, { due: { date: "2026-12-01", time: "15:00" } }, "this");
    await edit(task, { due: { date: "2026-12-03" } }, "this");
    expect((await edit(task, { due: task.due }, "this")).series).toBeUndefined();
  });

  it("gives this one another title, notes or tags, and the next its own again", async () => {
    const task = await standup({ tags: ["team"], assignee: null });
    const changed = await edit(task, { title: "Demo", tags: ["team", "demo"], assignee: "Sam" }, "this");
    expect(await complete(changed)).toMatchObject({ title: "Standup", tags: ["team"], assignee: null });
  });

  it("can't be said of the rule itself", async () => {
    await expect(edit(await standup(), { repeat: "FREQ=DAILY" }, "this")).rejects.toMatchObject({
      code: "invalid_request",
      hint: expect.stringMatching(/from now on/),
    });
  });

  it("is undone field by field, and a later edit of the row stays", async () => {
    const task = await standup();
    const [moved] = await opened.service.update(
      [{ id: task.id, patch: { due: { date: "2026-12-01" } }, scope: "this" }],
      byUser,
    );
    await edit(task, { notes: "bring cake" });
    await opened.service.undo({ ids: [moved!.id] }, byUser);
    const after = await opened.service.get(task.id);
    expect(after).toMatchObject({ due: task.due, notes: "bring cake" });
    expect(after.series).toBeUndefined();
  });
});

describe("changing this and all that follow", () => {
  it.each([
    ["a weekday", "FREQ=WEEKLY;BYDAY=MO", "2026-11-30", "2026-12-01", "FREQ=WEEKLY;BYDAY=TU", "2026-12-08"],
    [
      "one of several weekdays",
      "FREQ=WEEKLY;BYDAY=MO,FR",
      "2026-11-30",
      "2026-12-01",
      "FREQ=WEEKLY;BYDAY=TU,FR",
      "2026-12-04",
    ],
    [
      "a day of the month",
      "FREQ=MONTHLY;BYMONTHDAY=15",
      "2026-12-15",
      "2026-12-20",
      "FREQ=MONTHLY;BYMONTHDAY=20",
      "2027-01-20",
    ],
    [
      "the second Tuesday",
      "FREQ=MONTHLY;BYDAY=2TU",
      "2026-12-08",
      "2026-12-17",
      "FREQ=MONTHLY;BYDAY=3TH",
      "2027-01-21",
    ],
    [
      "the last Friday",
      "FREQ=MONTHLY;BYDAY=-1FR",
      "2026-11-27",
      "2026-11-30",
      "FREQ=MONTHLY;BYDAY=-1MO",
      "2026-12-28",
    ],
    [
      "a day of the year",
      "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24",
      "2026-12-24",
      "2027-01-06",
      "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=6",
      "2028-01-06",
    ],
    [
      "a rule that names no day",
      "FREQ=DAILY;INTERVAL=3",
      "2026-11-30",
      "2026-12-01",
      "FREQ=DAILY;INTERVAL=3",
      "2026-12-04",
    ],
    [
      "each working day",
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      "2026-11-30",
      "2026-12-05",
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      "2026-12-07",
    ],
  ])("moves %s with it", async (_name, repeat, from, to, rule, next) => {
    const task = await standup({ due: { date: from }, repeat });
    const moved = await edit(task, { due: { date: to } }, "following");
    expect(moved).toMatchObject({ due: { date: to }, repeat: rule });
    expect(moved.series).toBeUndefined();
    expect(await complete(moved)).toMatchObject({ due: { date: next } });
  });

  it("gives all the new hour and title, also where this one stands on another day by itself", async () => {
    const task = await standup();
    await edit(task, { due: { date: "2026-12-01", time: "09:30" }, title: "Demo" }, "this");
    const later = await edit(task, { due: { date: "2026-12-01", time: "10:00" } });
    expect(later.series).toEqual({ title: "Standup", due: { date: "2026-11-30", time: "10:00" } });
    const renamed = await edit(later, { title: "Demo" }, "following");
    expect(await complete(renamed)).toMatchObject({
      title: "Demo",
      due: { date: "2026-12-07", time: "10:00" },
    });
  });

  it("takes a new rule from this one on", async () => {
    const task = await standup();
    await edit(task, { due: { date: "2026-12-01", time: "09:30" } }, "this");
    const changed = await edit(task, { repeat: "FREQ=DAILY" });
    expect(await complete(changed)).toMatchObject({ due: { date: "2026-12-02", time: "09:30" } });
  });

  it("stops repeating when the rule is taken away", async () => {
    const task = await standup();
    await edit(task, { title: "Demo" }, "this");
    const stopped = await edit(task, { repeat: null });
    expect(stopped.series).toBeUndefined();
    expect(await complete(stopped)).toBeUndefined();
  });
});

describe("undo of a completion", () => {
  it("removes the next one that it made, and keeps it where somebody edited it", async () => {
    const task = await standup();
    const first = await opened.service.complete([task.id], byUser);
    await opened.service.undo({ ids: [first[0]!.id] }, byUser);
    expect((await open()).map(({ id }) => id)).toEqual([task.id]);
    const again = await opened.service.complete([task.id], byUser);
    const next = again.find((change) => change.kind === "created")!.after!;
    await edit(next, { notes: "mine" });
    const undone = await opened.service.undo({ ids: [again[0]!.id] }, byUser);
    expect(undone.conflicts.map(({ taskId }) => taskId)).toEqual([next.id]);
    expect((await opened.service.get(next.id)).notes).toBe("mine");
  });
});
