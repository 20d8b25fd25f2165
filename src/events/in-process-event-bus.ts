import type { CaroleEvent } from "../shared/event.ts";
import type { EventBus } from "./event-bus.ts";

type Listener = (event: CaroleEvent) => void;

/** Events within one process. A listener that throws is told to `onError`; the others hear the event all the same. */
export function createInProcessEventBus(
  options: { readonly onError?: (error: unknown) => void } = {},
): EventBus {
  const listeners = new Map<string, Set<Listener>>();
  return {
    publish(ownerId, event) {
      for (const listener of Array.from(listeners.get(ownerId) ?? [])) {
        try {
          listener(event);
        } catch (error) {
          options.onError?.(error);
        }
      }
    },

    subscribe(ownerId, listener) {
      // The same function may listen twice; each subscription ends by itself.
      const own: Listener = (event) => listener(event);
      const ofOwner = listeners.get(ownerId) ?? new Set<Listener>();
      listeners.set(ownerId, ofOwner.add(own));
      return () => {
        ofOwner.delete(own);
        if (ofOwner.size === 0 && listeners.get(ownerId) === ofOwner) listeners.delete(ownerId);
      };
    },
  };
}
