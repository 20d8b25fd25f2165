import { startTransition, useEffect, useState, useSyncExternalStore } from "react";

/** State outside React: a pure reducer, and readers who are told when it gave something new. */
export interface Store<State, Action> {
  readonly get: () => State;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `select` picks must be the same object while the state is: pick, or memoise on the state. */
export function useStore<State, Action, Picked>(
  store: Store<State, Action>,
  select: (state: State) => Picked,
): Picked {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/**
 * The whole state, for a part that is costly to draw: it follows when the page has time, in slices between which the
 * page answers, and at once where `urgent` says that somebody waits for it.
 */
export function useStoreAtEase<State extends object, Action>(
  store: Store<State, Action>,
  urgent: (before: State, after: State) => boolean,
): State {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    let told = store.get();
    const atEase = (next: State): void => startTransition(() => setState(next));
    // What happened since this part was first drawn.
    atEase(told);
    return store.subscribe(() => {
      const next = store.get();
      if (urgent(told, next)) setState(next);
      else atEase(next);
      told = next;
    });
  }, [store, urgent]);
  return state;
}
