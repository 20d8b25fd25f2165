import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ErrorBody } from "../../../shared/errors.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { OtherModels } from "./other-models.tsx";
import { useCountdown } from "./use-countdown.ts";

export interface ErrorCardProps {
  readonly error: Pick<ErrorBody, "message" | "hint"> & {
    readonly code: string;
    readonly retryAfterMs?: number | undefined;
    readonly requestId?: string | undefined;
  };
  readonly onRetry: (() => void) | undefined;
  /** When what failed was begun, where it is shown later than it happened: a wait long over is not begun again. */
  readonly since?: string | undefined;
  /** Puts the words back into the box, to be changed. */
  readonly onEdit?: (() => void) | undefined;
  /** The model that did not answer: it is not offered. */
  readonly failed?: string | null;
  /** Lets another model answer the same message. */
  readonly onModel?: ((model: string) => void) | undefined;
}

const needsSettings = new Set<string>(["token_refused", "not_configured", "wrong_host", "host_unreachable"]);
/** Where the model itself is the trouble, another one of the same workspace may do. */
const needsAnotherModel = new Set<string>([
  "model_missing",
  "model_asleep",
  "model_unusable",
  "upstream_rate_limited",
  "tools_unsupported",
  "context_too_long",
  "content_filtered",
]);
/** Used where the workspace asks to wait and does not say how long. */
const usualWaitMs = 15_000;

/** A turn that failed: what happened, what is safe, what to do. What was written before it stays above. */
export function ErrorCard(props: ErrorCardProps): ReactNode {
  const { error, onRetry, since, onEdit, failed = null, onModel } = props;
  const limited = error.code === "upstream_rate_limited" || error.code === "rate_limited";
  const seconds = useCountdown(limited ? (error.retryAfterMs ?? usualWaitMs) : undefined, since);
  return (
    <Failure
      message={error.message}
      hint={error.hint}
      requestId={error.requestId}
      action={onRetry === undefined ? undefined : { label: retryLabel(seconds), run: onRetry }}
      others={
        <>
          {onEdit === undefined ? null : (
            <Button size="small" onClick={onEdit}>
              {t("chat.editUnsent")}
            </Button>
          )}
          {onModel !== undefined && needsAnotherModel.has(error.code) ? (
            <OtherModels failed={failed} onModel={onModel} />
          ) : null}
        </>
      }
    >
      <p className="text-soft">{t("chat.safe")}</p>
      {needsSettings.has(error.code) ? (
        <Link to="/settings" search className="font-medium text-accent underline underline-offset-4">
          {t("connection.settings")}
        </Link>
      ) : null}
    </Failure>
  );
}

/** The button works during the wait too: who knows better may try. */
function retryLabel(seconds: number): string {
  return seconds === 0 ? t("chat.retry") : t("chat.retryIn", { count: seconds });
}
