import type { Due } from "../../shared/task.ts";
import { locale, t } from "./i18n/translate.ts";
import { settings } from "./settings.ts";
import { ownTimeZone } from "./time-zone.ts";

/** Days are `2026-11-27`, as people mean them, seen in the reader's zone. */
export function today(now: Date = new Date()): string {
  return dayOf(now);
}

export function dayOf(instant: Date): string {
  const { timeZone } = settings.get();
  if (timeZone !== "system") return clockIn(instant, timeZone).slice(0, 10);
  const month = String(instant.getMonth() + 1).padStart(2, "0");
  return `${instant.getFullYear()}-${month}-${String(instant.getDate()).padStart(2, "0")}`;
}

/** `2026-11-23 09:00:00` as the clocks of a zone show it. */
function clockIn(instant: Date, timeZone: string): string {
  const options = { timeZone, dateStyle: "short", timeStyle: "medium" } as const;
  return format(options, "sv").format(instant);
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export function daysBetween(from: string, to: string): number {
  return Math.round(dayNumber(to) - dayNumber(from));
}

export function addDays(day: string, count: number): string {
  return new Date((dayNumber(day) + count) * 86_400_000).toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions, language = locale()): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(language, options);
    formats.set(key, found);
  }
  return found;
}

/** The first questions after dates cost a browser some 20 ms: asked by themselves, they hold nothing up. */
export function prepareDates(): void {
  dayInWords("2000-01-01");
  wholeDay("2000-01-01");
}

const utcDay = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "Today", "Tomorrow", "Friday", "4 Dec", "3 days overdue": short, seen from now. */
export function dayInWords(day: string, from: string = today()): string {
  const distance = daysBetween(from, day);
  if (distance === 0) return t("due.today");
  if (distance === 1) return t("due.tomorrow");
  if (distance === -1) return t("due.yesterday");
  if (distance > 1 && distance < 7) return weekdayOf(day);
  const sameYear = day.slice(0, 4) === from.slice(0, 4);
  return format({
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
    timeZone: "UTC",
  }).format(utcDay(day));
}

/** "Mon, 23 Nov": the day itself, wherever today is. */
export function shortDay(day: string): string {
  return format({ weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }).format(utcDay(day));
}

/** "Friday". */
export function weekdayOf(day: string): string {
  return format({ weekday: "long", timeZone: "UTC" }).format(utcDay(day));
}

/** "Monday, 23 November 2026". */
export function wholeDay(day: string): string {
  return format({ dateStyle: "full", timeZone: "UTC" }).format(utcDay(day));
}

export function monthInWords(day: string): string {
  return format({ month: "long", year: "numeric", timeZone: "UTC" }).format(utcDay(day));
}

export function weekdayInWords(day: string): string {
  return format({ weekday: "short", timeZone: "UTC" }).format(utcDay(day));
}

/** "2 h 30 min". */
export function minutesInWords(count: number): string {
  const hours = Math.floor(count / 60);
  const minutes = count % 60;
  if (hours === 0) return t("task.minutes", { count: minutes });
  return minutes === 0 ? t("time.hours", { hours }) : t("time.hoursMinutes", { hours, minutes });
}

export function dueInWords(due: Due, from: string = today()): string {
  const day = dayInWords(due.date, from);
  return due.time === undefined ? day : t("due.at", { day, time: timeInWords(due.time) });
}

export function timeInWords(time: string): string {
  return format({ hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    new Date(`2000-01-01T${time}:00Z`),
  );
}

/** The whole date, for hovering and for screen readers: "Friday, 27 November 2026, 15:00". */
export function dueExactly(due: Due): string {
  const day = format({ dateStyle: "full", timeZone: "UTC" }).format(utcDay(due.date));
  return due.time === undefined ? day : t("due.at", { day, time: timeInWords(due.time) });
}

/** How near a date is: what its colour and its group come from. */
export function dueState(
  due: Due | null,
  from: string = today(),
): "none" | "overdue" | "today" | "soon" | "later" {
  if (due === null) return "none";
  const distance = daysBetween(from, due.date);
  if (distance < 0) return "overdue";
  if (distance === 0) return "today";
  return distance < 7 ? "soon" : "later";
}

export function momentInWords(instant: string, now: Date = new Date()): string {
  const date = new Date(instant);
  const time = format({ hour: "numeric", minute: "2-digit", timeZone: ownTimeZone() }).format(date);
  const day = dayOf(date);
  return day === dayOf(now) ? time : t("due.at", { day: dayInWords(day, dayOf(now)), time });
}

/** The wall clock as words are read by it: `2026-11-23T09:00:00`. */
export function wallClock(now: Date = new Date()): string {
  const { timeZone } = settings.get();
  if (timeZone !== "system") return clockIn(now, timeZone).replace(" ", "T");
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${dayOf(now)}T${part(now.getHours())}:${part(now.getMinutes())}:${part(now.getSeconds())}`;
}
