import { addDays } from "./dates.ts";
import { locale } from "./i18n/translate.ts";
import { settings } from "./settings.ts";

interface WeekInfo {
  readonly firstDay: number;
}

/** The day that a week begins on, as `Date` counts: 0 is Sunday. Chosen, or as usual in the reader's region. */
export function firstWeekday(): number {
  const { weekStart } = settings.get();
  if (weekStart !== "system") return weekStart === "monday" ? 1 : 0;
  const own: Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo } = new Intl.Locale(locale());
  const info = own.getWeekInfo?.() ?? own.weekInfo;
  return (info?.firstDay ?? 1) % 7;
}

export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** The first day of the week that holds `day`. */
export function weekOf(day: string, first: number = firstWeekday()): string {
  return addDays(day, -((weekdayOf(day) - first + 7) % 7));
}

/** The days of a calendar page: whole weeks around the month that holds `day`, or the one week. */
export function pageOfDays(day: string, span: "month" | "week", first: number = firstWeekday()): string[] {
  if (span === "week") return daysFrom(weekOf(day, first), 7);
  const from = weekOf(`${day.slice(0, 7)}-01`, first);
  const last = addDays(nextMonth(day, 1), -1);
  const weeks = Math.round((Date.parse(weekOf(last, first)) - Date.parse(from)) / 604_800_000) + 1;
  return daysFrom(from, weeks * 7);
}

const daysFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(day, index));

/** The first of the month that is `count` months from the one of `day`. */
export function nextMonth(day: string, count: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
}
