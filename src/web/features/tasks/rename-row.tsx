import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { editTasks } from "../../lib/tasks/edit-tasks.ts";
import { titlePatch } from "./read-link.ts";

export interface RenameRowProps {
  readonly task: Task;
  /** `back`: the reader ended it by a key, so the focus belongs to the row again. */
  readonly onDone: (back: boolean) => void;
}

const mostLetters = 500;

/**
 * The title of a row, written where it stands: F2 or the row's menu. A double click opens the task and edits its title
 * there: to tell one from a click, every click would have to wait.
 */
export function RenameRow({ task, onDone }: RenameRowProps): ReactNode {
  const [title, setTitle] = useState(task.title);
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useEffect(() => box.current?.select(), []);
  const end = (back: boolean): void => {
    // A field that leaves the page loses its focus, too: that is no second ending.
    if (ended.current) return;
    ended.current = true;
    onDone(back);
  };
  const save = (): void => {
    const patch = titlePatch(task, title);
    const told = { one: "tasks.renamed", many: "tasks.many.changed" } as const;
    if (patch.title !== task.title || patch.links !== undefined) void editTasks([task.id], patch, told);
  };
  return (
    // The browser sends a form off only for an Enter that is not the end of a composed word.
    <form
      className="flex h-[calc(100%-2px)] items-center gap-2 rounded-md border border-line-strong bg-raised px-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === "") return setRefused(true);
        save();
        end(true);
      }}
    >
      <input
        ref={box}
        type="text"
        aria-label={t("task.titleOf", { title: task.title })}
        aria-invalid={refused}
        aria-describedby={refused ? "no-title" : undefined}
        autoComplete="off"
        maxLength={mostLetters}
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
          setRefused(false);
        }}
        onBlur={() => {
          if (ended.current) return;
          if (title.trim() !== "") save();
          end(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          end(true);
        }}
        className="w-full min-w-0 bg-transparent text-sm outline-none"
      />
      {refused ? (
        <p id="no-title" role="alert" className="shrink-0 text-xs text-urgent">
          {t("task.noTitle")}
        </p>
      ) : null}
    </form>
  );
}
