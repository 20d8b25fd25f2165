import { createStore, useStore } from "./store.ts";

/** What is told in passing, at the edge of the page. One at a time: a newer one takes the place of the older. */
export interface Notification {
  readonly kind: "info" | "undo" | "error";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Runs when it goes without its action having been taken. */
  readonly onGone?: () => void;
}
export interface ShownNotification extends Notification {
  readonly id: number;
}

let lastId = 0;

const store = createStore<ShownNotification | null, ShownNotification | { readonly close: number }>(
  (state, action) => {
    if ("close" in action) return state?.id === action.close ? null : state;
    return action;
  },
  null,
);

export function notify(notification: Notification): void {
  store.get()?.onGone?.();
  lastId += 1;
  store.dispatch({ ...notification, id: lastId });
}

/** Something that follows from what is told now: said with it, so that its Undo is not lost. */
export function tellAlso(text: string): void {
  const shown = store.get();
  if (shown?.kind === "undo") store.dispatch({ ...shown, text: `${shown.text} · ${text}` });
  else notify({ kind: "info", text });
}

export function closeNotification(id: number): void {
  const shown = store.get();
  if (shown?.id !== id) return;
  store.dispatch({ close: id });
  shown.onGone?.();
}

/** Closes it and does what it offered. */
export function takeAction({ id, action }: ShownNotification): void {
  store.dispatch({ close: id });
  action?.run();
}

export const useNotification = (): ShownNotification | null => useStore(store, (state) => state);
