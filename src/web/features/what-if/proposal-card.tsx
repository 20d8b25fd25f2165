import { useState, type ReactNode } from "react";
import Route from "lucide-react/icons/route";
import type { Proposal } from "../../../shared/what-if.ts";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { applyMoves } from "../../lib/apply-moves.ts";
import { dueExactly, minutesInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { tellAssumption, tellMove, tellStay } from "../../lib/tell-move.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { PlanMoves, PlanRests } from "../../ui/plan-moves.tsx";

export interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly onForget: () => void;
  readonly onAgain: () => void;
}

/** A plan beside what is: applied as a whole or forgotten. */
export function ProposalCard({ proposal, onForget, onAgain }: ProposalCardProps): ReactNode {
  const [state, setState] = useState<"open" | "applying" | "applied">("open");
  const [error, setError] = useState<ApiError | null>(null);
  const { moves, stays, looked, complete, capacityMinutes, unestimatedMinutes } = proposal;
  const words = proposalWords(proposal);
  const late = moves.filter((move) => move.late).length;
  const apply = async (): Promise<void> => {
    setError(null);
    setState("applying");
    try {
      await applyMoves(moves);
      setState("applied");
    } catch (failure) {
      setState("open");
      setError(toApiError(failure));
    }
  };
  return (
    <section
      aria-label={t("plan.title", { words })}
      className="overflow-hidden rounded-lg border border-line-strong bg-raised shadow-low"
    >
      <header className="flex gap-2.5 px-4 pt-3 pb-2">
        <Route size={18} aria-hidden className="mt-0.5 shrink-0 text-accent" />
        <div>
          <h2 className="font-semibold">{t("plan.title", { words })}</h2>
          <p className="text-sm text-soft">
            {moves.length === 0 ? t("plan.none") : t("plan.moves", { count: moves.length })}
            {late === 0 ? "" : ` · ${t("plan.late", { count: late })}`}
          </p>
        </div>
      </header>
      {moves.length === 0 ? null : (
        <PlanMoves
          moves={moves.map((move) => ({
            id: move.taskId,
            taskId: move.taskId,
            title: move.title,
            before: move.from === null ? t("history.nothing") : dueExactly(move.from),
            after: dueExactly(move.to),
            because: tellMove(move.why),
            late: move.late,
          }))}
        />
      )}
      <PlanRests
        looked={looked}
        complete={complete}
        capacity={minutesInWords(capacityMinutes)}
        unestimated={minutesInWords(unestimatedMinutes)}
        stays={stays.map(({ why, ...stay }) => ({ ...stay, reason: tellStay(why) }))}
      />
      {moves.length === 0 ? null : (
        <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2.5">
          {state === "applied" ? (
            <p className="text-sm text-soft">{t("plan.applied", { count: moves.length })}</p>
          ) : (
            <>
              <Button disabled={state === "applying"} onClick={onForget}>
                {t("plan.forget")}
              </Button>
              <Button tone="primary" disabled={state === "applying"} onClick={() => void apply()}>
                {t("plan.apply", { count: moves.length })}
              </Button>
            </>
          )}
          {error === null ? null : (
            <Failure
              message={error.message}
              hint={error.hint}
              requestId={error.requestId}
              action={{ label: t("whatIf.try"), run: onAgain }}
            />
          )}
        </footer>
      )}
    </section>
  );
}

function proposalWords({ assumption, moves, words }: Proposal): string {
  if (assumption.kind !== "moved") return tellAssumption(assumption, undefined);
  const moved = moves.find(({ taskId }) => taskId === assumption.taskId);
  return moved === undefined ? words : tellAssumption(assumption, moved.title);
}
