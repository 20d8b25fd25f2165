import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { BlockedOverview, Waiting } from "../../../shared/blocked.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ReadFailure } from "../../ui/read-failure.tsx";
import { TaskLink } from "../../ui/task-link.tsx";
import { ChainList } from "./chain-list.tsx";
import { NudgeDialog } from "./nudge-dialog.tsx";
import { blockedQuery } from "./read-blocked.ts";

/** What stands still and why, what would free most, and whom to ask. */
export function BlockedPage(): ReactNode {
  const { data, error, refetch } = useQuery(blockedQuery);
  return (
    <Page title={t("blocked.title")}>
      {error !== null && data === undefined ? (
        <ReadFailure message={t("tasks.noPlan")} error={error} onRetry={refetch} />
      ) : null}
      {data === undefined ? null : <Overview overview={data} />}
    </Page>
  );
}

function Overview({ overview }: { readonly overview: BlockedOverview }): ReactNode {
  const { counts, freeing, chains, waiting } = overview;
  if (counts.blocked === 0) return <p className="text-soft">{t("blocked.none")}</p>;
  const { blocked, ...causes } = counts;
  return (
    <>
      <p className="text-soft">{t("blocked.counts", { count: blocked, ...causes })}</p>
      {freeing.length === 0 ? null : (
        <Section title={t("blocked.freeing")}>
          <ol className="flex flex-col gap-2.5">
            {freeing.map(({ task, frees, behind }) => (
              <li key={task.id} className="border-s-2 border-accent ps-3">
                <TaskLink task={task} />
                <p className="text-sm text-soft">
                  {t("blocked.frees", { count: frees.length })}
                  {behind > frees.length ? ` · ${t("blocked.behind", { count: behind })}` : ""}
                </p>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {chains.length === 0 ? null : (
        <Section title={t("blocked.chains")}>
          <ChainList chains={chains} />
        </Section>
      )}
      {waiting.length === 0 ? null : (
        <Section title={t("blocked.waiting")}>
          <ul className="flex flex-col divide-y divide-line">
            {waiting.map((one) => (
              <WaitingLine key={one.task.id} waiting={one} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function WaitingLine({ waiting }: { readonly waiting: Waiting }): ReactNode {
  const [nudging, setNudging] = useState(false);
  const { task, days } = waiting;
  const since = days === 0 ? t("blocked.today") : t("blocked.days", { count: days });
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1.5 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <TaskLink
          task={task}
          note={waiting.for === "unexplained" ? `${t("blocked.unexplained")}, ${since}` : since}
        />
      </div>
      {task.waitingFor === null && task.assignee === null ? null : (
        <Button size="small" onClick={() => setNudging(true)}>
          {t("blocked.nudge")}
        </Button>
      )}
      {nudging ? <NudgeDialog taskId={task.id} onClose={() => setNudging(false)} /> : null}
    </li>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="flex flex-col gap-2.5">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}
