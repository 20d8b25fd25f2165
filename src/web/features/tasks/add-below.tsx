import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Task, TaskPatch } from "../../../shared/task.ts";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { quickAdd } from "../../lib/tasks/create-task.ts";

export interface AddBelowProps {
  readonly title: string;
  /** What the new row gets from its place where the line itself says nothing of it. */
  readonly context: (task: Task) => TaskPatch;
  /** Hears the id of the row that came, or null when nothing was added. */
  readonly onDone: (id: string | null) => void;
}

/** A line between two rows; the task that it makes stands there. */
export function AddBelow({ title, context, onDone }: AddBelowProps): ReactNode {
  const [words, setWords] = useState("");
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const add = async (): Promise<void> => {
    if (words.trim() === "") return onDone(null);
    setSaving(true);
    try {
      const task = await quickAdd(words.trim(), { context });
      onDone(task.id);
    } catch (error) {
      notify({ kind: "error", text: toApiError(error).message });
      setSaving(false);
    }
  };
  return (
    <form
      className="flex h-[calc(100%-2px)] items-center rounded-md border border-line-strong bg-raised px-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        ref={box}
        aria-label={t("tasks.addBelow", { title })}
        placeholder={t("tasks.addPlaceholder")}
        autoComplete="off"
        readOnly={saving}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onBlur={() => words.trim() === "" && onDone(null)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone(null);
        }}
        className="w-full min-w-0 bg-transparent text-sm outline-none"
      />
    </form>
  );
}
