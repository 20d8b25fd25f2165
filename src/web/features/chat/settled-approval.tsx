import type { ReactNode } from "react";
import ShieldCheck from "lucide-react/icons/shield-check";
import type { Approval } from "../../../shared/stream-part.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { ApprovalOutcome } from "./approval-outcome.ts";
import { tellApprovalRow } from "./tell-approval-row.ts";

export interface SettledApprovalProps {
  readonly approval: Approval;
  readonly outcome: Exclude<ApprovalOutcome, { kind: "open" }>;
}

/** What was asked and what became of it, in a line; the rows are folded away. */
export function SettledApproval({ approval, outcome }: SettledApprovalProps): ReactNode {
  return (
    <details className="rounded-lg border border-line bg-surface px-3 py-2 text-sm">
      <summary className="flex min-h-6 cursor-pointer flex-wrap items-center gap-x-2">
        <ShieldCheck size={15} aria-hidden className="shrink-0 text-accent" />
        <span className="font-medium">{told(outcome)}</span>
        <span className="text-soft underline underline-offset-4">
          {t("approval.was", { count: approval.rows.length })}
        </span>
      </summary>
      <ul className="flex flex-col gap-1 pt-2 ps-6">
        {approval.rows.map((row) => (
          <li key={row.id} className="break-words">
            {row.title} <span className="text-soft">{tellApprovalRow(row)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function told(outcome: SettledApprovalProps["outcome"]): string {
  switch (outcome.kind) {
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
