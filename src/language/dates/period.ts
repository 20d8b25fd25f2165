/** Weeks, months, quarters, years and their edges: "next week", "end of next month", "mid-June", "Q1", "EOW", "this weekend". */

import { units } from "../calendar-words.ts";

import { readNamedMonth } from "./named-month.ts";
import { day, type DayPiece, type Rule, type Scan, wordAt } from "./scan.ts";
import { startOfWeek } from "./weekday.ts";
import { edgeName, edgeOf, nthOf, shortEnds } from "./period-edge.ts";
import { readQuarter, steps, unitPeriod, weekend, yearAlone, type Period } from "./period-of.ts";

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
      ...(quarterRead.yearSaid === true ? { whole: "quarter" } : {}),
    });
  const yearRead = yearAlone(scan, at);
  return yearRead && day(yearRead.first, yearRead.end, { firmness: "doubtful", whole: "year" });
};

export const readPeriodDay: Rule<DayPiece> = (scan, at) => {
  const shortEnd = shortEnds.get(wordAt(scan, at));
  if (shortEnd !== undefined) return day(unitPeriod(scan, shortEnd, 0, at + 1)!.last, at + 1);
  return edgeName(scan, at) ?? edgeOf(scan, at) ?? nthOf(scan, at) ?? directed(scan, at) ?? named(scan, at);
};
