import { numberWords } from "./number-words.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = "january february march april may june july august september october november december".split(
  " ",
);

/** A day as it was said: it holds for a date or it does not. */
export interface SaidDay {
  readonly fits: (date: string) => boolean;
  /** "From Tuesday", "it was due Tuesday": the day before the change. */
  readonly old: boolean;
  readonly word: string;
}
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const between = (from: string, to: string) => (date: string) => date >= from && date <= to;

export function daysSaid(words: readonly string[], today: string): SaidDay[] {
  const days: SaidDay[] = [];
  for (const at of words.keys()) {
    const fits = dayAt(words, at, today);
    if (fits === null) continue;
    const arrow = words.findIndex((word) => /^(?:→|->|⇒)$/.test(word));
    const start = startOfDay(words, at);
    const before = words.slice(Math.max(0, start - 3), start).join(" ");
    days.push({
      fits,
      word: words[at]!,
      old:
        /^(?:'s|before|previously|originally)$/.test(words[at + 1] ?? "") ||
        at < arrow ||
        /\b(?:isn't|aren't|no longer)(?: due)?(?: on)?$/.test(before) ||
        /\b(?:from|was(?: due)?|been(?: due)?|were|instead of|rather than|not|originally|previously|(?<!\b(?:deadline|date|st|nd|rd|th) )of)(?: the| due| on)?$/.test(
          before,
        ) ||
        (words.includes("was") &&
          words.indexOf("was") < at &&
          !words.slice(words.indexOf("was"), at).includes("to")),
    });
  }
  return days;
}

/** "From Friday 27 November": the words of one day are told in one breath. */
function startOfDay(words: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && partOfDay.test(words[start - 1]!)) start -= 1;
  return start;
}
const partOfDay =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|20\d\d|st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function dayAt(words: readonly string[], at: number, today: string): ((date: string) => boolean) | null {
  const word = words[at]!;
  const next = words[at + 1] ?? "";
  const ahead = weeksAhead(words, at);
  if (ahead > 0 && /^(?:today|tomorrow|now)$/.test(word))
    return (date) => date === plusDays(today, 7 * ahead + (word === "tomorrow" ? 1 : 0));
  const inDays = daysAhead(words, at);
  if (inDays > 0) return (date) => date === plusDays(today, inDays);
  if (word === "today" || word === "tonight") return (date) => date === today;
  if (/^(?:tomorrow|tmrw?|tomorow)$/.test(word)) {
    const ahead = words[at - 1] === "after" && words[at - 2] === "day" ? 2 : 1;
    return (date) => date === plusDays(today, ahead);
  }
  const [, first = "", second = ""] = /^(\d{1,2})\/(\d{1,2})$/.exec(word) ?? [];
  // Nobody knows whether the day or the month stands in front, and "3/4 done" is no date.
  if (first !== "" && dated.test(words[at - 1] ?? ""))
    return (date) => {
      const month = Number(date.slice(5, 7));
      const day = Number(date.slice(8, 10));
      return (
        (Number(first) === month && Number(second) === day) ||
        (Number(first) === day && Number(second) === month)
      );
    };
  const weekday = weekdayAt(words, at);
  if (weekday >= 0) {
    const isNear = words[at - 1] === "this" ? between(today, plusDays(today, 7)) : () => true;
    return (date) => isNear(date) && new Date(`${date}T00:00:00Z`).getUTCDay() === weekday;
  }
  if (word === "next" && next === "week") return between(plusDays(today, 1), plusDays(today, 14));
  if (word === "this" && next === "week") {
    const monday = plusDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
    return between(monday, plusDays(monday, 6));
  }
  if (word === "next" && next === "month") return (date) => date.slice(0, 7) > today.slice(0, 7);
  if (/^20\d\d$/.test(word) && /^\d\d$/.test(next) && /^\d\d$/.test(words[at + 2] ?? ""))
    return (date) => date === `${word}-${next}-${words[at + 2]}`;
  const month = months.findIndex((name) => word.length >= 3 && word !== "may" && name.startsWith(word));
  if (month >= 0) return (date) => Number(date.slice(5, 7)) === month + 1;
  const ordinal = ordinalDay(words, at);
  if (ordinal > 0) return (date) => Number(date.slice(8, 10)) === ordinal;
  if (/^\d{1,2}$/.test(word)) {
    const nearMonth = [words[at - 1] ?? "", next].some(
      (each) => each.length >= 3 && months.some((name) => name.startsWith(each)),
    );
    const behindDay =
      weekdays.includes(words[at - 1] ?? "") &&
      !/^(?:am|pm|o'clock|uhr|tasks?|items?|h|hours?|min|minutes?)$/.test(next);
    if (nearMonth || behindDay || /^(?:st|nd|rd|th)$/.test(next))
      return (date) => Number(date.slice(8, 10)) === Number(word);
  }
  return null;
}

/** Short names of days stand behind a word that takes a day; "sat" and "sun" are words of their own. */
function weekdayAt(words: readonly string[], at: number): number {
  const word = words[at]!;
  const whole = weekdays.indexOf(word.replace(/s$/, ""));
  if (whole >= 0 || word.length > 5 || !dated.test(words[at - 1] ?? "")) return whole;
  return word.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(word));
}
const dated = /^(?:on|to|by|for|due|until|till|til|from|next|this|date|is|now|→|->|⇒|\w+day)$/;

const ordinals = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth"
).split(" ");
/** "The first of December", "December the first". */
function ordinalDay(words: readonly string[], at: number): number {
  const day = ordinals.indexOf(words[at]!) + 1;
  const near = [words[at + 1] === "of" ? words[at + 2] : "", words[at - 1] === "the" ? words[at - 2] : ""];
  return near.some((word) => word !== undefined && months.includes(word)) ? day : 0;
}

const counts: Readonly<Record<string, number>> = { ...numberWords, a: 1, an: 1, one: 1 };
const countOf = (word: string): number => counts[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);

/** "A week from today", "two weeks from tomorrow". */
function weeksAhead(words: readonly string[], at: number): number {
  if (words[at - 1] !== "from" || !/^weeks?$/.test(words[at - 2] ?? "")) return 0;
  return countOf(words[at - 3] ?? "");
}

/** "In three days", "in a week". */
function daysAhead(words: readonly string[], at: number): number {
  const unit = /^days?$/.test(words[at]!) ? 1 : /^weeks?$/.test(words[at]!) ? 7 : 0;
  if (unit === 0 || words[at - 2] !== "in" || /^(?:a|one)$/.test(words[at + 1] ?? "")) return 0;
  const count = countOf(words[at - 1] ?? "");
  // Whole weeks are often told roughly.
  return unit === 7 && count > 1 ? 0 : count * unit;
}
