import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scriptedModel, type ScriptedStep } from "../agent/testing/scripted-model.ts";
import type { Page, Task } from "../shared/task.ts";
import type { UndoResult } from "../tasks/task-service.ts";
import { openTestDoor, partsIn, startOf, type TestDoor } from "./testing/test-door.ts";

const creates = (title: string): ScriptedStep[] => [
  { calls: [{ name: "create_tasks", arguments: { tasks: [{ title }] } }] },
  { text: "Done." },
];
let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor(scriptedModel(["One", "Two", "Two again"].flatMap(creates)));
});
afterEach(() => door.close());

async function say(message: string, more: Record<string, unknown> = {}) {
  const response = await door.send("POST", "/api/chat", { message, ...more });
  return startOf(partsIn(await response.text()));
}
async function titles(): Promise<string[]> {
  const list: Page<Task> = await (await door.request("/api/tasks?sort=title")).json();
  return list.items.map(({ title }) => title);
}

describe("undoing by a message", () => {
  const undo = async (messageId: string): Promise<UndoResult> =>
    (await door.send("POST", "/api/changes/undo", { messageId })).json();

  test("takes back what it and all after it in its conversation did; the talk stays", async () => {
    const { conversationId } = await say("create one");
    const second = await say("create two", { conversationId });
    await say("create two again", { conversationId });
    expect((await undo(second.userMessageId)).changes).toHaveLength(2);
    expect(await titles()).toEqual(["One"]);
    expect(await door.deps.owner("local").conversations.branch(conversationId, 10)).toHaveLength(6);
  });

  test("leaves other conversations and what was done by hand alone, and tells of rows changed since", async () => {
    const first = await say("create one");
    await say("create two");
    await door.send("POST", "/api/tasks", { title: "By hand" });
    const list: Page<Task> = await (await door.request("/api/tasks")).json();
    const made = list.items.find(({ title }) => title === "One")!;
    await door.send("PATCH", `/api/tasks/${made.id}`, { title: "Mine now" });
    expect(await undo(first.userMessageId)).toMatchObject({
      changes: [],
      conflicts: [{ title: "Mine now" }],
    });
    expect((await titles()).toSorted()).toEqual(["By hand", "Mine now", "Two"]);
  });

  test("works after its conversation was deleted", async () => {
    const { conversationId } = await say("create one");
    const second = await say("create two", { conversationId });
    await say("create two again", { conversationId });
    await door.request(`/api/conversations/${conversationId}`, { method: "DELETE" });
    await undo(second.userMessageId);
    expect(await titles()).toEqual(["One"]);
  });

  test("of Carole's is refused: it is the user's own that something followed from", async () => {
    const { messageId } = await say("create one");
    expect((await door.send("POST", "/api/changes/undo", { messageId })).status).toBe(404);
    expect(await titles()).toEqual(["One"]);
  });
});
