import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";
import { forgetChat, openedChat } from "../lib/chat/open-chats.ts";
import { deleteChat } from "../lib/delete-chat.ts";
import { keyAction, type KeyAction } from "../lib/keys.ts";
import { settings } from "../lib/settings.ts";
import { redo, undoLast } from "../lib/tasks/undo-changes.ts";
import { useCurrentChat } from "./current-chat.ts";

export interface GlobalKeys {
  /** A key that may become one for the palette was pressed: it had better be there by then. */
  readonly onPrepare: () => void;
  readonly onPalette: () => void;
  readonly onSheet: () => void;
  readonly onSidebar: () => void;
}

const goMs = 1200;
const fields = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** The keys that work everywhere. Never while an input method composes, never inside a dialog. */
export function useGlobalKeys({ onPrepare, onPalette, onSheet, onSidebar }: GlobalKeys): void {
  const navigate = useNavigate();
  const chat = useCurrentChat();
  const goUntil = useRef(0);

  /** Where the tasks are out of sight (a phone, the chat in front), they come into it first. */
  const inTasks = (selector: string): void => {
    const place = document.querySelector<HTMLElement>(selector);
    if (place?.offsetParent != null) return place.focus();
    void navigate({ to: "/tasks", search: true }).then(() => requestAnimationFrame(() => focusOn(selector)));
  };
  const goToChat = (): Promise<void> =>
    chat === null
      ? navigate({ to: "/", search: true })
      : navigate({ to: "/chat/$conversationId", params: { conversationId: chat }, search: true });
  /** The same for the chat: a page of its own (settings, a phone's tasks) makes way for it. */
  const inChat = (selector: string, act: () => void): void => {
    if (document.querySelector<HTMLElement>(selector)?.offsetParent != null) return act();
    void goToChat().then(() => requestAnimationFrame(act));
  };
  const deleteCurrent = (): void => {
    if (chat === null) return;
    const title = openedChat(chat)?.store.get().title ?? "";
    forgetChat(chat);
    deleteChat(chat, title, () => undefined);
    void navigate({ to: "/", search: true });
  };
  const run = (action: KeyAction): void => {
    switch (action) {
      case "palette":
        return onPalette();
      case "sheet":
        return onSheet();
      case "sidebar":
        return onSidebar();
      case "settings":
      case "go-settings":
        return void navigate({ to: "/settings", search: true });
      case "undo":
        return void undoLast();
      case "redo":
        return void redo();
      case "new-chat":
        return void navigate({ to: "/", search: true });
      case "copy-code":
        return copyLastCode();
      case "delete-chat":
        return deleteCurrent();
      case "choose-model":
        return inChat("[data-model-picker]", openModels);
      case "composer":
        return inChat("#composer", () => focusOn("#composer"));
      case "search":
        return inTasks("#task-search");
      case "quick-add":
        return inTasks("#quick-add");
      case "begin-go":
        goUntil.current = performance.now() + goMs;
        return;
      case "go-today":
        return void navigate({ to: "/tasks", search: { view: "today" } });
      case "go-list":
        return void navigate({ to: "/tasks", search: {} });
      case "go-board":
        return void navigate({ to: "/tasks", search: { view: "board" } });
      case "go-chat":
        return void goToChat();
      default:
        return action satisfies never;
    }
  };

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Control" || event.key === "Meta") onPrepare();
    const target = event.target instanceof Element ? event.target : null;
    if (event.isComposing || event.defaultPrevented || target?.closest("dialog") != null) return;
    const action = keyAction(
      { key: event.key, mod: event.metaKey || event.ctrlKey, shift: event.shiftKey, alt: event.altKey },
      {
        inField: target?.closest(fields) != null,
        singleKeys: settings.get().singleKeys,
        chosen: settings.get().listKeys,
        afterGo: performance.now() < goUntil.current,
      },
    );
    if (action !== "begin-go") goUntil.current = 0;
    if (action === undefined) return;
    event.preventDefault();
    run(action);
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => pressed(event);
    // The key after `g` is the page's, also where the list has a meaning for it.
    const hearFirst = (event: KeyboardEvent): void => {
      if (performance.now() < goUntil.current) pressed(event);
    };
    window.addEventListener("keydown", hearFirst, true);
    window.addEventListener("keydown", hear);
    return () => {
      window.removeEventListener("keydown", hearFirst, true);
      window.removeEventListener("keydown", hear);
    };
  }, []);
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function openModels(): void {
  const picker = document.querySelector<HTMLSelectElement>("[data-model-picker]");
  picker?.focus();
  picker?.showPicker();
}

function copyLastCode(): void {
  const blocks = document.querySelectorAll("[data-code-block]");
  const text = blocks[blocks.length - 1]?.textContent;
  if (text != null) void navigator.clipboard.writeText(text);
}
