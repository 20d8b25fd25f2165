import { useMemo, useState, type ReactNode } from "react";
import X from "lucide-react/icons/x";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { matchWords } from "../../lib/match-words.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { IconButton } from "../../ui/button.tsx";
import { TaskRow } from "./task-row.tsx";

/** What must be done first, and what waits for this one. A ring of waiting tasks is refused, and the reason told. */
export function TaskBlockers({ task }: { readonly task: Task }): ReactNode {
  const byId = useTasks((state) => state.shownById);
  const shown = useTasks((state) => state.shown);
  const blockers = task.blockedBy.flatMap((id) => byId.get(id) ?? []);
  const waiting = useMemo(
    () => shown.filter((other) => other.deletedAt === null && other.blockedBy.includes(task.id)),
    [shown, task.id],
  );
  const without = (id: string): readonly string[] => task.blockedBy.filter((other) => other !== id);
  return (
    <section aria-label={t("task.blockedByList")} className="flex flex-col gap-1 px-2">
      <h3 className="text-sm font-semibold">{t("task.blockedByList")}</h3>
      <ul>
        {blockers.map((blocker) => (
          <li key={blocker.id} className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              <TaskRow task={blocker} />
            </div>
            <IconButton
              label={t("task.removeBlocker", { title: blocker.title })}
              onClick={() => void editTask(task.id, { blockedBy: [...without(blocker.id)] })}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <AddBlocker task={task} tasks={shown} />
      {waiting.length === 0 ? null : (
        <>
          <h4 className="pt-2 text-xs font-semibold text-soft">{t("task.blocks")}</h4>
          <ul>
            {waiting.map((other) => (
              <li key={other.id}>
                <TaskRow task={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const mostFound = 6;

interface AddBlockerProps {
  readonly task: Task;
  readonly tasks: readonly Task[];
}

function AddBlocker({ task, tasks }: AddBlockerProps): ReactNode {
  const [words, setWords] = useState("");
  const found = useMemo(() => {
    if (words.trim() === "") return [];
    return tasks
      .filter(({ id, deletedAt, status }) => {
        return id !== task.id && deletedAt === null && status !== "done" && !task.blockedBy.includes(id);
      })
      .map((other) => ({ other, score: matchWords(other.title, words) }))
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score)
      .slice(0, mostFound)
      .map(({ other }) => other);
  }, [tasks, words, task]);
  const add = (id: string): void => {
    setWords("");
    void editTask(task.id, { blockedBy: [...task.blockedBy, id] });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const [best] = found;
        if (best !== undefined) add(best.id);
      }}
    >
      <input
        aria-label={t("task.addBlocker")}
        placeholder={t("task.addBlocker")}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        className="w-full rounded-sm border border-transparent bg-transparent px-2 py-1 text-sm hover:bg-hover focus:border-line-strong focus:bg-raised focus:outline-none pointer-coarse:min-h-11"
      />
      {found.length === 0 ? null : (
        <ul
          aria-label={t("task.blockerFound")}
          className="mt-1 rounded-md border border-line bg-raised p-1 shadow-low"
        >
          {found.map((other) => (
            <li key={other.id}>
              <button
                type="button"
                onClick={() => add(other.id)}
                className="min-h-8 w-full truncate rounded-sm px-2 text-start text-sm hover:bg-hover pointer-coarse:min-h-11"
              >
                {other.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
