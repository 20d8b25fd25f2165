import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Trash2 from "lucide-react/icons/trash-2";
import type { Task } from "../../../shared/task.ts";
import { changesQuery } from "../../lib/changes.ts";
import { t } from "../../lib/i18n/translate.ts";
import { deleteTasks, editTask, restoreTasks } from "../../lib/tasks/edit-tasks.ts";
import { useTask, useTasks } from "../../lib/tasks/task-store.ts";
import { useMissing } from "../../lib/tasks/use-missing.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { ChangeLine } from "../../ui/change-line.tsx";
import { CompleteTask } from "../../ui/complete-task.tsx";
import { LongText } from "../../ui/field.tsx";
import { PurgeButton } from "./purge-button.tsx";
import { notesPatch, titlePatch } from "./read-link.ts";
import { TaskFields } from "./task-fields.tsx";
import { TaskOrigins } from "./task-origins.tsx";
import { TaskRelations } from "./task-relations.tsx";
import { useEscapeToClose } from "./use-escape-to-close.ts";

export interface TaskDetailProps {
  readonly id: string;
}

/** One task with everything that is known of it. Each field is edited where it stands. */
export function TaskDetail({ id }: TaskDetailProps): ReactNode {
  const task = useTask(id);
  const status = useTasks((state) => state.status);
  const missing = useMissing(id, task === undefined);
  useEscapeToClose(id);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex items-center gap-1 px-3 pt-2 pb-1">
        <Link
          to="/tasks"
          search
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-sm text-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
        >
          <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" />
          {t("task.back")}
        </Link>
        <span className="flex-1" />
        {task === undefined || task.deletedAt !== null ? null : (
          <IconButton label={t("task.delete")} onClick={() => void deleteTasks([task.id])}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        )}
      </div>
      {task !== undefined ? (
        <Detail key={task.id} task={task} />
      ) : missing ? (
        <p className="px-5 py-6 text-soft">{t("task.notFound")}</p>
      ) : status === "loading" ? (
        <p className="px-5 py-6 text-soft">{t("tasks.loading")}</p>
      ) : null}
    </div>
  );
}

function Detail({ task }: { readonly task: Task }): ReactNode {
  const done = task.status === "done";
  const heading = useRef<HTMLDivElement>(null);
  const history = useInfiniteQuery(changesQuery(task.id));
  useEffect(() => {
    // Arriving by keyboard or link, reading begins here; the box that is being written in keeps the focus.
    const held = document.activeElement;
    if (held === document.body || held?.id === "tasks" || held?.closest("[data-task]")) {
      heading.current?.focus();
    }
  }, []);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-3 pb-8 *:shrink-0">
      <div ref={heading} tabIndex={-1} className="flex items-start gap-1 outline-none">
        <span className="pt-0.5">
          <CompleteTask task={task} />
        </span>
        <LongText
          single
          rows={1}
          label={t("task.title")}
          value={task.title}
          look={`text-lg font-semibold leading-snug ${done ? "text-soft line-through" : ""}`}
          onSave={(title) => title.trim() !== "" && void editTask(task.id, titlePatch(task, title))}
        />
      </div>
      {task.deletedAt === null ? null : (
        <div className="flex items-center gap-2 px-2">
          <Badge tone="urgent">{t("task.inTrash")}</Badge>
          <Button size="small" onClick={() => void restoreTasks([task.id])}>
            {t("task.restore")}
          </Button>
          <PurgeButton task={task} />
        </div>
      )}
      <TaskFields task={task} />
      <div className="flex flex-col gap-1 px-2">
        <h3 aria-hidden className="text-sm font-semibold">
          {t("task.notes")}
        </h3>
        <LongText
          rows={3}
          label={t("task.notes")}
          placeholder={t("task.notesPlaceholder")}
          value={task.notes}
          look="-mx-2 text-sm"
          onSave={(notes) => void editTask(task.id, notesPatch(task, notes))}
        />
      </div>
      <TaskRelations task={task} />
      <TaskOrigins task={task} />
      <section aria-label={t("task.history")} className="px-2">
        <h3 className="text-sm font-semibold">{t("task.history")}</h3>
        <ul className="divide-y divide-line">
          {history.data?.map((change) => (
            <li key={change.id}>
              <ChangeLine change={change} />
            </li>
          ))}
        </ul>
        {history.hasNextPage ? (
          <Button size="small" onClick={() => void history.fetchNextPage()}>
            {t("history.more")}
          </Button>
        ) : null}
      </section>
    </div>
  );
}
