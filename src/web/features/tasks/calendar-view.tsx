import { useMemo, useState, type ReactNode } from "react";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import type { Task } from "../../../shared/task.ts";
import { addDays, dayInWords, monthInWords, today, wholeDay } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useSettings } from "../../lib/settings.ts";
import { editTasks } from "../../lib/tasks/edit-tasks.ts";
import { shownTask } from "../../lib/tasks/task-store.ts";
import { firstWeekday, nextMonth, pageOfDays } from "../../lib/week.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { CalendarDay } from "./calendar-day.tsx";
import { calendarSpans, filtered, inView, type TaskSearch } from "./task-view.ts";
import { WeekdayNames } from "./weekday-names.tsx";

export interface CalendarViewProps {
  readonly tasks: readonly Task[];
  readonly search: TaskSearch;
  readonly onSearch: (change: TaskSearch) => void;
}

/** The dated tasks on a month or a week. A task moves to another day by pointer, or by Alt and the arrows. */
export function CalendarView({ tasks, search, onSearch }: CalendarViewProps): ReactNode {
  useSettings(); // Drawn anew when the week is to start on another day.
  const [told, setTold] = useState("");
  const span = search.span ?? "month";
  const now = today();
  const day = search.day ?? now;
  const days = pageOfDays(day, span, firstWeekday());
  const byDay = useMemo(
    () => Map.groupBy(filtered(inView(tasks, "calendar"), search), (task) => task.due?.date ?? ""),
    [tasks, search],
  );
  const turn = (count: number): void => {
    const next = span === "month" ? nextMonth(day, count) : addDays(day, 7 * count);
    onSearch({ day: next === now ? undefined : next });
  };
  const move = (id: string, to: string): void => {
    const task = shownTask(id);
    if (task === undefined || task.due?.date === to) return;
    setTold(t("calendar.moved", { title: task.title, day: wholeDay(to) }));
    const values = { what: dayInWords(to) };
    void editTasks([id], ({ due }) => ({ due: { ...due, date: to } }), {
      one: "tasks.nowIs",
      many: "tasks.many.nowIs",
      values,
    });
    if (!days.includes(to)) onSearch({ day: to });
  };
  const title = span === "month" ? monthInWords(day) : weekTitle(days);
  return (
    <div className="@container flex min-h-0 flex-1 flex-col gap-2 px-3 pb-4">
      <output className="sr-only">{told}</output>
      <div className="flex flex-wrap items-center gap-1">
        <h3 className="px-1 text-base font-semibold @max-[34rem]:basis-full">{title}</h3>
        <span className="flex-1" />
        <fieldset aria-label={t("calendar.span")} className="flex gap-1 pe-1">
          {calendarSpans.map((value) => (
            <Button
              key={value}
              size="small"
              tone={value === span ? "soft" : "quiet"}
              aria-pressed={value === span}
              onClick={() => onSearch({ span: value === "month" ? undefined : value })}
            >
              {t(`calendar.${value}`)}
            </Button>
          ))}
        </fieldset>
        <IconButton label={t("calendar.earlier")} onClick={() => turn(-1)}>
          <ChevronLeft size={16} aria-hidden className="rtl:-scale-x-100" />
        </IconButton>
        <Button size="small" onClick={() => onSearch({ day: undefined })}>
          {t("calendar.today")}
        </Button>
        <IconButton label={t("calendar.later")} onClick={() => turn(1)}>
          <ChevronRight size={16} aria-hidden className="rtl:-scale-x-100" />
        </IconButton>
      </div>
      <WeekdayNames days={days.slice(0, 7)} hiddenWhenNarrow={span === "week"} />
      <ol
        aria-label={title}
        className={`${span === "week" ? "@max-[34rem]:flex-none @max-[34rem]:grid-cols-1 @max-[34rem]:auto-rows-min" : ""} grid max-h-full min-h-0 flex-1 auto-rows-[minmax(min-content,1fr)] grid-cols-7 gap-px overflow-y-auto rounded-lg border border-line bg-line`}
      >
        {days.map((date) => (
          <CalendarDay
            key={date}
            day={date}
            today={now}
            span={span}
            outside={span === "month" && date.slice(0, 7) !== day.slice(0, 7)}
            tasks={byDay.get(date) ?? []}
            onMove={move}
            onWeek={() => onSearch({ span: "week", day: date })}
          />
        ))}
      </ol>
      <p className="px-1 text-xs text-soft pointer-coarse:hidden">{t("calendar.hint")}</p>
    </div>
  );
}

function weekTitle(days: readonly string[]): string {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const months = [...new Set([monthInWords(first), monthInWords(last)])];
  return months.join(" – ");
}
