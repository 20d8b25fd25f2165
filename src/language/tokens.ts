/** Text cut into words, numbers and marks that remember where they stood. Every rule reads these, never raw text. */
export interface Token {
  /** Lower case, straight apostrophes. */
  readonly word: string;
  readonly kind: "word" | "number" | "mark";
  readonly start: number;
  readonly end: number;
  /** No space between this one and the one before it. */
  readonly glued: boolean;
  /** Written with a capital first letter. */
  readonly raised: boolean;
}

/** Stands in place of text that no rule may read: quotes, escapes, links, markers already taken. */
export const shield = "\uE000";

const pattern = /[ap]\.\s?m\.?(?![\p{L}\d])|\p{L}+(?:['’]\p{L}+)*|\d+|[^\s\p{L}\d]/giu;

/** Repeats, words and dates are looked for in the same text one after the other: it is cut once. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } = { text: "", tokens: [] };

export function tokenize(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, tokens: cut(text) };
  return latest.tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const first = raw.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    const letter = !digit && /\p{L}/u.test(raw);
    const dotted = letter && raw.includes(".");
    tokens.push({
      word: dotted ? `${raw[0]!.toLowerCase()}m` : raw.toLowerCase().replaceAll("’", "'"),
      kind: digit ? "number" : letter ? "word" : "mark",
      start,
      end: start + raw.length,
      glued: start === previousEnd,
      raised: letter && raw[0] !== raw[0]!.toLowerCase(),
    });
    previousEnd = start + raw.length;
  }
  return tokens;
}

/** The text with one stretch made unreadable; every offset stays. */
export function hide(text: string, start: number, end: number): string {
  return text.slice(0, start) + shield.repeat(end - start) + text.slice(end);
}

/** Hides many stretches in one pass, so that long lines stay linear. */
export function hideAll(text: string, ranges: readonly { start: number; end: number }[]): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let position = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.end <= position) continue;
    const start = Math.max(range.start, position);
    parts.push(text.slice(position, start), shield.repeat(range.end - start));
    position = range.end;
  }
  parts.push(text.slice(position));
  return parts.join("");
}
