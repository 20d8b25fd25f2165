import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { byAssistant, byUser, openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

let opened: OpenedTasks;
beforeEach(async () => void (opened = await openTasks()));
afterEach(() => opened.close());
const history = async () => (await opened.service.history({ limit: 100 })).items;

describe("creating a task", () => {
  it("fills in what was not said: todo, medium, no day", async () => {
    const task = await opened.add({ title: "  Review the budget " });
    expect(task).toMatchObject({
      title: "Review the budget",
      status: "todo",
      priority: "medium",
      due: null,
      tags: [],
      version: 1,
      createdAt: "2026-11-23T09:00:00.000Z",
    });
  });

  it("writes the row, the log with the reasons, and tells of it, in one go", async () => {
    const cause = byAssistant();
    const reasons = { priority: "due tomorrow" };
    const [change] = await opened.service.create([{ input: { title: "One" }, reasons }], cause);
    expect(change).toMatchObject({ kind: "created", before: null, reasons, ...cause });
    expect(await history()).toEqual([change]);
    expect(opened.events).toEqual([{ type: "task-changed", seq: change!.seq, change }]);
  });

  it("makes all of several or none", async () => {
    const creations = [{ input: { title: "Good" } }, { input: { title: "Bad", parentId: newId() } }];
    await expect(opened.service.create(creations, byUser)).rejects.toMatchObject({ code: "invalid_request" });
    expect(await history()).toEqual([]);
    expect(opened.events).toEqual([]);
  });

  it.each([
    ["an empty title", { title: "   " }],
    ["31 February", { title: "A", due: { date: "2026-02-31" } }],
    ["a rule that is none", { title: "A", repeat: "every friday" }],
    ["a rule that never comes", { title: "A", repeat: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }],
    ["an unknown blocker", { title: "A", blockedBy: ["0199aaaa-0000-7000-8000-000000000000"] }],
  ])("refuses %s with a hint", async (_name, input) => {
    await expect(opened.service.create([{ input }], byUser)).rejects.toMatchObject({
      code: "invalid_request",
      hint: expect.stringMatching(/.+/),
    });
  });

  it("counts a tag written in two ways once", async () => {
    expect((await opened.add({ title: "A", tags: ["Home", "home", "work"] })).tags).toEqual(["Home", "work"]);
  });
});

describe("changing a task", () => {
  it("gives one change with the row before and after, one version on", async () => {
    const task = await opened.add({ title: "Old" });
    const [change] = await opened.service.update([{ id: task.id, patch: { title: "New" } }], byUser);
    expect(change).toMatchObject({
      kind: "updated",
      before: { title: "Old", version: 1 },
      after: { title: "New", version: 2 },
    });
  });

  it("gives no change when nothing is different", async () => {
    const task = await opened.add({ title: "Same", tags: ["a"], due: { date: "2026-11-27", time: "15:00" } });
    const patch = {
      title: "Same",
      tags: ["a"],
      due: { time: "15:00", date: "2026-11-27" },
      status: "todo" as const,
    };
    expect(await opened.service.update([{ id: task.id, patch }], byUser)).toEqual([]);
    expect((await opened.service.get(task.id)).version).toBe(1);
  });

  it("refuses a row that was passed by, and changes none of the others", async () => {
    const [one, two] = [await opened.add({ title: "One" }), await opened.add({ title: "Two" })];
    await opened.edit(two.id, { title: "Two, newer" });
    const edits = [
      { id: one.id, patch: { title: "X" }, expectedVersion: 1 },
      { id: two.id, patch: { title: "Y" }, expectedVersion: 1 },
    ];
    await expect(opened.service.update(edits, byUser)).rejects.toMatchObject({ code: "version_conflict" });
    expect((await opened.service.get(one.id)).title).toBe("One");
  });

  it("says plainly when there is no such task, or it is in the trash", async () => {
    await expect(opened.edit(newId(), { title: "X" })).rejects.toMatchObject({ code: "not_found" });
    const task = await opened.add({ title: "Gone" });
    await opened.service.delete([task.id], byUser);
    await expect(opened.edit(task.id, { title: "X" })).rejects.toMatchObject({
      code: "not_found",
      message: '"Gone" is in the trash.',
    });
  });

  it("completes and reopens through the status, with the time of completion", async () => {
    const task = await opened.add({ title: "A" });
    expect((await opened.edit(task.id, { status: "done" })).completedAt).toBe("2026-11-23T09:00:00.000Z");
    expect((await opened.edit(task.id, { status: "todo" })).completedAt).toBeNull();
    expect((await history()).map((change) => change.kind)).toEqual(["reopened", "completed", "created"]);
  });
});

describe("a blocked task", () => {
  it("becomes blocked by an open task and free, with a change by rule, when that is done", async () => {
    const blocker = await opened.add({ title: "Numbers" });
    const task = await opened.add({ title: "Report", blockedBy: [blocker.id] });
    expect(task.status).toBe("blocked");
    const cause = byAssistant();
    const changes = await opened.service.complete([blocker.id], cause);
    expect(
      changes.map((change) => [change.taskId, change.kind, change.actor.type, change.messageId]),
    ).toEqual([
      [blocker.id, "completed", "assistant", cause.messageId],
      [task.id, "updated", "rule", cause.messageId],
    ]);
    expect(changes[1]?.reasons).toEqual({ status: 'nothing blocks it since "Numbers" is done' });
    expect((await opened.service.get(task.id)).status).toBe("todo");
  });

  it("stays blocked while another blocker is open", async () => {
    const [one, two] = [await opened.add({ title: "One" }), await opened.add({ title: "Two" })];
    const task = await opened.add({ title: "Report", blockedBy: [one.id, two.id] });
    await opened.service.complete([one.id], byUser);
    expect((await opened.service.get(task.id)).status).toBe("blocked");
    await opened.service.delete([two.id], byUser);
    expect((await opened.service.get(task.id)).status).toBe("todo");
  });

  it("is blocked by a person it waits for, until nobody is waited for any more", async () => {
    const contract = await opened.add({ title: "Contract", waitingFor: "Ana" });
    expect(contract.status).toBe("blocked");
    expect((await opened.edit(contract.id, { waitingFor: null })).status).toBe("todo");
    expect((await opened.edit(contract.id, { waitingFor: "Ben" })).status).toBe("blocked");
    expect((await opened.edit(contract.id, { status: "in_progress" })).waitingFor).toBe("Ben");
    expect((await opened.edit(contract.id, { waitingFor: "Ana", status: "todo" })).status).toBe("todo");
  });

  it("that waits for a person as well goes on waiting for them when its blocker is done", async () => {
    const numbers = await opened.add({ title: "Numbers" });
    const report = await opened.add({ title: "Report", blockedBy: [numbers.id], waitingFor: "Ana" });
    await opened.service.complete([numbers.id], byUser);
    expect((await opened.service.get(report.id)).status).toBe("blocked");
  });

  it("is freed when its last blocker or its reason is taken away, and loses the reason when it goes on", async () => {
    const blocker = await opened.add({ title: "Numbers" });
    const task = await opened.add({ title: "Report", blockedReason: "no numbers" });
    expect(task.status).toBe("blocked");
    expect(await opened.edit(task.id, { status: "in_progress" })).toMatchObject({ blockedReason: null });
    expect((await opened.edit(task.id, { blockedBy: [blocker.id] })).status).toBe("blocked");
    expect((await opened.edit(task.id, { blockedBy: [] })).status).toBe("todo");
  });

  it("can't wait for itself, not even around the corner, nor be its own parent", async () => {
    const [one, two] = [await opened.add({ title: "One" }), await opened.add({ title: "Two" })];
    const three = await opened.add({ title: "Three", blockedBy: [two.id], parentId: two.id });
    await opened.edit(two.id, { blockedBy: [one.id], parentId: one.id });
    for (const id of [one.id, two.id, three.id]) {
      for (const patch of [{ blockedBy: [id] }, { parentId: id }]) {
        await expect(opened.edit(id, patch)).rejects.toMatchObject({ code: "invalid_request" });
      }
    }
    await expect(opened.edit(one.id, { blockedBy: [three.id] })).rejects.toMatchObject({
      message: '"One" would wait for itself.',
    });
    await expect(opened.edit(one.id, { parentId: three.id })).rejects.toMatchObject({
      message: '"One" would be its own parent.',
    });
  });

  it("forgets a blocker and a parent that were deleted for good", async () => {
    const gone = await opened.add({ title: "Gone" });
    const task = await opened.add({ title: "Report", blockedBy: [gone.id], parentId: gone.id });
    await opened.service.purge([gone.id], byUser);
    expect(await opened.service.get(task.id)).toMatchObject({
      blockedBy: [],
      parentId: null,
      status: "todo",
    });
  });
});

describe("a repeating task", () => {
  const weekly = {
    title: "Report",
    repeat: "FREQ=WEEKLY",
    due: { date: "2026-11-20", time: "09:00" },
    tags: ["x"],
  };

  it("makes its next one when completed, after today, with what it is", async () => {
    const task = await opened.add(weekly);
    const changes = await opened.service.complete([task.id], byAssistant());
    expect(changes[1]).toMatchObject({
      kind: "created",
      actor: { type: "rule" },
      after: { title: "Report", status: "todo", tags: ["x"], due: { date: "2026-11-27", time: "09:00" } },
    });
  });

  it("takes the next one away again when completing is undone, by id, by message, or by reopening", async () => {
    const open = async (): Promise<number> =>
      (await opened.service.plan({ now: opened.clock.now, timeZone: "UTC", limit: 5 })).counts.open;
    const task = await opened.add(weekly);
    const [completed] = await opened.service.complete([task.id], byUser);
    await opened.service.undo({ ids: [completed!.id] }, byUser);
    expect(await open()).toBe(1);
    const cause = byAssistant();
    await opened.service.complete([task.id], cause);
    await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect(await open()).toBe(1);
    await opened.service.complete([task.id], byUser);
    await opened.edit(task.id, { status: "todo" });
    expect(await open()).toBe(1);
  });

  it("keeps a next one that somebody has touched, and says so", async () => {
    const task = await opened.add(weekly);
    const [completed, next] = await opened.service.complete([task.id], byUser);
    await opened.edit(next!.taskId, { title: "Report, with charts" });
    const result = await opened.service.undo({ ids: [completed!.id] }, byUser);
    expect(result.conflicts).toMatchObject([{ taskId: next!.taskId, title: "Report, with charts" }]);
    expect((await opened.service.get(task.id)).status).toBe("todo");
    expect((await opened.service.get(next!.taskId)).title).toBe("Report, with charts");
  });
});

describe("the trash", () => {
  it("keeps a task whole until it is restored, or gone for good with the log keeping it", async () => {
    const task = await opened.add({ title: "A", tags: ["x"] });
    expect((await opened.service.delete([task.id], byUser)).map((change) => change.kind)).toEqual([
      "deleted",
    ]);
    expect(await opened.service.delete([task.id], byUser)).toEqual([]);
    expect((await opened.service.restore([task.id], byUser)).map((change) => change.kind)).toEqual([
      "restored",
    ]);
    const [purged] = await opened.service.purge([task.id], byUser);
    expect(purged).toMatchObject({ kind: "purged", before: { title: "A", tags: ["x"] }, after: null });
    await expect(opened.service.get(task.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is left by undoing, even for what was deleted for good", async () => {
    const task = await opened.add({ title: "A", tags: ["x"] });
    const [purged] = await opened.service.purge([task.id], byUser);
    await opened.service.undo({ ids: [purged!.id] }, byUser);
    expect(await opened.service.get(task.id)).toMatchObject({ title: "A", tags: ["x"], deletedAt: null });
  });
});

it("completing a task that is done already changes nothing", async () => {
  const task = await opened.add({ title: "A", status: "done" });
  expect(await opened.service.complete([task.id, task.id], byUser)).toEqual([]);
});
