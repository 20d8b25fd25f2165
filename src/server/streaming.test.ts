import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ConversationWithMessages } from "../shared/conversation.ts";
import { CaroleError } from "../shared/errors.ts";
import { openTestDoor, partsIn, serveTestDoor, startOf, textOf } from "./testing/test-door.ts";
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
const join = (id: string, lastEventId?: string): Promise<Response> =>
  fetch(`${served.url}/api/chat/${id}/stream`, {
    headers: lastEventId === undefined ? {} : { "last-event-id": lastEventId },
  });
const conversation = async (id: string): Promise<ConversationWithMessages> =>
  (await fetch(`${served.url}/api/conversations/${id}`)).json();
async function untilStored(id: string, found: (kept: ConversationWithMessages) => boolean) {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const kept = await conversation(id);
    if (found(kept) || Date.now() > deadline) return kept;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("an answer over a real connection", () => {
  test("comes word by word, each as soon as it is said", async () => {
    const { stream } = await begin();
    paced.say("one ");
    await stream.until("one ");
    paced.say("two");
    await stream.until("two");
    paced.end();
    expect(textOf(partsIn(await stream.rest()))).toBe("one two");
  });

  test("goes on when its reader leaves, and is kept whole", async () => {
    const { stream, conversationId } = await begin();
    paced.say("before ");
    await stream.until("before ");
    await stream.leave();
    const still = await conversation(conversationId);
    expect(still.answering).toBe(true);
    expect(paced.state.abortedAt).toBe(0);
    paced.say("after");
    paced.end();
    const kept = await untilStored(conversationId, ({ messages }) => messages[1]?.status !== "streaming");
    expect(kept.messages[1]).toMatchObject({ status: "complete" });
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "before after" });
  });

  test("can be joined from its start by another reader, and to its end by both", async () => {
    const { stream, conversationId } = await begin();
    paced.say("one ");
    await stream.until("one ");
    const second = reader(await join(conversationId));
    await second.until("one ");
    paced.say("two");
    paced.end();
    expect(textOf(partsIn(await stream.rest()))).toBe("one two");
    const joined = partsIn(await second.rest());
    expect(joined[0]!.type).toBe("start");
    expect(textOf(joined)).toBe("one two");
  });

  test("can be joined after the last frame that was seen", async () => {
    const { stream, conversationId } = await begin();
    paced.say("one ");
    await stream.until("one ");
    const last = stream.frames.at(-1)!.id!;
    await stream.leave();
    paced.say("two");
    const again = reader(await join(conversationId, last));
    await again.until("two");
    paced.end();
    expect(textOf(partsIn(await again.rest()))).toBe("two");
  });

  test("has nothing to join after its end: 204", async () => {
    const { stream, conversationId } = await begin();
    paced.end();
    await stream.rest();
    expect((await join(conversationId)).status).toBe(204);
    expect((await join("0197a5b0-0000-7000-8000-000000000000")).status).toBe(404);
  });

  test("is told by its conversation while it runs, and grows in the store", async () => {
    const { conversationId } = await begin();
    paced.say("so far");
    const kept = await untilStored(conversationId, ({ messages }) =>
      JSON.stringify(messages[1]?.parts).includes("so far"),
    );
    expect(kept.answering).toBe(true);
    expect(kept.messages[1]).toMatchObject({ status: "streaming" });
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "so far" });
  });

  test("keeps a second message out until it ends: 409", async () => {
    const { conversationId } = await begin();
    const second = await served.post("/api/chat", { message: "And?", conversationId });
    expect(second.status).toBe(409);
    expect(await second.json()).toMatchObject({ error: { code: "conversation_busy", retryable: true } });
  });

  test("of two messages that come at once to one conversation, one is taken", async () => {
    const { stream, conversationId } = await begin();
    paced.end();
    await stream.rest();
    const both = await Promise.all([
      served.post("/api/chat", { message: "a", conversationId }),
      served.post("/api/chat", { message: "b", conversationId }),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    paced.end();
    for (const { body } of both) await body?.cancel();
  });
});

describe("closing the server", () => {
  test("lets a running answer end", async () => {
    const { stream } = await begin();
    paced.say("the end");
    const closing = served.close();
    paced.end();
    expect(textOf(partsIn(await stream.rest()))).toBe("the end");
    await closing;
  });

  test("stops an answer that does not end in time, and keeps its text", async () => {
    const { stream, conversationId } = await begin();
    paced.say("never done");
    await stream.until("never done");
    await served.close();
    const kept: ConversationWithMessages = await (
      await door.request(`/api/conversations/${conversationId}`)
    ).json();
    expect(kept.messages[1]).toMatchObject({ status: "stopped" });
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "never done" });
  });

  test("ends those who listen to events at once", async () => {
    const response = await fetch(`${served.url}/api/events`);
    const began = performance.now();
    await served.close();
    await response.text();
    expect(performance.now() - began).toBeLessThan(900);
  });
});

describe("a database that fails", () => {
  const broken = new CaroleError("database_unavailable", "The disk is full.", { hint: "Make room." });
  type Fails = Partial<ReturnType<TestDoor["deps"]["owner"]>["conversations"]>;
  /** The same door, with a conversation store that fails in one place. */
  async function openFailing(fails: Fails) {
    const whole = door.deps.owner;
    const failing = await openTestDoor(paced.model, {
      owner: (ownerId) => ({
        ...whole(ownerId),
        conversations: { ...whole(ownerId).conversations, ...fails },
      }),
    });
    return failing;
  }

  test("when the message comes in: it is refused, nothing is acknowledged, and the model is let go", async () => {
    const failing = await openFailing({ appendAll: () => Promise.reject(broken) });
    const response = await failing.send("POST", "/api/chat", { message: "Hello" });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: "database_unavailable" } });
    const told = failing.logged.find(({ event }) => event === "request-failed");
    expect(told?.facts).toMatchObject({ code: "database_unavailable", path: "/api/chat" });
    const list = await (await failing.request("/api/conversations")).json();
    expect(list).toMatchObject({ items: [] });
    await failing.close();
    expect(paced.state.abortedAt).toBeGreaterThan(0);
  });

  test("when the answer ends: the reader is told that it is not kept, instead of a good end", async () => {
    const failing = await openFailing({ save: () => Promise.reject(broken) });
    paced.say("Hi");
    paced.end();
    const response = await failing.send("POST", "/api/chat", { message: "Hello" });
    const parts = partsIn(await response.text());
    expect(textOf(parts)).toBe("Hi");
    expect(parts.find((part) => part.type === "data-error")?.data.code).toBe("database_unavailable");
    expect(parts.filter((part) => part.type === "finish")).toHaveLength(1);
    await failing.close();
  });
});
