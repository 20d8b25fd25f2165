import type { ReactNode } from "react";
import ArrowUpToLine from "lucide-react/icons/arrow-up-to-line";
import type { Task } from "../../../shared/task.ts";
import { dayInWords, today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { editTasks } from "../../lib/tasks/edit-tasks.ts";
import { Button } from "../../ui/button.tsx";

/** To today; a time of day stays. */
function moveToToday(ids: readonly string[]): void {
  const date = today();
  const told = { one: "tasks.nowIs", many: "today.many.moved", values: { what: dayInWords(date) } } as const;
  void editTasks(ids, ({ due }) => ({ due: { ...due, date } }), told);
}

/** A day with nothing due: what could be taken up, one by one or all together. */
export function MoveUp({ tasks }: { readonly tasks: readonly Task[] }): ReactNode {
  return (
    <section
      aria-label={t("today.nothingDue")}
      data-print="no"
      className="mx-3 mb-3 shrink-0 rounded-lg bg-accent-soft px-3.5 py-3 text-sm"
    >
      <p className="pb-2">
        <span className="font-semibold">{t("today.nothingDue")}</span>{" "}
        {t("today.couldMoveUp", { count: tasks.length })}
      </p>
      <ul className="flex flex-col gap-1">
        {tasks.map((task) => (
          <li key={task.id} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 truncate" title={task.title}>
              {task.title}
            </span>
            <Button
              size="small"
              aria-label={t("today.moveUp", { title: task.title })}
              onClick={() => moveToToday([task.id])}
            >
              <ArrowUpToLine size={14} aria-hidden />
              {t("due.today")}
            </Button>
          </li>
        ))}
      </ul>
      {tasks.length < 2 ? null : (
        <div className="pt-2">
          <Button size="small" tone="quiet" onClick={() => moveToToday(tasks.map(({ id }) => id))}>
            {t("today.moveUpAll", { count: tasks.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
