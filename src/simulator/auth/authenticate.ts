import { refusal, type Refusal } from "../refusal.ts";
import type { Identity, TokenTable } from "./token-table.ts";

const gatewayHeaders = {
  server: "databricks",
  "cache-control": "no-cache, no-store, must-revalidate",
  vary: "Accept-Encoding",
  "access-control-allow-headers":
    "Authorization, X-Databricks-Azure-Workspace-Resource-Id, X-Databricks-Org-Id, Content-Type",
  "access-control-allow-origin": "*",
};

export function bearerToken(headers: Headers): string | null {
  return /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? null;
}

function noCredential(requestId: string): Refusal {
  return refusal(
    401,
    401,
    `Credential was not sent or was of an unsupported type for this API. [ReqId: ${requestId}]`,
    gatewayHeaders,
  );
}

export function invalidToken(requestId: string): Refusal {
  return refusal(403, 403, `Invalid access token. [ReqId: ${requestId}]`, {
    ...gatewayHeaders,
    "x-databricks-reason-phrase": "Invalid access token.",
  });
}

export function blockedAddress(address: string, workspaceId: string, requestId: string): Refusal {
  return refusal(
    403,
    403,
    `Source IP address: ${address} is blocked by Databricks IP ACL for workspace: ${workspaceId} [ReqId: ${requestId}]`,
    gatewayHeaders,
  );
}

/** Who calls, or the gateway's refusal in its own words. */
export function authenticate(headers: Headers, tokens: TokenTable, now: Date, requestId: string): Identity {
  const token = bearerToken(headers);
  if (token === null) throw noCredential(requestId);
  const identity = tokens.find(token, now);
  if (identity === null) throw invalidToken(requestId);
  return identity;
}

/** Any one of the scopes is enough; an empty list asks for none in particular. */
export function requireScope(identity: Identity, scopes: readonly string[]): void {
  if (scopes.length === 0 || identity.scopes.includes("all-apis")) return;
  if (scopes.some((scope) => identity.scopes.includes(scope))) return;
  throw refusal(
    403,
    "PERMISSION_DENIED",
    `Provided token does not have required scopes: ${scopes.join(" or ")}`,
  );
}
