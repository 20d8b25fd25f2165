import { pageActionOf, type ChosenKeys } from "./list-keys.ts";

/** What a key means anywhere on the page. Single keys only outside fields, and only when they are switched on. */
export type KeyAction =
  | "palette"
  | "sheet"
  | "settings"
  | "undo"
  | "redo"
  | "sidebar"
  | "new-chat"
  | "copy-code"
  | "delete-chat"
  | "choose-model"
  | "composer"
  | "search"
  | "quick-add"
  | "begin-go"
  | "go-today"
  | "go-list"
  | "go-board"
  | "go-chat"
  | "go-settings";

export interface Pressed {
  readonly key: string;
  /** Cmd on a Mac, Ctrl elsewhere. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export interface KeyPlace {
  /** The focus is where one writes. */
  readonly inField: boolean;
  readonly singleKeys: boolean;
  /** Single keys that were chosen anew. */
  readonly chosen: ChosenKeys;
  /** `g` was pressed just before. */
  readonly afterGo: boolean;
}

const withMod: Readonly<Record<string, KeyAction>> = {
  k: "palette",
  "/": "sheet",
  ".": "settings",
  ",": "settings",
  b: "sidebar",
};
const withModShift: Readonly<Record<string, KeyAction>> = {
  o: "new-chat",
  s: "sidebar",
  ";": "copy-code",
  ":": "copy-code",
  m: "choose-model",
  backspace: "delete-chat",
  delete: "delete-chat",
};
const afterGo: Readonly<Record<string, KeyAction>> = {
  t: "go-today",
  l: "go-list",
  b: "go-board",
  c: "go-chat",
  s: "go-settings",
};

export function keyAction(pressed: Pressed, place: KeyPlace): KeyAction | undefined {
  const key = pressed.key.toLowerCase();
  if (pressed.alt) return undefined;
  if (pressed.mod) {
    if (key === "z") return place.inField ? undefined : pressed.shift ? "redo" : "undo";
    return pressed.shift ? withModShift[key] : withMod[key];
  }
  if (pressed.key === "Escape" && pressed.shift) return "composer";
  if (place.inField || !place.singleKeys) return undefined;
  return place.afterGo ? afterGo[key] : pageActionOf(pressed.key, place.chosen);
}
