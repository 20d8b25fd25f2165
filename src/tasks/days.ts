import { Temporal } from "temporal-polyfill";

/** Days as `2026-11-27`: they have no hours and no zone, so midnight to midnight is always a whole day. */
const dayLength = 86_400_000;
const number = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);

export const addDays = (day: string, days: number): string =>
  new Date((number(day) + days) * dayLength).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => number(to) - number(from);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(number(day) * dayLength).getUTCDay() || 7;

export const isWeekend = (day: string): boolean => weekdayOf(day) > 5;

export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

export const dayIn = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();

/** The instant at which a day begins somewhere. */
export const startOfDay = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);

/** "2 h 30 min", "45 min", "3 h". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
