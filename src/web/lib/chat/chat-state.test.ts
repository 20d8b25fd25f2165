import { describe, expect, it } from "vitest";
import type { ConversationWithMessages, Message } from "../../../shared/conversation.ts";
import { ApiError } from "../api.ts";
import { newChat, reduceChat, textOf, type ChatAction, type ChatState } from "./chat-state.ts";

const at = "2026-11-23T09:00:00Z";
const play = (actions: readonly ChatAction[], from: ChatState = newChat): ChatState =>
  actions.reduce(reduceChat, from);
const start = {
  type: "streamed",
  at,
  parts: [
    {
      type: "start",
      messageId: "m2",
      messageMetadata: { conversationId: "c1", userMessageId: "m1", model: "large" },
    },
    { type: "text-start", id: "t" },
    { type: "text-delta", id: "t", delta: "Yes." },
  ],
} as const satisfies ChatAction;

const message = (id: string, role: "user" | "assistant", text: string): Message => ({
  id,
  conversationId: "c1",
  parentId: null,
  role,
  status: "complete",
  parts: [{ type: "text", text }],
  model: null,
  simulated: false,
  usage: null,
  createdAt: at,
  versions: [id],
});
const stored: ConversationWithMessages = {
  id: "c1",
  title: "Budget",
  pinned: false,
  model: "large",
  readOnly: false,
  createdAt: at,
  updatedAt: at,
  answering: false,
  messages: [message("m1", "user", "Hello"), message("m2", "assistant", "Yes.")],
};

describe("a chat", () => {
  it("shows the reader's message at once, then gives it the server's id", () => {
    const sent = play([{ type: "sent", text: "Hello", at }]);
    expect(sent).toMatchObject({ answering: true, messages: [{ role: "user" }] });
    const begun = play([start], sent);
    expect(begun).toMatchObject({ conversationId: "c1", model: "large", messages: [{ id: "m1" }] });
  });

  it("keeps the answer when it ends", () => {
    const ended = play([{ type: "sent", text: "Hello", at }, start, { type: "ended" }]);
    expect(ended).toMatchObject({ answering: false, answer: null });
    expect(ended.messages.map((one) => textOf(one.parts))).toEqual(["Hello", "Yes."]);
  });

  it("marks an answer whose stream broke off", () => {
    const broken = play([{ type: "sent", text: "Hello", at }, start, { type: "ended" }]);
    expect(broken.messages.at(-1)?.status).toBe("interrupted");
  });

  it("keeps the words of a message that did not get through", () => {
    const error = new ApiError(0, { code: "offline", message: "Gone.", hint: "", retryable: true });
    const refused = play([
      { type: "sent", text: "Hello", at },
      { type: "refused", text: "Hello", error },
    ]);
    expect(refused).toMatchObject({ answering: false, messages: [], unsent: { text: "Hello" } });
  });

  it("replaces a message and all after it when it is edited", () => {
    const loaded = play([{ type: "loaded", conversation: stored }]);
    const edited = play([{ type: "sent", text: "Hi", replaces: "m1", at }], loaded);
    expect(edited.messages.map((one) => textOf(one.parts))).toEqual(["Hi"]);
  });

  it("does not let a late snapshot take away the answer that is growing", () => {
    const growing = play([
      { type: "sent", text: "Hello", at },
      start,
      { type: "loaded", conversation: stored },
    ]);
    expect(growing.answer?.parts).toEqual([{ type: "text", text: "Yes." }]);
    expect(growing.messages).toHaveLength(1);
  });

  it("leaves the messages that say what they said when it is read again", () => {
    const loaded = play([{ type: "loaded", conversation: stored }]);
    const [first, second] = structuredClone(stored.messages);
    const changed = { ...second!, versions: ["m2", "m3"] };
    const again = play(
      [{ type: "loaded", conversation: { ...stored, messages: [first!, changed] } }],
      loaded,
    );
    expect(again.messages[0]).toBe(loaded.messages[0]);
    expect(again.messages[1]).toBe(changed);
  });

  it("joins an answer from its start without showing its stored half twice", () => {
    const half: Message = { ...message("m2", "assistant", "Ye"), status: "streaming" };
    const conversation = { ...stored, answering: true, messages: [message("m1", "user", "Hello"), half] };
    const joined = play([{ type: "loaded", conversation }, { type: "joined", at }, start, { type: "ended" }]);
    expect(joined.messages.map((one) => textOf(one.parts))).toEqual(["Hello", "Yes."]);
  });

  it("queues what is sent meanwhile, and lets it be taken away", () => {
    const queued = play([{ type: "queued", message: { id: 1, text: "And then?" } }]);
    expect(queued.queue).toHaveLength(1);
    expect(play([{ type: "unqueued", id: 1 }], queued).queue).toEqual([]);
  });
});
