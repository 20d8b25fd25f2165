import { Link } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { createTask } from "../../lib/tasks/create-task.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { notify } from "../../lib/notices.ts";
import { toApiError } from "../../lib/api.ts";
import { TaskRow } from "./task-row.tsx";

/** What belongs to a task: its parts, what it waits for, its links. */
export function TaskRelations({ task }: { readonly task: Task }): ReactNode {
  const shown = useTasks((state) => state.shown);
  const byId = useTasks((state) => state.shownById);
  const parts = useMemo(
    () => shown.filter((other) => other.parentId === task.id && other.deletedAt === null),
    [shown, task.id],
  );
  const blockers = task.blockedBy.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <section aria-label={t("task.subtasks")} className="flex flex-col gap-1 px-2">
        <h3 className="text-sm font-semibold">{t("task.subtasks")}</h3>
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              <TaskRow task={part} />
            </li>
          ))}
        </ul>
        <AddPart parentId={task.id} />
      </section>
      {blockers.length === 0 ? null : (
        <section aria-label={t("task.blockedByList")} className="px-2">
          <h3 className="text-sm font-semibold">{t("task.blockedByList")}</h3>
          <ul>
            {blockers.map((blocker) => (
              <li key={blocker.id}>
                <TaskRow task={blocker} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {task.parentId !== null && byId.has(task.parentId) ? (
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.parentId }}
          search
          className="px-2 text-sm text-accent underline underline-offset-4"
        >
          {byId.get(task.parentId)?.title}
        </Link>
      ) : null}
      {task.links.length === 0 ? null : (
        <section aria-label={t("task.links")} className="px-2 text-sm">
          <h3 className="font-semibold">{t("task.links")}</h3>
          <ul>
            {task.links.map((link) => (
              <li key={link.url}>
                <a
                  href={link.url}
                  target="_blank"
                  rel="noopener noreferrer nofollow"
                  className="break-all text-accent underline underline-offset-4"
                >
                  {link.title === "" ? link.url : link.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
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
