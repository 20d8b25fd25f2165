/** Longer texts are worked out anew, so that what is kept stays small. */
const longestKept = 500;
/** No sentence is longer (`sentences.ts`), but for the blanks around its names. */
export const longestSentence = 2_500;

/**
 * A pure reading of a text, kept for when the same text is read again: one check reads a sentence from several sides, and the
 * titles of the rows with every clause. Forgets all at once when `limit` texts are kept; none is kept that is longer than `longest`.
 */
export function remembered<Reading>(
  read: (text: string) => Reading,
  limit: number,
  longest: number = longestKept,
): (text: string) => Reading {
  const kept = new Map<string, { readonly reading: Reading }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.reading;
    const reading = read(text);
    if (text.length > longest) return reading;
    if (kept.size >= limit) kept.clear();
    kept.set(text, { reading });
    return reading;
  };
}
