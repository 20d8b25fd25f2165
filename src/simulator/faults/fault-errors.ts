import { htmlPage } from "./fault-pages.ts";
import type { FaultOf } from "./fault-rule.ts";

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });

export function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}

/** "Too many" in the forms in which workspaces say it. */
export function rateLimitReply(fault: FaultOf<"rate-limit">, model: string): Response {
  const headers = retryAfter(fault.retryAfterSeconds);
  const exceeded = `REQUEST_LIMIT_EXCEEDED: Exceeded workspace input tokens per minute rate limit for ${model}. Please retry later.`;
  switch (fault.form) {
    case "error-code":
      return json(429, { error_code: "REQUEST_LIMIT_EXCEEDED", message: exceeded }, headers);
    case "user-defined":
      return json(
        429,
        {
          error_code: "REQUEST_LIMIT_EXCEEDED",
          message: `REQUEST_LIMIT_EXCEEDED: User defined rate limit(s) exceeded for endpoint ${model}: Requests-per-minute (RPM).`,
        },
        headers,
      );
    case "documented":
      return json(
        429,
        {
          error: {
            message: "Rate limit exceeded: ITPM limit of 200,000 tokens reached",
            type: "rate_limit_exceeded",
            code: 429,
            limit_type: "input_tokens_per_minute",
            limit: 200_000,
            current: 200_150,
            retry_after: fault.retryAfterSeconds ?? 15,
          },
        },
        headers,
      );
    case "external":
      return json(
        429,
        {
          error: "Received error from databricks-model-serving",
          external_model_message: { error_code: "REQUEST_LIMIT_EXCEEDED", message: exceeded },
        },
        headers,
      );
    default:
      return fault.form satisfies never;
  }
}

/** An error in any of the shapes that a client can meet. */
export function errorReply(fault: FaultOf<"error">, requestId: string): Response {
  const { status, message, errorCode } = fault;
  const standard = { ...(errorCode === undefined ? {} : { error_code: errorCode }), message };
  switch (fault.form) {
    case "standard":
      return json(status, standard);
    case "details":
      return json(status, {
        ...standard,
        details: [{ "@type": "type.googleapis.com/google.rpc.RequestInfo", request_id: requestId }],
      });
    case "legacy":
      return json(status, { error: message });
    case "scim":
      return json(status, {
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        detail: message,
        status: String(status),
        scimType: "invalidValue",
      });
    case "openai":
      return json(status, {
        error: { message, type: "invalid_request_error", param: null, code: errorCode ?? null },
      });
    case "external":
      return json(status, {
        error: "Received error from databricks-model-serving",
        external_model_message: standard,
      });
    case "stringified":
      return json(status, { ...standard, message: JSON.stringify({ message }) });
    case "text":
      return new Response(`${errorCode ?? "INTERNAL_ERROR"}: ${message}`, {
        status,
        headers: { "content-type": "text/plain" },
      });
    case "html":
      return htmlPage(
        status,
        `<html><head><title>Error ${status}</title></head><body><pre>${escapeHtml(message)}</pre></body></html>`,
      );
    default:
      return fault.form satisfies never;
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
