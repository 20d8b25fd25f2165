import type { ReactNode } from "react";
import CalendarDays from "lucide-react/icons/calendar-days";
import type { Task } from "../../../shared/task.ts";
import { addDays, today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Popover } from "../../ui/popover.tsx";

/** Moves a task to another day, from where it is spoken of. Its time of day stays. */
export function DueMenu({ task }: { readonly task: Task }): ReactNode {
  const days = [
    { label: t("due.today"), date: today() },
    { label: t("due.tomorrow"), date: addDays(today(), 1) },
    { label: t("due.nextWeek"), date: addDays(today(), 7) },
  ];
  const label = t("due.change", { title: task.title });
  const move = (date: string): void => void editTask(task.id, { due: { ...task.due, date } });
  return (
    <Popover
      label={label}
      renderButton={(props) => (
        <IconButton label={label} {...props}>
          <CalendarDays size={15} aria-hidden />
        </IconButton>
      )}
    >
      {(close) => (
        <div className="flex w-44 flex-col gap-0.5">
          {days.map(({ label: day, date }) => (
            <Button
              key={day}
              tone="quiet"
              size="small"
              onClick={() => {
                move(date);
                close();
              }}
            >
              {day}
            </Button>
          ))}
          {task.due === null ? null : (
            <Button
              tone="quiet"
              size="small"
              onClick={() => {
                void editTask(task.id, { due: null });
                close();
              }}
            >
              {t("task.clear")}
            </Button>
          )}
          <input
            type="date"
            aria-label={t("task.dueDate")}
            value={task.due?.date ?? ""}
            onChange={(event) => {
              if (event.target.value !== "") move(event.target.value);
            }}
            className="m-1 min-h-8 rounded-sm border border-line bg-transparent px-2 text-sm pointer-coarse:min-h-11"
          />
        </div>
      )}
    </Popover>
  );
}
