import type { ReactNode } from "react";
import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import CircleX from "lucide-react/icons/circle-x";
import LoaderCircle from "lucide-react/icons/loader-circle";
import Minus from "lucide-react/icons/minus";
import type { Connection, StepState } from "../../shared/connection.ts";
import { said, t } from "../lib/i18n/translate.ts";

const icons = {
  ok: <Check size={14} aria-hidden className="mt-1 shrink-0 text-accent" />,
  warning: <CircleAlert size={14} aria-hidden className="mt-1 shrink-0 text-high" />,
  failed: <CircleX size={14} aria-hidden className="mt-1 shrink-0 text-urgent" />,
  skipped: <Minus size={14} aria-hidden className="mt-1 shrink-0 text-faint" />,
  pending: <LoaderCircle size={14} aria-hidden className="mt-1 shrink-0 animate-spin text-faint" />,
} as const satisfies Record<StepState, ReactNode>;

/** The check, step by step, each with what it found and what to do next. A simulated workspace has nothing to check. */
export function ConnectionSteps({ connection }: { readonly connection: Connection }): ReactNode {
  if (connection.simulated && connection.steps.every(({ state }) => state === "ok" || state === "skipped"))
    return <p className="text-soft">{t("connection.how.toConnect")}</p>;
  return (
    <div className="flex flex-col gap-2">
      {connection.host === null ? null : (
        <p className="text-soft">
          {t("connection.host")}: <span className="break-all text-ink">{connection.host}</span>
        </p>
      )}
      {connection.user === null ? null : (
        <p className="text-soft">
          {t("connection.user")}: <span className="break-all text-ink">{connection.user}</span>
        </p>
      )}
      <ol className="flex flex-col gap-1.5">
        {connection.steps.map((step) => (
          <li key={step.name} className="flex gap-2">
            {icons[step.state]}
            <div className="min-w-0">
              <p>
                <span className="font-medium">{t(`connection.step.${step.name}`)}</span>{" "}
                <span className="sr-only">{t(`connection.state.${step.state}`)}</span>
                {step.ms === null ? null : (
                  <span className="text-xs text-soft">{Math.round(step.ms)} ms</span>
                )}
              </p>
              <p className="break-words text-soft">{said(step.message)}</p>
              {step.hint === "" ? null : <p className="font-medium break-words">{said(step.hint)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
