import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { healthQuery } from "../../lib/connection.ts";
import { t } from "../../lib/i18n/translate.ts";

/** Carole's own part of the way: where the tasks are kept, and how fast it answers this page. */
export function OwnFacts(): ReactNode {
  const { data } = useQuery(healthQuery);
  if (data === undefined) return null;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-2 border-t border-line pt-3 text-soft">
      <dt>{t("own.database")}</dt>
      <dd className="text-ink">{told(data.database)}</dd>
      <dt>{t("own.ownTime")}</dt>
      <dd className="text-ink tabular-nums">{data.ms} ms</dd>
    </dl>
  );
}

/** "postgres: away" while the database can't be reached. */
function told(database: string): string {
  const [kind = "", state] = database.split(": ");
  const name = databases[kind] ?? kind;
  return state === undefined ? name : t("own.databaseAway", { name });
}

const databases: Readonly<Record<string, string>> = { sqlite: "SQLite", postgres: "PostgreSQL" };
