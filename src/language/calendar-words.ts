/** The words of the calendar, with the abbreviations and slips that people type. */
const spell = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, index) => list.split(" ").map((word): [string, number] => [word, index + 1])));

/** ISO weekdays: Monday is 1. */
export const weekdays = spell([
  "monday mon mondy munday moday",
  "tuesday tue tues teusday tuesdy tusday",
  "wednesday wed weds wednesdy wensday wendesday wednsday",
  "thursday thu thur thurs thursdy thrusday thirsday thurday",
  "friday fri firday fridy frday",
  "saturday sat saterday satday saturdy",
  "sunday sun sundy suday",
]);

export const months = spell([
  "january jan januray janurary",
  "february feb febuary feburary",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sep sept setpember",
  "october oct",
  "november nov novemeber",
  "december dec decemeber",
]);

/** Also ordinary words or names: they count as dates only in the company of one. */
export const doubtfulWeekdays = new Set(["mon", "wed", "sat", "sun"]);
export const doubtfulMonths = new Set([
  "may",
  "march",
  "mar",
  "april",
  "june",
  "jun",
  "august",
  "jan",
  "dec",
  "sep",
]);

export const pluralWeekdays = spell([
  "mondays mons",
  "tuesdays tues",
  "wednesdays weds",
  "thursdays",
  "fridays",
  "saturdays",
  "sundays",
]);

export type CalendarUnit =
  | "minute"
  | "hour"
  | "day"
  | "workday"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year";

export const units: ReadonlyMap<string, CalendarUnit> = new Map<string, CalendarUnit>([
  ...["minute", "minutes", "min", "mins", "minuts", "minues"].map((word): [string, CalendarUnit] => [
    word,
    "minute",
  ]),
  ...["hour", "hours", "hr", "hrs"].map((word): [string, CalendarUnit] => [word, "hour"]),
  ...["day", "days", "dy"].map((word): [string, CalendarUnit] => [word, "day"]),
  ...["workday", "workdays", "weekday", "weekdays"].map((word): [string, CalendarUnit] => [word, "workday"]),
  ...["week", "weeks", "wk", "wks"].map((word): [string, CalendarUnit] => [word, "week"]),
  ...["weekend", "weekends", "wkend"].map((word): [string, CalendarUnit] => [word, "weekend"]),
  ...["month", "months", "mo", "mos", "mth", "mths"].map((word): [string, CalendarUnit] => [word, "month"]),
  ...["quarter", "quarters", "qtr"].map((word): [string, CalendarUnit] => [word, "quarter"]),
  ...["year", "years", "yr", "yrs"].map((word): [string, CalendarUnit] => [word, "year"]),
]);
