import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ConversationWithMessages } from "../shared/conversation.ts";
import { pacedModel } from "./testing/paced-model.ts";
import { reader } from "./testing/stream-reader.ts";
import { startOf, textOf } from "./testing/test-door.ts";
import { openTwoDoors } from "./testing/two-doors.ts";

let paced: ReturnType<typeof pacedModel>;
let doors: Awaited<ReturnType<typeof openTwoDoors>>;
beforeEach(async () => {
  paced = pacedModel();
  doors = await openTwoDoors(paced.model);
});
afterEach(async () => {
  paced.end();
  await doors.close();
});

async function begin() {
  const stream = reader(await doors.first.send("POST", "/api/chat", { message: "Hello" }));
  await stream.until('"start"');
  return { stream, ...startOf(stream.parts()) };
}
const join = (id: string, lastEventId?: string): Promise<Response> =>
  doors.second.request(`/api/chat/${id}/stream`, {
    headers: lastEventId === undefined ? {} : { "last-event-id": lastEventId },
  });
const conversation = async (id: string): Promise<ConversationWithMessages> =>
  (await doors.second.request(`/api/conversations/${id}`)).json();

describe("an answer that another instance writes", () => {
  test("is joined from its start, word by word, to its end", async () => {
    const { stream, conversationId } = await begin();
    paced.say("one ");
    await stream.until("one ");
    const joined = await join(conversationId);
    expect(joined.status).toBe(200);
    expect(joined.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
    const elsewhere = reader(joined);
    await elsewhere.until("one ");
    const saidAt = performance.now();
    paced.say("two ");
    await elsewhere.until("two ");
    expect(performance.now() - saidAt).toBeLessThan(500);
    paced.say("three");
    paced.end();
    const [here, there] = [await stream.rest(), await elsewhere.rest()];
    expect(there).toBe(here);
    expect(there).toContain("[DONE]");
    expect(elsewhere.frames.map(({ id }) => id)).toEqual(stream.frames.map(({ id }) => id));
    expect(textOf(elsewhere.parts())).toBe("one two three");
  });

  test("is joined after the last frame that was seen on the instance that writes it", async () => {
    const { stream, conversationId } = await begin();
    paced.say("one ");
    await stream.until("one ");
    const seen = stream.frames.at(-1)!.id;
    const elsewhere = reader(await join(conversationId, seen));
    paced.say("two");
    paced.end();
    await elsewhere.rest();
    expect(textOf(elsewhere.parts())).toBe("two");
    expect(elsewhere.parts().some((part) => part.type === "start")).toBe(false);
  });

  test("is shown as being answered, and by nobody once it has ended", async () => {
    const { stream, conversationId } = await begin();
    expect(await conversation(conversationId)).toMatchObject({ answering: true });
    paced.end();
    await stream.rest();
    expect(await conversation(conversationId)).toMatchObject({ answering: false });
    expect((await join(conversationId)).status).toBe(204);
  });

  test("costs nothing more as long as nobody follows it from elsewhere", async () => {
    const { stream, messageId } = await begin();
    paced.say("one");
    paced.end();
    await stream.rest();
    expect(await doors.first.deps.owner("local").frames.from(messageId, 0, 10)).toEqual([]);
  });

  test("is stopped from here, and its text stays", async () => {
    const { stream, conversationId } = await begin();
    paced.say("half a sent");
    await stream.until("half");
    const stopped = await doors.second.request(`/api/chat/${conversationId}/stop`, { method: "POST" });
    expect(stopped.status).toBe(204);
    expect(await stream.rest()).toContain('"abort"');
    const kept = await conversation(conversationId);
    expect(kept.messages[1]).toMatchObject({ status: "stopped" });
    expect(kept.messages[1]!.parts).toContainEqual({ type: "text", text: "half a sent" });
    const next = await doors.second.send("POST", "/api/chat", { message: "And now?", conversationId });
    expect(next.status).toBe(200);
    paced.end();
    await next.text();
  });

  test("keeps a second one from being begun, and the branch where it is", async () => {
    const { stream, conversationId, userMessageId } = await begin();
    for (const response of [
      await doors.second.send("POST", "/api/chat", { message: "Me too", conversationId }),
      await doors.second.send("PUT", `/api/conversations/${conversationId}/head`, {
        messageId: userMessageId,
      }),
    ]) {
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ error: { code: "conversation_busy", retryable: true } });
    }
    expect(paced.state.calls).toBe(1);
    paced.end();
    await stream.rest();
    expect((await conversation(conversationId)).messages).toHaveLength(2);
  });
});
