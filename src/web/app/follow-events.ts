import type { QueryClient } from "@tanstack/react-query";
import { onCaroleEvent } from "../lib/live.ts";
import { openChats, openedChat } from "../lib/chat/open-chats.ts";

/** What was read once is read again when Carole says that it changed. Returns the function that stops. */
export function followEvents(client: QueryClient): () => void {
  const again = (key: string): void => void client.invalidateQueries({ queryKey: [key] });
  return onCaroleEvent((event) => {
    switch (event.type) {
      case "task-changed":
        again("plan");
        again("changes");
        return;
      case "conversation-changed":
        again("conversations");
        return;
      case "turn-started":
      case "turn-finished": {
        const chat = openedChat(event.conversationId);
        if (chat !== undefined && !chat.store.get().answering) void chat.load();
        return;
      }
      case "connection-changed":
        again("connection");
        again("models");
        return;
      case "reset":
        void client.invalidateQueries();
        for (const chat of openChats()) if (!chat.store.get().answering) void chat.load();
        return;
      default:
        event satisfies never;
    }
  });
}
