import type { ChosenKeys } from "./list-keys.ts";
import { createStore, useStore } from "./store.ts";

/** What a person chose on this device. Kept in the browser; `public/boot.js` reads it before the first paint. */
export interface Settings {
  readonly theme: "system" | "light" | "dark";
  readonly density: "comfortable" | "compact";
  readonly language: "system" | "en" | "de";
  readonly weekStart: "system" | "monday" | "sunday";
  readonly sendWith: "enter" | "mod-enter";
  readonly singleKeys: boolean;
  readonly announce: "summary" | "all" | "none";
  /** Single keys that were chosen anew; the others are as `list-keys.ts` says. */
  readonly listKeys: ChosenKeys;
  /** A zone's name, or the device's own. */
  readonly timeZone: string;
  /** Minutes of work that fit a day; 0 where nobody said. */
  readonly capacityMinutes: number;
  /** When Carole may ask of itself: in the morning briefing, or in every view too. Off until chosen. */
  readonly proactivity: "off" | "morning" | "open";
  /** The model of new chats; empty where the server's own choice is meant. */
  readonly defaultModel: string;
  /** Answers appear whole, not as they are written. */
  readonly wholeAnswers: boolean;
  /** How wide the tasks stand beside the chat, in rem: with rows, and with a board or calendar. */
  readonly taskWidth: number;
  readonly wideTaskWidth: number;
}

export const taskWidths = { taskWidth: 25, wideTaskWidth: 54 } as const;

export const defaultSettings: Settings = {
  theme: "system",
  density: "comfortable",
  language: "system",
  weekStart: "system",
  sendWith: "enter",
  singleKeys: true,
  announce: "summary",
  listKeys: {},
  timeZone: "system",
  capacityMinutes: 0,
  proactivity: "off",
  defaultModel: "",
  wholeAnswers: false,
  ...taskWidths,
};

const key = "carole.settings";

function read(): Settings {
  try {
    const saved = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Settings>;
    return { ...defaultSettings, ...saved };
  } catch {
    return defaultSettings; // Unreadable or closed storage: the defaults are right.
  }
}

export const settings = createStore<Settings, Partial<Settings>>(
  (state, patch) => ({ ...state, ...patch }),
  typeof localStorage === "undefined" ? defaultSettings : read(),
);

export function changeSettings(patch: Partial<Settings>): void {
  settings.dispatch(patch);
  const next = settings.get();
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Closed storage: the choice holds until the page is left.
  }
  const root = document.documentElement.dataset;
  if (next.theme === "system") delete root["theme"];
  else root["theme"] = next.theme;
  if (next.density === "compact") root["density"] = "compact";
  else delete root["density"];
}

export const useSettings = (): Settings => useStore(settings, (state) => state);
