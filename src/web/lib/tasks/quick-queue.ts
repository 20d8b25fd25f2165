import { createStore, useStore } from "../store.ts";

/** Lines of quick add that wait for the connection; they survive a reload. */
export interface WaitingLine {
  /** Sent along, so that a line which got through after all is not added twice. */
  readonly key: string;
  readonly text: string;
  /** When it was typed, as the clock there said: "tomorrow" is the day after that day, whenever it is sent. */
  readonly at?: string;
  readonly timeZone?: string;
}

const storageKey = "carole.waiting";

function read(): readonly WaitingLine[] {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? "[]") as WaitingLine[];
  } catch {
    return []; // Closed storage: nothing was kept.
  }
}

type QueueAction = { readonly add: WaitingLine } | { readonly remove: string };

export function reduceQueue(lines: readonly WaitingLine[], action: QueueAction): readonly WaitingLine[] {
  if ("add" in action) return [...lines, action.add];
  return lines.filter((line) => line.key !== action.remove);
}

const queue = createStore<readonly WaitingLine[], QueueAction>(
  reduceQueue,
  typeof localStorage === "undefined" ? [] : read(),
);

function dispatch(action: QueueAction): void {
  queue.dispatch(action);
  try {
    localStorage.setItem(storageKey, JSON.stringify(queue.get()));
  } catch {
    // Closed or full storage: the lines wait as long as the page is open.
  }
}

export const waitingLines = (): readonly WaitingLine[] => queue.get();
export const useWaitingLines = (): readonly WaitingLine[] => useStore(queue, (lines) => lines);

export const keepForLater = (text: string, moment: Pick<WaitingLine, "at" | "timeZone"> = {}): void =>
  dispatch({ add: { key: crypto.randomUUID(), text, ...moment } });

/** Takes a line out that was not sent; gives the way to put it back. */
export function takeOut(line: WaitingLine): () => void {
  dispatch({ remove: line.key });
  return () => dispatch({ add: line });
}

let sending = false;

/** Sends what waits, oldest first, until something does not get through. */
export async function sendLines(send: (line: WaitingLine) => Promise<unknown>): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    for (const line of queue.get()) {
      // Taken out while another was on its way.
      if (!queue.get().includes(line)) continue;
      await send(line);
      dispatch({ remove: line.key });
    }
  } catch {
    // Still no way through: the lines go on waiting, and say so.
  } finally {
    sending = false;
  }
}
