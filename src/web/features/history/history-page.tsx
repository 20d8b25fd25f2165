import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { toApiError } from "../../lib/api.ts";
import { changesQuery } from "../../lib/changes.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { ChangeLine } from "../../ui/change-line.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";

/** Every change, whoever made it, with the way back. */
export function HistoryPage(): ReactNode {
  const query = useInfiniteQuery(changesQuery());
  return (
    <Page title={t("history.title")}>
      {query.error === null ? null : (
        <Failure
          message={t("history.failed")}
          hint={toApiError(query.error).hint}
          action={{ label: t("tasks.retry"), run: () => void query.refetch() }}
        />
      )}
      {query.data?.length === 0 ? <p className="text-soft">{t("history.empty")}</p> : null}
      <ul className="divide-y divide-line">
        {query.data?.map((change) => (
          <li key={change.id}>
            <ChangeLine
              change={change}
              title={
                <Link
                  to="/tasks/$taskId"
                  params={{ taskId: change.taskId }}
                  search
                  className="inline-block hover:underline pointer-coarse:py-3.5"
                >
                  {(change.after ?? change.before)?.title}
                </Link>
              }
            />
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <div>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("history.more")}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
