/**
 * The one error family. An error carries a decision: what it is (`code`), whether trying the same thing again
 * can help (`retryable`), and the one next step for a person (`hint`). It is made where the facts are known and
 * turned into HTTP, MCP, a stream part or CLI text in one place per door.
 */
export const errorCodes = [
  // What was asked is wrong.
  "invalid_request",
  "not_found",
  "version_conflict",
  "undo_conflict",
  "too_large",
  "rate_limited",
  "forbidden_origin",
  "unauthorized",
  "idempotency_mismatch",
  "conversation_busy",
  "read_only",
  "approval_outdated",
  // The workspace.
  "not_configured",
  "token_refused",
  "not_permitted",
  "ip_blocked",
  "model_missing",
  "model_asleep",
  "model_unusable",
  "tools_unsupported",
  "upstream_rate_limited",
  "upstream_rejected",
  "context_too_long",
  "content_filtered",
  "wrong_host",
  "host_unreachable",
  "tls_failed",
  "timeout",
  "stream_broken",
  "upstream_failed",
  // This program and its machine.
  "configuration_invalid",
  "database_busy",
  "database_unavailable",
  "database_corrupt",
  "database_newer",
  "data_folder_unwritable",
  "port_in_use",
  "aborted",
  "internal",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The JSON form of an error, the same from every route and in the chat stream. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly retryable: boolean;
  /** How long to wait before the next try, where the workspace said so. */
  readonly retryAfterMs?: number;
  readonly requestId: string;
}

export interface CaroleErrorOptions {
  /** The one next step, as a sentence for a person. */
  readonly hint?: string;
  readonly retryable?: boolean;
  /** How long to wait before the next try, in milliseconds, where somebody said so. */
  readonly retryAfterMs?: number;
  /** The workspace's own request id, to quote to its administrators. */
  readonly requestId?: string;
  readonly cause?: unknown;
}

export class CaroleError extends Error {
  override readonly name = "CaroleError";
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;

  constructor(code: ErrorCode, message: string, options: CaroleErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? "";
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
    this.requestId = options.requestId;
  }

  /** Safe to show: neither the cause nor the stack leaves the process. */
  toJSON(): Omit<ErrorBody, "requestId"> & { requestId?: string } {
    const { code, message, hint, retryable, retryAfterMs, requestId } = this;
    return {
      code,
      message,
      hint,
      retryable,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(requestId === undefined ? {} : { requestId }),
    };
  }
}

/** Anything thrown, as a CaroleError. What we did not foresee is `internal` and keeps its cause for the log. */
export function toCaroleError(thrown: unknown): CaroleError {
  if (thrown instanceof CaroleError) return thrown;
  if (thrown instanceof Error && thrown.name === "AbortError") {
    return new CaroleError("aborted", "This was stopped.", { cause: thrown });
  }
  return new CaroleError("internal", "Something went wrong inside Carole.", {
    hint: "Nothing was half written. Try again, and look at the server's log if it happens twice.",
    retryable: true,
    cause: thrown,
  });
}
