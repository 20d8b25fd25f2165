import type { ReactNode } from "react";
import { shortDay } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { DayCount } from "./sum-usage.ts";
import { UsageTable } from "./usage-table.tsx";

const width = 640;
const height = 150;
const foot = 2;

/** Two bars a day. The same numbers stand in a table below, for those who'd rather read or listen. */
export function TrendChart({ days }: { readonly days: readonly DayCount[] }): ReactNode {
  const most = Math.max(1, ...days.flatMap(({ completed, created }) => [completed, created]));
  const step = width / days.length;
  const bar = Math.max(2, step * 0.36);
  const tall = (count: number): number => (count / most) * (height - foot - 12);
  const sum = (pick: (day: DayCount) => number): number => days.reduce((total, day) => total + pick(day), 0);
  const summary = t("usage.trendSummary", {
    completed: sum(({ completed }) => completed),
    created: sum(({ created }) => created),
  });
  const marked = [0, Math.floor(days.length / 2), days.length - 1];
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <span>{summary}</span>
        <Key colour="bg-accent" text={t("usage.completed")} />
        <Key colour="bg-line-strong" text={t("usage.created")} />
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden className="w-full">
        <line
          x1={0}
          x2={width}
          y1={height - foot}
          y2={height - foot}
          className="stroke-line"
          strokeWidth={1}
        />
        {days.map((day, index) => {
          const left = index * step + (step - 2 * bar - 1) / 2;
          return (
            <g key={day.day}>
              <rect
                x={left}
                y={height - foot - tall(day.completed)}
                width={bar}
                height={tall(day.completed)}
                rx={1.5}
                className="fill-accent"
              />
              <rect
                x={left + bar + 1}
                y={height - foot - tall(day.created)}
                width={bar}
                height={tall(day.created)}
                rx={1.5}
                className="fill-line-strong"
              />
            </g>
          );
        })}
      </svg>
      <p aria-hidden className="flex justify-between text-xs text-soft">
        {marked.map((index) => (
          <span key={index}>{shortDay(days[index]?.day ?? "")}</span>
        ))}
      </p>
      <details className="text-sm">
        <summary className="min-h-6 cursor-pointer text-soft pointer-coarse:min-h-11">
          {t("usage.asTable")}
        </summary>
        <UsageTable
          label={t("usage.trend")}
          heads={[t("usage.day"), t("usage.completed"), t("usage.created")]}
          rows={days.toReversed().map((day) => [shortDay(day.day), day.completed, day.created])}
        />
      </details>
    </figure>
  );
}

function Key({ colour, text }: { readonly colour: string; readonly text: string }): ReactNode {
  return (
    <span className="inline-flex items-center gap-1.5 text-xs">
      <span aria-hidden className={`${colour} size-2.5 rounded-full`} />
      {text}
    </span>
  );
}
