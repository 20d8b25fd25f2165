import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";
import { toolWorld, type ToolWorld } from "./testing/tool-world.ts";

let world: ToolWorld;
beforeEach(async () => {
  world = await toolWorld();
});
afterEach(() => world.close());

const history = async (
  input: Record<string, unknown>,
  context: Parameters<ToolWorld["call"]>[2] = {},
): Promise<ToolOutputs["task_history"]> =>
  (await world.call("task_history", input, context)).output as ToolOutputs["task_history"];

describe("what the log is said to hold", () => {
  it("the total counts all that fit, however few are listed", async () => {
    await world.add(...Array.from({ length: 84 }, (_, place) => `Task ${place}`));
    const told = await history({ limit: 20 });
    expect(told.changes).toHaveLength(20);
    expect(told.total).toBe(84);
    expect(told.at_least).toBeUndefined();
  });

  it("what was finished and opened again, or taken back, is not counted as finished", async () => {
    const [first, second, third] = await world.add("One", "Two", "Three");
    await world.call("complete_tasks", { ids: [first!.id, second!.id] });
    const undone = await world.call("complete_tasks", { ids: [third!.id] });
    await world.call("update_tasks", { tasks: [{ id: first!.id, status: "todo" }] });
    await world.call("undo_changes", { change_ids: undone.changes.map(({ id }) => id) });
    const told = await history({ kind: "completed" });
    expect(told.changes.map(({ title }) => title)).toEqual(["Two"]);
    expect(told.total).toBe(1);
  });

  it("what the assistant made in this conversation is told apart from everything else", async () => {
    await world.add("By hand");
    await world.call("create_tasks", { tasks: [{ title: "In another chat" }] });
    const cause = {
      actor: { type: "assistant" as const },
      conversationId: newId(),
      messageId: newId(),
    };
    await world.call("create_tasks", { tasks: [{ title: "Call mom" }] }, { cause });
    const here = await history({ kind: "created", by: "assistant_here" }, { cause });
    expect(here.changes.map(({ title }) => title)).toEqual(["Call mom"]);
    expect(here.total).toBe(1);
    expect((await history({ by: "user" })).total).toBe(1);
  });

  it("of one task it tells what set each field", async () => {
    const [row] = await world.add({ title: "Budget", tags: ["finance"] });
    await world.call("update_tasks", { tasks: [{ id: row!.id, priority: "high" }] }, { userText: "" });
    const told = await history({ id: row!.id });
    expect(told.set_by?.["tags"]).toContain("by hand");
    expect(told.set_by?.["priority"]).toContain("assistant");
  });
});

describe("the trash", () => {
  it("is what lies in it, not what the log has deleted", async () => {
    const [kept, back, gone] = await world.add("Old invoice", "Blocked", "Gone for good");
    await world.call("delete_tasks", { ids: [kept!.id, back!.id, gone!.id] });
    const cause = { actor: { type: "user" as const } };
    await world.tasks.restore([back!.id], cause);
    await world.tasks.purge([gone!.id], cause);
    const { output } = await world.call("find_tasks", { trashed: true });
    const { total, tasks } = output as ToolOutputs["find_tasks"];
    expect(tasks.map(({ title }) => title)).toEqual(["Old invoice"]);
    expect(total).toBe(1);
  });
});
