import type { CaroleEvent } from "../../shared/event.ts";
import { createStore, useStore } from "./store.ts";
import { readTasks } from "./tasks/list-tasks.ts";
import { taskStore } from "./tasks/task-store.ts";

/** Whether the page hears from Carole. `lost` is shown at once; the browser comes back by itself. */
export type LiveState = "joining" | "live" | "lost";
const liveState = createStore<LiveState, LiveState>((_, next) => next, "joining");
export const useLiveState = (): LiveState => useStore(liveState, (state) => state);

type Listener = (event: CaroleEvent) => void;
const listeners = new Set<Listener>();

/** Hears every event of `/api/events`, in order. Returns the function that ends it. */
export function onCaroleEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const eventNames = [
  "task-changed",
  "conversation-changed",
  "turn-started",
  "turn-finished",
  "connection-changed",
  "reset",
] as const satisfies readonly CaroleEvent["type"][];

function hearReset(): void {
  void readTasks();
  for (const listener of listeners) listener({ type: "reset", seq: 0 });
}

/**
 * Joins the event stream. Changes that come together are folded together, once a frame. After a gap that the server
 * can't fill, everything is read again. Returns the function that leaves.
 */
export function joinEvents(): () => void {
  const source = new EventSource("/api/events");
  let waiting: CaroleEvent[] = [];
  const flush = (): void => {
    const events = waiting;
    waiting = [];
    const changes = events.flatMap((event) => (event.type === "task-changed" ? [event.change] : []));
    if (changes.length > 0) taskStore.dispatch({ type: "changed", changes });
    if (events.some((event) => event.type === "reset")) void readTasks();
    for (const event of events) for (const listener of listeners) listener(event);
  };
  const hear = (message: MessageEvent<string>): void => {
    try {
      waiting.push(JSON.parse(message.data) as CaroleEvent);
    } catch {
      return; // Not an event of ours (a keep-alive, say).
    }
    if (waiting.length === 1) queueMicrotask(flush);
  };
  source.onmessage = hear;
  for (const name of eventNames) source.addEventListener(name, hear);
  source.onopen = () => {
    const wasLost = liveState.get() === "lost";
    liveState.dispatch("live");
    // What happened meanwhile may be more than the stream brings again: everything is read anew.
    if (wasLost) hearReset();
  };
  source.onerror = () => {
    liveState.dispatch("lost");
    // The browser gives up for good on some answers (a 502 while Carole restarts): then we begin anew.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => (leave = joinEvents()), 2000);
  };
  let leave = (): void => source.close();
  return () => leave();
}
