import { createStore, useStore } from "../lib/store.ts";

/** The chat beside the tasks, where the address names none (`/tasks/…`, `/settings`). Kept for this tab. */
const key = "carole.chat";

function remembered(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // Closed storage: a new chat is right then.
  }
}

const store = createStore<string | null, string | null>(
  (_, next) => next,
  typeof sessionStorage === "undefined" ? null : remembered(),
);

export function setCurrentChat(id: string | null): void {
  store.dispatch(id);
  try {
    if (id === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // Closed storage: remembered until the page is left.
  }
}

export const useCurrentChat = (): string | null => useStore(store, (state) => state);
