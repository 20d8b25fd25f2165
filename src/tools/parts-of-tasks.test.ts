import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toolWorld, type ToolWorld } from "./testing/tool-world.ts";

let world: ToolWorld;
beforeEach(async () => void (world = await toolWorld()));
afterEach(() => world.close());

describe("the parts of a task", () => {
  it("are found by the task that they belong to, in the order in which they were made", async () => {
    const [launch] = await world.add({ title: "Launch" });
    await world.add({ title: "Another thing" });
    await world.call("create_tasks", {
      tasks: ["Write copy", "Get approval", "Schedule send"].map((title) => ({
        title,
        parent_id: launch!.id,
      })),
    });
    const { output } = await world.call("find_tasks", { parent_id: launch!.id });
    expect(output).toMatchObject({
      total: 3,
      tasks: ["Write copy", "Get approval", "Schedule send"].map((title) => ({
        title,
        parent_id: launch!.id,
      })),
    });
  });

  it("tell of the done ones where they are asked for, and of none where there is no such task", async () => {
    const [launch] = await world.add({ title: "Launch" });
    const { changes } = await world.call("create_tasks", {
      tasks: [{ title: "Write copy", parent_id: launch!.id }],
    });
    await world.call("complete_tasks", { ids: [changes[0]!.taskId] });
    const open = await world.call("find_tasks", { parent_id: launch!.id });
    const all = await world.call("find_tasks", { parent_id: launch!.id, include_done: true });
    const unknown = await world.call("find_tasks", { parent_id: "nothing-like-it" });
    expect([open.output, all.output, unknown.output]).toMatchObject([
      { total: 0 },
      { total: 1 },
      { total: 0 },
    ]);
  });
});
