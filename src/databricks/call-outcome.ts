import { CaroleError, type ErrorCode } from "../shared/errors.ts";
import type { ModelState } from "../shared/model.ts";

const stateByCode: Partial<Record<ErrorCode, ModelState>> = {
  model_missing: "gone",
  model_unusable: "limited",
  not_permitted: "limited",
  model_asleep: "waking",
};

/** What a failed call says about the model that was asked; null when it says nothing about it. */
export function modelStateAfter(code: ErrorCode): ModelState | null {
  return stateByCode[code] ?? null;
}

const aboutConnection: ReadonlySet<ErrorCode> = new Set([
  "token_refused",
  "wrong_host",
  "host_unreachable",
  "ip_blocked",
  "tls_failed",
] satisfies ErrorCode[]);

/** Whether a failed call gives a reason to look at the whole connection. */
export function isAboutConnection(code: ErrorCode): boolean {
  return aboutConnection.has(code);
}

/** The same error with a better next step. */
export function withHint(error: CaroleError, hint: string): CaroleError {
  const { retryable, retryAfterMs, requestId } = error;
  return new CaroleError(error.code, error.message, {
    hint,
    retryable,
    cause: error,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(requestId === undefined ? {} : { requestId }),
  });
}
