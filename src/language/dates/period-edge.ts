/** The edges of a stretch: "end of next week", "mid-June", "EOM", "the last workday of the month", "year end". */
import { Temporal } from "temporal-polyfill";

import { readOrdinal } from "../number-words.ts";

import { day, type DayPiece, type PlainDate, type Rule, type Scan, wordAt } from "./scan.ts";
import { startOfWeek, weekdayAfter } from "./weekday.ts";
import { month, quarter, readPeriod, unitPeriod, year, type Period } from "./period-of.ts";

const edges = new Map<string, "start" | "middle" | "end">([
  ["end", "end"],
  ["close", "end"],
  ["ending", "end"],
  ["late", "end"],
  ["start", "start"],
  ["beginning", "start"],
  ["begin", "start"],
  ["early", "start"],
  ["middle", "middle"],
  ["mid", "middle"],
  ["half", "middle"],
]);

/** "end of next week", "the beginning of March", "mid June", "mid-next-week", "late January". */
export const edgeOf: Rule<DayPiece> = (scan, at) => {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  const edge = edges.get(wordAt(scan, the));
  if (edge === undefined) return null;
  const dash = wordAt(scan, the + 1) === "-" ? the + 2 : the + 1;
  const start = wordAt(scan, dash) === "of" ? dash + 1 : dash;
  const short = start === the + 1 && !["mid", "early", "late", "end"].includes(wordAt(scan, the));
  const period = short ? null : readPeriod(scan, start);
  if (
    period === null ||
    (start === the + 1 &&
      wordAt(scan, the) === "end" &&
      period.kind === "year" &&
      wordAt(scan, start) !== "year")
  )
    return null;
  const meant = edgeDay(quarterToCome(scan, period, edge), edge, wordAt(scan, the));
  const past = Temporal.PlainDate.compare(meant, scan.today) < 0 && isCurrent(scan, period, start);
  return day(past ? edgeDay(following(period), edge, wordAt(scan, the)) : meant, period.end);
};

/** "end of Q4", said in that quarter, means this one, although its first day is past. */
function quarterToCome(scan: Scan, period: Period, edge: "start" | "middle" | "end"): Period {
  if (period.kind !== "quarter" || period.yearSaid !== false) return period;
  const current = quarter(period.first.subtract({ years: 1 }), period.end);
  return Temporal.PlainDate.compare(edgeDay(current, edge, ""), scan.today) < 0 ? period : current;
}

/** "the month", not "this month": a part of it that is past means the next one. */
function isCurrent(scan: Scan, period: Period, at: number): boolean {
  const named = wordAt(scan, at) === "this" || wordAt(scan, at) === "last" || wordAt(scan, at) === "current";
  const covers = Temporal.PlainDate.compare(period.first, scan.today) <= 0;
  return (
    !named &&
    covers &&
    period.first.add({ years: 1 }).since(scan.today).sign > 0 &&
    !/^\d+$/.test(wordAt(scan, period.end - 1))
  );
}

function following(period: Period): Period {
  switch (period.kind) {
    case "week":
    case "weekend":
      return { ...period, first: period.first.add({ days: 7 }), last: period.last.add({ days: 7 }) };
    case "month":
      return month(period.first.add({ months: 1 }), period.end);
    case "quarter":
      return quarter(period.first.add({ months: 3 }), period.end);
    case "year":
      return year(period.first.add({ years: 1 }), period.end);
    default:
      return period.kind satisfies never;
  }
}

function edgeDay(period: Period, edge: "start" | "middle" | "end", word: string): PlainDate {
  switch (edge) {
    case "start":
      return period.first;
    case "end":
      return word === "late" && period.kind === "month" ? period.first.with({ day: 25 }) : period.last;
    case "middle":
      return middleOf(period);
    default:
      return edge satisfies never;
  }
}

function middleOf(period: Period): PlainDate {
  switch (period.kind) {
    case "week":
      return period.first.add({ days: 2 });
    case "weekend":
      return period.first;
    case "month":
      return period.first.with({ day: 15 });
    case "quarter":
      return period.first.add({ months: 1 }).with({ day: 15 });
    case "year":
      return period.first.with({ month: 7, day: 1 });
    default:
      return period.kind satisfies never;
  }
}

export const shortEnds = new Map<string, string>([
  ["eow", "week"],
  ["eom", "month"],
  ["eoq", "quarter"],
  ["eoy", "year"],
]);

/** "the first day of next month", "last day of March", "the last week of the year", "last workday of the month". */
export const nthOf: Rule<DayPiece> = (scan, at) => {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  const ordinal = readOrdinal(scan.tokens, the);
  if (ordinal === null) return null;
  const working = /^(?:working|business|work)$/.test(wordAt(scan, ordinal.end)) ? 1 : 0;
  const unit = wordAt(scan, ordinal.end + working);
  const link = wordAt(scan, ordinal.end + working + 1);
  const period = link === "of" || link === "in" ? readPeriod(scan, ordinal.end + working + 2) : null;
  if (period === null) return null;
  if (unit === "week")
    return ordinal.value < 0
      ? day(startOfWeek(monthEnd(period)), period.end)
      : day(startOfWeek(period.first.add({ days: 6 })).add({ days: (ordinal.value - 1) * 7 }), period.end);
  if (unit === "weekend")
    return ordinal.value < 0
      ? day(weekdayAfter(monthEnd(period).subtract({ days: 7 }), 6), period.end)
      : day(
          weekdayAfter(period.first.subtract({ days: 1 }), 6).add({ days: (ordinal.value - 1) * 7 }),
          period.end,
        );
  if (working === 1 || unit === "workday" || unit === "weekday")
    return day(nthWorkday(period, ordinal.value), period.end);
  if (unit !== "day") return null;
  return day(
    ordinal.value < 0 ? monthEnd(period) : period.first.add({ days: ordinal.value - 1 }),
    period.end,
  );
};

const monthEnd = (period: Period): PlainDate =>
  period.kind === "week" ? period.first.add({ days: 6 }) : period.last;

function nthWorkday(period: Period, nth: number): PlainDate {
  const step = nth < 0 ? -1 : 1;
  let date = nth < 0 ? monthEnd(period) : period.first;
  let left = Math.min(Math.abs(nth), 300);
  for (;;) {
    if (date.dayOfWeek < 6) left -= 1;
    if (left === 0) return date;
    date = date.add({ days: step });
  }
}

/** "year end", "month-end", "week's end": also a word for other things, so it needs a preposition. */
export const edgeName: Rule<DayPiece> = (scan, at) => {
  const unit = wordAt(scan, at).replace(/'s$/u, "");
  if (!/^(?:week|month|quarter|year)$/.test(unit)) return null;
  const end = wordAt(scan, at + 1) === "-" ? at + 2 : at + 1;
  if (wordAt(scan, end) !== "end") return null;
  const period = unitPeriod(scan, unit, 0, end + 1);
  return period && day(period.last, end + 1, { firmness: "doubtful" });
};
