import { mintWebToken, webTokenLife } from "../auth/web-token.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../workspace-state.ts";

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

/** `POST /oidc/v1/token` */
export function oidcToken(call: Call): Response {
  const form = new URLSearchParams(call.body);
  if (form.get("grant_type") !== "client_credentials") {
    throw oauthError(400, "unsupported_grant_type", "Only client_credentials is supported");
  }
  const { client, scopes } = grantedScopes(call, form);
  const now = call.state.clock.now();
  const token = mintWebToken(call, client, "access");
  const expires = new Date(now.getTime() + webTokenLife * 1_000);
  call.state.tokens.add(token, { user: client, scopes, expires, listed: false }, now);
  return Response.json({
    access_token: token,
    token_type: "Bearer",
    expires_in: webTokenLife,
    scope: scopes.join(" "),
  });
}
