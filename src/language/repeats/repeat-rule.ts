/** A repeat rule as its parts, written as an RFC 5545 RRULE value, and the first day it falls on. */
import type { PlainDate } from "../dates/scan.ts";

export type Frequency = "MINUTELY" | "HOURLY" | "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

export interface RepeatRule {
  readonly frequency: Frequency;
  readonly interval?: number;
  readonly months?: readonly number[];
  readonly monthDays?: readonly number[];
  /** `nth` 0: every such weekday. */
  readonly days?: readonly { readonly weekday: number; readonly nth: number }[];
  readonly position?: number;
  readonly hours?: readonly number[];
  readonly count?: number;
  readonly until?: PlainDate;
}

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

export function formatRule(rule: RepeatRule): string {
  const parts = [`FREQ=${rule.frequency}`];
  if ((rule.interval ?? 1) > 1) parts.push(`INTERVAL=${rule.interval}`);
  if (rule.months?.length) parts.push(`BYMONTH=${rule.months.join(",")}`);
  if (rule.monthDays?.length) parts.push(`BYMONTHDAY=${rule.monthDays.join(",")}`);
  if (rule.days?.length) {
    parts.push(
      `BYDAY=${rule.days.map((day) => `${day.nth === 0 ? "" : day.nth}${codes[day.weekday - 1]}`).join(",")}`,
    );
  }
  if (rule.hours?.length) parts.push(`BYHOUR=${rule.hours.join(",")}`);
  if (rule.position !== undefined) parts.push(`BYSETPOS=${rule.position}`);
  if (rule.count !== undefined) parts.push(`COUNT=${rule.count}`);
  else if (rule.until !== undefined) parts.push(`UNTIL=${rule.until.toString().replaceAll("-", "")}`);
  return parts.join(";");
}

/** The first day from `start` on that the rule's parts allow; `start` itself where none fits within four years. */
export function firstDay(rule: RepeatRule, start: PlainDate): PlainDate {
  let date = start;
  for (let days = 0; days < 1500; days += 1) {
    if (fits(rule, date)) return date;
    date = date.add({ days: 1 });
  }
  return start;
}

function fits(rule: RepeatRule, date: PlainDate): boolean {
  if (rule.months?.length && !rule.months.includes(date.month)) return false;
  const fromEnd = date.day - date.daysInMonth - 1;
  const { monthDays } = rule;
  if (monthDays?.length && !monthDays.includes(date.day) && !monthDays.includes(fromEnd)) return false;
  if (!rule.days?.length) return !(rule.months?.length && !monthDays?.length) || date.day === 1;
  return rule.days.some((day) => fitsWeekday(rule, date, day.weekday, day.nth));
}

function fitsWeekday(rule: RepeatRule, date: PlainDate, weekday: number, nth: number): boolean {
  if (date.dayOfWeek !== weekday) return false;
  if (nth > 0) return Math.ceil(date.day / 7) === nth;
  if (nth < 0) return Math.ceil((date.daysInMonth - date.day + 1) / 7) === -nth;
  return rule.position === undefined || positionIn(rule, date) === rule.position;
}

/** Where the day stands among the month's days of the set, from the front or (negative) from the end. */
function positionIn(rule: RepeatRule, date: PlainDate): number {
  const inSet = (day: number): boolean =>
    rule.days?.some((one) => one.weekday === date.with({ day }).dayOfWeek) ?? false;
  const [first, last] = (rule.position ?? 1) > 0 ? [1, date.day] : [date.day, date.daysInMonth];
  let place = 0;
  for (let day = first; day <= last; day += 1) if (inSet(day)) place += 1;
  return (rule.position ?? 1) > 0 ? place : -place;
}
