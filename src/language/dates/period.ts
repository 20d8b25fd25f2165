/** Weeks, months, quarters, years and their edges: "next week", "end of next month", "mid-June", "Q1", "EOW", "this weekend". */
import { Temporal } from "temporal-polyfill";
import { units } from "../calendar-words.ts";
import { readOrdinal } from "../number-words.ts";
import { readMonth, readNamedMonth, readYear, nextDate } from "./named-month.ts";
import { day, type DayPiece, type PlainDate, type Rule, type Scan, wordAt } from "./scan.ts";
import { startOfWeek, weekdayAfter } from "./weekday.ts";

/** A stretch of days. `last` is where its end is meant: of a week that is Friday. */
interface Period {
  readonly kind: "week" | "month" | "quarter" | "year" | "weekend";
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly end: number;
  readonly yearSaid?: boolean;
  /** What the words alone mean as a due day. */
  readonly meant: PlainDate;
}

const week = (monday: PlainDate, end: number, meant = monday): Period => ({
  kind: "week",
  first: monday,
  last: monday.add({ days: 4 }),
  end,
  meant,
});
const month = (first: PlainDate, end: number, meant = first): Period => ({
  kind: "month",
  first,
  last: first.with({ day: first.daysInMonth }),
  end,
  meant,
});
const quarter = (first: PlainDate, end: number, meant = first): Period => ({
  kind: "quarter",
  first,
  last: first.add({ months: 3 }).subtract({ days: 1 }),
  end,
  meant,
});
const year = (first: PlainDate, end: number): Period => ({
  kind: "year",
  first,
  last: first.with({ month: 12, day: 31 }),
  end,
  meant: first,
});

const steps = new Map<string, number>([
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

function unitPeriod(scan: Scan, word: string, step: number, end: number): Period | null {
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

function weekend(scan: Scan, step: number, end: number): Period {
  const saturday = startOfWeek(scan.today).add({ days: 5 + step * 7 });
  const meant = scan.today.dayOfWeek === 7 && step === 0 ? scan.today : saturday;
  return { kind: "weekend", first: saturday, last: saturday.add({ days: 1 }), end, meant };
}

function readQuarter(scan: Scan, at: number): Period | null {
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
function readPeriod(scan: Scan, at: number): Period | null {
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

function yearAlone(scan: Scan, at: number): Period | null {
  const read = scan.tokens[at]?.kind === "number" ? readYear(scan, at) : null;
  return read && year(Temporal.PlainDate.from({ year: read.year, month: 1, day: 1 }), read.end);
}

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
const edgeOf: Rule<DayPiece> = (scan, at) => {
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
  const meant = edgeDay(period, edge, wordAt(scan, the));
  const past = Temporal.PlainDate.compare(meant, scan.today) < 0 && isCurrent(scan, period, start);
  return day(past ? edgeDay(following(period), edge, wordAt(scan, the)) : meant, period.end);
};

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

const shortEnds = new Map<string, string>([
  ["eow", "week"],
  ["eom", "month"],
  ["eoq", "quarter"],
  ["eoy", "year"],
]);

/** "the first day of next month", "last day of March", "the last week of the year", "last workday of the month". */
const nthOf: Rule<DayPiece> = (scan, at) => {
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
      ? null
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
const edgeName: Rule<DayPiece> = (scan, at) => {
  const unit = wordAt(scan, at).replace(/'s$/u, "");
  if (!/^(?:week|month|quarter|year)$/.test(unit)) return null;
  const end = wordAt(scan, at + 1) === "-" ? at + 2 : at + 1;
  if (wordAt(scan, end) !== "end") return null;
  const period = unitPeriod(scan, unit, 0, end + 1);
  return period && day(period.last, end + 1, { firmness: "doubtful" });
};

/** "next week", "this month", "next year", "the week after next", "this weekend", "the weekend". */
const directed: Rule<DayPiece> = (scan, at) => {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  const afterNext =
    /^(?:week|month|weekend|year|quarter)$/.test(wordAt(scan, the)) &&
    wordAt(scan, the + 1) === "after" &&
    wordAt(scan, the + 2) === "next";
  if (afterNext) return asDay(scan, unitPeriod(scan, wordAt(scan, the), 2, the + 3), false);
  const beforeLast =
    /^(?:week|month|weekend|year|quarter)$/.test(wordAt(scan, the)) &&
    wordAt(scan, the + 1) === "before" &&
    wordAt(scan, the + 2) === "last";
  if (beforeLast) return asDay(scan, unitPeriod(scan, wordAt(scan, the), -2, the + 3), false);
  const step = steps.get(wordAt(scan, the));
  if (step === undefined || (wordAt(scan, the) === "past" && the === at)) return theWeekend(scan, at);
  const coming = wordAt(scan, the) === "this" && /^(?:coming|upcoming)$/.test(wordAt(scan, the + 1)) ? 1 : 0;
  const unit = wordAt(scan, the + coming + 1);
  const thisOne = wordAt(scan, the) === "coming" && units.get(unit) === "weekend";
  return asDay(scan, unitPeriod(scan, unit, thisOne ? 0 : step, the + coming + 2), false);
};

const theWeekend: Rule<DayPiece> = (scan, at) => {
  const the = wordAt(scan, at) === "the" ? at + 1 : at;
  if (units.get(wordAt(scan, the)) !== "weekend" || wordAt(scan, the) === "weekends") return null;
  if (the === at && at > 0 && !/^(?:on|at|over|for|by|this|during|until|,)$/.test(wordAt(scan, at - 1)))
    return null;
  return asDay(scan, weekend(scan, 0, the + 1), true);
};

function asDay(scan: Scan, period: Period | null, doubtful: boolean): DayPiece | null {
  if (period === null) return null;
  const narrow = period.kind === "week" || period.kind === "month" || period.kind === "year";
  const isWeekend = period.kind === "weekend";
  return day(period.meant, period.end, {
    firmness: doubtful ? "doubtful" : "sure",
    ...(narrow ? { whole: period.kind } : {}),
    ...(isWeekend && doubtful ? { weekday: scan.today.dayOfWeek === 7 ? 7 : 6 } : {}),
    ...(isWeekend && !doubtful ? { whole: "week" } : {}),
  });
}

/** "Q1", "first quarter of 2027", "in 2027", "the week of Nov 30". */
const named: Rule<DayPiece> = (scan, at) => {
  const weekOf = /^week$/.test(wordAt(scan, wordAt(scan, at) === "the" ? at + 1 : at));
  if (weekOf) {
    const the = wordAt(scan, at) === "the" ? at + 1 : at;
    const link = wordAt(scan, the + 1);
    const start = link === "of" || link === "commencing" || link === "beginning" ? the + 2 : -1;
    const read = start < 0 ? null : readNamedMonth(scan, wordAt(scan, start) === "the" ? start + 1 : start);
    return read !== null && read.firmness === "sure" && read.whole === undefined
      ? day(startOfWeek(read.date), read.end)
      : null;
  }
  const quarterRead = readQuarter(scan, at);
  if (quarterRead !== null)
    return day(quarterRead.meant, quarterRead.end, {
      firmness: quarterRead.yearSaid === true ? "sure" : "doubtful",
    });
  const yearRead = yearAlone(scan, at);
  return yearRead && day(yearRead.first, yearRead.end, { firmness: "doubtful", whole: "year" });
};

export const readPeriodDay: Rule<DayPiece> = (scan, at) => {
  const shortEnd = shortEnds.get(wordAt(scan, at));
  if (shortEnd !== undefined) return day(unitPeriod(scan, shortEnd, 0, at + 1)!.last, at + 1);
  return edgeName(scan, at) ?? edgeOf(scan, at) ?? nthOf(scan, at) ?? directed(scan, at) ?? named(scan, at);
};
