import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { byAssistant, byUser, openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

let opened: OpenedTasks;
beforeEach(async () => void (opened = await openTasks()));
afterEach(() => opened.close());
const newest = async () => (await opened.service.history({ limit: 1 })).items[0]!;

describe("undo", () => {
  it("puts back what a message changed, in one go, and marks it", async () => {
    const task = await opened.add({ title: "Report", priority: "low" });
    const cause = byAssistant();
    await opened.edit(task.id, { priority: "urgent", due: { date: "2026-11-27" } }, cause);
    await opened.add({ title: "Made by mistake" }, cause);
    const result = await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect(result.conflicts).toEqual([]);
    expect(result.changes.map((change) => [change.kind, change.actor.type])).toEqual([
      ["purged", "undo"],
      ["updated", "undo"],
    ]);
    expect(await opened.service.get(task.id)).toMatchObject({ priority: "low", due: null, version: 3 });
    const marked = (await opened.service.history({ limit: 9, messageId: cause.messageId! })).items;
    expect(marked.map((change) => change.undoneBy)).toEqual(result.changes.map((change) => change.id));
  });

  it("never overwrites what somebody edited since, and names it with what stays", async () => {
    const task = await opened.add({ title: "Report", priority: "low" });
    const cause = byAssistant();
    await opened.edit(task.id, { priority: "urgent", title: "The report" }, cause);
    await opened.edit(task.id, { priority: "high" }, byUser);
    const result = await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect(await opened.service.get(task.id)).toMatchObject({ title: "Report", priority: "high" });
    expect(result.conflicts).toMatchObject([
      { taskId: task.id, title: "The report", message: 'Changed since, so it stays: priority (now "high").' },
    ]);
  });

  it("leaves alone what somebody edited since, even where the edit came round to the same value", async () => {
    const task = await opened.add({ title: "Report", priority: "low" });
    const cause = byAssistant();
    await opened.edit(task.id, { priority: "high" }, cause);
    await opened.edit(task.id, { priority: "medium" });
    await opened.edit(task.id, { priority: "high" });
    const result = await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect(result).toMatchObject({ changes: [], conflicts: [{ taskId: task.id }] });
    expect((await opened.service.get(task.id)).priority).toBe("high");
  });

  it("does not count an edit that was itself taken back", async () => {
    const task = await opened.add({ title: "Report", priority: "low" });
    const cause = byAssistant();
    await opened.edit(task.id, { priority: "high" }, cause);
    await opened.edit(task.id, { priority: "medium" });
    await opened.service.undo({ ids: [(await newest()).id] }, byUser);
    const result = await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect(result.conflicts).toEqual([]);
    expect((await opened.service.get(task.id)).priority).toBe("low");
  });

  it("keeps a task that was made by the assistant and edited by somebody since", async () => {
    const cause = byAssistant();
    const task = await opened.add({ title: "Report" }, cause);
    await opened.edit(task.id, { notes: "mine" }, byUser);
    const result = await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toHaveLength(1);
    expect((await opened.service.get(task.id)).notes).toBe("mine");
  });

  it("does not open a task that was reopened and completed again since", async () => {
    const task = await opened.add({ title: "Report" });
    const cause = byAssistant();
    await opened.edit(task.id, { status: "done" }, cause);
    await opened.edit(task.id, { status: "todo" });
    opened.clock.now = new Date("2026-11-24T09:00:00.000Z");
    await opened.edit(task.id, { status: "done" });
    const result = await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect(result.conflicts).toHaveLength(1);
    expect(await opened.service.get(task.id)).toMatchObject({
      status: "done",
      completedAt: "2026-11-24T09:00:00.000Z",
    });
  });

  it("of an undo is a redo, which can be undone again", async () => {
    const task = await opened.add({ title: "Report" });
    const cause = byAssistant();
    await opened.edit(task.id, { title: "New" }, cause);
    const first = await newest();
    await opened.service.undo({ ids: [first.id] }, byUser);
    expect((await opened.service.get(task.id)).title).toBe("Report");
    await opened.service.undo({ ids: [(await newest()).id] }, byUser);
    expect((await opened.service.get(task.id)).title).toBe("New");
    const again = (await opened.service.history({ limit: 1, ids: [first.id] })).items[0]!;
    expect(again).not.toHaveProperty("undoneBy");
    await opened.service.undo({ messageId: cause.messageId! }, byUser);
    expect((await opened.service.get(task.id)).title).toBe("Report");
  });

  it("twice does nothing the second time", async () => {
    const task = await opened.add({ title: "Report" });
    await opened.edit(task.id, { title: "New" });
    const { id } = await newest();
    await opened.service.undo({ ids: [id] }, byUser);
    expect(await opened.service.undo({ ids: [id] }, byUser)).toEqual({ changes: [], conflicts: [] });
  });

  it("in preview tells what would come of it and changes nothing", async () => {
    const task = await opened.add({ title: "Report" });
    await opened.edit(task.id, { title: "New" });
    const { id, seq } = await newest();
    const preview = await opened.service.undo({ ids: [id] }, byUser, { preview: true });
    expect(preview.changes).toMatchObject([
      { kind: "updated", before: { title: "New" }, after: { title: "Report" } },
    ]);
    expect((await opened.service.get(task.id)).title).toBe("New");
    expect((await newest()).seq).toBe(seq);
  });

  it("says plainly that a change is unknown", async () => {
    await expect(opened.service.undo({ ids: [newId()] }, byUser)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await opened.service.undo({ messageId: newId() }, byUser)).toEqual({ changes: [], conflicts: [] });
  });

  it("blocks again what closing a task had freed", async () => {
    const blocker = await opened.add({ title: "Numbers" });
    const task = await opened.add({ title: "Report", blockedBy: [blocker.id], blockedReason: "no numbers" });
    const [completed] = await opened.service.complete([blocker.id], byUser);
    await opened.service.undo({ ids: [completed!.id] }, byUser);
    expect(await opened.service.get(task.id)).toMatchObject({
      status: "blocked",
      blockedReason: "no numbers",
    });
  });
});

describe("rewind", () => {
  it("takes back several messages at once, an undo among them too", async () => {
    const conversationId = newId();
    const messages = [newId(), newId(), newId()];
    const [one, two, three] = messages.map((id) => byAssistant(id, conversationId));
    const task = await opened.add({ title: "Report", priority: "low" });
    await opened.edit(task.id, { priority: "urgent" }, one);
    await opened.service.undo({ messageId: messages[0]! }, two!);
    await opened.edit(task.id, { title: "Other" }, three);
    const result = await opened.service.undo({ conversationId, messageIds: messages }, byUser);
    expect(result.conflicts).toEqual([]);
    expect(await opened.service.get(task.id)).toMatchObject({ title: "Report", priority: "low" });
  });

  it("of an undo alone brings back what that had taken back", async () => {
    const conversationId = newId();
    const [one, two] = [byAssistant(newId(), conversationId), byAssistant(newId(), conversationId)];
    const task = await opened.add({ title: "Report", priority: "low" });
    await opened.edit(task.id, { priority: "urgent" }, one);
    await opened.service.undo({ messageId: one.messageId! }, two);
    await opened.service.undo({ conversationId, messageIds: [two.messageId!] }, byUser);
    expect((await opened.service.get(task.id)).priority).toBe("urgent");
  });
});
