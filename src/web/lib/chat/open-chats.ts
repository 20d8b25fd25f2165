import { createChatSession, type ChatSession } from "./chat-session.ts";

const sessions = new Map<string, ChatSession>();
let fresh: ChatSession | null = null;
const mostOpen = 20;

/** The session of a chat, made and loaded at first sight; `null` is the chat that has not begun. */
export function openChat(conversationId: string | null, onStarted: (id: string) => void): ChatSession {
  if (conversationId === null) {
    fresh ??= createChatSession(null, (id) => {
      if (fresh !== null) sessions.set(id, fresh);
      fresh = null;
      onStarted(id);
    });
    return fresh;
  }
  const known = sessions.get(conversationId);
  if (known !== undefined) return known;
  const session = createChatSession(conversationId, onStarted);
  if (sessions.size >= mostOpen) forgetOldest();
  sessions.set(conversationId, session);
  void session.load();
  return session;
}

/** What events tell of: a chat that is open here is read again when somebody else changed it. */
export const openedChat = (conversationId: string): ChatSession | undefined => sessions.get(conversationId);

export const openChats = (): Iterable<ChatSession> => sessions.values();

export const forgetChat = (conversationId: string): boolean => sessions.delete(conversationId);

function forgetOldest(): void {
  for (const [id, session] of sessions) {
    if (session.store.get().answering) continue;
    sessions.delete(id);
    return;
  }
}
