import { createHash } from "node:crypto";

/** Everything that looks random in the workspace (ids, where a stream is cut) comes from here: same seed, same bytes. */
export interface SeededRandom {
  /** 0 ≤ n < 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
}

export function hexDigest(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("hex");
}

/** The mulberry32 generator: 32 bits of state are plenty for choosing chunk sizes. */
export function createSeededRandom(digest: string): SeededRandom {
  let state = Number.parseInt(digest.slice(0, 8), 16);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, between: (low, high) => low + Math.floor(next() * (high - low + 1)) };
}

/** A digest in the shape of a UUID, version 4. */
export function uuidFrom(digest: string): string {
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join("-");
}

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** `length` letters and digits, as vendors put them after `msg_bdrk_` and `call_`. */
export function lettersFrom(digest: string, length: number): string {
  const random = createSeededRandom(digest);
  return Array.from({ length }, () => base62.charAt(random.between(0, 61))).join("");
}
