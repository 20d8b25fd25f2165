/** A model's tokens, near enough: a short word with the space before it, a piece of a long word, a mark, a line end. */
const tokenPattern = /\s?[\p{L}\p{M}\p{N}]{1,6}|\s+|[^\s\p{L}\p{M}\p{N}]/gu;

export function splitIntoTokens(text: string): string[] {
  return text.match(tokenPattern) ?? [];
}

/** Counts long texts by length, because splitting a whole prompt would cost more than the answer. */
export function countTokens(text: string): number {
  if (text.length > 2_000) return Math.ceil(text.length / 4);
  let count = 0;
  tokenPattern.lastIndex = 0;
  while (tokenPattern.test(text)) count += 1;
  return count;
}
