import { useMemo, useRef, useState, type ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { Button } from "../../ui/button.tsx";
import { commonTags } from "./common-tags.ts";
import { readTags } from "./read-tags.ts";

export interface TagWordsProps {
  readonly start: readonly string[];
  readonly onSave: (words: string) => void;
}

/** Tags by typing, or by taking those that are used most. */
export function TagWords({ start, onSave }: TagWordsProps): ReactNode {
  const [words, setWords] = useState(() => start.map((tag) => `#${tag} `).join(""));
  const box = useRef<HTMLInputElement>(null);
  const tasks = useTasks((state) => state.shown);
  const chosen = readTags(words);
  const others = useMemo(() => commonTags(tasks), [tasks]).filter((tag) => !chosen.includes(tag));
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
    >
      <div className="flex gap-2">
        <input
          ref={box}
          data-first
          aria-label={t("task.tagsPlaceholder")}
          placeholder={t("task.tagsPlaceholder")}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="min-h-9 min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-3 text-sm outline-none pointer-coarse:min-h-11"
        />
        <Button type="submit" tone="primary">
          {t("row.save")}
        </Button>
      </div>
      {others.length === 0 ? null : (
        <div className="flex flex-wrap gap-1">
          {others.map((tag) => (
            <Button
              key={tag}
              size="small"
              onClick={() => {
                setWords(`${words.trimEnd()} #${tag} `.trimStart());
                box.current?.focus();
              }}
            >
              #{tag}
            </Button>
          ))}
        </div>
      )}
    </form>
  );
}
