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
  "rules-changed",
  "reset",
] as const satisfies readonly CaroleEvent["type"][];

function hearReset(): void {
  void readTasks();
  for (const listener of listeners) listener({ type: "reset", seq: 0 });
}

let waiting: CaroleEvent[] = [];
/** Changes that come together (a list of tasks, say) are folded together. */
const gatherMs = 8;

function hear(message: MessageEvent<string>): void {
  try {
    waiting.push(JSON.parse(message.data) as CaroleEvent);
  } catch {
    return; // Not an event of ours (a keep-alive, say).
  }
  if (waiting.length === 1) setTimeout(handOn, gatherMs);
}

function handOn(): void {
  const events = waiting;
  waiting = [];
  const changes = events.flatMap((event) => (event.type === "task-changed" ? [event.change] : []));
  if (changes.length > 0) taskStore.dispatch({ type: "changed", changes });
  if (events.some((event) => event.type === "reset")) void readTasks();
  for (const event of events) for (const listener of listeners) listener(event);
}

const againMs = 2000;
const hiddenMs = 30_000;

/**
 * Joins the event stream, after the change up to which the rows were read: `begun` tells it, and undefined where none could
 * be read. After a gap everything is read again. A page that nobody looks at leaves after a while: a
 * browser opens only six connections to one place, and many open pages would stop each other. Returns the function
 * that leaves for good.
 */
export function joinEvents(begun: Promise<number | undefined>): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let left = false;

  const open = (since?: number): void => {
    const opened = new EventSource(since === undefined ? "/api/events" : `/api/events?lastEventId=${since}`);
    source = opened;
    opened.onmessage = hear;
    for (const name of eventNames) opened.addEventListener(name, hear);
    opened.onopen = () => {
      liveState.dispatch("live");
      if (missed) hearReset();
      missed = false;
    };
    opened.onerror = () => {
      missed = true;
      liveState.dispatch("lost");
      // The browser gives up for good on some answers (a 502 while Carole restarts): then we begin anew.
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, againMs);
    };
  };
  const close = (): void => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const looked = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") {
      if (source === null || source.readyState === EventSource.CLOSED) open();
      return;
    }
    timer = setTimeout(() => {
      missed = true;
      close();
    }, hiddenMs);
  };

  const begin = async (): Promise<void> => {
    const seq = await begun;
    if (left) return;
    missed = seq === undefined;
    document.addEventListener("visibilitychange", looked);
    open(seq);
  };

  void begin();
  return () => {
    left = true;
    document.removeEventListener("visibilitychange", looked);
    close();
  };
}
