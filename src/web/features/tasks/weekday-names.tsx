import type { ReactNode } from "react";
import { weekdayInWords } from "../../lib/dates.ts";

export interface WeekdayNamesProps {
  readonly days: readonly string[];
  readonly hiddenWhenNarrow: boolean;
}

/** The names over the columns. Each day says its own name to those who listen. */
export function WeekdayNames({ days, hiddenWhenNarrow }: WeekdayNamesProps): ReactNode {
  return (
    <div
      aria-hidden
      className={`${hiddenWhenNarrow ? "@max-[34rem]:hidden" : ""} grid grid-cols-7 text-xs font-medium text-soft`}
    >
      {days.map((day) => (
        <span key={day} className="px-2">
          {weekdayInWords(day)}
        </span>
      ))}
    </div>
  );
}
