import { afterEach, describe, expect, test } from "vitest";
import { scriptedModel, type Script } from "../agent/testing/scripted-model.ts";
import type { ConversationWithMessages } from "../shared/conversation.ts";
import type { SentContext } from "../shared/sent-context.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import type { Task, TaskCreate } from "../shared/task.ts";
import { openTestDoor, partsIn, startOf, type TestDoor } from "./testing/test-door.ts";

let door: TestDoor;
afterEach(() => door.close());

async function open(script: Script | Parameters<typeof scriptedModel>[0]) {
  const model = scriptedModel(script);
  door = await openTestDoor(model);
  /** All that any model was ever sent. */
  return () => JSON.stringify(model.requests);
}
const make = async (task: TaskCreate): Promise<Task> => (await door.send("POST", "/api/tasks", task)).json();

async function chat(message: string, conversationId?: string, replaces?: string) {
  const response = await door.send("POST", "/api/chat", { message, conversationId, replaces });
  const parts = partsIn(await response.text());
  return { parts, sent: sentIn(parts), ...startOf(parts) };
}
function sentIn(parts: readonly StreamPart[]): SentContext {
  const part = parts.find((each) => each.type === "data-context");
  if (part?.type !== "data-context") throw new Error("It does not say what was sent.");
  return part.data;
}
const outputs = (parts: readonly StreamPart[]): string =>
  JSON.stringify(parts.filter((part) => part.type === "tool-output-available"));

describe("what was sent for an answer", () => {
  test("is counted, told with the answer and kept with it", async () => {
    await open([{ text: "One." }, { text: "Two." }]);
    const tasks = [await make({ title: "Buy milk" }), await make({ title: "Call the bank" })];
    const first = await chat("hello");
    expect(first.sent).toMatchObject({ openTasks: 2, kept: 0, whole: 0, summarised: 0, left: 0 });
    expect([...first.sent.rows].sort()).toEqual(tasks.map(({ id }) => id).sort());
    expect(first.sent.tools).toBeGreaterThan(8);
    expect(first.sent.tokens).toBe(Math.round(first.sent.characters / 4));
    const second = await chat("and now?", first.conversationId);
    expect(second.sent.whole).toBe(2);
    const kept: ConversationWithMessages = await (
      await door.request(`/api/conversations/${first.conversationId}`)
    ).json();
    expect(kept.messages[3]?.parts).toContainEqual({ type: "data-context", data: second.sent });
  });
});

describe("a task tagged #private", () => {
  const secret = { title: "Call the divorce lawyer", notes: "About the house in Tegel", tags: ["Private"] };

  test("never reaches a model: not by the snapshot, by no tool that reads, not by its very id", async () => {
    let id = "";
    const reads = () => [
      { name: "find_tasks", arguments: {} },
      { name: "find_tasks", arguments: { text: "lawyer", include_done: true } },
      { name: "find_tasks", arguments: { tag: "private" } },
      { name: "plan_day", arguments: {} },
      { name: "task_history", arguments: {} },
      { name: "task_history", arguments: { id } },
      { name: "update_tasks", arguments: { tasks: [{ id, priority: "urgent" }] } },
      { name: "complete_tasks", arguments: { ids: [id] } },
      { name: "edit_repeating", arguments: { ids: [id], action: "skip" } },
    ];
    const sent = await open((_request, step) =>
      step === 0 ? { calls: reads() } : { text: "Done looking." },
    );
    ({ id } = await make({ ...secret, repeat: "FREQ=DAILY", due: { date: "2026-11-23" } }));
    await make({ title: "Buy milk" });
    const answer = await chat("what is there?");
    expect(answer.sent).toMatchObject({ openTasks: 2, kept: 1 });
    expect(answer.sent.rows).not.toContain(id);
    expect(/divorce|Tegel/i.test(sent())).toBe(false);
    expect(sent().includes("tagged #private and not shown to you")).toBe(true);
    expect(outputs(answer.parts)).toContain('"private_tasks_not_shown":1');
    expect((await (await door.request(`/api/tasks/${id}`)).json()) as Task).toMatchObject({
      version: 1,
      status: "todo",
    });
  });

  test("leaves what was sent before, once it is tagged", async () => {
    const sent = await open((_request, step) =>
      step === 0
        ? { calls: [{ name: "find_tasks", arguments: { text: "lawyer" } }] }
        : { text: step === 1 ? 'You have "Call the divorce lawyer".' : "Hm." },
    );
    const { id } = await make({ ...secret, tags: [] });
    const { conversationId } = await chat("what about lawyers?");
    expect(/divorce/.test(sent())).toBe(true);
    const before = sent().length;
    await door.send("PATCH", `/api/tasks/${id}`, { tags: ["private"] });
    await chat("what else is there?", conversationId);
    expect(/divorce|Tegel/i.test(sent().slice(before))).toBe(false);
    expect(sent().slice(before).includes("(a private task)")).toBe(true);
  });

  test("is made and undone by chat, and shown to the person in full", async () => {
    const sent = await open((_request, step) =>
      step === 0
        ? {
            calls: [
              { name: "create_tasks", arguments: { tasks: [{ title: secret.title, tags: ["private"] }] } },
            ],
          }
        : step === 2
          ? { calls: [{ name: "undo_changes", arguments: {} }] }
          : { text: "Ready." },
    );
    const made = await chat("add Call the divorce lawyer #private");
    expect(JSON.stringify(made.parts.filter((part) => part.type === "data-receipt"))).toContain("divorce");
    expect(outputs(made.parts)).toContain('"result":"created"');
    const length = sent().length;
    const undone = await chat("undo that", made.conversationId);
    expect(undone.parts.some((part) => part.type === "data-receipt")).toBe(true);
    expect(/"title":"Call the divorce/.test(sent().slice(length))).toBe(false);
    expect(((await (await door.request("/api/tasks")).json()) as { items: Task[] }).items).toEqual([]);
  });
});

describe("a conversation that grows long", () => {
  test("is shortened, keeps the early facts, and forgets one that was edited away", async () => {
    const long = "Here is a long answer. ".repeat(120);
    const sent = await open(() => ({ text: long }));
    const begin = await chat("hello there");
    const told = await chat("My budget code is 4711.", begin.conversationId);
    const { conversationId } = begin;
    let last = told;
    for (let turn = 0; turn < 30; turn += 1) last = await chat("and then?", conversationId);
    expect(last.sent.summarised).toBeGreaterThan(2);
    expect(last.sent.characters).toBeLessThan(100_000);
    const one = sent().length;
    await chat("what is my budget code?", conversationId);
    expect(sent().slice(one).includes("- My budget code is 4711.")).toBe(true);
    const two = sent().length;
    const edited = await chat("My budget code is 1234.", conversationId, told.userMessageId);
    expect(edited.sent).toMatchObject({ whole: 2, summarised: 0 });
    expect(sent().slice(two).includes("4711")).toBe(false);
  });
});
