import { hexDigest } from "../seeded-random.ts";

/** A token as it may be shown and kept: its kind and a fingerprint, never the whole. */
export function redactToken(token: string): string {
  const kind = token.startsWith("dapi") ? "dapi" : token.includes(".") ? "jwt" : "token";
  return `${kind}…${hexDigest("token", token).slice(0, 6)}`;
}
