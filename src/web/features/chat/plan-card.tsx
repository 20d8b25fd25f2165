import { use, type ReactNode } from "react";
import Route from "lucide-react/icons/route";
import type { Approval, ApprovalRow } from "../../../shared/stream-part.ts";
import { dueExactly, minutesInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { tellAssumption, tellMove, tellStay } from "../../lib/tell-move.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { PlanMoves, PlanRests, type PlanMove } from "../../ui/plan-moves.tsx";
import type { ApprovalOutcome } from "./approval-outcome.ts";
import { ClosedPlans, howClosed } from "./closed-plans.ts";
import { plannedVersion } from "./planned-version.ts";
import { useDecision } from "./use-decision.ts";

export interface PlanCardProps {
  readonly approval: Approval & { readonly whole: NonNullable<Approval["whole"]> };
  readonly outcome: ApprovalOutcome;
  readonly onDecide: (approvedIds: readonly string[]) => Promise<void>;
}

/** A plan that was tried out: applied as a whole or forgotten. It knows when a task in it was changed since. */
export function PlanCard({ approval, outcome, onDecide }: PlanCardProps): ReactNode {
  const { rows, whole } = approval;
  const { deciding, error, decide } = useDecision(onDecide);
  const changed = useTasks((state) =>
    rows.some(({ id, taskId }) => {
      const task = state.rows.get(taskId);
      return task !== undefined && task.version > plannedVersion(id);
    }),
  );
  const closed = howClosed(use(ClosedPlans), approval.approvalId);
  const words = wordsOf(approval);
  const late = rows.filter((row) => row.late === true).length;
  const open = outcome.kind === "open" && closed === undefined;
  return (
    <section
      aria-label={t("plan.title", { words })}
      className="overflow-hidden rounded-lg border border-line-strong bg-raised shadow-low"
    >
      <header className="flex gap-2.5 px-4 pt-3 pb-2">
        <Route size={18} aria-hidden className="mt-0.5 shrink-0 text-accent" />
        <div>
          <p className="font-semibold">{t("plan.title", { words })}</p>
          <p className="text-sm text-soft">
            {t("plan.moves", { count: rows.length })}
            {late === 0 ? "" : ` · ${t("plan.late", { count: late })}`}
          </p>
        </div>
      </header>
      <PlanMoves moves={rows.map(inOwnLanguage)} />
      <PlanRests
        looked={whole.looked}
        complete={whole.complete}
        capacity={minutesInWords(whole.capacityMinutes)}
        unestimated={minutesInWords(whole.unestimatedMinutes)}
        stays={whole.stays.map((stay) => ({
          ...stay,
          reason: stay.why === undefined ? stay.reason : tellStay(stay.why),
        }))}
      />
      <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2.5">
        {open && !changed && !deciding ? (
          <>
            <Button onClick={() => void decide([])}>{t("plan.forget")}</Button>
            <Button tone="primary" onClick={() => void decide(rows.map(({ id }) => id))}>
              {t("plan.apply", { count: rows.length })}
            </Button>
          </>
        ) : (
          <output className="text-sm text-soft">
            {deciding && open ? t("approval.working") : told(outcome, closed, rows.length)}
          </output>
        )}
        {error === null ? null : (
          <Failure message={error.message} hint={error.hint} requestId={error.requestId} />
        )}
      </footer>
    </section>
  );
}

function wordsOf({ rows, whole }: PlanCardProps["approval"]): string {
  const { assumption, words } = whole;
  if (assumption === undefined) return words;
  if (assumption.kind !== "moved") return tellAssumption(assumption, undefined);
  const moved = rows.find(({ taskId }) => taskId === assumption.taskId);
  return moved === undefined ? words : tellAssumption(assumption, moved.title);
}

/** A plan kept from before has its words in the server's language alone. */
function inOwnLanguage(row: ApprovalRow): PlanMove {
  if (row.move === undefined) return row;
  const { from, to, why } = row.move;
  return {
    ...row,
    before: from === null ? t("history.nothing") : dueExactly(from),
    after: dueExactly(to),
    because: tellMove(why),
  };
}

function told(outcome: ApprovalOutcome, closed: ReturnType<typeof howClosed>, count: number): string {
  if (closed === "applied") return t("plan.applied", { count });
  if (closed === "forgotten") return t("plan.forgotten");
  switch (outcome.kind) {
    case "open":
      return t("plan.changed");
    case "declined":
    case "settled":
      return t("plan.forgotten");
    case "done":
      return t("plan.applied", { count: outcome.count });
    default:
      return outcome satisfies never;
  }
}
