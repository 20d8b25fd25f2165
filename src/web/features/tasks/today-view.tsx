import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState, type ReactNode } from "react";
import Copy from "lucide-react/icons/copy";
import Printer from "lucide-react/icons/printer";
import type { RankedTask } from "../../../shared/plan.ts";
import { toApiError } from "../../lib/api.ts";
import { today, wholeDay } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { completeTasks } from "../../lib/tasks/edit-tasks.ts";
import { useSettings } from "../../lib/settings.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { IconButton } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { dayAsText } from "./day-as-text.ts";
import { DayLoad } from "./day-load.tsx";
import { MoveUp } from "./move-up.tsx";
import { OverdueBar } from "./overdue-bar.tsx";
import { planQuery } from "./plan.ts";
import { RowDialog, type RowQuestion } from "./row-dialog.tsx";
import { TaskRow } from "./task-row.tsx";
import { inView, isOverdue } from "./task-view.ts";
import { tellReason } from "../../lib/tasks/tell-reason.ts";
import { useRowGestures } from "./use-row-gestures.ts";
import "./today-print.css";

/** So many tasks are offered for a day on which nothing is due. */
const mostOffered = 3;

export interface TodayViewProps {
  readonly onOpen: (id: string) => void;
}

/** The day, ranked, each row with what its place is made of. What is late stands above, with the way out. */
export function TodayView({ onOpen }: TodayViewProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const [asked, setAsked] = useState<{ question: RowQuestion; id: string } | null>(null);
  useRowGestures(list, {
    onSwipe: (id, way) => (way === "complete" ? void completeTasks([id]) : setAsked({ question: "due", id })),
  });
  const { data, error, refetch } = useQuery(planQuery);
  const { capacityMinutes } = useSettings();
  const shown = useTasks((state) => state.shown);
  const overdue = useMemo(() => inView(shown, "today").filter(isOverdue), [shown]);
  const dueByNow = useMemo(() => {
    const day = today();
    return inView(shown, "today").filter(({ due }) => due !== null && due.date <= day);
  }, [shown]);
  if (error !== null && data === undefined) {
    return (
      <div className="px-3">
        <Failure
          message={t("tasks.noPlan")}
          hint={toApiError(error).hint}
          action={{ label: t("tasks.retry"), run: () => void refetch() }}
        />
      </div>
    );
  }
  if (data?.items.length === 0) {
    return <p className="px-5 py-6 text-sm font-medium">{t("tasks.empty.today")}</p>;
  }
  const offered = data?.items
    .map(({ task }) => task)
    .filter(({ status }) => status !== "blocked")
    .slice(0, mostOffered);
  const share = async (): Promise<void> => {
    await navigator.clipboard.writeText(dayAsText(data?.items.map(({ task }) => task) ?? []));
    notify({ kind: "info", text: t("today.copied") });
  };
  return (
    <>
      {overdue.length === 0 ? null : <OverdueBar tasks={overdue} />}
      {dueByNow.length > 0 || offered === undefined || offered.length === 0 ? null : (
        <MoveUp tasks={offered} />
      )}
      <div className="flex shrink-0 items-center gap-1 px-5 pb-1.5">
        {capacityMinutes === 0 ? (
          <p className="flex-1 text-xs text-soft">{wholeDay(today())}</p>
        ) : (
          <DayLoad tasks={dueByNow} capacity={capacityMinutes} />
        )}
        <span data-print="no" className="flex">
          <IconButton label={t("today.share")} onClick={() => void share()}>
            <Copy size={15} aria-hidden />
          </IconButton>
          <IconButton label={t("today.print")} onClick={() => window.print()}>
            <Printer size={15} aria-hidden />
          </IconButton>
        </span>
      </div>
      <ol
        ref={list}
        data-day={today()}
        aria-label={t("tasks.view.today")}
        className="min-h-0 flex-1 overflow-y-auto px-2 pt-0.5 pb-4"
      >
        {data?.items.map((ranked) => (
          <li key={ranked.task.id}>
            <RankedRow ranked={ranked} />
          </li>
        ))}
      </ol>
      {asked === null ? null : (
        <RowDialog
          key={asked.question}
          question={asked.question}
          ids={[asked.id]}
          onAsk={(question) => setAsked({ ...asked, question })}
          onOpen={onOpen}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function RankedRow({ ranked }: { readonly ranked: RankedTask }): ReactNode {
  const task = useTasks((state) => state.shownById.get(ranked.task.id)) ?? ranked.task;
  if (ranked.parts.length === 0) return <TaskRow task={task} />;
  return (
    <TaskRow task={task}>
      <details className="relative z-10 w-fit text-xs text-soft">
        <summary className="cursor-pointer py-0.5 pointer-coarse:py-3.5">
          {ranked.parts
            .slice(0, 3)
            .map((part) => tellReason(part, ranked.task))
            .join(" · ")}
        </summary>
        <ul aria-label={t("tasks.why")} className="mt-1 flex max-w-72 flex-col gap-1 pb-1">
          {ranked.parts.map((part, place) => (
            <ScoreBar
              key={`${part.name}-${place}`}
              reason={tellReason(part, ranked.task)}
              points={part.points}
              most={Math.max(...ranked.parts.map(({ points }) => Math.abs(points)))}
            />
          ))}
        </ul>
      </details>
    </TaskRow>
  );
}

interface ScoreBarProps {
  readonly reason: string;
  readonly points: number;
  readonly most: number;
}

function ScoreBar({ reason, points, most }: ScoreBarProps): ReactNode {
  const share = Math.max(2, Math.round((100 * Math.abs(points)) / Math.max(1, most)));
  return (
    <li className="grid grid-cols-[1fr_5rem_2rem] items-center gap-2">
      <span>{reason}</span>
      <span aria-hidden className="h-1.5 rounded-full bg-hover">
        <span
          className={`block h-full rounded-full ${points < 0 ? "bg-high" : "bg-accent"}`}
          style={{ width: `${share}%` }}
        />
      </span>
      <span className="text-end tabular-nums">{Math.round(points)}</span>
    </li>
  );
}
