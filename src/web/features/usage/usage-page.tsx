import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Message } from "../../../shared/conversation.ts";
import { simulatedPrefix, type ModelInfo } from "../../../shared/model.ts";
import { addDays, dayOf, shortDay, today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { modelsQuery } from "../../lib/models.ts";
import { Page } from "../../ui/page.tsx";
import { ReadFailure } from "../../ui/read-failure.tsx";
import { usageQuery, type Usage } from "./read-usage.ts";
import { countByActor, countByDay, countUnreported, sumTokens } from "./sum-usage.ts";
import { TrendChart } from "./trend-chart.tsx";
import { UsageTable } from "./usage-table.tsx";

const shownDays = 30;

/** What was done and what it cost, from the log and the answers themselves. */
export function UsagePage(): ReactNode {
  const first = addDays(today(), 1 - shownDays);
  const query = useQuery(usageQuery(`${first}T00:00:00.000Z`));
  const days = Array.from({ length: shownDays }, (_, index) => addDays(first, index));
  return (
    <Page title={t("usage.title")}>
      <p className="text-sm text-soft">{t("usage.text")}</p>
      {query.error === null ? null : (
        <ReadFailure message={t("usage.failed")} error={query.error} onRetry={query.refetch} />
      )}
      {query.isPending ? <p className="text-soft">{t("usage.loading")}</p> : null}
      {query.data === undefined ? null : <Figures usage={query.data} days={days} />}
    </Page>
  );
}

function Figures({ usage, days }: { readonly usage: Usage; readonly days: readonly string[] }): ReactNode {
  const tokenHeads = [t("usage.answers"), t("usage.in"), t("usage.out")];
  const { data: models = [] } = useQuery(modelsQuery);
  const byModel = sumTokens(usage.messages, (message) => modelName(message, models)).sort(
    (left, right) => (right.input ?? -1) - (left.input ?? -1),
  );
  const byDay = sumTokens(usage.messages, ({ createdAt }) => dayOf(new Date(createdAt))).sort((left, right) =>
    right.name.localeCompare(left.name),
  );
  const actors = countByActor(usage.changes);
  const unreported = countUnreported(usage.messages);
  return (
    <>
      <Section title={t("usage.trend")}>
        <TrendChart days={countByDay(usage.changes, days, dayOf)} />
      </Section>
      <Section title={t("usage.tokens")}>
        {byModel.length === 0 ? (
          <p className="text-sm text-soft">{t("usage.noTokens")}</p>
        ) : (
          <UsageTable
            label={t("usage.tokens")}
            heads={[t("usage.model"), ...tokenHeads]}
            rows={byModel.map((sum) => [sum.name, sum.answers, sum.input, sum.output])}
          />
        )}
        {unreported === 0 ? null : (
          <p className="text-sm text-soft">{t("usage.leftOut", { count: unreported })}</p>
        )}
      </Section>
      {byDay.length === 0 ? null : (
        <Section title={t("usage.tokensByDay")}>
          <UsageTable
            label={t("usage.tokensByDay")}
            heads={[t("usage.day"), ...tokenHeads]}
            rows={byDay.map((sum) => [shortDay(sum.name), sum.answers, sum.input, sum.output])}
          />
        </Section>
      )}
      <Section title={t("usage.changes")}>
        {actors.length === 0 ? (
          <p className="text-sm text-soft">{t("usage.none")}</p>
        ) : (
          <UsageTable
            label={t("usage.changes")}
            heads={[t("usage.by"), t("usage.count"), t("usage.undone")]}
            rows={actors.map(({ type, count, undone }) => [t(`history.by.${type}`), count, undone])}
          />
        )}
      </Section>
      {usage.partial ? <p className="text-sm text-soft">{t("usage.partial")}</p> : null}
    </>
  );
}

/** What a simulated model used is never passed off as the workspace's. */
function modelName({ model, simulated }: Message, models: readonly ModelInfo[]): string {
  const plain = model?.replace(simulatedPrefix, "") ?? null;
  const name = models.find((known) => known.name === plain)?.label ?? plain ?? t("model.none");
  return simulated ? `${name} · ${t("chat.simulated")}` : name;
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}
