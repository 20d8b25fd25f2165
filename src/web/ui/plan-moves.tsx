import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import ArrowRight from "lucide-react/icons/arrow-right";
import { t } from "../lib/i18n/translate.ts";
import { Badge } from "./badge.tsx";

export interface PlanMove {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly because?: string | undefined;
  readonly late?: boolean | undefined;
}

/** What a plan would move, row by row as a difference: nothing has happened yet. */
export function PlanMoves({ moves }: { readonly moves: readonly PlanMove[] }): ReactNode {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {moves.map((move) => (
        <li key={move.id} className="flex flex-col gap-0.5 px-4 py-2">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <Link
              to="/tasks/$taskId"
              params={{ taskId: move.taskId }}
              search
              className="font-medium break-words hover:underline"
            >
              {move.title}
            </Link>
            {move.late === true ? <Badge tone="high">{t("plan.lateMark")}</Badge> : null}
          </span>
          <span className="flex flex-wrap items-center gap-x-1.5 text-sm">
            <del className="text-soft">{move.before}</del>
            <ArrowRight size={13} aria-hidden className="text-faint rtl:-scale-x-100" />
            <ins className="font-medium text-accent-strong no-underline">{move.after}</ins>
          </span>
          {move.because === undefined ? null : <span className="text-xs text-soft">{move.because}</span>}
        </li>
      ))}
    </ul>
  );
}

export interface PlanRestsProps {
  readonly looked: number;
  readonly complete: boolean;
  readonly capacity: string;
  readonly unestimated: string;
  readonly stays: readonly { readonly taskId: string; readonly title: string; readonly reason: string }[];
}

/** What a plan rests on, and what it has no way out for. */
export function PlanRests({ looked, complete, capacity, unestimated, stays }: PlanRestsProps): ReactNode {
  return (
    <div className="flex flex-col gap-1.5 border-t border-line px-4 py-2.5 text-xs text-soft">
      {stays.length === 0 ? null : (
        <>
          <p className="font-medium text-ink">{t("plan.stays", { count: stays.length })}</p>
          <ul className="flex flex-col gap-0.5">
            {stays.map(({ taskId, title, reason }) => (
              <li key={taskId}>
                <Link to="/tasks/$taskId" params={{ taskId }} search className="font-medium hover:underline">
                  {title}
                </Link>{" "}
                – {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t("plan.rests", { count: looked, capacity, unestimated })}
        {complete ? "" : ` ${t("plan.incomplete")}`}
      </p>
    </div>
  );
}
