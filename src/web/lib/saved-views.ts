import { createStore, useStore } from "./store.ts";

/** A view of the tasks that was given a name. `address` is what follows the `?`; kept on this device. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

const storageKey = "carole.views";
const mostViews = 50;

function read(): readonly SavedView[] {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? "[]") as SavedView[];
  } catch {
    return []; // Closed storage: nothing was kept.
  }
}

type ViewAction = { readonly save: SavedView } | { readonly forget: string };

/** A name stands once; saving it again replaces what it meant. */
export function reduceViews(views: readonly SavedView[], action: ViewAction): readonly SavedView[] {
  const name = "save" in action ? action.save.name : action.forget;
  const others = views.filter((view) => view.name !== name);
  return "save" in action ? [...others, action.save].slice(-mostViews) : others;
}

const store = createStore<readonly SavedView[], ViewAction>(
  reduceViews,
  typeof localStorage === "undefined" ? [] : read(),
);

function dispatch(action: ViewAction): void {
  store.dispatch(action);
  try {
    localStorage.setItem(storageKey, JSON.stringify(store.get()));
  } catch {
    // Closed or full storage: the view is there as long as the page is open.
  }
}

export const saveView = (view: SavedView): void => dispatch({ save: view });
export const forgetView = (name: string): void => dispatch({ forget: name });
export const savedViews = (): readonly SavedView[] => store.get();
export const useSavedViews = (): readonly SavedView[] => useStore(store, (views) => views);
