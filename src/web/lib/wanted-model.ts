import { createStore, useStore } from "./store.ts";

/** A model that was asked for away from the chat's own picker (the palette, say). */
export interface WantedModel {
  readonly name: string;
}

const wanted = createStore<WantedModel | null, WantedModel>((_, next) => next, null);

export const wantModel = (name: string): void => wanted.dispatch({ name });
export const useWantedModel = (): WantedModel | null => useStore(wanted, (state) => state);
