/** One piece of a date at one place: the longest that any rule family reads there. */
import { Temporal } from "temporal-polyfill";
import { readClockTime } from "./clock-time.ts";
import { hourOf, readDayPart } from "./day-part.ts";
import { readHoliday } from "./holiday.ts";
import { nextDate, readDayOfMonth, readMonth, readNamedMonth } from "./named-month.ts";
import { readNthWeekday } from "./nth-weekday.ts";
import { readNumericDate } from "./numeric-date.ts";
import { readPeriodDay } from "./period.ts";
import { readAmount, readDayWord, readRelative, shift } from "./relative-day.ts";
import { day, describesNoun, type DayPiece, type Piece, type Rule, type Scan, wordAt } from "./scan.ts";
import { readWeekday, readWeekdayName, weekdayAfter } from "./weekday.ts";
import { pluralWeekdays } from "../calendar-words.ts";
import { readNumber } from "../number-words.ts";

/** "a fortnight from Tuesday", "3 days after Christmas", "the day before Good Friday", "two weeks before March 1". */
const readDistance: Rule = (scan, at) => {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  const amount =
    wordAt(scan, the) === "day" || wordAt(scan, the) === "week"
      ? { count: 1, unit: wordAt(scan, the) as "day" | "week", end: the + 1 }
      : readAmount(scan, at);
  if (amount === null || amount.unit === "minute" || amount.unit === "hour") return null;
  const side = wordAt(scan, amount.end);
  const fromWeekday = side === "on" && amount.unit === "week";
  if (!fromWeekday && !/^(?:from|after|before|following)$/u.test(side)) return null;
  const anchor = readDayPiece(scan, amount.end + 1);
  if (fromWeekday && anchor?.weekday === undefined) return null;
  return anchor && shift(scan, anchor.date, { ...amount, end: anchor.end }, side === "before" ? -1 : 1);
};

/** "the Monday after Thanksgiving", "the Friday before Christmas", "the first Monday after New Year". */
const readWeekdayAround: Rule<DayPiece> = (scan, at) => {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  const first = wordAt(scan, the) === "first" || wordAt(scan, the) === "last" ? the + 1 : the;
  const name =
    wordAt(scan, first) === "weekend" ? { weekday: 6, end: first + 1 } : readWeekdayName(scan, first);
  const side = name === null ? "" : wordAt(scan, name.end);
  if (name === null || !/^(?:after|before|following|preceding)$/.test(side)) return null;
  const anchor = wordAt(scan, name.end + 1) === "next" ? null : readDayPiece(scan, name.end + 1);
  if (anchor === null || anchor.weekday !== undefined) return null;
  const before = side === "before" || side === "preceding";
  // Eight days back, so that the day found lies within the seven days before.
  const date = weekdayAfter(before ? anchor.date.subtract({ days: 8 }) : anchor.date, name.weekday);
  return day(date, anchor.end);
};

/** "two Fridays from now", "in two Fridays". */
const readCountedWeekdays: Rule<DayPiece> = (scan, at) => {
  const start = wordAt(scan, at) === "in" ? at + 1 : at;
  const count = readNumber(scan.tokens, start);
  const weekday = count === null ? undefined : pluralWeekdays.get(wordAt(scan, count.end));
  if (count === null || weekday === undefined || count.value < 1 || count.value > 100) return null;
  const fromNow = wordAt(scan, count.end + 1) === "from" && wordAt(scan, count.end + 2) === "now";
  if (!fromNow && start === at) return null;
  const date = weekdayAfter(scan.today, weekday).add({ days: 7 * (Math.round(count.value) - 1) });
  return day(date, fromNow ? count.end + 3 : count.end + 1);
};

/** "next June", "last March": the month in the direction said. */
const readDirectedMonth: Rule<DayPiece> = (scan, at) => {
  const direction = wordAt(scan, at);
  if (direction !== "next" && direction !== "this" && direction !== "last") return null;
  const month = readMonth(scan, at + 1);
  if (month === null || scan.tokens[month.end]?.kind === "number") return null;
  // "this may take longer": the helping verb.
  if (wordAt(scan, at + 1) === "may" && !scan.tokens[at + 1]!.raised && describesNoun(scan, month.end))
    return null;
  if (/^(?:be|have|take|not|or|get|go|well|also|help)$/.test(wordAt(scan, month.end))) return null;
  const date = nextDate(scan.today, month.month, 1);
  if (date === null) return null;
  const meant = direction === "last" ? date.subtract({ years: 1 }) : date;
  const current = direction === "this" && month.month === scan.today.month;
  return day(current ? scan.today : meant, month.end, { whole: "month" });
};

const readLastNight: Rule = (scan, at) => {
  if (wordAt(scan, at) !== "last" || wordAt(scan, at + 1) !== "night") return null;
  const evening = scan.today.subtract({ days: 1 }).toPlainDateTime({ hour: hourOf.night });
  return { kind: "instant", at: evening, end: at + 2, firmness: "sure" };
};

const rules: readonly Rule[] = [
  readLastNight,
  readNumericDate,
  readNamedMonth,
  readNthWeekday,
  readHoliday,
  readDistance,
  readWeekdayAround,
  readCountedWeekdays,
  readRelative,
  readPeriodDay,
  readDirectedMonth,
  readWeekday,
  readDayWord,
  readDayPart,
  readClockTime,
  readDayOfMonth,
];
const dayRules = rules.filter(
  (rule) =>
    rule !== readDistance && rule !== readWeekdayAround && rule !== readDayPart && rule !== readClockTime,
);

const firmnessRank = { sure: 2, doubtful: 1, bare: 0 } as const;

function longest(scan: Scan, at: number, candidates: readonly Rule[]): Piece | null {
  let best: Piece | null = null;
  for (const rule of candidates) {
    const piece = rule(scan, at);
    if (piece === null || isOutside(piece)) continue;
    const longer = best === null || piece.end > best.end;
    const surer =
      best !== null && piece.end === best.end && firmnessRank[piece.firmness] > firmnessRank[best.firmness];
    if (longer || surer) best = piece;
  }
  return best;
}

/** Years that a due date can't be written in. */
function isOutside(piece: Piece): boolean {
  if (piece.kind === "time" || piece.kind === "part") return false;
  const year = piece.kind === "day" ? piece.date.year : piece.at.year;
  return year < 1900 || year > 2999;
}

function readDayPiece(scan: Scan, at: number): DayPiece | null {
  const piece = longest(scan, at, dayRules);
  if (piece?.kind === "day") return piece;
  return piece?.kind === "instant" ? day(Temporal.PlainDate.from(piece.at), piece.end) : null;
}

/** Chains ask for the same place again and again: each is read once per scan. */
const known = new WeakMap<Scan, Map<number, Piece | null>>();

export function readPiece(scan: Scan, at: number): Piece | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  const pieces = known.get(scan) ?? new Map<number, Piece | null>();
  if (pieces.size === 0) known.set(scan, pieces);
  const read = pieces.get(at);
  if (read !== undefined) return read;
  const piece = longest(scan, at, rules);
  pieces.set(at, piece);
  return piece;
}
