import { afterEach, describe, expect, test } from "vitest";
import { scriptedModel } from "../../agent/testing/scripted-model.ts";
import type { ScriptedStep } from "../../agent/testing/scripted-model.ts";
import type { Conversation, ConversationWithMessages } from "../../shared/conversation.ts";
import type { Change } from "../../shared/change.ts";
import type { Receipt } from "../../shared/stream-part.ts";
import { CaroleError } from "../../shared/errors.ts";
import type { Page, Task } from "../../shared/task.ts";
import { openTestDoor, partsIn, startOf, testWorkspace } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";

let door: TestDoor;
afterEach(() => door.close());

const creates = (...titles: string[]): ScriptedStep => ({
  calls: [{ name: "create_tasks", arguments: { tasks: titles.map((title) => ({ title })) } }],
});
async function say(message: string, more: Record<string, unknown> = {}) {
  const response = await door.send("POST", "/api/chat", { message, ...more });
  const parts = partsIn(await response.text());
  return { parts, ...startOf(parts) };
}
async function titles(): Promise<string[]> {
  const list: Page<Task> = await (await door.request("/api/tasks?sort=title")).json();
  return list.items.map(({ title }) => title);
}
async function conversation(id: string): Promise<ConversationWithMessages> {
  return (await door.request(`/api/conversations/${id}`)).json();
}

describe("/api/conversations", () => {
  test("are made, renamed, pinned, found and deleted", async () => {
    door = await openTestDoor();
    const made = await door.send("POST", "/api/conversations", { title: "Budget" });
    expect(made.status).toBe(201);
    const { id }: Conversation = await made.json();
    const patched = await door.send("PATCH", `/api/conversations/${id}`, { title: "Money", pinned: true });
    expect(await patched.json()).toMatchObject({ title: "Money", pinned: true });
    const found: Page<Conversation> = await (await door.request("/api/conversations?q=money")).json();
    expect(found.items.map((item) => item.id)).toEqual([id]);
    expect((await door.request(`/api/conversations/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await door.request(`/api/conversations/${id}`)).status).toBe(404);
    expect((await door.request(`/api/conversations/${id}`, { method: "DELETE" })).status).toBe(404);
    expect((await door.send("PATCH", `/api/conversations/${id}`, { title: "x" })).status).toBe(404);
  });

  test("take a model that the workspace lists, in any spelling, and no other", async () => {
    door = await openTestDoor();
    const { id }: Conversation = await (await door.send("POST", "/api/conversations", {})).json();
    const path = `/api/conversations/${id}`;
    const unknown = await door.send("PATCH", path, { model: "claude-nine", title: "x" });
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({
      error: { code: "model_missing", hint: expect.stringContaining("gpt-five") },
    });
    expect(await conversation(id)).toMatchObject({ model: null, title: "" });
    const spelled = await door.send("PATCH", path, { model: "databricks-gpt-five" });
    expect(await spelled.json()).toMatchObject({ model: "gpt-five" });
    expect((await door.send("POST", "/api/conversations", { model: "claude-nine" })).status).toBe(404);
  });

  test("take any model while the workspace cannot list its own", async () => {
    const models = () => Promise.reject(new CaroleError("host_unreachable", "Nobody answers."));
    door = await openTestDoor(undefined, { databricks: testWorkspace({ models }) });
    const made = await door.send("POST", "/api/conversations", { model: "claude-nine" });
    expect(await made.json()).toMatchObject({ model: "claude-nine" });
  });

  test("get a name from their first message, cut between words", async () => {
    door = await openTestDoor();
    const { conversationId } = await say(
      "please remind me to call the dentist about the appointment that was moved to next spring because of the strike",
    );
    const { title } = await conversation(conversationId);
    expect(title).toMatch(/^Please remind me to call the dentist.*…$/);
    expect(title.length).toBeLessThanOrEqual(61);
  });

  test("that only look change nothing", async () => {
    door = await openTestDoor(scriptedModel([{ text: "Hi." }, creates("no"), { text: "I may not." }]));
    const { conversationId } = await say("Hello");
    await door.send("PATCH", `/api/conversations/${conversationId}`, { readOnly: true });
    await say("Create a task", { conversationId });
    expect(await titles()).toEqual([]);
  });
});

test("undoing by a message that does not exist is 404, and by one that changed nothing is fine", async () => {
  door = await openTestDoor();
  const { userMessageId } = await say("Hello");
  const undo = (messageId: string) => door.send("POST", "/api/changes/undo", { messageId });
  const unknown = await undo("0197a5b0-0000-7000-8000-000000000000");
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toMatchObject({ error: { code: "not_found" } });
  const nothing = await undo(userMessageId);
  expect(nothing.status).toBe(200);
  expect(await nothing.json()).toEqual({ changes: [], conflicts: [] });
});

describe("rewinding", () => {
  const script = [
    creates("One"),
    { text: "Done." },
    creates("Two"),
    { text: "Done." },
    creates("Two again"),
    { text: "Done." },
  ];

  test("previews, then takes the message, all after it and their changes back", async () => {
    door = await openTestDoor(scriptedModel(script));
    const first = await say("create one");
    const { conversationId } = first;
    const second = await say("create two", { conversationId });
    const path = `/api/conversations/${conversationId}/rewind`;
    const body = { messageId: second.userMessageId, tasks: true };
    const preview = await (await door.send("POST", path, { ...body, preview: true })).json();
    expect(preview).toMatchObject({ messageIds: [second.userMessageId, second.messageId] });
    expect(preview.changes).toHaveLength(1);
    expect(await titles()).toEqual(["One", "Two"]);
    const done = await door.send("POST", path, body);
    expect(done.status).toBe(200);
    expect(await titles()).toEqual(["One"]);
    const { messages } = await conversation(conversationId);
    expect(messages.map(({ id }) => id)).toEqual([first.userMessageId, first.messageId]);
  });

  test("takes back what an earlier version of the message did as well", async () => {
    door = await openTestDoor(scriptedModel(script));
    const { conversationId } = await say("create one");
    const second = await say("create two", { conversationId });
    const again = await say("create two again", { conversationId, replaces: second.userMessageId });
    expect(await titles()).toEqual(["One", "Two", "Two again"]);
    await door.send("POST", `/api/conversations/${conversationId}/rewind`, {
      messageId: again.userMessageId,
      tasks: true,
    });
    expect(await titles()).toEqual(["One"]);
  });

  test("can leave the tasks alone", async () => {
    door = await openTestDoor(scriptedModel(script));
    const { conversationId, userMessageId } = await say("create one");
    await door.send("POST", `/api/conversations/${conversationId}/rewind`, {
      messageId: userMessageId,
      tasks: false,
    });
    expect(await titles()).toEqual(["One"]);
    expect((await conversation(conversationId)).messages).toEqual([]);
  });

  test("of a message that changed nothing is fine", async () => {
    door = await openTestDoor();
    const { conversationId, userMessageId } = await say("Hello");
    const body = { messageId: userMessageId, tasks: true };
    const response = await door.send("POST", `/api/conversations/${conversationId}/rewind`, body);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ changes: [], conflicts: [] });
    expect((await conversation(conversationId)).messages).toEqual([]);
    const again = await say("Hello again", { conversationId });
    expect((await conversation(conversationId)).messages[0]!.id).toBe(again.userMessageId);
  });

  test("keeps what somebody changed since, and says so", async () => {
    door = await openTestDoor(scriptedModel(script));
    const { conversationId, userMessageId } = await say("create one");
    const list: Page<Task> = await (await door.request("/api/tasks")).json();
    await door.send("PATCH", `/api/tasks/${list.items[0]!.id}`, { title: "Mine now" });
    const body = { messageId: userMessageId, tasks: true };
    const response = await door.send("POST", `/api/conversations/${conversationId}/rewind`, body);
    expect(await response.json()).toMatchObject({ conflicts: [{ title: "Mine now" }] });
    expect(await titles()).toEqual(["Mine now"]);
  });

  test("of an unknown message is 404", async () => {
    door = await openTestDoor();
    const { conversationId, messageId } = await say("Hello");
    const path = `/api/conversations/${conversationId}/rewind`;
    for (const id of [messageId, "0197a5b0-0000-7000-8000-000000000000"]) {
      expect((await door.send("POST", path, { messageId: id, tasks: true })).status).toBe(404);
    }
  });
});

test("an earlier version of a message can be shown again, with all that followed it", async () => {
  door = await openTestDoor(scriptedModel((_request, step) => ({ text: `answer ${step}` })));
  const first = await say("first");
  const { conversationId } = first;
  const second = await say("second", { conversationId });
  await say("first, mended", { conversationId, replaces: first.userMessageId });
  const path = `/api/conversations/${conversationId}/head`;
  const shown = await door.send("PUT", path, { messageId: first.userMessageId });
  const { messages }: ConversationWithMessages = await shown.json();
  expect(messages.map(({ id }) => id)).toEqual([
    first.userMessageId,
    first.messageId,
    second.userMessageId,
    second.messageId,
  ]);
  const unknown = await door.send("PUT", path, { messageId: "0197a5b0-0000-7000-8000-000000000000" });
  expect(unknown.status).toBe(404);
});

describe("approvals", () => {
  const many = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta"];
  async function asked() {
    door = await openTestDoor(scriptedModel([creates(...many), { text: "Please decide." }]));
    const { parts, conversationId, messageId } = await say("create them all");
    const approval = parts.find((part) => part.type === "data-approval")?.data;
    if (approval === undefined) throw new Error("Nothing was asked.");
    const approve = (approvedIds: readonly string[], approvalId = approval.approvalId) =>
      door.send("POST", `/api/chat/${conversationId}/approve`, { approvalId, approvedIds });
    return { approval, approve, conversationId, messageId };
  }

  test("more rows than five wait for a yes; then the ticked ones are made, with a receipt", async () => {
    const { approval, approve, conversationId, messageId } = await asked();
    expect(await titles()).toEqual([]);
    const ticked = approval.rows.slice(0, 2).map(({ id }) => id);
    const response = await approve(ticked);
    expect(response.status).toBe(200);
    expect((await response.json()).changes).toHaveLength(2);
    expect(await titles()).toEqual(["Alpha", "Beta"]);
    const message = (await conversation(conversationId)).messages.find(({ id }) => id === messageId)!;
    expect(message.parts.some((part) => part.type === "data-receipt")).toBe(true);
    expect(message.status).toBe("complete");
  });

  test("with an id that was not listed are refused, and stay open", async () => {
    const { approval, approve } = await asked();
    const ticked = approval.rows.slice(0, 2).map(({ id }) => id);
    const refused = await approve([...ticked, "nobody"]);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: {
        code: "invalid_request",
        message: expect.stringContaining("approvedIds"),
        hint: expect.stringMatching(/\S/),
      },
    });
    expect(await titles()).toEqual([]);
    expect((await approve(ticked)).status).toBe(200);
    expect(await titles()).toEqual(["Alpha", "Beta"]);
  });

  test("of rows that were changed since are outdated, and change nothing", async () => {
    let ids: string[] = [];
    door = await openTestDoor(
      scriptedModel((_request, step) =>
        step === 0 ? { calls: [{ name: "delete_tasks", arguments: { ids } }] } : { text: "Please decide." },
      ),
    );
    for (const title of many) await door.send("POST", "/api/tasks", { title });
    const list: Page<Task> = await (await door.request("/api/tasks")).json();
    ids = list.items.map(({ id }) => id);
    const { parts, conversationId } = await say("delete all of them");
    const approval = parts.find((part) => part.type === "data-approval")!.data;
    await door.send("PATCH", `/api/tasks/${approval.rows[0]!.taskId}`, { priority: "low" });
    const response = await door.send("POST", `/api/chat/${conversationId}/approve`, {
      approvalId: approval.approvalId,
      approvedIds: approval.rows.map(({ id }) => id),
    });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      error: { code: "approval_outdated", hint: expect.stringContaining("again") },
    });
    expect(await titles()).toHaveLength(many.length);
  });

  test("hold once, and a no changes nothing", async () => {
    const { approve } = await asked();
    expect((await approve([])).status).toBe(200);
    const again = await approve(["x"]);
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ error: { code: "approval_outdated" } });
    expect((await approve([], "unknown")).status).toBe(404);
    expect(await titles()).toEqual([]);
  });

  test("tell in their receipts what was taken back since, and what was done again", async () => {
    door = await openTestDoor(
      scriptedModel([creates("Call Anna", "Call Ben"), { text: "Both are on your list." }]),
    );
    const { conversationId, userMessageId } = await say("add call anna and call ben");
    const undoneIn = async (): Promise<boolean[]> => {
      const { messages } = await conversation(conversationId);
      return messages
        .flatMap(({ parts }) => parts)
        .flatMap((part) => (part.type === "data-receipt" && "data" in part ? [part.data as Receipt] : []))
        .flatMap(({ changes }) => changes.map((change) => change.undoneBy !== undefined));
    };
    expect(await undoneIn()).toEqual([false, false]);
    const undone = await door.send("POST", "/api/changes/undo", { messageId: userMessageId });
    expect(undone.status).toBe(200);
    expect(await undoneIn()).toEqual([true, true]);
    const { changes }: { changes: Change[] } = await undone.json();
    await door.send("POST", "/api/changes/undo", { ids: changes.map(({ id }) => id) });
    expect(await undoneIn()).toEqual([false, false]);
  });

  test("tell in their receipts which tasks stand no more", async () => {
    door = await openTestDoor(
      scriptedModel([creates("Call Anna", "Call Ben"), { text: "Both are on your list." }]),
    );
    const { conversationId } = await say("add call anna and call ben");
    const receipts = async (): Promise<Receipt[]> =>
      (await conversation(conversationId)).messages
        .flatMap(({ parts }) => parts)
        .flatMap((part) => (part.type === "data-receipt" && "data" in part ? [part.data as Receipt] : []));
    const [before] = await receipts();
    expect(before?.gone).toBeUndefined();
    const anna = before?.changes[0]?.taskId ?? "";
    await door.send("DELETE", `/api/tasks/${anna}`, undefined);
    expect((await receipts())[0]?.gone).toBeUndefined();
    await door.send("DELETE", `/api/tasks/${anna}?permanent=true`, undefined);
    expect((await receipts())[0]?.gone).toEqual([anna]);
  });
});
