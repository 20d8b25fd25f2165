import { createStore, useStore } from "./store.ts";

/** Chats that were deleted a moment ago: out of sight, and not yet gone, so that it can be taken back. */
const leaving = createStore<ReadonlySet<string>, { readonly id: string; readonly here: boolean }>(
  (ids, { id, here }) => new Set(here ? [...ids].filter((other) => other !== id) : [...ids, id]),
  new Set(),
);

export const useLeavingChats = (): ReadonlySet<string> => useStore(leaving, (ids) => ids);

const deletion = (id: string): Promise<Response> =>
  // Also while the page is being left.
  fetch(`/api/conversations/${id}`, { method: "DELETE", keepalive: true });

export interface Leaving {
  /** Whether it could still be taken back. */
  readonly takeBack: () => boolean;
  /** Deletes it now, unless it was taken back. Throws where that fails. */
  readonly finish: () => Promise<void>;
}

/** Takes a chat out of sight. It is deleted when `finish` is called or the page is left. */
export function leaveChat(id: string): Leaving {
  leaving.dispatch({ id, here: false });
  let open = true;
  const settle = (): boolean => {
    const was = open;
    open = false;
    window.removeEventListener("pagehide", away);
    return was;
  };
  const away = (): void => {
    if (settle()) void deletion(id);
  };
  window.addEventListener("pagehide", away);
  return {
    takeBack: () => {
      const inTime = settle();
      if (inTime) leaving.dispatch({ id, here: true });
      return inTime;
    },
    finish: async () => {
      if (!settle()) return;
      const response = await deletion(id).catch(() => undefined);
      if (response?.ok === true || response?.status === 404) return;
      leaving.dispatch({ id, here: true });
    },
  };
}
