import { blockedAddress, invalidToken } from "../auth/authenticate.ts";
import { refusal } from "../refusal.ts";
import type { ReplacingFault } from "./fault-rule.ts";

export interface FaultSurroundings {
  readonly requestId: string;
  readonly workspaceId: string;
  readonly path: string;
  readonly model: string;
}

/** A connection that breaks before an answer, as `fetch` tells it. */
export class ConnectionReset extends TypeError {
  constructor() {
    super("fetch failed", {
      cause: Object.assign(new Error("other side closed"), { code: "ECONNRESET" }),
    });
  }
}

type Of<Kind extends ReplacingFault["kind"]> = Extract<ReplacingFault, { kind: Kind }>;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });
const html = (status: number, body: string): Response =>
  new Response(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}

function rateLimit(fault: Of<"rate-limit">, around: FaultSurroundings): Response {
  const headers = retryAfter(fault.retryAfterSeconds);
  const exceeded = `REQUEST_LIMIT_EXCEEDED: Exceeded workspace input tokens per minute rate limit for ${around.model}. Please retry later.`;
  switch (fault.form) {
    case "error-code":
      return json(429, { error_code: "REQUEST_LIMIT_EXCEEDED", message: exceeded }, headers);
    case "user-defined":
      return json(
        429,
        {
          error_code: "REQUEST_LIMIT_EXCEEDED",
          message: `REQUEST_LIMIT_EXCEEDED: User defined rate limit(s) exceeded for endpoint ${around.model}: Requests-per-minute (RPM).`,
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

function error(fault: Of<"error">, around: FaultSurroundings): Response {
  const { status, message, errorCode } = fault;
  const standard = { ...(errorCode === undefined ? {} : { error_code: errorCode }), message };
  switch (fault.form) {
    case "standard":
      return json(status, standard);
    case "details":
      return json(status, {
        ...standard,
        details: [{ "@type": "type.googleapis.com/google.rpc.RequestInfo", request_id: around.requestId }],
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
      return html(
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

/** What a browser is shown that is not logged in. */
export function loginPage(status: number): Response {
  return html(
    status,
    '<!DOCTYPE html><html><head><title>Databricks - Sign In</title></head><body><div id="login-page"></div></body></html>',
  );
}

function page(fault: Of<"html">): Response {
  if (fault.page === "login") return loginPage(fault.status ?? 200);
  const status = fault.status ?? 502;
  const title = status === 504 ? "504 Gateway Time-out" : `${status} Bad Gateway`;
  return html(
    status,
    `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>`,
  );
}

function redirect(fault: Of<"redirect">, around: FaultSurroundings): Response {
  const targets: Readonly<Record<string, string>> = {
    login: `/login?next_url=${encodeURIComponent(around.path)}`,
    "private-link": `/login.html?error=private-link-validation-error:${around.workspaceId}`,
  };
  return new Response(null, { status: fault.status, headers: { location: targets[fault.to] ?? fault.to } });
}

/** What comes back instead of an answer. Throws for a refusal in the workspace's own form and for a broken connection. */
export function faultReply(fault: ReplacingFault, around: FaultSurroundings): Response {
  switch (fault.kind) {
    case "rate-limit":
      return rateLimit(fault, around);
    case "unavailable":
      throw refusal(
        503,
        "TEMPORARILY_UNAVAILABLE",
        fault.message ?? "The service at this address is temporarily unavailable. Please try again later.",
        retryAfter(fault.retryAfterSeconds),
      );
    case "invalid-token":
      throw invalidToken(around.requestId);
    case "empty":
      return new Response(null, { status: fault.status });
    case "html":
      return page(fault);
    case "error":
      return error(fault, around);
    case "payload-too-large":
      throw refusal(413, "BAD_REQUEST", "Request size exceeds the maximum allowed payload size.");
    case "ip-blocked":
      throw blockedAddress(fault.address, around.workspaceId, around.requestId);
    case "redirect":
      return redirect(fault, around);
    case "hang":
      // The caller waited until the client had enough; who is still there gets a broken connection.
      throw new ConnectionReset();
    case "reset":
      throw new ConnectionReset();
    case "reply":
      return new Response(fault.body === "" ? null : fault.body, {
        status: fault.status,
        headers: fault.headers,
      });
    default:
      return fault satisfies never;
  }
}
