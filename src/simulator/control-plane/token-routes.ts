import { mintWebToken, webTokenLife } from "../auth/web-token.ts";
import { parseJsonObject } from "../chat/decode-body.ts";
import { refusal } from "../refusal.ts";
import { hexDigest } from "../seeded-random.ts";
import type { Call } from "../workspace-state.ts";

const twoYears = 2 * 365 * 24 * 3_600;
const quota = 600;

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
  const expires = new Date(call.state.clock.now().getTime() + webTokenLife * 1_000);
  return Response.json({
    token: mintWebToken(call, call.identity.user, `postgres ${endpoint}`),
    expire_time: expires.toISOString(),
  });
}
