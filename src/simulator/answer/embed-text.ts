import { hexDigest } from "../seeded-random.ts";

const dimensions = 1_024;

/** A text as a direction: each word pulls one way, so texts that share words lie close together. Of length 1. */
export function embedText(text: string): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const digest = hexDigest("word", word);
    for (let pull = 0; pull < 8; pull += 1) {
      const piece = Number.parseInt(digest.slice(pull * 4, pull * 4 + 4), 16);
      const at = piece % dimensions;
      vector[at] = (vector[at] ?? 0) + (piece & 0x8000 ? 1 : -1);
    }
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
