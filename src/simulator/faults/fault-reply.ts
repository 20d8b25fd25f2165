import { blockedAddress, invalidToken } from "../auth/authenticate.ts";
import { refusal } from "../refusal.ts";
import { errorReply, rateLimitReply, retryAfter } from "./fault-errors.ts";
import { pageReply } from "./fault-pages.ts";
import type { FaultOf, ReplacingFault } from "./fault-rule.ts";

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

function redirect(fault: FaultOf<"redirect">, around: FaultSurroundings): Response {
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
      return rateLimitReply(fault, around.model);
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
      return pageReply(fault);
    case "error":
      return errorReply(fault, around.requestId);
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
