import type { ReactNode } from "react";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { t } from "../lib/i18n/translate.ts";
import { Button } from "./button.tsx";

export interface FailureProps {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly requestId?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** Other ways on, beside the action. */
  readonly others?: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, what to do, and the id to quote, folded. */
export function Failure(props: FailureProps): ReactNode {
  const { message, hint, requestId, action, others, children } = props;
  return (
    <div role="alert" className="flex gap-3 rounded-lg bg-urgent-soft px-4 py-3 text-sm text-ink">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-urgent" />
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="font-medium">{message}</p>
        {hint === undefined || hint === "" ? null : <p className="text-soft">{hint}</p>}
        {children}
        <div className="flex flex-wrap gap-2 empty:hidden">
          {action === undefined ? null : (
            <Button size="small" onClick={action.run}>
              {action.label}
            </Button>
          )}
          {others}
        </div>
        {requestId === undefined ? null : (
          <details className="text-xs text-soft">
            <summary>{t("error.details")}</summary>
            <code className="break-all select-all">{requestId}</code>
          </details>
        )}
      </div>
    </div>
  );
}
