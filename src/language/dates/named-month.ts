/** Dates with a month's name: "Nov 27", "27th of November 2026", "March", "8-Oct-2012", "Nov 3-5". */
import { Temporal } from "temporal-polyfill";
import { doubtfulMonths, months } from "../calendar-words.ts";
import { readNumber, readOrdinal } from "../number-words.ts";
import { day, type DayPiece, type PlainDate, type Rule, type Scan, wordAt } from "./scan.ts";

/** The day in the said year, or in the first year in which it is not past. Null where there is no such day. */
export function nextDate(
  today: PlainDate,
  month: number,
  dayOfMonth: number,
  year?: number,
): PlainDate | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  for (let more = 0; more < (year === undefined ? 9 : 1); more += 1) {
    const candidate = year ?? today.year + more;
    if (dayOfMonth > daysIn(month, candidate)) continue;
    const past = candidate === today.year && (month - today.month || dayOfMonth - today.day) < 0;
    if (year !== undefined || !past)
      return Temporal.PlainDate.from({ year: candidate, month, day: dayOfMonth });
  }
  return null;
}

/** Counted by hand, for every number of a long text is asked whether it may be a day. */
const daysIn = (month: number, year: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** A year after a date: "2027", ", 2027", "'27", "of 2027". */
export function readYear(scan: Scan, at: number): { year: number; end: number } | null {
  const skipped = [",", "of", "-", "/", "in"].includes(wordAt(scan, at)) ? at + 1 : at;
  const token = scan.tokens[skipped];
  if (token === undefined) return null;
  if (token.word === "'" || token.word === "’") {
    const short = scan.tokens[skipped + 1];
    return short?.kind === "number" && short.glued && short.word.length === 2
      ? { year: 2000 + Number(short.word), end: skipped + 2 }
      : null;
  }
  if (token.kind !== "number" || token.word.length !== 4) return null;
  const year = Number(token.word);
  const next = scan.tokens[skipped + 1];
  const isTime =
    next !== undefined &&
    (["hours", "hrs", "am", "pm"].includes(next.word) || (next.word === ":" && next.glued));
  return year < 1900 || year > 2200 || isTime ? null : { year, end: skipped + 1 };
}

/** The month's name, with its dot. */
export function readMonth(scan: Scan, at: number): { month: number; end: number; doubtful: boolean } | null {
  const token = scan.tokens[at];
  const month = token?.kind === "word" ? months.get(token.word) : undefined;
  if (token === undefined || month === undefined) return null;
  const dot = scan.tokens[at + 1];
  const dotted = dot?.word === "." && dot.glued && token.word.length < 5;
  return { month, end: dotted ? at + 2 : at + 1, doubtful: doubtfulMonths.has(token.word) };
}

function readDayNumber(scan: Scan, at: number): { value: number; end: number; ordinal: boolean } | null {
  const ordinal = readOrdinal(scan.tokens, at);
  if (ordinal !== null && ordinal.value > 0 && ordinal.value < 32) return { ...ordinal, ordinal: true };
  const number = readNumber(scan.tokens, at, false);
  const whole = number !== null && Number.isInteger(number.value) && number.value > 0 && number.value < 32;
  return whole && (scan.tokens[at]!.kind !== "number" || scan.tokens[at]!.word.length < 3)
    ? { ...number, ordinal: false }
    : null;
}

/** The rest of a span of days: "-5", "to 5th", "through the 5th". Only its start counts. */
function skipRange(scan: Scan, at: number): number {
  const word = wordAt(scan, at);
  if (!["-", "–", "—", "to", "through", "thru", "until", "till"].includes(word)) return at;
  const start = wordAt(scan, at + 1) === "the" ? at + 2 : at + 1;
  const read = readDayNumber(scan, start);
  const next = read === null ? undefined : scan.tokens[read.end];
  const isTime =
    next !== undefined && ((next.word === ":" && next.glued) || next.word === "am" || next.word === "pm");
  return read === null || isTime ? at : read.end;
}

function finish(scan: Scan, month: number, dayOfMonth: number, end: number): DayPiece | null {
  const year = readYear(scan, end);
  const date = nextDate(scan.today, month, dayOfMonth, year?.year);
  return date && day(date, year?.end ?? end);
}

const monthFirst: Rule<DayPiece> = (scan, at) => {
  const month = readMonth(scan, at);
  if (month === null) return null;
  const glue =
    wordAt(scan, month.end) === "-" || wordAt(scan, month.end) === "the" || wordAt(scan, month.end) === "/"
      ? 1
      : 0;
  const number = readDayNumber(scan, month.end + glue);
  if (number !== null && !isClock(scan, number.end)) {
    const read = finish(scan, month.month, number.value, skipRange(scan, number.end));
    const of = read !== null && wordAt(scan, read.end) === "of" ? readMonth(scan, read.end + 1) : null;
    return read !== null && of !== null && read.end > number.end ? { ...read, end: of.end } : read;
  }
  return monthAlone(scan, at);
};

const monthAlone: Rule<DayPiece> = (scan, at) => {
  const month = readMonth(scan, at)!;
  const end = wordAt(scan, month.end) === "," && readYear(scan, month.end) === null ? month.end : month.end;
  const year = readYear(scan, end);
  if (year !== null) {
    return day(Temporal.PlainDate.from({ year: year.year, month: month.month, day: 1 }), year.end, {
      whole: "month",
    });
  }
  const date = nextDate(scan.today, month.month, 1);
  return date && day(date, month.end, { firmness: "doubtful", whole: "month" });
};

/** A number that belongs to a time: "Nov 9am", "may 9:30". */
function isClock(scan: Scan, end: number): boolean {
  const next = scan.tokens[end];
  return (
    next !== undefined && (next.word === "am" || next.word === "pm" || (next.word === ":" && next.glued))
  );
}

const dayFirst: Rule<DayPiece> = (scan, at) => {
  const start = wordAt(scan, at) === "the" ? at + 1 : at;
  const number = readDayNumber(scan, start);
  if (number === null) return null;
  // "one may ask": the helping verb.
  const verb =
    wordAt(scan, start) === "one" && wordAt(scan, number.end) === "may" && !scan.tokens[number.end]!.raised;
  if (verb) return null;
  const ranged = skipRange(scan, number.end);
  for (const end of ranged === number.end ? [ranged] : [ranged, number.end]) {
    const dayWord = wordAt(scan, end) === "day" ? 1 : 0;
    const glue = ["of", "-", "/", "."].includes(wordAt(scan, end + dayWord)) ? 1 : 0;
    const month = readMonth(scan, end + dayWord + glue);
    if (month !== null) return finish(scan, month.month, number.value, month.end);
  }
  return null;
};

/** "2026 December 3", "2026-Dec-03". */
const yearFirst: Rule<DayPiece> = (scan, at) => {
  if (scan.tokens[at]?.kind !== "number" || scan.tokens[at].word.length !== 4) return null;
  const year = readYear(scan, at);
  const glue = year !== null && /^[-/.,]$/.test(wordAt(scan, year.end)) ? 1 : 0;
  const month = year === null ? null : readMonth(scan, year.end + glue);
  const dash = month !== null && /^[-/]$/.test(wordAt(scan, month.end)) ? 1 : 0;
  const number = month === null ? null : readDayNumber(scan, month.end + dash);
  if (year === null || month === null || number === null) return null;
  const date = nextDate(scan.today, month.month, number.value, year.year);
  return date && day(date, number.end);
};

export const readNamedMonth: Rule<DayPiece> = (scan, at) =>
  yearFirst(scan, at) ?? dayFirst(scan, at) ?? monthFirst(scan, at);

/** "the 15th": the next such day of a month. Also an ordinal of anything else, so it needs company. */
export const readDayOfMonth: Rule<DayPiece> = (scan, at) => {
  const start = wordAt(scan, at) === "the" ? at + 1 : at;
  const plain = start > at || (wordAt(scan, at - 1) === "on" && wordAt(scan, at + 1) === "of");
  const ordinal = readOrdinal(scan.tokens, start) ?? (plain ? readPlainDay(scan, start) : null);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 31) return null;
  const ofTheMonth = /^(?:of|in) the month$/u.test(
    [0, 1, 2].map((more) => wordAt(scan, ordinal.end + more)).join(" "),
  );
  if (scan.tokens[start]!.kind === "word" && start === at && !ofTheMonth) return null;
  const end = ofTheMonth ? ordinal.end + 3 : skipRange(scan, ordinal.end);
  const tail = monthReference(scan, end);
  if (tail !== null) {
    const first = scan.today.with({ day: 1 }).add({ months: tail.months });
    return ordinal.value > first.daysInMonth ? null : day(first.with({ day: ordinal.value }), tail.end);
  }
  for (let more = 0; more < 12; more += 1) {
    const first = scan.today.with({ day: 1 }).add({ months: more });
    if (ordinal.value > first.daysInMonth) continue;
    const date = first.with({ day: ordinal.value });
    if (Temporal.PlainDate.compare(date, scan.today) >= 0)
      return day(date, end, { firmness: ofTheMonth ? "sure" : "doubtful", dayOfMonth: ordinal.value });
  }
  return null;
};

/** "the 27": a plain number after "the". */
function readPlainDay(scan: Scan, at: number): { value: number; end: number } | null {
  const token = scan.tokens[at];
  return token?.kind === "number" && token.word.length < 3
    ? { value: Number(token.word), end: at + 1 }
    : null;
}

/** "of this month", "of next month", "of the month", "next month". */
export function monthReference(scan: Scan, at: number): { months: number; end: number } | null {
  const start = wordAt(scan, at) === "of" || wordAt(scan, at) === "in" ? at + 1 : at;
  const the = wordAt(scan, start) === "the" && wordAt(scan, start + 2) === "month" ? 1 : 0;
  return directedMonth(scan, start + the);
}

function directedMonth(scan: Scan, start: number): { months: number; end: number } | null {
  const [which, unit] = [wordAt(scan, start), wordAt(scan, start + 1)];
  if (unit !== "month") return null;
  if (which === "next" || which === "following") return { months: 1, end: start + 2 };
  if (which === "current") return { months: 0, end: start + 2 };
  if (which === "last" || which === "previous") return { months: -1, end: start + 2 };
  if (which === "this") return { months: 0, end: start + 2 };
  return null;
}
