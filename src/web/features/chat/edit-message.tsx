import { useEffect, useRef, useState, type ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";

export interface EditMessageProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** Changes a message already sent; the answer is made again, and the old one stays as a version. */
export function EditMessage({ text, onSave, onCancel }: EditMessageProps): ReactNode {
  const [draft, setDraft] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const save = (): void => {
    if (draft.trim() !== "") onSave(draft.trim());
  };
  return (
    <div className="rounded-xl border border-line-strong bg-raised p-2">
      <textarea
        ref={box}
        aria-label={t("chat.editing")}
        value={draft}
        rows={3}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            event.stopPropagation();
            onCancel();
          }
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) save();
        }}
        className="w-full resize-none bg-transparent px-2 py-1 outline-none"
      />
      <div className="flex justify-end gap-2">
        <Button size="small" tone="quiet" onClick={onCancel}>
          {t("chat.cancel")}
        </Button>
        <Button size="small" tone="primary" disabled={draft.trim() === ""} onClick={save}>
          {t("chat.save")}
        </Button>
      </div>
    </div>
  );
}
