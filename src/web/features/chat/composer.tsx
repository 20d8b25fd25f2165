import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { afterNextFrame } from "../../lib/after-next-frame.ts";
import { readDraft, saveDraft } from "../../lib/drafts.ts";
import { t } from "../../lib/i18n/translate.ts";
import { pastedLines } from "../../lib/pasted-lines.ts";
import { useSettings } from "../../lib/settings.ts";
import { shownTask } from "../../lib/tasks/task-store.ts";
import { late } from "../../ui/late.tsx";
import { prepareAnswer } from "./late-turns.tsx";
import type { ComposerCommand } from "./composer-commands.ts";
import type { ComposerMenuProps, MenuChoice, MenuKeys } from "./composer-menu.tsx";
import { findTrigger, mentionOf, withMention, type ComposerTrigger } from "./composer-trigger.ts";
import { SendButtons } from "./send-buttons.tsx";

const ComposerMenu = late<ComposerMenuProps>(async () => (await import("./composer-menu.tsx")).ComposerMenu);
const MentionedTasks = late(async () => (await import("./mentioned-tasks.tsx")).MentionedTasks);
const AddPastedLines = late(async () => (await import("./add-pasted-lines.tsx")).AddPastedLines);

export interface ComposerProps {
  /** Whose draft this is. */
  readonly chat: string;
  readonly answering: boolean;
  /** Something was said in this chat. */
  readonly begun: boolean;
  /** The chat is what the address names: then one writes at once. Beside another page it waits to be asked for. */
  readonly inFront: boolean;
  readonly onSend: (text: string) => void;
  readonly onStop: () => void;
  readonly onEditLast: () => void;
  readonly onCommand: (command: ComposerCommand) => void;
  readonly children: ReactNode;
}

/** About eight lines; then it scrolls. */
const tallest = 208;
const hasMouse = (): boolean => matchMedia("(pointer: fine)").matches;

/** Where one writes to Carole. It grows with the text, keeps it as a draft, and stays usable while she answers. */
export function Composer(props: ComposerProps): ReactNode {
  const { chat, begun, answering, inFront, onSend, onStop, onEditLast, onCommand, children } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const fitted = useRef("");
  const menuKeys = useRef<MenuKeys | null>(null);
  const [text, setText] = useState(() => readDraft(chat));
  const [trigger, setTrigger] = useState<ComposerTrigger | null>(null);
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const [lines, setLines] = useState<readonly string[]>([]);
  const { sendWith } = useSettings();

  useEffect(() => {
    // Not under a finger: there the keyboard would jump up.
    if (!inFront || !hasMouse()) return;
    // A focus lays the page out: on a fresh page that is left to the first frame, which does it anyway.
    return afterNextFrame(() => box.current?.focus());
  }, [inFront]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || fitted.current === text) return;
    fitted.current = text;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, tallest)}px`;
  });

  const named = mentions.filter((id) => text.includes(mentionOf(shownTask(id)?.title ?? "\n")));
  const change = (next: string, caret = next.length): void => {
    prepareAnswer();
    setText(next);
    saveDraft(chat, next);
    setTrigger(findTrigger(next, caret));
    if (next === "") setLines([]);
  };
  const send = (): void => {
    const words = text.trim();
    if (words === "") return;
    onSend(words);
    change("");
    setMentions([]);
    box.current?.focus();
  };
  const choose = (choice: MenuChoice): void => {
    if (choice.kind === "command") {
      change("");
      onCommand(choice.command);
      return;
    }
    if (trigger === null) return;
    const [next, caret] = withMention(text, trigger, choice.title);
    change(next, caret);
    setTrigger(null);
    setMentions((known) => [...new Set([...known, choice.taskId])]);
    requestAnimationFrame(() => box.current?.setSelectionRange(caret, caret));
  };
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Safari ends a composition before its Enter arrives; the key's name tells it all the same.
    if (event.nativeEvent.isComposing || event.key === "Process") return;
    const plain = !event.shiftKey && !event.metaKey && !event.ctrlKey && !event.altKey;
    if (plain && trigger !== null && menuKeys.current?.(event.key) === true) {
      event.preventDefault();
      return;
    }
    if (event.key === "ArrowUp" && text === "") {
      event.preventDefault();
      onEditLast();
    }
    if (event.key === "Escape" && !event.shiftKey && answering) {
      event.preventDefault();
      onStop();
    }
    if (event.key !== "Enter" || event.shiftKey) return;
    const withModifier = event.metaKey || event.ctrlKey;
    if (!withModifier && (sendWith !== "enter" || !hasMouse())) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="relative rounded-xl border border-line bg-raised shadow-low transition-colors focus-within:border-line-strong"
    >
      {trigger === null ? null : (
        <ComposerMenu
          trigger={trigger}
          begun={begun}
          keys={menuKeys}
          onChoose={choose}
          onClose={() => setTrigger(null)}
        />
      )}
      {named.length === 0 ? null : (
        <MentionedTasks
          ids={named}
          onRemove={(id) => {
            change(text.replace(mentionOf(shownTask(id)?.title ?? ""), shownTask(id)?.title ?? ""));
            box.current?.focus();
          }}
        />
      )}
      {lines.length === 0 ? null : (
        <AddPastedLines
          lines={lines}
          onAdded={(added) => {
            setLines([]);
            if (added.length === lines.length) change("");
            box.current?.focus();
          }}
        />
      )}
      <textarea
        ref={box}
        id="composer"
        aria-label={t("chat.message")}
        placeholder={t("chat.placeholder")}
        rows={1}
        value={text}
        onChange={(event) => change(event.target.value, event.target.selectionStart)}
        onPaste={(event) => setLines(pastedLines(event.clipboardData.getData("text/plain")))}
        onBlur={() => setTrigger(null)}
        onKeyDown={pressed}
        className="block w-full resize-none bg-transparent px-4 pt-3 pb-1 outline-none"
      />
      <div className="flex items-center gap-2 px-2 pb-2">
        <div className="min-w-0 flex-1">{children}</div>
        <SendButtons
          answering={answering}
          empty={text.trim() === ""}
          onStop={() => {
            onStop();
            box.current?.focus();
          }}
        />
      </div>
    </form>
  );
}
