import { Link } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { createTask } from "../../lib/tasks/create-task.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { notify } from "../../lib/notices.ts";
import { toApiError } from "../../lib/api.ts";
import { TaskBlockers } from "./task-blockers.tsx";
import { TaskLinks } from "./task-links.tsx";
import { TaskRow } from "./task-row.tsx";

/** What belongs to a task: its parts, what it waits for, its links. */
export function TaskRelations({ task }: { readonly task: Task }): ReactNode {
  const shown = useTasks((state) => state.shown);
  const byId = useTasks((state) => state.shownById);
  const parts = useMemo(
    () => shown.filter((other) => other.parentId === task.id && other.deletedAt === null),
    [shown, task.id],
  );
  const finished = parts.filter(({ status }) => status === "done").length;
  const parent = task.parentId === null ? undefined : byId.get(task.parentId);
  return (
    <>
      {parent === undefined ? null : (
        <Link
          to="/tasks/$taskId"
          params={{ taskId: parent.id }}
          search
          className="px-4 text-sm text-accent underline underline-offset-4"
        >
          {t("task.partOf", { title: parent.title })}
        </Link>
      )}
      <section aria-label={t("task.subtasks")} className="flex flex-col gap-1 px-2">
        <h3 className="flex items-baseline justify-between text-sm font-semibold">
          {t("task.subtasks")}
          {parts.length === 0 ? null : (
            <span className="text-xs font-normal text-soft">
              {t("task.partsDone", { done: finished, total: parts.length })}
            </span>
          )}
        </h3>
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              <TaskRow task={part} />
            </li>
          ))}
        </ul>
        <AddPart parentId={task.id} />
      </section>
      <TaskBlockers task={task} />
      <TaskLinks task={task} />
    </>
  );
}

function AddPart({ parentId }: { readonly parentId: string }): ReactNode {
  const [title, setTitle] = useState("");
  const add = async (): Promise<void> => {
    if (title.trim() === "") return;
    try {
      await createTask({ title: title.trim(), parentId });
      setTitle("");
    } catch (error) {
      notify({ kind: "error", text: toApiError(error).message });
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        aria-label={t("task.addSubtask")}
        placeholder={t("task.addSubtask")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        className="w-full rounded-sm border border-transparent bg-transparent px-2 py-1 text-sm hover:bg-hover focus:border-line-strong focus:bg-raised focus:outline-none pointer-coarse:min-h-11"
      />
    </form>
  );
}
