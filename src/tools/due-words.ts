import type { Moment } from "../language/reading.ts";
import type { Due } from "../shared/task.ts";

const day = 86_400_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / day;
const longDay = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const withYear = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `2026-11-27` or `2026-11-27T15:00`. */
export const dueText = (due: Due): string => (due.time === undefined ? due.date : `${due.date}T${due.time}`);

/** The same seen from now: "tomorrow", "Friday 27 November, 15:00", "2 days overdue". */
export function dueWords(due: Due, moment: Moment): string {
  const ahead = dayNumber(due.date) - dayNumber(moment.now.slice(0, 10));
  const time = due.time === undefined ? "" : `, ${due.time}`;
  if (ahead < 0) return `${-ahead} ${ahead === -1 ? "day" : "days"} overdue`;
  if (ahead === 0) return `today${time}`;
  if (ahead === 1) return `tomorrow${time}`;
  const words = ahead > 300 ? withYear : longDay;
  return `${words.format(dayNumber(due.date) * day).replace(",", "")}${time}`;
}

/** The day a number of days away from another. */
export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * day).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(dayNumber(date) * day).getUTCDay();
