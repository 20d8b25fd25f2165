import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Change } from "../../../shared/change.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useTask, useTasks } from "../../lib/tasks/task-store.ts";
import { tellChange } from "../../lib/tasks/tell-change.ts";
import { useMissing } from "../../lib/tasks/use-missing.ts";
import { CompleteTask } from "../../ui/complete-task.tsx";
import { TaskFacts } from "../../ui/task-facts.tsx";
import { DueMenu } from "./due-menu.tsx";

interface TaskCardProps {
  readonly change: Change;
  readonly takenBack: boolean;
  /** The server knows that the row stands no more: it is not asked for. */
  readonly gone: boolean;
}

/** A task inside an answer, alive: it can be ticked and opened, and shows what happened to it since. */
export function TaskCard({ change, takenBack, gone }: TaskCardProps): ReactNode {
  const live = useTask(change.taskId);
  const read = useTasks(({ status }) => status === "ready");
  const purged = change.after === null;
  const missing = useMissing(change.taskId, live === undefined && read && !purged && !gone);
  const task = live ?? change.after ?? change.before;
  if (task === null) return null;
  if (live === undefined && (purged || missing || gone))
    return <GoneTask title={task.title} takenBack={takenBack} />;
  const done = task.status === "done";
  const differences = change.kind === "updated" ? tellChange(change) : [];
  return (
    <div className="flex items-start gap-1.5 px-2 py-1.5">
      <CompleteTask task={task} />
      <div className="min-w-0 flex-1 py-0.5">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.id }}
          search
          title={task.title}
          className={`line-clamp-3 font-medium wrap-anywhere hover:underline ${done || task.deletedAt !== null ? "text-soft line-through" : ""}`}
        >
          {task.title}
        </Link>
        {differences.length > 0 && !takenBack ? (
          <p className="text-sm text-soft">{differences.join(" · ")}</p>
        ) : null}
        <TaskFacts task={task} />
      </div>
      {live === undefined || done || task.deletedAt !== null ? null : <DueMenu task={task} />}
    </div>
  );
}

/** A task that stands no more: its title says what it was, and there is nothing to tick or to open. */
function GoneTask({ title, takenBack }: { readonly title: string; readonly takenBack: boolean }): ReactNode {
  return (
    <div className="py-2 ps-9 pe-2">
      <p title={title} className="line-clamp-3 font-medium wrap-anywhere text-soft line-through">
        {title}
      </p>
      {takenBack ? null : <p className="text-xs text-soft">{t("receipt.gone")}</p>}
    </div>
  );
}
