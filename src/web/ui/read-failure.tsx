import type { ReactNode } from "react";
import { toApiError } from "../lib/api.ts";
import { t } from "../lib/i18n/translate.ts";
import { Failure } from "./failure.tsx";

export interface ReadFailureProps {
  readonly message: string;
  readonly error: unknown;
  readonly onRetry: () => unknown;
}

/** What could not be read for a page, why, and the way to try again. */
export function ReadFailure({ message, error, onRetry }: ReadFailureProps): ReactNode {
  return (
    <Failure
      message={message}
      hint={toApiError(error).hint}
      action={{ label: t("tasks.retry"), run: () => void onRetry() }}
    />
  );
}
