/** Stretches of the calendar by name: "next month", "Q1 2027", "the week", "March". */
import { Temporal } from "temporal-polyfill";
import { units } from "../calendar-words.ts";
import { readOrdinal } from "../number-words.ts";
import { readMonth, readNamedMonth, readYear, nextDate } from "./named-month.ts";
import { type DayPiece, type PlainDate, type Scan, wordAt } from "./scan.ts";
import { startOfWeek } from "./weekday.ts";

/** A stretch of days. `last` is where its end is meant: of a week that is Friday. */
export interface Period {
  readonly kind: "week" | "month" | "quarter" | "year" | "weekend";
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly end: number;
  readonly yearSaid?: boolean;
  /** What the words alone mean as a due day. */
  readonly meant: PlainDate;
}

export const week = (monday: PlainDate, end: number, meant = monday): Period => ({
  kind: "week",
  first: monday,
  last: monday.add({ days: 4 }),
  end,
  meant,
});
export const month = (first: PlainDate, end: number, meant = first): Period => ({
  kind: "month",
  first,
  last: first.with({ day: first.daysInMonth }),
  end,
  meant,
});
export const quarter = (first: PlainDate, end: number, meant = first): Period => ({
  kind: "quarter",
  first,
  last: first.add({ months: 3 }).subtract({ days: 1 }),
  end,
  meant,
});
export const year = (first: PlainDate, end: number): Period => ({
  kind: "year",
  first,
  last: first.with({ month: 12, day: 31 }),
  end,
  meant: first,
});

export const steps = new Map<string, number>([
  ["next", 1],
  ["nxt", 1],
  ["following", 1],
  ["coming", 1],
  ["this", 0],
  ["the", 0],
  ["current", 0],
  ["last", -1],
  ["previous", -1],
  ["past", -1],
]);

const firstOfQuarter = (date: PlainDate): PlainDate =>
  date.with({ month: Math.floor((date.month - 1) / 3) * 3 + 1, day: 1 });

export function unitPeriod(scan: Scan, word: string, step: number, end: number): Period | null {
  const today = scan.today;
  switch (units.get(word)) {
    case "week": {
      const monday = startOfWeek(today).add({ days: step * 7 });
      return week(monday, end, step === 0 ? today : monday);
    }
    case "weekend":
      return weekend(scan, step, end);
    case "month": {
      const first = today.with({ day: 1 }).add({ months: step });
      return month(first, end, step === 0 ? today : first);
    }
    case "quarter": {
      const first = firstOfQuarter(today).add({ months: step * 3 });
      return quarter(first, end, step === 0 ? today : first);
    }
    case "year":
      return year(today.with({ month: 1, day: 1 }).add({ years: step }), end);
    default:
      return null;
  }
}

export function weekend(scan: Scan, step: number, end: number): Period {
  const saturday = startOfWeek(scan.today).add({ days: 5 + step * 7 });
  const meant = scan.today.dayOfWeek === 7 && step === 0 ? scan.today : saturday;
  return { kind: "weekend", first: saturday, last: saturday.add({ days: 1 }), end, meant };
}

export function readQuarter(scan: Scan, at: number): Period | null {
  const short = scan.tokens[at];
  const number = scan.tokens[at + 1];
  let [index, end] = [0, at];
  if (short?.word === "q" && number?.kind === "number" && number.glued && /^[1-4]$/.test(number.word)) {
    [index, end] = [Number(number.word), at + 2];
  } else {
    const start = wordAt(scan, at) === "the" ? at + 1 : at;
    const ordinal = readOrdinal(scan.tokens, start);
    if (ordinal === null || wordAt(scan, ordinal.end) !== "quarter") return null;
    [index, end] = [ordinal.value === -1 ? 4 : ordinal.value, ordinal.end + 1];
  }
  if (index < 1 || index > 4) return null;
  const said = readYear(scan, end);
  const startMonth = index * 3 - 2;
  const first =
    said === null
      ? nextDate(scan.today, startMonth, 1)
      : Temporal.PlainDate.from({ year: said.year, month: startMonth, day: 1 });
  return first && { ...quarter(first, said?.end ?? end), yearSaid: said !== null };
}

/** A period by its name, for "end of …": "next month", "March", "Q1 2027", "2027", "the week". */
export function readPeriod(scan: Scan, at: number): Period | null {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  const step = steps.get(wordAt(scan, the));
  if (step !== undefined) {
    const unit = unitPeriod(scan, wordAt(scan, the + 1), step, the + 2);
    if (unit !== null) return unit;
  }
  const bare = unitPeriod(scan, wordAt(scan, the), 0, the + 1);
  if (bare !== null) return bare;
  const quarterRead = readQuarter(scan, at);
  if (quarterRead !== null) return quarterRead;
  const named = readMonth(scan, the);
  const days = named === null ? null : readNamedMonth(scan, the);
  if (days?.whole === "month") return monthToCome(scan, days);
  return yearAlone(scan, the);
}

/** "end of November" said in November means this one, although its first day is past. */
function monthToCome(scan: Scan, read: DayPiece): Period {
  const yearEarlier = read.date.subtract({ years: 1 });
  const current =
    read.firmness === "doubtful" &&
    yearEarlier.year === scan.today.year &&
    yearEarlier.month === scan.today.month;
  return month(current ? yearEarlier : read.date, read.end);
}

export function yearAlone(scan: Scan, at: number): Period | null {
  const read = scan.tokens[at]?.kind === "number" ? readYear(scan, at) : null;
  return read && year(Temporal.PlainDate.from({ year: read.year, month: 1, day: 1 }), read.end);
}
