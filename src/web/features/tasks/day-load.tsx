import type { ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { minutesInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";

export interface DayLoadProps {
  /** What is due by today. */
  readonly tasks: readonly Task[];
  readonly capacity: number;
}

/** How the estimates stand to what fits a day; beyond it, by how much. */
export function DayLoad({ tasks, capacity }: DayLoadProps): ReactNode {
  const planned = tasks.reduce((sum, task) => sum + (task.estimateMinutes ?? 0), 0);
  const over = planned - capacity;
  const words = t("today.planned", {
    planned: minutesInWords(planned),
    capacity: minutesInWords(capacity),
  });
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1 text-xs text-soft">
      <p>
        {words}
        {over > 0 ? (
          <strong className="ps-2 font-semibold text-high">
            {t("today.over", { over: minutesInWords(over) })}
          </strong>
        ) : null}
      </p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-hover">
        <div
          className={`h-full rounded-full ${over > 0 ? "bg-high" : "bg-accent"}`}
          style={{ width: `${Math.min(100, (100 * planned) / capacity)}%` }}
        />
      </div>
    </div>
  );
}
