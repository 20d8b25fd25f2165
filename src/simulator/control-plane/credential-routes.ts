import { parseJsonObject } from "../chat/decode-body.ts";
import { Refusal, refusal } from "../refusal.ts";
import { hexDigest } from "../seeded-random.ts";
import type { Call } from "../workspace-state.ts";

const hour = 3_600;
const twoYears = 2 * 365 * 24 * hour;
const quota = 600;

/** `GET /oidc/.well-known/oauth-authorization-server` (and `openid-configuration`) */
export function oidcDiscovery(call: Call): Response {
  const { origin } = call.url;
  return Response.json({
    issuer: `${origin}/oidc`,
    authorization_endpoint: `${origin}/oidc/v1/authorize`,
    token_endpoint: `${origin}/oidc/v1/token`,
    grant_types_supported: ["client_credentials", "authorization_code", "refresh_token"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
    scopes_supported: ["all-apis", "offline_access", "model-serving"],
  });
}

function oauthError(status: number, code: string, description: string): Refusal {
  return new Refusal(status, { error: code, error_description: description });
}

function basicCredentials(headers: Headers): { id: string; secret: string } | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (encoded === undefined) return null;
  const [id = "", ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return { id: decodeURIComponent(id), secret: decodeURIComponent(secret.join(":")) };
}

function grantedScopes(call: Call, form: URLSearchParams): { client: string; scopes: string[] } {
  const sent = basicCredentials(call.request.headers);
  const id = sent?.id ?? form.get("client_id") ?? "";
  const secret = sent?.secret ?? form.get("client_secret") ?? "";
  const { clients } = call.state.options;
  const client = clients?.[id];
  const known =
    clients === undefined ? id !== "" && secret !== "" : client !== undefined && client.secret === secret;
  if (!known) throw oauthError(401, "invalid_client", "Client authentication failed");
  const asked = (form.get("scope") ?? "all-apis").split(/\s+/).filter((scope) => scope !== "");
  const assigned = client?.scopes ?? ["all-apis"];
  const refused = assigned.includes("all-apis") ? [] : asked.filter((scope) => !assigned.includes(scope));
  if (refused.length > 0) {
    throw oauthError(403, "access_denied", `Scopes '${refused.join(" ")}' are not assigned to the client`);
  }
  return { client: id, scopes: asked };
}

/** A web token's outer form; its signature is a digest, since only this workspace reads it. */
function mintWebToken(call: Call, subject: string, kind: string): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = encode({ alg: "RS256", typ: "JWT" });
  const issued = Math.floor(call.state.clock.now().getTime() / 1_000);
  const claims = encode({
    sub: subject,
    iss: `${call.url.origin}/oidc`,
    iat: issued,
    exp: issued + hour,
    jti: call.requestId,
  });
  return `${head}.${claims}.${hexDigest(call.state.seed, kind, head, claims)}`;
}

/** `POST /oidc/v1/token` */
export function oidcToken(call: Call): Response {
  const form = new URLSearchParams(call.body);
  if (form.get("grant_type") !== "client_credentials") {
    throw oauthError(400, "unsupported_grant_type", "Only client_credentials is supported");
  }
  const { client, scopes } = grantedScopes(call, form);
  const now = call.state.clock.now();
  const token = mintWebToken(call, client, "access");
  const expires = new Date(now.getTime() + hour * 1_000);
  call.state.tokens.add(token, { user: client, scopes, expires, listed: false }, now);
  return Response.json({
    access_token: token,
    token_type: "Bearer",
    expires_in: hour,
    scope: scopes.join(" "),
  });
}

function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : undefined;
}

/** `POST /api/2.0/token/create` */
export function createToken(call: Call): Response {
  const { tokens, clock, seed } = call.state;
  const { user } = call.identity;
  if (tokens.listOf(user).length >= quota)
    throw refusal(400, "QUOTA_EXCEEDED", `The quota of ${quota} tokens is used up.`);
  const body = parseJsonObject(call.body === "" ? "{}" : call.body);
  const lifetime = typeof body["lifetime_seconds"] === "number" ? body["lifetime_seconds"] : twoYears;
  const comment = typeof body["comment"] === "string" ? body["comment"] : "";
  const now = clock.now();
  const token = `dapi${hexDigest(seed, "created", call.requestId).slice(0, 32)}`;
  const expires = new Date(now.getTime() + lifetime * 1_000);
  const entry = tokens.add(
    token,
    { user, scopes: strings(body["scopes"]) ?? ["all-apis"], expires, comment },
    now,
  );
  return Response.json({ token_value: token, token_info: { ...tokenInfo(entry), scopes: entry.scopes } });
}

function tokenInfo(entry: { tokenId: string; created: number; expires: number | null; comment: string }): {
  token_id: string;
  creation_time: number;
  expiry_time: number;
  comment: string;
} {
  return {
    token_id: entry.tokenId,
    creation_time: entry.created,
    expiry_time: entry.expires ?? -1,
    comment: entry.comment,
  };
}

/** `GET /api/2.0/token/list` */
export function listTokens(call: Call): Response {
  return Response.json({ token_infos: call.state.tokens.listOf(call.identity.user).map(tokenInfo) });
}

/** `POST /api/2.0/token/delete` */
export function deleteToken(call: Call): Response {
  const { token_id: id } = parseJsonObject(call.body);
  if (typeof id !== "string" || !call.state.tokens.revoke(id, call.identity.user)) {
    throw refusal(404, "RESOURCE_DOES_NOT_EXIST", `Token ${String(id)} does not exist.`);
  }
  return Response.json({});
}

/** `POST /api/2.0/postgres/credentials` */
export function postgresCredentials(call: Call): Response {
  const { endpoint } = parseJsonObject(call.body);
  if (
    typeof endpoint !== "string" ||
    !/^projects\/[^/]+\/branches\/[^/]+\/endpoints\/[^/]+$/.test(endpoint)
  ) {
    throw refusal(
      400,
      "INVALID_PARAMETER_VALUE",
      "endpoint must be of the form projects/…/branches/…/endpoints/…",
    );
  }
  const expires = new Date(call.state.clock.now().getTime() + hour * 1_000);
  return Response.json({
    token: mintWebToken(call, call.identity.user, `postgres ${endpoint}`),
    expire_time: expires.toISOString(),
  });
}
