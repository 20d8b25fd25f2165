import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ErrorBody } from "../../../shared/errors.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Failure } from "../../ui/failure.tsx";

export interface ErrorCardProps {
  readonly error: Pick<ErrorBody, "message" | "hint"> & {
    readonly code: string;
    readonly requestId?: string | undefined;
  };
  readonly onRetry: (() => void) | undefined;
}

const needsSettings = new Set<string>(["token_refused", "not_configured", "wrong_host", "host_unreachable"]);

/** A turn that failed. What was written before it stays above. */
export function ErrorCard({ error, onRetry }: ErrorCardProps): ReactNode {
  return (
    <Failure
      message={error.message}
      hint={error.hint}
      requestId={error.requestId}
      action={onRetry === undefined ? undefined : { label: t("chat.retry"), run: onRetry }}
    >
      {needsSettings.has(error.code) ? (
        <Link to="/settings" search className="font-medium text-accent underline underline-offset-4">
          {t("connection.settings")}
        </Link>
      ) : null}
    </Failure>
  );
}
