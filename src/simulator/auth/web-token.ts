import { hexDigest } from "../seeded-random.ts";
import type { Call } from "../workspace-state.ts";

/** How long such a token lives, in seconds. */
export const webTokenLife = 3_600;

/** A web token's outer form; its signature is a digest, since only this workspace reads it. */
export function mintWebToken(call: Call, subject: string, kind: string): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = encode({ alg: "RS256", typ: "JWT" });
  const issued = Math.floor(call.state.clock.now().getTime() / 1_000);
  const claims = encode({
    sub: subject,
    iss: `${call.url.origin}/oidc`,
    iat: issued,
    exp: issued + webTokenLife,
    jti: call.requestId,
  });
  return `${head}.${claims}.${hexDigest(call.state.seed, kind, head, claims)}`;
}
