import type { SeededRandom } from "../seeded-random.ts";
import { splitIntoTokens } from "../text-tokens.ts";

export interface Fragment {
  readonly text: string;
  readonly tokens: number;
}

/** A text in pieces of one to four tokens, as models send them. */
export function textFragments(text: string, random: SeededRandom): Fragment[] {
  const tokens = splitIntoTokens(text);
  const fragments: Fragment[] = [];
  for (let at = 0; at < tokens.length;) {
    const size = Math.min(tokens.length - at, random.between(1, 4));
    fragments.push({ text: tokens.slice(at, at + size).join(""), tokens: size });
    at += size;
  }
  return fragments;
}

/** Where to cut next: after a backslash or in the middle of a surrogate pair if one comes along, else after `size`. */
function cutAfter(text: string, from: number, size: number): number {
  const end = Math.min(text.length, from + size);
  for (let at = from; at < end && at + 1 < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (text[at] === "\\" || (unit >= 0xd800 && unit <= 0xdbff)) return at + 1;
  }
  return end;
}

/** Arguments in pieces that fall inside escapes and characters: only the whole is JSON. */
export function awkwardFragments(text: string, random: SeededRandom): Fragment[] {
  const fragments: Fragment[] = [];
  for (let at = 0; at < text.length;) {
    const end = cutAfter(text, at, random.between(1, 12));
    const piece = text.slice(at, end);
    fragments.push({ text: piece, tokens: Math.ceil(piece.length / 4) });
    at = end;
  }
  return fragments;
}
