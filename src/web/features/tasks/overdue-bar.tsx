import { useState, type ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { addDays, dayInWords, dueInWords, today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { editTasks } from "../../lib/tasks/edit-tasks.ts";
import { weekOf } from "../../lib/week.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

/** To another day; a time of day stays. One undo takes all of it back. */
function moveTo(ids: readonly string[], date: string): void {
  const values = { what: dayInWords(date) };
  const told = { one: "tasks.nowIs", many: "today.many.moved", values } as const;
  void editTasks(ids, ({ due }) => ({ due: { ...due, date } }), told);
}

/** What is late, said calmly, with the way out. */
export function OverdueBar({ tasks }: { readonly tasks: readonly Task[] }): ReactNode {
  const [choosing, setChoosing] = useState(false);
  return (
    <div
      data-print="no"
      className="mx-3 mb-2 flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md bg-high-soft px-3 py-2 text-sm"
    >
      <span className="font-medium">{t("today.overdue", { count: tasks.length })}</span>
      <span className="ms-auto flex flex-wrap gap-1.5">
        <Button
          size="small"
          onClick={() =>
            moveTo(
              tasks.map(({ id }) => id),
              today(),
            )
          }
        >
          {t("today.moveAll")}
        </Button>
        <Button size="small" onClick={() => setChoosing(true)}>
          {t("today.choose")}
        </Button>
      </span>
      {choosing ? <ChooseDialog tasks={tasks} onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}

interface ChooseDialogProps {
  readonly tasks: readonly Task[];
  readonly onClose: () => void;
}

function ChooseDialog({ tasks, onClose }: ChooseDialogProps): ReactNode {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = tasks.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const days = [today(), addDays(today(), 1), addDays(weekOf(today()), 7)];
  return (
    <Dialog title={t("today.chooseTitle")} onClose={onClose}>
      <ul className="-mx-2 max-h-[50dvh] overflow-y-auto">
        {tasks.map((task) => (
          <li key={task.id}>
            <label className="flex min-h-9 items-center gap-3 rounded-md px-2 text-sm hover:bg-hover pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={!left.has(task.id)}
                onChange={() => toggle(task.id)}
                className="size-4 accent-accent"
              />
              <span className="min-w-0 flex-1 break-words">{task.title}</span>
              <span className="text-xs text-soft">{task.due === null ? "" : dueInWords(task.due)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <span className="text-soft">{t("today.moveTo")}</span>
        {days.map((day, index) => (
          <Button
            key={day}
            tone={index === 0 ? "primary" : "outline"}
            disabled={chosen.length === 0}
            onClick={() => {
              onClose();
              moveTo(chosen, day);
            }}
          >
            {index === 2 ? t("row.nextWeek") : dayInWords(day)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
