export type CredentialKind = "pat" | "oauth-m2m" | "databricks-cli" | "forwarded";

/** What proves to the workspace who is asking. */
export interface Credential {
  readonly kind: CredentialKind;
  /** The headers that carry the proof, fetched or refreshed where that is needed. Throws a CaroleError. */
  headers(signal: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** For people, such as "a personal access token from the environment"; never the secret. */
  readonly describe: string;
  /** When the proof ends, where that is known. */
  expiresAt?(): Date | null;
  /** Forgets a proof that the workspace refused, so that the next call fetches a new one. False where there is only one. */
  renew?(): boolean;
}

/** A personal access token, or any other bearer token that somebody pasted. */
export function tokenCredential(
  token: string,
  source = "the settings",
  expiresAt: Date | null = null,
): Credential {
  const headers = { authorization: `Bearer ${token.trim()}` };
  return {
    kind: "pat",
    describe: `a personal access token from ${source}`,
    headers: async () => headers,
    expiresAt: () => expiresAt ?? jwtExpiry(token),
  };
}

/** The token of the person whose browser asks, handed on by Databricks Apps. */
export function forwardedCredential(token: string): Credential {
  const headers = { authorization: `Bearer ${token.trim()}` };
  return {
    kind: "forwarded",
    describe: "the signed-in user's own token",
    headers: async () => headers,
    expiresAt: () => jwtExpiry(token),
  };
}

/** Reads the expiry that a signed web token tells about itself; it is shown, never trusted. */
export function jwtExpiry(token: string): Date | null {
  const payload = /^eyJ[\w-]*\.([\w-]+)\./.exec(token.trim())?.[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const seconds = typeof claims === "object" && claims !== null && "exp" in claims ? claims.exp : null;
    return typeof seconds === "number" ? new Date(seconds * 1000) : null;
  } catch {
    return null; // Not a web token after all: then it says nothing about itself.
  }
}
