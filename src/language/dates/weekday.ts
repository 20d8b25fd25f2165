/** Weekdays: "Friday", "next Friday", "this coming Tue", "last Monday", "Friday next week", "Tuesday week", "Friday the 27th". */
import { doubtfulWeekdays, months, units, weekdays } from "../calendar-words.ts";
import { readNumber, readOrdinal } from "../number-words.ts";
import { day, mayEnd, type DayPiece, type PlainDate, type Rule, type Scan, wordAt } from "./scan.ts";

export const startOfWeek = (date: PlainDate): PlainDate => date.subtract({ days: date.dayOfWeek - 1 });

/** A bare weekday is the next one after today. */
export function weekdayAfter(date: PlainDate, weekday: number): PlainDate {
  return date.add({ days: ((weekday - date.dayOfWeek + 6) % 7) + 1 });
}

const inWeek = (scan: Scan, weekday: number, weeks: number): PlainDate =>
  startOfWeek(scan.today).add({ days: weekday - 1 + weeks * 7 });

export function readWeekdayName(
  scan: Scan,
  at: number,
): { weekday: number; end: number; doubtful: boolean } | null {
  const token = scan.tokens[at];
  const weekday = token?.kind === "word" ? weekdays.get(token.word) : undefined;
  if (token === undefined || weekday === undefined) return null;
  const dot = scan.tokens[at + 1];
  const dotted =
    dot?.word === "." && dot.glued && token.word.length < 6 && scan.tokens[at + 2]?.kind !== undefined;
  return { weekday, end: dotted ? at + 2 : at + 1, doubtful: doubtfulWeekdays.has(token.word) };
}

type Direction = "next" | "this" | "coming" | "last";
const directions = new Map<string, Direction>([
  ["next", "next"],
  ["nxt", "next"],
  ["following", "next"],
  ["this", "this"],
  ["coming", "coming"],
  ["upcoming", "coming"],
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
]);

function readDirection(scan: Scan, at: number): { direction: Direction; end: number } | null {
  const start = wordAt(scan, at) === "the" ? at + 1 : at;
  const direction = directions.get(wordAt(scan, start));
  if (direction === undefined) return null;
  const further = wordAt(scan, start + 1);
  if (direction === "this" && (further === "coming" || further === "upcoming" || further === "next")) {
    return { direction: "coming", end: start + 2 };
  }
  return { direction, end: start + 1 };
}

export const readWeekday: Rule<DayPiece> = (scan, at) => {
  const directed = readDirection(scan, at);
  const name = readWeekdayName(scan, directed?.end ?? at);
  if (name === null) return null;
  const { weekday, end } = name;
  if (directed !== null) return directedWeekday(scan, weekday, end, directed.direction);
  return (
    weekOfWeekday(scan, weekday, end) ??
    dayNumberAfter(scan, weekday, end) ??
    day(weekdayAfter(scan.today, weekday), end, { weekday, firmness: name.doubtful ? "doubtful" : "sure" })
  );
};

function directedWeekday(scan: Scan, weekday: number, end: number, direction: Direction): DayPiece {
  switch (direction) {
    case "next":
      return day(inWeek(scan, weekday, 1), end, { weekday });
    case "coming":
      return day(weekdayAfter(scan.today, weekday), end, { weekday });
    case "this": {
      const date = inWeek(scan, weekday, 0);
      const past = weekday < scan.today.dayOfWeek;
      return day(past ? date.add({ days: 7 }) : date, end, { weekday });
    }
    case "last":
      return day(
        weekdayAfter(scan.today, weekday).subtract({ days: weekday === scan.today.dayOfWeek ? 14 : 7 }),
        end,
        { weekday },
      );
    default:
      return direction satisfies never;
  }
}

/** "Friday next week", "Monday of the following week", "Tuesday week", "Monday in two weeks", "Friday after next". */
function weekOfWeekday(scan: Scan, weekday: number, end: number): DayPiece | null {
  const word = wordAt(scan, end);
  if (word === "week" || (word === "a" && wordAt(scan, end + 1) === "week")) {
    return day(weekdayAfter(scan.today, weekday).add({ days: 7 }), word === "week" ? end + 1 : end + 2);
  }
  if (word === "fortnight") return day(weekdayAfter(scan.today, weekday).add({ days: 14 }), end + 1);
  if (word === "after" && wordAt(scan, end + 1) === "next") return day(inWeek(scan, weekday, 2), end + 2);
  if (word === "in") {
    const count = readNumber(scan.tokens, end + 1);
    const weeks = count !== null && /^(?:weeks?|wks?)$/.test(wordAt(scan, count.end)) ? count : null;
    return weeks && day(inWeek(scan, weekday, Math.round(weeks.value)), weeks.end + 1);
  }
  const start = word === "of" || word === "," ? end + 1 : end;
  const the = wordAt(scan, start) === "the" ? start + 1 : start;
  const direction = directions.get(wordAt(scan, the));
  if (direction === undefined || !/^(?:week|wk)$/.test(wordAt(scan, the + 1))) return null;
  if (direction === "next" && wordAt(scan, the + 2) === "but") return null;
  const weeks = { next: 1, coming: 1, this: 0, last: -1 }[direction];
  return day(inWeek(scan, weekday, weeks), the + 2);
}

/** "sat 2 to 4": hours. */
const opensHours = (scan: Scan, { value, end }: { value: number; end: number }): boolean =>
  value <= 12 &&
  /^(?:to|till?|until|-|–)$/u.test(wordAt(scan, end)) &&
  scan.tokens[end + 1]?.kind === "number" &&
  Number(wordAt(scan, end + 1)) <= 12;

/** "Friday the 27th", "Fri 27": only where that day of a month falls on the weekday. */
function dayNumberAfter(scan: Scan, weekday: number, end: number): DayPiece | null {
  const comma = wordAt(scan, end) === "," ? 1 : 0;
  const the = wordAt(scan, end + comma) === "the" ? 1 : 0;
  const ordinal = readOrdinal(scan.tokens, end + comma + the);
  const token = scan.tokens[end + comma + the];
  const plain =
    token?.kind === "number" && token.word.length < 3
      ? { value: Number(token.word), end: end + comma + the + 1 }
      : null;
  const number = ordinal ?? plain;
  if (number === null || number.value < 1 || number.value > 31 || !mayEnd(scan, number.end)) return null;
  const after = wordAt(scan, number.end);
  if (/^(?:am|pm|:|o'clock|\/)$/.test(after) || (after === "-" && scan.tokens[number.end]!.glued))
    return null;
  if (ordinal === null && opensHours(scan, number)) return null;
  // "Saturday 2 hours": an amount.
  if (ordinal === null && (units.has(wordAt(scan, number.end)) || /^[hm]$/.test(wordAt(scan, number.end))))
    return null;
  const of = wordAt(scan, number.end) === "of" ? number.end + 1 : number.end;
  if (months.has(wordAt(scan, of))) return null;
  for (let more = 0; more < 12; more += 1) {
    const first = scan.today.with({ day: 1 }).add({ months: more });
    if (number.value > first.daysInMonth) continue;
    const date = first.with({ day: number.value });
    const fits = date.dayOfWeek === weekday && date.since(scan.today).sign >= 0;
    if (fits && (ordinal !== null || more < 3)) return day(date, number.end);
    if (ordinal === null && more > 2) return null;
  }
  return null;
}
