import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import type { StepRow } from "./step-rows.ts";

/** The tasks that a step looked at, folded: to be counted and opened. */
export function StepTasks({ rows }: { readonly rows: readonly StepRow[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <details className="ms-auto text-sm text-soft open:ms-0 open:basis-full">
      <summary className="min-h-6 cursor-pointer underline-offset-4 hover:underline">
        {t("step.rows", { count: rows.length })}
      </summary>
      <ol className="ms-6 list-decimal py-1 marker:text-faint">
        {rows.map(({ id, title }) => (
          <li key={id} className="break-words">
            <Link to="/tasks/$taskId" params={{ taskId: id }} search className="text-ink hover:underline">
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
