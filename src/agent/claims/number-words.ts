/** Numbers that answers spell out. What an article or "both" counts is a matter of the place that reads it. */
export const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** A count from two on as a group of a pattern, in words or figures. */
export const anyNumber = `(${Object.keys(numberWords).join("|")}|\\d{1,2})`;

/** NaN for what is no number. */
export const numberOf = (word: string): number =>
  numberWords[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : Number.NaN);
