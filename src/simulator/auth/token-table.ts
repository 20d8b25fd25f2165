import { createHash } from "node:crypto";
import { hexDigest } from "../seeded-random.ts";

/** Whom a token speaks for. */
export interface Identity {
  readonly user: string;
  /** `all-apis` covers everything. */
  readonly scopes: readonly string[];
}

export interface TokenOptions {
  readonly user: string;
  readonly scopes?: readonly string[];
  /** Never, when absent. */
  readonly expires?: Date | string | null;
  /** Tokens that scope themselves lose, after a time of watching, what they were not used for. */
  readonly narrows?: { readonly at: Date | string; readonly scopes: readonly string[] };
}

export interface TokenEntry extends Identity {
  readonly tokenId: string;
  readonly comment: string;
  readonly created: number;
  /** Milliseconds; null: never. */
  readonly expires: number | null;
  readonly narrows: { readonly at: number; readonly scopes: readonly string[] } | null;
  /** Made by the OAuth endpoint, so not in a user's list of tokens. */
  readonly listed: boolean;
}

const personalToken = /^dapi[a-f0-9]{32}(-\d+)?$/;
const webToken = /^[\w-]{2,}\.[\w-]{2,}\.[\w-]{2,}$/;

/** The tokens this workspace knows. Kept by digest, so that no list of it can give one away. */
export class TokenTable {
  readonly #entries = new Map<string, TokenEntry>();
  readonly #open: boolean;

  constructor(open: boolean) {
    this.#open = open;
  }

  static #key(token: string): string {
    return createHash("sha256").update(token).digest("hex");
  }

  add(token: string, options: TokenOptions & { comment?: string; listed?: boolean }, now: Date): TokenEntry {
    const { expires, narrows } = options;
    const entry: TokenEntry = {
      tokenId: hexDigest("token-id", token),
      user: options.user,
      scopes: options.scopes ?? ["all-apis"],
      comment: options.comment ?? "",
      created: now.getTime(),
      expires: expires === undefined || expires === null ? null : new Date(expires).getTime(),
      narrows: narrows === undefined ? null : { at: new Date(narrows.at).getTime(), scopes: narrows.scopes },
      listed: options.listed ?? true,
    };
    this.#entries.set(TokenTable.#key(token), entry);
    return entry;
  }

  /** Who this is; null for a wrong, revoked or expired token: a workspace does not tell them apart. */
  find(token: string, now: Date): Identity | null {
    const entry = this.#entries.get(TokenTable.#key(token));
    if (entry !== undefined) {
      if (entry.expires !== null && entry.expires <= now.getTime()) return null;
      const narrowed = entry.narrows !== null && entry.narrows.at <= now.getTime();
      return narrowed ? { ...entry, scopes: entry.narrows.scopes } : entry;
    }
    const wellFormed = personalToken.test(token) || webToken.test(token);
    return this.#open && wellFormed ? { user: "developer@example.com", scopes: ["all-apis"] } : null;
  }

  listOf(user: string): TokenEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.listed && entry.user === user);
  }

  /** Whether there was such a token. It is refused from now on. */
  revoke(tokenId: string, user: string): boolean {
    for (const [key, entry] of this.#entries) {
      if (entry.listed && entry.tokenId === tokenId && entry.user === user) {
        // An entry that has run out, not a missing one: an open table would take a well-formed token again.
        this.#entries.set(key, { ...entry, expires: 0, listed: false });
        return true;
      }
    }
    return false;
  }
}
