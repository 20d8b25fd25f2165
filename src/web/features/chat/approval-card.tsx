import { useState, type ReactNode } from "react";
import ShieldQuestion from "lucide-react/icons/shield-question-mark";
import type { Approval } from "../../../shared/stream-part.ts";
import { said, t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import type { ApprovalOutcome } from "./approval-outcome.ts";
import { ApprovalRows } from "./approval-rows.tsx";
import { SettledApproval } from "./settled-approval.tsx";
import { useDecision } from "./use-decision.ts";

export interface ApprovalCardProps {
  readonly approval: Approval;
  readonly outcome: ApprovalOutcome;
  readonly onDecide: (approvedIds: readonly string[]) => Promise<void>;
}

/** What Carole would do, row by row, to be ticked. Nothing has happened yet; the safe answer stands first. */
export function ApprovalCard({ approval, outcome, onDecide }: ApprovalCardProps): ReactNode {
  const [ticked, setTicked] = useState(() => new Set(approval.rows.map((row) => row.id)));
  const { deciding, error, decide } = useDecision(onDecide);

  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const total = approval.rows.length;
  if (outcome.kind !== "open") return <SettledApproval approval={approval} outcome={outcome} />;

  return (
    <section
      aria-label={t("approval.title", { count: total })}
      data-asks
      className="overflow-hidden rounded-lg border border-line-strong bg-raised shadow-low"
    >
      <header className="flex gap-2.5 px-4 pt-3 pb-2">
        <ShieldQuestion size={18} aria-hidden className="mt-0.5 shrink-0 text-high" />
        <div>
          <p className="font-semibold">{t("approval.title", { count: total })}</p>
          <p className="text-sm text-soft">{said(approval.reason)}</p>
        </div>
      </header>
      <ApprovalRows rows={approval.rows} ticked={ticked} disabled={deciding} onToggle={toggle} />
      <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2.5">
        {deciding ? (
          <p className="text-sm text-soft">{t("approval.working")}</p>
        ) : (
          <>
            <Button onClick={() => void decide([])}>{t("approval.decline")}</Button>
            <Button tone="primary" disabled={ticked.size === 0} onClick={() => void decide([...ticked])}>
              {ticked.size === total
                ? t("approval.approve", { count: total })
                : t("approval.some", { count: ticked.size, total })}
            </Button>
          </>
        )}
        {error === null ? null : (
          <Failure message={error.message} hint={error.hint} requestId={error.requestId} />
        )}
      </footer>
    </section>
  );
}
