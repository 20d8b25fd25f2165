import { findProtected } from "./fields/protect.ts";

/** Turns of phrase that somebody taught: read as what they stand for, before dates and all else. */
export interface Phrase {
  readonly phrase: string;
  readonly means: string;
}

/** A text with its phrases replaced, and the way back to where things stood. */
export interface Replaced {
  readonly text: string;
  /** Where a stretch of the new text stands in the old one; what lies in a phrase is the whole phrase. */
  back(stretch: { readonly start: number; readonly end: number }): { start: number; end: number };
}

interface Piece {
  /** Where it stood, and where it stands now. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads every phrase as what it stands for: whole words only, in any case, the longest first, each once. What stands in
 * quotes, in a link or behind # or @ is left alone.
 */
export function replacePhrases(text: string, phrases: readonly Phrase[] = []): Replaced {
  const pattern = phrases.length === 0 ? undefined : patternOf(phrases);
  const matches = pattern === undefined ? [] : [...text.matchAll(pattern)];
  if (matches.length === 0) return { text, back: ({ start, end }) => ({ start, end }) };
  const meanings = new Map(phrases.map(({ phrase, means }) => [key(phrase), means]));
  const shielded = findProtected(text);
  const pieces: Piece[] = [];
  let result = "";
  let position = 0;
  for (const match of matches) {
    const [said] = match;
    const [from, to] = [match.index, match.index + said.length];
    if (shielded.some((stretch) => stretch.start < to && from < stretch.end)) continue;
    result += text.slice(position, from);
    const start = result.length;
    result += meanings.get(key(said)) ?? said;
    pieces.push({ from, to, start, end: result.length });
    position = to;
  }
  result += text.slice(position);
  return {
    text: result,
    back: ({ start, end }) => ({ start: oldPlace(pieces, start, "from"), end: oldPlace(pieces, end, "to") }),
  };
}

function oldPlace(pieces: readonly Piece[], place: number, edge: "from" | "to"): number {
  const inside = pieces.find((piece) =>
    edge === "from" ? piece.start <= place && place < piece.end : piece.start < place && place <= piece.end,
  );
  if (inside !== undefined) return inside[edge];
  const before = pieces.findLast((piece) => piece.end <= place);
  return before === undefined ? place : place - before.end + before.to;
}

const key = (phrase: string): string => phrase.toLowerCase().trim().split(/\s+/).join(" ");

function patternOf(phrases: readonly Phrase[]): RegExp {
  const each = phrases
    .map(({ phrase }) => key(phrase))
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.split(" ").map(literally).join("\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}#@\\\\])(?:${each.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
