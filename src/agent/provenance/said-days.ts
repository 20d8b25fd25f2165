/** Whether a date is another day of the calendar than the one that was said: "on 5 December", "12/5", "the 5th". */

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = `(?<month>${months.join("|")})[a-z]*\\.?`;
const dayOfMonth = "(?<day>[12]?\\d|3[01])(?:st|nd|rd|th|\\.)?";
const patterns: readonly RegExp[] = [
  new RegExp(`(?<![\\d:.])${dayOfMonth}(?: of| de)? ${month}(?![a-z])`, "gi"),
  new RegExp(`\\b${month}(?: the)? ${dayOfMonth}(?![\\d:])`, "gi"),
  /(?<![\d-])\d{4}-(?<number>\d{2})-(?<day>\d{2})(?!\d)/gi,
  /(?<![\d.:])(?<day>[0-3]?\d)\.(?<number>[01]?\d)\.(?!\d{1,2}(?!\d))/gi,
  /(?<![\d/])(?<either>[0-3]?\d)\/(?<day>[0-3]?\d)(?![\d/%])/gi,
  /\b(?:the|den|le|el|am) (?<day>[12]?\d|3[01])(?:st|nd|rd|th)\b/gi,
];
/** Where more is said than a day of the calendar, what it comes to is reckoned elsewhere. */
const reckoned =
  /\b(?:before|after|week|weeks|weekend|end|from|later|earlier|every|each|prior|days?|months?|quarter|between|through|today|tomorrow|next|last|second|third|fourth|half|\w{3,6}day|mon|tue|wed|thu|fri|sat|sun|christmas|easter)\b|\d+(?:st|nd|rd|th)? (?:-|–|to|or|and) \d+/i;

interface Said {
  readonly day: number;
  /** The months that may be meant; none where only the day was said. */
  readonly months: readonly number[];
}

export function otherDay(value: string, said: string): boolean {
  const days = daysIn(said);
  const written = daysIn(value);
  if (days.length === 0 || written.length === 0 || reckoned.test(said)) return false;
  return !written.every((one) => days.some((each) => mayBeSame(one, each)));
}

const mayBeSame = (written: Said, said: Said): boolean =>
  (written.day === said.day || said.months.includes(written.day)) &&
  (said.months.length === 0 ||
    written.months.length === 0 ||
    said.months.some((each) => written.months.includes(each)) ||
    written.months.includes(said.day));

function daysIn(text: string): Said[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups = {} }): Said[] => {
      const day = Number(groups["day"]);
      const named = months.indexOf((groups["month"] ?? "").slice(0, 3).toLowerCase()) + 1;
      const numbers = [named, Number(groups["number"] ?? 0), Number(groups["either"] ?? 0)].filter(
        (one) => one > 0,
      );
      return day >= 1 && day <= 31 ? [{ day, months: numbers }] : [];
    }),
  );
}
