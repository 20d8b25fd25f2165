/** Numbers that answers spell out. What an article or "both" counts is a matter of the place that reads it. */
export const numberWords = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
} as const;
