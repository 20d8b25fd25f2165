import { createStore, useStore } from "./store.ts";

/** What is told in passing, at the edge of the page. One at a time: a newer one takes the place of the older. */
export interface Notification {
  readonly kind: "info" | "undo" | "error";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
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
  lastId += 1;
  store.dispatch({ ...notification, id: lastId });
}

export const closeNotification = (id: number): void => store.dispatch({ close: id });
export const useNotification = (): ShownNotification | null => useStore(store, (state) => state);
