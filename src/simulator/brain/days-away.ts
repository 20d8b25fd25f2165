/** Small numbers as people spell them before "day" or "week"; which of them a sentence may hold is said by its pattern. */
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  one: 1,
  two: 2,
  couple: 2,
  "couple of": 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};

/** "two" and "2" are 2; NaN for what is no number. */
export const countOf = (word: string): number => counts[word.toLowerCase()] ?? Number(word);

/** The day that lies so many days or weeks from another: `2026-11-27`. A negative direction goes back. */
export function dayAway(from: string, many: string, unit: string, direction: 1 | -1): string {
  const days = direction * countOf(many) * (unit.toLowerCase() === "week" ? 7 : 1);
  return new Date(Date.parse(`${from.slice(0, 10)}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

/** "half an" and "hour" are 30 minutes. */
export function minutesOf(count: string, unit: string): number {
  const number = /^half/i.test(count) ? 0.5 : countOf(count);
  return Math.max(1, Math.round(number * (/^h/i.test(unit) ? 60 : 1)));
}
