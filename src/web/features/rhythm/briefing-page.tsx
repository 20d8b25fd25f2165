import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import Printer from "lucide-react/icons/printer";
import type { Briefing } from "../../../shared/rhythm.ts";
import { minutesInWords, shortDay, wholeDay } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useSettings } from "../../lib/settings.ts";
import { tellReason } from "../../lib/tasks/tell-reason.ts";
import { IconButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ReadFailure } from "../../ui/read-failure.tsx";
import { TaskLink } from "../../ui/task-link.tsx";
import { keepToday, keptToday } from "./kept-today.ts";
import { OneQuestion } from "./one-question.tsx";
import { briefingQuery } from "./read-rhythm.ts";
import { CountedRows, Section } from "./rows.tsx";
import "./rhythm-print.css";

/** The morning on one page: what counts, what came back, who is waited for, and at most one question. */
export function BriefingPage(): ReactNode {
  const { capacityMinutes, proactivity } = useSettings();
  const [skip, setSkip] = useState(keptToday);
  const ask = proactivity !== "off";
  const { data, error, refetch } = useQuery(briefingQuery({ capacityMinutes, ask, skip }));
  return (
    <Page title={t("briefing.title")}>
      {error !== null && data === undefined ? (
        <ReadFailure message={t("tasks.noPlan")} error={error} onRetry={refetch} />
      ) : null}
      {data === undefined ? null : (
        <div data-rhythm="" className="flex flex-col gap-6">
          <Head briefing={data} />
          {ask && data.question !== null ? (
            <OneQuestion
              key={data.question.taskId}
              question={data.question}
              onAnswered={(kept) => {
                if (kept && data.question !== null) setSkip(keepToday(data.question.taskId));
                else void refetch();
              }}
            />
          ) : null}
          <Lists briefing={data} />
        </div>
      )}
    </Page>
  );
}

function Head({ briefing }: { readonly briefing: Briefing }): ReactNode {
  const { counts, capacity, date, complete } = briefing;
  const figures = [
    t("briefing.overdue", { count: counts.overdue }),
    t("briefing.today", { count: counts.dueToday }),
    t("briefing.open", { count: counts.open }),
  ];
  return (
    <div className="flex items-start gap-2">
      <div className="flex-1">
        <p className="font-medium">{wholeDay(date)}</p>
        <p className="text-soft">{figures.join(" · ")}</p>
        {capacity === undefined ? null : (
          <p className="text-soft">
            {t("briefing.capacity", {
              planned: minutesInWords(capacity.planned),
              capacity: minutesInWords(capacity.minutes),
            })}
          </p>
        )}
        <p className="text-xs text-faint">
          {t("rhythm.asOf")}
          {complete ? "" : ` ${t("briefing.incomplete")}`}
        </p>
      </div>
      <span data-print="no">
        <IconButton label={t("rhythm.print")} onClick={() => print()}>
          <Printer size={16} aria-hidden />
        </IconButton>
      </span>
    </div>
  );
}

function Lists({ briefing }: { readonly briefing: Briefing }): ReactNode {
  const { first, overdue, today, finished, freed, freeing, waiting, since, counts } = briefing;
  if (counts.open === 0 && finished.count === 0) return <p className="text-soft">{t("briefing.empty")}</p>;
  const day = shortDay(since);
  return (
    <>
      {first.length === 0 ? null : (
        <Section title={t("briefing.first")}>
          <ol className="flex flex-col gap-2.5">
            {first.map(({ task, parts }, place) => (
              <li key={task.id} className="flex gap-3 break-inside-avoid">
                <span aria-hidden className="w-5 text-end font-semibold text-accent tabular-nums">
                  {place + 1}
                </span>
                <div className="min-w-0">
                  <TaskLink task={task} bare />
                  <p className="text-sm text-soft">
                    {parts.map((part) => tellReason(part, task)).join(" · ")}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {overdue.count === 0 ? null : (
        <Section title={t("briefing.overdue", { count: overdue.count })}>
          <CountedRows counted={overdue} />
        </Section>
      )}
      {today.count === 0 ? null : (
        <Section title={t("briefing.today", { count: today.count })}>
          <CountedRows counted={today} />
        </Section>
      )}
      {freed.count === 0 ? null : (
        <Section title={t("briefing.freed", { count: freed.count, day })}>
          <CountedRows counted={freed} />
        </Section>
      )}
      {freeing.length === 0 ? null : (
        <Section title={t("briefing.freeing")}>
          <ul className="flex flex-col gap-2">
            {freeing.map(({ task, frees }) => (
              <li key={task.id} className="border-s-2 border-accent ps-3">
                <TaskLink task={task} note={t("blocked.frees", { count: frees.length })} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {waiting.length === 0 ? null : (
        <Section title={t("briefing.waiting")}>
          <ul className="flex flex-col gap-2">
            {waiting.map(({ task, days }) => (
              <li key={task.id} className="border-s-2 border-line ps-3">
                <TaskLink
                  task={task}
                  note={days === 0 ? t("blocked.today") : t("blocked.days", { count: days })}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {finished.count === 0 ? null : (
        <Section title={t("briefing.finished", { count: finished.count, day })}>
          <CountedRows counted={finished} bare />
        </Section>
      )}
    </>
  );
}
