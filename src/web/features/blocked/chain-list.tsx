import type { ReactNode } from "react";
import type { Chain } from "../../../shared/blocked.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Badge } from "../../ui/badge.tsx";
import { TaskLink } from "../../ui/task-link.tsx";

/** Each chain from what can be begun now down to what it is all for. */
export function ChainList({ chains }: { readonly chains: readonly Chain[] }): ReactNode {
  return (
    <ul className="flex flex-col gap-3">
      {chains.map(({ steps }) => {
        const goal = steps.at(-1);
        return goal === undefined ? null : (
          <li key={goal.task.id} className="rounded-lg border border-line bg-raised px-4 py-3">
            <p className="pb-1.5 text-xs text-soft">{t("blocked.steps", { count: steps.length - 1 })}</p>
            <ol className="flex flex-col">
              {steps.map(({ task, level }, place) => (
                <li
                  key={task.id}
                  className={`relative flex gap-3 pb-2 last:pb-0 ${place === steps.length - 1 ? "font-semibold" : ""}`}
                >
                  <span aria-hidden className="flex flex-col items-center pt-2">
                    <span
                      className={`size-2 shrink-0 rounded-full ${level === 0 ? "bg-accent" : "border border-line-strong bg-raised"}`}
                    />
                    {place === steps.length - 1 ? null : (
                      <span className="-mb-3 w-px flex-1 bg-line-strong" />
                    )}
                  </span>
                  <TaskLink
                    task={task}
                    bare
                    {...(level === 0 && task.status !== "blocked"
                      ? { note: <Badge tone="accent">{t("blocked.now")}</Badge> }
                      : {})}
                  />
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}
