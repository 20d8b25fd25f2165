import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import ArrowUp from "lucide-react/icons/arrow-up";
import Square from "lucide-react/icons/square";
import { readDraft, saveDraft } from "../../lib/drafts.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useSettings } from "../../lib/settings.ts";
import { prepareMarkdown } from "./answer-text.tsx";

export interface ComposerProps {
  /** Whose draft this is. */
  readonly chat: string;
  readonly answering: boolean;
  readonly onSend: (text: string) => void;
  readonly onStop: () => void;
  readonly onEditLast: () => void;
  readonly children: ReactNode;
}

/** About eight lines; then it scrolls. */
const tallest = 208;
const hasMouse = (): boolean => matchMedia("(pointer: fine)").matches;

/** Where one writes to Carole. It grows with the text, keeps it as a draft, and stays usable while she answers. */
export function Composer({
  chat,
  answering,
  onSend,
  onStop,
  onEditLast,
  children,
}: ComposerProps): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  const fitted = useRef("");
  const [text, setText] = useState(() => readDraft(chat));
  const { sendWith } = useSettings();

  useEffect(() => {
    // Not under a finger: there the keyboard would jump up.
    if (hasMouse()) box.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || fitted.current === text) return;
    fitted.current = text;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, tallest)}px`;
  });

  const change = (next: string): void => {
    setText(next);
    saveDraft(chat, next);
  };
  const send = (): void => {
    const words = text.trim();
    if (words === "") return;
    prepareMarkdown();
    onSend(words);
    change("");
    box.current?.focus();
  };
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowUp" && text === "") {
      event.preventDefault();
      onEditLast();
    }
    if (event.key === "Escape" && answering) {
      event.preventDefault();
      onStop();
    }
    if (event.key !== "Enter" || event.shiftKey) return;
    const withModifier = event.metaKey || event.ctrlKey;
    const sends = withModifier || (sendWith === "enter" && hasMouse());
    if (!sends) return;
    event.preventDefault();
    send();
  };
  const stops = answering && text.trim() === "";

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="rounded-xl border border-line bg-raised shadow-low transition-colors focus-within:border-line-strong"
    >
      <textarea
        ref={box}
        id="composer"
        aria-label={t("chat.message")}
        placeholder={t("chat.placeholder")}
        rows={1}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={pressed}
        className="block w-full resize-none bg-transparent px-4 pt-3 pb-1 outline-none"
      />
      <div className="flex items-center gap-2 px-2 pb-2">
        <div className="min-w-0 flex-1">{children}</div>
        {answering ? (
          <button
            type="button"
            aria-label={t("chat.stop")}
            title={`${t("chat.stop")} (Esc)`}
            onClick={() => {
              onStop();
              box.current?.focus();
            }}
            className={`${stops ? "bg-ink text-paper" : "border border-line text-ink"} inline-flex size-9 items-center justify-center rounded-full pointer-coarse:size-11`}
          >
            <Square size={13} fill="currentColor" aria-hidden />
          </button>
        ) : null}
        {stops ? null : (
          <button
            type="submit"
            aria-label={t("chat.send")}
            title={t("chat.send")}
            disabled={text.trim() === ""}
            className="inline-flex size-9 items-center justify-center rounded-full bg-accent text-on-accent transition-colors hover:bg-accent-strong disabled:bg-hover disabled:text-faint pointer-coarse:size-11"
          >
            <ArrowUp size={18} aria-hidden />
          </button>
        )}
      </div>
    </form>
  );
}
