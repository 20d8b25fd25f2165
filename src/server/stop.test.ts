import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ConversationWithMessages } from "../shared/conversation.ts";
import { CaroleError } from "../shared/errors.ts";
import type { ModelInfo } from "../shared/model.ts";
import { openTestDoor, partsIn, serveTestDoor, startOf, testModels, textOf } from "./testing/test-door.ts";
import type { TestDoor } from "./testing/test-door.ts";
import { pacedModel } from "./testing/paced-model.ts";
import { reader } from "./testing/stream-reader.ts";

let paced: ReturnType<typeof pacedModel>;
let door: TestDoor;
let served: Awaited<ReturnType<typeof serveTestDoor>>;
beforeEach(async () => {
  paced = pacedModel();
  door = await openTestDoor(paced.model);
  served = await serveTestDoor(door);
});
afterEach(async () => {
  paced.end();
  await served.close();
  await door.close();
});

async function begin(message = "Hello") {
  const response = await served.post("/api/chat", { message });
  const stream = reader(response);
  await stream.until('"start"');
  return { stream, ...startOf(stream.parts()) };
}
const conversation = async (id: string): Promise<ConversationWithMessages> =>
  (await fetch(`${served.url}/api/conversations/${id}`)).json();

describe("Stop", () => {
  test("ends the answer and the call to the model within 50 ms, and keeps the text", async () => {
    const { stream, conversationId } = await begin();
    paced.say("half a sent");
    await stream.until("half");
    const stoppedAt = performance.now();
    const response = await served.post(`/api/chat/${conversationId}/stop`, {});
    expect(response.status).toBe(204);
    expect(paced.state.abortedAt - stoppedAt).toBeLessThan(50);
    const parts = partsIn(await stream.rest());
    expect(parts.some((part) => part.type === "data-notice" && part.data.kind === "stopped")).toBe(true);
    expect(parts.some((part) => part.type === "abort")).toBe(true);
    const kept = await conversation(conversationId);
    expect(kept).toMatchObject({ answering: false });
    expect(kept.messages[1]).toMatchObject({ status: "stopped" });
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "half a sent" });
  });

  test("is told while the disk is still at work; whoever reads or goes on then finds the end", async () => {
    const { conversations, ...whole } = door.deps.owner("local");
    const disk = Promise.withResolvers<void>();
    const save: typeof conversations.save = async (...change) => {
      await disk.promise;
      return conversations.save(...change);
    };
    const slow = await openTestDoor(paced.model, {
      owner: () => ({ ...whole, conversations: { ...conversations, save } }),
    });
    const stream = reader(await slow.send("POST", "/api/chat", { message: "Hello" }));
    paced.say("half a sent");
    await stream.until("half");
    const { conversationId } = startOf(stream.parts());
    const stopping = slow.send("POST", `/api/chat/${conversationId}/stop`, {});
    expect(partsIn(await stream.rest()).some((part) => part.type === "abort")).toBe(true);
    const reading = slow.request(`/api/conversations/${conversationId}`);
    const next = slow.send("POST", "/api/chat", { message: "And now?", conversationId });
    disk.resolve();
    expect((await stopping).status).toBe(204);
    const kept: ConversationWithMessages = await (await reading).json();
    expect(kept.messages[1]).toMatchObject({ status: "stopped" });
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "half a sent" });
    expect((await next).status).toBe(200);
    paced.end();
    await (await next).text();
    await slow.close();
  });

  test("that could not be kept at once is tried again, and stays a stop", async () => {
    const { conversations, ...whole } = door.deps.owner("local");
    let refused = 0;
    const save: typeof conversations.save = (id, change) => {
      if (change.status !== "stopped" || (refused += 1) > 1) return conversations.save(id, change);
      return Promise.reject(new CaroleError("database_busy", "Somebody else writes.", { retryable: true }));
    };
    const failing = await openTestDoor(paced.model, {
      owner: () => ({ ...whole, conversations: { ...conversations, save } }),
    });
    const stream = reader(await failing.send("POST", "/api/chat", { message: "Hello" }));
    paced.say("half a sent");
    await stream.until("half");
    const { conversationId } = startOf(stream.parts());
    await failing.send("POST", `/api/chat/${conversationId}/stop`, {});
    const kept: ConversationWithMessages = await (
      await failing.request(`/api/conversations/${conversationId}`)
    ).json();
    expect(refused).toBe(2);
    expect(kept.messages[1]).toMatchObject({ status: "stopped" });
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "half a sent" });
    await failing.close();
  });

  test("ends an answer that has not yet begun: the message is kept, and nothing more is said", async () => {
    const { stream, conversationId } = await begin();
    paced.say("Hi.");
    paced.end();
    await stream.rest();
    const models = Promise.withResolvers<ModelInfo[]>();
    const asked = Promise.withResolvers<void>();
    Object.assign(door.deps.databricks, { models: () => (asked.resolve(), models.promise) });
    const second = served.post("/api/chat", { message: "And now?", conversationId });
    await asked.promise;
    const stopping = served.post(`/api/chat/${conversationId}/stop`, {});
    models.resolve([...testModels]);
    expect((await stopping).status).toBe(204);
    expect(textOf(partsIn(await (await second).text()))).toBe("");
    const { messages } = await conversation(conversationId);
    expect(messages.map(({ status }) => status)).toEqual(["complete", "complete", "complete", "stopped"]);
  });

  test("is fine when nothing runs, and 404 where there is no conversation", async () => {
    const { stream, conversationId } = await begin();
    paced.end();
    await stream.rest();
    expect((await served.post(`/api/chat/${conversationId}/stop`, {})).status).toBe(204);
    const unknown = await fetch(`${served.url}/api/chat/nowhere/stop`, { method: "POST" });
    expect(unknown.status).toBe(404);
  });
});
