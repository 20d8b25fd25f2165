import { afterEach, describe, expect, test } from "vitest";
import type { ChatModel } from "../../agent/model.ts";
import { scriptedModel } from "../../agent/testing/scripted-model.ts";
import type { ScriptedStep } from "../../agent/testing/scripted-model.ts";
import type { ConversationWithMessages } from "../../shared/conversation.ts";
import type { ErrorBody } from "../../shared/errors.ts";
import type { Page, Task } from "../../shared/task.ts";
import { openTestDoor, partsIn, startOf, testWorkspace, textOf } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";

let door: TestDoor;
afterEach(() => door.close());

const open = async (model?: ChatModel, over?: Parameters<typeof openTestDoor>[1]): Promise<void> => {
  door = await openTestDoor(model, over);
};
const says = (text: string): ScriptedStep => ({ text });
const creates = (title: string): ScriptedStep => ({
  calls: [{ name: "create_tasks", arguments: { tasks: [{ title }] } }],
});

async function chat(body: unknown) {
  const response = await door.send("POST", "/api/chat", body);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  const parts = partsIn(text);
  return { response, text, parts, ...startOf(parts) };
}
async function refusal(body: unknown): Promise<{ status: number; error: ErrorBody }> {
  const response = await door.send("POST", "/api/chat", body);
  return { status: response.status, ...((await response.json()) as { error: ErrorBody }) };
}
async function conversation(id: string): Promise<ConversationWithMessages> {
  return (await door.request(`/api/conversations/${id}`)).json();
}

describe("POST /api/chat", () => {
  test("streams an answer in the AI SDK's form and keeps both messages", async () => {
    await open(scriptedModel([says("Good morning, Ada.")]));
    const { response, parts, text, conversationId, userMessageId, messageId } = await chat({
      message: "Hello",
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(parts[0]).toMatchObject({ type: "start", messageMetadata: { model: "claude-sonnet" } });
    expect(parts.at(-1)).toEqual({
      type: "finish",
      messageMetadata: { usage: { inputTokens: 10, outputTokens: 5 } },
    });
    expect(text.trimEnd().endsWith("data: [DONE]")).toBe(true);
    expect(textOf(parts)).toBe("Good morning, Ada.");
    const kept = await conversation(conversationId);
    expect(kept.title).toBe("Hello");
    expect(kept.answering).toBe(false);
    expect(kept.messages.map(({ id, role, status }) => [id, role, status])).toEqual([
      [userMessageId, "user", "complete"],
      [messageId, "assistant", "complete"],
    ]);
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "Good morning, Ada." });
  });

  test("changes real rows and tells so in a receipt", async () => {
    await open(scriptedModel([creates("Review the quarterly budget"), says("It is on your list.")]));
    const { parts, userMessageId, conversationId } = await chat({
      message: "Create a task to review the quarterly budget",
    });
    const receipt = parts.find((part) => part.type === "data-receipt");
    expect(receipt?.data.changes).toMatchObject([
      {
        kind: "created",
        messageId: userMessageId,
        conversationId,
        actor: { type: "assistant", model: "claude-sonnet" },
      },
    ]);
    const list: Page<Task> = await (await door.request("/api/tasks")).json();
    expect(list.items.map(({ title }) => title)).toEqual(["Review the quarterly budget"]);
  });

  test("knows what was said before, also by another model, and tells that the model changed", async () => {
    const model = scriptedModel([says("Noted."), says("You said blue.")]);
    await open(model);
    const first = await chat({ message: "My colour is blue" });
    const second = await chat({
      message: "What is my colour?",
      conversationId: first.conversationId,
      model: "gpt-five",
    });
    expect(second.parts).toContainEqual(
      expect.objectContaining({
        type: "data-notice",
        data: expect.objectContaining({ kind: "model-changed" }),
      }),
    );
    expect(model.requests[1]).toMatchObject({ model: "gpt-five" });
    const heard = model.requests[1]!.messages.map((message) => message.text);
    expect(heard.slice(1)).toEqual(["My colour is blue", "Noted.", "What is my colour?"]);
    expect((await conversation(first.conversationId)).model).toBe("gpt-five");
  });

  test("reruns an edited message on a new branch and keeps the old one as a version", async () => {
    const model = scriptedModel([says("One."), says("Two."), says("Two again.")]);
    await open(model);
    const first = await chat({ message: "first" });
    const second = await chat({ message: "second", conversationId: first.conversationId });
    const third = await chat({
      message: "second, mended",
      conversationId: first.conversationId,
      replaces: second.userMessageId,
    });
    const { messages } = await conversation(first.conversationId);
    expect(messages.map(({ id }) => id)).toEqual([
      first.userMessageId,
      first.messageId,
      third.userMessageId,
      third.messageId,
    ]);
    expect(messages[2]!.versions).toEqual([second.userMessageId, third.userMessageId]);
    const heard = model.requests[2]!.messages.map((message) => message.text);
    expect(heard.slice(1)).toEqual(["first", "One.", "second, mended"]);
  });

  test("asks a question, and takes an ordinary message as its answer", async () => {
    await open(
      scriptedModel([
        { calls: [{ name: "ask_user", arguments: { question: "Which one?", options: ["A", "B"] } }] },
        says("B it is."),
        says("A, then."),
      ]),
    );
    const asked = await chat({ message: "Do it" });
    const question = asked.parts.find((part) => part.type === "data-question");
    const { questionId } = question!.data;
    const answered = await chat({ message: "B", conversationId: asked.conversationId, questionId });
    expect(textOf(answered.parts)).toBe("B it is.");
    const unknown = await refusal({
      message: "B",
      conversationId: asked.conversationId,
      questionId: "nothing",
    });
    expect(unknown).toMatchObject({ status: 404, error: { code: "not_found" } });
    const again = await refusal({ message: "A", conversationId: asked.conversationId, questionId });
    expect(again).toMatchObject({ status: 400, error: { code: "invalid_request" } });
    expect(again.error.hint).toContain("replaces");
    const { conversationId } = asked;
    const changed = { message: "A", conversationId, questionId, replaces: answered.userMessageId };
    expect(textOf((await chat(changed)).parts)).toBe("A, then.");
  });

  test("a model that fails ends the stream with the error, keeps the words, and marks the message", async () => {
    const { CaroleError } = await import("../../shared/errors.ts");
    const error = new CaroleError("upstream_rate_limited", "Too many requests.", {
      hint: "Wait.",
      retryable: true,
    });
    await open(scriptedModel([{ text: "I begin to", error }]));
    const { parts, conversationId } = await chat({ message: "Hello" });
    const told = parts.find((part) => part.type === "data-error");
    expect(told?.data).toMatchObject({ code: "upstream_rate_limited", retryable: true });
    expect(told?.data.requestId).not.toBe("");
    expect(parts.some((part) => part.type === "error")).toBe(true);
    const answer = (await conversation(conversationId)).messages[1]!;
    expect(answer.status).toBe("failed");
    expect(answer.parts).toContainEqual({ type: "text", text: "I begin to" });
  });

  describe("refuses, before anything is stored,", () => {
    const nothingKept = async (): Promise<void> => {
      const list: Page<unknown> = await (await door.request("/api/conversations")).json();
      expect(list.items).toEqual([]);
    };

    test.each([
      ["an empty message", { message: "  " }, 400, "invalid_request"],
      ["no message", {}, 400, "invalid_request"],
      ["a message that is no text", { message: 7 }, 400, "invalid_request"],
      ["an unknown field", { message: "a", colour: "red" }, 400, "invalid_request"],
      ["a message of a megabyte", { message: "x".repeat(1_000_000) }, 413, "too_large"],
      ["malformed JSON", "{", 400, "invalid_request"],
      [
        "an unknown conversation",
        { message: "a", conversationId: "0197a5b0-0000-7000-8000-000000000000" },
        404,
        "not_found",
      ],
      ["a conversation id that is none", { message: "a", conversationId: "x" }, 400, "invalid_request"],
      ["an unknown model", { message: "a", model: "claude-nine" }, 404, "model_missing"],
      ["an empty list of messages", { id: "a", messages: [] }, 400, "invalid_request"],
    ])("%s", async (_name, body, status, code) => {
      await open();
      expect(await refusal(body)).toMatchObject({ status, error: { code } });
      await nothingKept();
    });

    test("an unknown model with the closest one as hint", async () => {
      await open();
      expect((await refusal({ message: "a", model: "nothing" })).error.hint).toContain("gpt-five");
    });
  });

  test("names an unknown field", async () => {
    await open();
    expect((await refusal({ message: "a", colour: "red" })).error.message).toContain("colour");
  });

  test("takes a model's name in another spelling", async () => {
    const model = scriptedModel([says("Hi.")]);
    await open(model);
    const { model: answered } = await chat({ message: "a", model: "databricks-claude-sonnet" });
    expect(answered).toBe("claude-sonnet");
  });

  test("goes on when the workspace cannot list its models: the stream tells what is wrong", async () => {
    const { CaroleError } = await import("../../shared/errors.ts");
    const down = new CaroleError("host_unreachable", "Nobody answers.");
    const models = () => Promise.reject(down);
    await open(scriptedModel([{ error: down }]), { databricks: testWorkspace({ models }) });
    const { parts } = await chat({ message: "Hello", model: "claude-sonnet" });
    expect(parts.find((part) => part.type === "data-error")?.data.code).toBe("host_unreachable");
  });
});
