import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import type { ErrorBody, ErrorCode } from "../shared/errors.ts";

/** The one table from what went wrong to an HTTP status. The workspace's own refusals are 502: ours to report, not to own. */
const statusOfCode = {
  invalid_request: 400,
  not_found: 404,
  version_conflict: 412,
  undo_conflict: 409,
  too_large: 413,
  rate_limited: 429,
  forbidden_origin: 403,
  unauthorized: 401,
  idempotency_mismatch: 422,
  conversation_busy: 409,
  read_only: 409,
  approval_outdated: 409,
  not_configured: 503,
  token_refused: 502,
  not_permitted: 502,
  ip_blocked: 502,
  model_missing: 404,
  model_asleep: 503,
  model_unusable: 400,
  tools_unsupported: 400,
  upstream_rate_limited: 429,
  upstream_rejected: 502,
  context_too_long: 413,
  content_filtered: 400,
  wrong_host: 502,
  host_unreachable: 502,
  tls_failed: 502,
  timeout: 504,
  stream_broken: 502,
  upstream_failed: 502,
  // Here it comes from a request's body (a host, a token): a variable of our own that is wrong stops the start instead.
  configuration_invalid: 400,
  database_busy: 503,
  database_unavailable: 503,
  database_corrupt: 500,
  database_newer: 500,
  data_folder_unwritable: 500,
  port_in_use: 500,
  aborted: 503,
  internal: 500,
} as const satisfies Record<ErrorCode, ContentfulStatusCode>;

export const errorStatus = (error: CaroleError): ContentfulStatusCode => statusOfCode[error.code];

/** The error as it leaves the process. The workspace's request id wins: it is the one its administrators can look up. */
export function errorBody(error: CaroleError, requestId: string): ErrorBody {
  return { ...error.toJSON(), requestId: error.requestId ?? requestId };
}

export function errorResponse(
  context: Context,
  error: CaroleError,
  requestId: string,
  status: ContentfulStatusCode = errorStatus(error),
): Response {
  const response = context.json({ error: errorBody(error, requestId) }, status);
  if (error.retryAfterMs !== undefined) {
    response.headers.set("retry-after", String(Math.max(1, Math.ceil(error.retryAfterMs / 1000))));
  }
  return response;
}

/** What the HTTP library itself refuses (a body that is no JSON, a content type), in our form with its own status. */
export function fromHttpException(exception: HTTPException): {
  error: CaroleError;
  status: ContentfulStatusCode;
} {
  switch (exception.status) {
    case 400:
      return {
        status: 400,
        error: malformed("The request's body is not JSON.", "Send valid JSON in UTF-8."),
      };
    case 413:
      return { status: 413, error: new CaroleError("too_large", "That is too large.") };
    case 415:
      return {
        status: 415,
        error: malformed(
          "This content type is not read here.",
          "Send the header content-type: application/json.",
        ),
      };
    default:
      return { status: exception.status, error: toCaroleError(exception) };
  }
}

const malformed = (message: string, hint: string): CaroleError =>
  new CaroleError("invalid_request", message, { hint });
