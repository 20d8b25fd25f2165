import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import Printer from "lucide-react/icons/printer";
import type { Review } from "../../../shared/rhythm.ts";
import { addDays, dayInWords, minutesInWords, shortDay, today, weekdayInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { IconButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ReadFailure } from "../../ui/read-failure.tsx";
import { TaskLink } from "../../ui/task-link.tsx";
import { reviewQuery } from "./read-rhythm.ts";
import { CountedRows, Rows, Section } from "./rows.tsx";
import "./rhythm-print.css";

/** A week looked back on, and what it leaves for the next. */
export function ReviewPage(): ReactNode {
  const [day, setDay] = useState(today);
  const { data, error, refetch } = useQuery(reviewQuery(day));
  return (
    <Page title={t("review.title")}>
      {error !== null && data === undefined ? (
        <ReadFailure message={t("tasks.noPlan")} error={error} onRetry={refetch} />
      ) : null}
      {data === undefined ? null : (
        <div data-rhythm="" className="flex flex-col gap-6">
          <div className="flex items-center gap-1">
            <p className="flex-1 font-medium">
              {t("review.range", { from: shortDay(data.from), until: shortDay(data.until) })}
            </p>
            <span data-print="no" className="flex">
              <IconButton label={t("review.earlier")} onClick={() => setDay(addDays(data.from, -7))}>
                <ChevronLeft size={16} aria-hidden className="rtl:-scale-x-100" />
              </IconButton>
              <IconButton
                label={t("review.later")}
                disabled={!data.over}
                onClick={() => setDay(addDays(data.from, 7))}
              >
                <ChevronRight size={16} aria-hidden className="rtl:-scale-x-100" />
              </IconButton>
              <IconButton label={t("rhythm.print")} onClick={() => print()}>
                <Printer size={16} aria-hidden />
              </IconButton>
            </span>
          </div>
          <p className="-mt-5 text-xs text-faint">
            {t("rhythm.asOf")}
            {data.complete ? "" : ` ${t("briefing.incomplete")}`}
          </p>
          <Week review={data} />
        </div>
      )}
    </Page>
  );
}

function Week({ review }: { readonly review: Review }): ReactNode {
  const { finished, finishedMinutes, added, slipped, overdue, blocked, next, stale, perDay } = review;
  return (
    <>
      <Section title={t("review.finished", { count: finished.count })}>
        <p className="text-soft">
          {[
            ...(finishedMinutes > 0
              ? [t("review.minutes", { minutes: minutesInWords(finishedMinutes) })]
              : []),
            t("review.added", { count: added.count }),
            t("review.blocked", { count: blocked.count }),
          ].join(" · ")}
        </p>
        <DayBars days={perDay} />
        <CountedRows counted={finished} bare />
      </Section>
      {slipped.count === 0 ? null : (
        <Section title={t("review.slipped", { count: slipped.count })}>
          <ul className="flex flex-col gap-2">
            {slipped.tasks.map(({ task, from, to }) => (
              <li key={task.id} className="break-inside-avoid border-s-2 border-line ps-3">
                <TaskLink task={task} bare note={`${shortDay(from)} → ${shortDay(to)}`} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {overdue.count === 0 ? null : (
        <Section title={t("review.overdue", { count: overdue.count })}>
          <CountedRows counted={overdue} />
        </Section>
      )}
      <Section title={t("review.next", { count: next.count })}>
        {next.count === 0 ? (
          <p className="text-soft">{t("review.nothing")}</p>
        ) : (
          <CountedRows counted={next} />
        )}
      </Section>
      {stale.length === 0 ? null : (
        <Section title={t("review.stale")}>
          <Rows tasks={stale} />
        </Section>
      )}
    </>
  );
}

/** What was finished on each day; the same as a table for those who don't see it. */
function DayBars({ days }: { readonly days: Review["perDay"] }): ReactNode {
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <table className="w-full max-w-96 table-fixed text-center text-xs text-soft">
      <caption className="sr-only">{t("review.perDay")}</caption>
      <tbody>
        <tr>
          {days.map(({ date, count }) => (
            <td key={date} className="h-20 px-1 align-bottom">
              <span className="block pb-1 tabular-nums">{count}</span>
              <span
                aria-hidden
                className={`mx-auto block w-full max-w-8 rounded-sm ${count === 0 ? "bg-line" : "bg-accent"}`}
                style={{ height: `${Math.max(2, (46 * count) / most)}px` }}
              />
            </td>
          ))}
        </tr>
        <tr>
          {days.map(({ date }) => (
            <th key={date} scope="col" className="pt-1 font-normal" title={dayInWords(date)}>
              {weekdayInWords(date)}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
