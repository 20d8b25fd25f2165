import { useRef, useState, type ReactNode } from "react";
import Plus from "lucide-react/icons/plus";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { quickAdd } from "../../lib/tasks/create-task.ts";
import { Failure } from "../../ui/failure.tsx";

/** A task from one line. The words stay until the row is saved. */
export function QuickAdd(): ReactNode {
  const [text, setText] = useState("");
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const box = useRef<HTMLInputElement>(null);

  const add = async (): Promise<void> => {
    if (text.trim() === "" || saving) return;
    setSaving(true);
    setError(null);
    try {
      await quickAdd(text.trim());
      setText("");
    } catch (failure) {
      setError(toApiError(failure));
    } finally {
      setSaving(false);
      box.current?.focus();
    }
  };

  return (
    <form
      className="flex flex-col gap-2 px-3 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="flex h-10 items-center gap-2 rounded-md border border-line bg-raised ps-2.5 pe-1 focus-within:border-line-strong pointer-coarse:h-12">
        <Plus size={16} aria-hidden className="shrink-0 text-faint" />
        <input
          ref={box}
          id="quick-add"
          aria-label={t("tasks.add")}
          placeholder={t("tasks.addPlaceholder")}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") event.currentTarget.blur();
          }}
          className="w-full min-w-0 bg-transparent text-sm outline-none"
        />
        {text.trim() === "" ? null : (
          <button
            type="submit"
            disabled={saving}
            className="min-h-8 rounded-sm bg-accent px-3 text-sm font-medium text-on-accent hover:bg-accent-strong"
          >
            {t("tasks.addButton")}
          </button>
        )}
      </div>
      {error === null ? null : (
        <Failure message={error.message} hint={error.hint} requestId={error.requestId} />
      )}
    </form>
  );
}
