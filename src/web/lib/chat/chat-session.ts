import type { ConversationWithMessages } from "../../../shared/conversation.ts";
import { call, callJson, toApiError } from "../api.ts";
import { createStore, useStore, type Store } from "../store.ts";
import { readDraft, saveDraft } from "../drafts.ts";
import { newChat, reduceChat, type ChatAction, type ChatState } from "./chat-state.ts";
import { settings } from "../settings.ts";
import { ownTimeZone } from "../time-zone.ts";

export interface Sending {
  readonly text: string;
  readonly model?: string | undefined;
  readonly replaces?: string;
  readonly questionId?: string;
}

/** One open chat: what is sent and joined here is folded into its store. It lives on while the reader looks elsewhere. */
export interface ChatSession {
  /** Stays the same when a new chat gets its id. */
  readonly key: string;
  readonly store: Store<ChatState, ChatAction>;
  /** Sends, or queues while an answer is being written. */
  readonly send: (sending: Sending) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly load: () => Promise<void>;
  /** Approves the ticked rows; none means no. */
  readonly approve: (approvalId: string, approvedIds: readonly string[]) => Promise<void>;
}

let made = 0;

/** `onStarted` hears the id of a chat that the first message made. */
export function createChatSession(
  conversationId: string | null,
  onStarted: (id: string) => void,
): ChatSession {
  const store = createStore(
    reduceChat,
    conversationId === null ? newChat : reduceChat(newChat, { type: "loading", conversationId }),
  );
  const now = (): string => new Date().toISOString();

  async function fold(response: Response): Promise<void> {
    // Fetched with the first answer, while the model still thinks.
    const { readStreamParts } = await import("../read-stream-parts.ts");
    await readStreamParts(response, (parts) => {
      const before = store.get().conversationId;
      store.dispatch({ type: "streamed", parts, at: now() });
      const after = store.get().conversationId;
      if (before === null && after !== null) onStarted(after);
    });
  }

  async function load(): Promise<void> {
    const id = store.get().conversationId;
    if (id === null) return;
    try {
      const conversation = await callJson<ConversationWithMessages>(`/api/conversations/${id}`);
      store.dispatch({ type: "loaded", conversation });
      if (conversation.answering && !store.get().answering) await join(id);
    } catch (error) {
      store.dispatch({ type: "load-failed", error: toApiError(error) });
    }
  }

  /** Follows an answer that is already being written, here or in another window, from its start. */
  async function join(id: string): Promise<void> {
    const response = await call(`/api/chat/${id}/stream`, {}, false);
    if (response.status === 204) return;
    store.dispatch({ type: "joined", at: now() });
    try {
      await fold(response);
    } finally {
      store.dispatch({ type: "ended" });
    }
    await load();
  }

  async function send(sending: Sending): Promise<void> {
    if (store.get().answering) {
      store.dispatch({ type: "queued", message: { id: Date.now(), text: sending.text } });
      return;
    }
    const { text, model, replaces, questionId } = sending;
    const id = store.get().conversationId;
    store.dispatch({ type: "sent", text, at: now(), ...(replaces === undefined ? {} : { replaces }) });
    const timeZone = ownTimeZone();
    const capacityMinutes = settings.get().capacityMinutes || undefined;
    const asked = { message: text, model, replaces, questionId, timeZone, capacityMinutes };
    const body = { conversationId: id ?? undefined, ...asked };
    let begun = false;
    try {
      const response = await call("/api/chat", { method: "POST", body }, false);
      begun = true;
      if (readDraft(id ?? "new") === text) saveDraft(id ?? "new", "");
      await fold(response);
      store.dispatch({ type: "ended" });
    } catch (error) {
      if (begun) store.dispatch({ type: "ended" });
      else {
        store.dispatch({ type: "refused", text, error: toApiError(error) });
        // Should the page be left now, the words are found in the box again.
        if (readDraft(id ?? "new") === "") saveDraft(id ?? "new", text);
        return;
      }
    }
    await load();
    await sendNext(model);
  }

  async function sendNext(model: string | undefined): Promise<void> {
    const next = store.get().queue[0];
    if (next === undefined || store.get().answering) return;
    store.dispatch({ type: "unqueued", id: next.id });
    await send({ text: next.text, model });
  }

  async function stop(): Promise<void> {
    const id = store.get().conversationId;
    if (id !== null) await call(`/api/chat/${id}/stop`, { method: "POST" });
  }

  async function approve(approvalId: string, approvedIds: readonly string[]): Promise<void> {
    const id = store.get().conversationId;
    if (id === null) return;
    const response = await call(
      `/api/chat/${id}/approve`,
      { method: "POST", body: { approvalId, approvedIds } },
      false,
    );
    if (response.headers.get("content-type")?.includes("text/event-stream") === true) {
      store.dispatch({ type: "joined", at: now() });
      try {
        await fold(response);
      } finally {
        store.dispatch({ type: "ended" });
      }
    }
    await load();
  }

  made += 1;
  return { key: `chat-${made}`, store, send, stop, load, approve };
}

export function useChat<Picked>(session: ChatSession, select: (state: ChatState) => Picked): Picked {
  return useStore(session.store, select);
}
