import { useState, type ReactNode } from "react";
import ShieldQuestion from "lucide-react/icons/shield-question-mark";
import type { Approval } from "../../../shared/stream-part.ts";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import type { ApprovalOutcome } from "./approval-outcome.ts";

export interface ApprovalCardProps {
  readonly approval: Approval;
  readonly outcome: ApprovalOutcome;
  readonly onDecide: (approvedIds: readonly string[]) => Promise<void>;
}

/** What Carole would do, row by row, to be ticked. Nothing has happened yet; the safe answer stands first. */
export function ApprovalCard({ approval, outcome, onDecide }: ApprovalCardProps): ReactNode {
  const [ticked, setTicked] = useState(() => new Set(approval.rows.map((row) => row.id)));
  const [decided, setDecided] = useState<"approved" | "declined" | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const open = decided === null && outcome.kind === "open";

  const decide = async (ids: readonly string[]): Promise<void> => {
    setError(null);
    setDecided(ids.length === 0 ? "declined" : "approved");
    try {
      await onDecide(ids);
    } catch (failure) {
      setDecided(null);
      setError(toApiError(failure));
    }
  };
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const total = approval.rows.length;

  return (
    <section
      aria-label={t(open ? "approval.title" : "approval.was", { count: total })}
      className="overflow-hidden rounded-lg border border-line-strong bg-raised shadow-low"
    >
      <header className="flex gap-2.5 px-4 pt-3 pb-2">
        <ShieldQuestion size={18} aria-hidden className="mt-0.5 shrink-0 text-high" />
        <div>
          <p className="font-semibold">{t(open ? "approval.title" : "approval.was", { count: total })}</p>
          <p className="text-sm text-soft">{approval.reason}</p>
        </div>
      </header>
      <ul className="divide-y divide-line border-t border-line">
        {approval.rows.map((row) => (
          <li key={row.id}>
            <label className="grid min-h-10 cursor-pointer grid-cols-[auto_1fr] items-start gap-x-3 px-4 py-2 hover:bg-hover">
              <input
                type="checkbox"
                disabled={!open}
                checked={ticked.has(row.id)}
                onChange={() => toggle(row.id)}
                className="mt-1 size-4 accent-accent"
              />
              <span className="font-medium break-words">{row.title}</span>
              <span className="col-start-2 text-sm break-words text-soft">
                {row.before === "" ? row.after : `${row.before} → ${row.after}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2.5">
        {open ? (
          <>
            <Button onClick={() => void decide([])}>{t("approval.decline")}</Button>
            <Button tone="primary" disabled={ticked.size === 0} onClick={() => void decide([...ticked])}>
              {ticked.size === total
                ? t("approval.approve", { count: total })
                : t("approval.some", { count: ticked.size, total })}
            </Button>
          </>
        ) : (
          <p className="text-sm text-soft">{told(outcome, decided)}</p>
        )}
        {error === null ? null : (
          <Failure message={error.message} hint={error.hint} requestId={error.requestId} />
        )}
      </footer>
    </section>
  );
}

/** Until the outcome is stored, what was decided a moment ago. */
function told(outcome: ApprovalOutcome, decided: "approved" | "declined" | null): string {
  switch (outcome.kind) {
    case "open":
      return t(decided === "approved" ? "approval.working" : "approval.declined");
    case "declined":
      return t("approval.declined");
    case "done":
      return t("approval.done", { count: outcome.count });
    case "settled":
      return t("approval.settled");
    default:
      return outcome satisfies never;
  }
}
