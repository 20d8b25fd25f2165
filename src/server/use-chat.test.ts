import { DefaultChatTransport, readUIMessageStream } from "ai";
import type { UIMessage } from "ai";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scriptedModel } from "../agent/testing/scripted-model.ts";
import type { ConversationWithMessages } from "../shared/conversation.ts";
import type { Page } from "../shared/task.ts";
import { openTestDoor, serveTestDoor } from "./testing/test-door.ts";
import type { TestDoor } from "./testing/test-door.ts";
import { pacedModel } from "./testing/paced-model.ts";

/** What `useChat` does below its hook, with the AI SDK's own parts. */
let door: TestDoor;
let served: Awaited<ReturnType<typeof serveTestDoor>>;
const model = () =>
  scriptedModel([
    {
      reasoning: "A task, then.",
      calls: [{ name: "create_tasks", arguments: { tasks: [{ title: "Review the budget" }] } }],
    },
    { text: "It is on your list." },
    { text: "You are welcome." },
    { text: "Gladly." },
  ]);

beforeEach(async () => {
  door = await openTestDoor(model());
  served = await serveTestDoor(door);
});
afterEach(async () => {
  await served.close();
  await door.close();
});

const transport = () => new DefaultChatTransport<UIMessage>({ api: `${served.url}/api/chat` });
const user = (text: string): UIMessage => ({
  id: `message-${text.length}`,
  role: "user",
  parts: [{ type: "text", text }],
});

async function send(
  messages: UIMessage[],
  trigger: "submit-message" | "regenerate-message" = "submit-message",
): Promise<UIMessage> {
  const stream = await transport().sendMessages({
    chatId: "aB3xYz9QwErTy123",
    messages,
    trigger,
    messageId: undefined,
    abortSignal: undefined,
  });
  let last: UIMessage | undefined;
  for await (const message of readUIMessageStream({ stream, terminateOnError: true })) last = message;
  if (last === undefined) throw new Error("Nothing came.");
  return last;
}
async function conversations(): Promise<ConversationWithMessages[]> {
  const list: Page<{ id: string }> = await (await fetch(`${served.url}/api/conversations`)).json();
  return Promise.all(
    list.items.map(async ({ id }) => (await fetch(`${served.url}/api/conversations/${id}`)).json()),
  );
}

describe("a chat client made with the AI SDK", () => {
  test("reads an answer with its steps, receipt and text", async () => {
    const answer = await send([user("Create a task to review the budget")]);
    expect(answer.role).toBe("assistant");
    expect(answer.metadata).toMatchObject({
      model: "claude-sonnet",
      usage: { outputTokens: expect.any(Number) },
    });
    const types = answer.parts.map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(["step-start", "reasoning", "tool-create_tasks", "text", "data-receipt"]),
    );
    expect(answer.parts.find(({ type }) => type === "tool-create_tasks")).toMatchObject({
      state: "output-available",
    });
    expect(answer.parts.find(({ type }) => type === "text")).toMatchObject({ text: "It is on your list." });
  });

  test("goes on in the same conversation, under its own id for it", async () => {
    const question = user("Create a task to review the budget");
    const answer = await send([question]);
    await send([question, answer, user("Thanks")]);
    const kept = await conversations();
    expect(kept).toHaveLength(1);
    expect(kept[0]!.messages.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant"]);
  });

  test("asks for the last answer again: it becomes another version", async () => {
    const question = user("Create a task to review the budget");
    const answer = await send([question]);
    const thanks = user("Thanks");
    await send([question, answer, thanks]);
    const again = await send([question, answer, thanks], "regenerate-message");
    expect(again.parts.find(({ type }) => type === "text")).toMatchObject({ text: "Gladly." });
    const [kept] = await conversations();
    expect(kept!.messages).toHaveLength(4);
    expect(kept!.messages[2]!.versions).toHaveLength(2);
  });

  test("finds nothing to resume where nothing runs, and a running answer where one does", async () => {
    expect(await transport().reconnectToStream({ chatId: "aB3xYz9QwErTy123" })).toBeNull();
    const paced = pacedModel();
    const other = await openTestDoor(paced.model);
    const otherServed = await serveTestDoor(other);
    const again = new DefaultChatTransport<UIMessage>({ api: `${otherServed.url}/api/chat` });
    const common = {
      chatId: "c1",
      trigger: "submit-message" as const,
      messageId: undefined,
      abortSignal: undefined,
    };
    const first = await again.sendMessages({ ...common, messages: [user("Hello")] });
    await first.cancel();
    const resumed = await again.reconnectToStream({ chatId: "c1" });
    paced.say("still here");
    paced.end();
    let text = "";
    for await (const message of readUIMessageStream({ stream: resumed! })) {
      text = message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
    }
    expect(text).toBe("still here");
    await otherServed.close();
    await other.close();
  });

  test("sends a message of several texts, which stay apart", async () => {
    const parts: UIMessage["parts"] = [
      { type: "text", text: "Call the bank" },
      { type: "text", text: "" },
      { type: "text", text: "Buy milk" },
    ];
    await send([{ id: "m1", role: "user", parts }]);
    const [kept] = await conversations();
    expect(kept!.messages[0]!.parts).toEqual([{ type: "text", text: "Call the bank\nBuy milk" }]);
  });

  test("hears a refusal as an error", async () => {
    await expect(send([user(" ")])).rejects.toThrow("empty");
  });
});
