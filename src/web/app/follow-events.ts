import type { QueryClient } from "@tanstack/react-query";
import { wasFreed } from "../lib/tasks/was-freed.ts";
import type { Change } from "../../shared/change.ts";
import { onCaroleEvent } from "../lib/live.ts";
import { openChats, openedChat } from "../lib/chat/open-chats.ts";

/** Many changes at once (an import, a whole selection) ask for the plan a few times, not hundreds. */
const restMs = 400;

/** What was read once is read again when Carole says that it changed. Returns the function that stops. */
export function followEvents(client: QueryClient): () => void {
  const again = (key: string): void => void client.invalidateQueries({ queryKey: [key] });
  const tasksChanged = atMostEvery(restMs, () => {
    again("plan");
    again("changes");
  });
  const tellFreed = freedTeller();
  return onCaroleEvent((event) => {
    switch (event.type) {
      case "task-changed":
        tasksChanged();
        if (wasFreed(event.change)) void tellFreed(event.change);
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
      case "rules-changed":
        again("rules");
        again("plan");
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

/** Fetched when the first task comes back: the first page has no use for it. */
function freedTeller(): (change: Change) => Promise<void> {
  let teller: Promise<(change: Change) => void> | undefined;
  const fetchTeller = async (): Promise<(change: Change) => void> => {
    const { createFreedTeller } = await import("../lib/tasks/tell-freed.ts");
    return createFreedTeller();
  };
  return async (change) => {
    teller ??= fetchTeller();
    (await teller)(change);
  };
}

/** Runs at once, then at most once in each stretch of time, the last time after the last call. */
function atMostEvery(ms: number, run: () => void): () => void {
  let resting = false;
  let wanted = false;
  const rest = (): void => {
    resting = wanted;
    if (!wanted) return;
    wanted = false;
    run();
    setTimeout(rest, ms);
  };
  return () => {
    if (resting) {
      wanted = true;
      return;
    }
    resting = true;
    run();
    setTimeout(rest, ms);
  };
}
