/** A due date in the words of today: "tomorrow", "Friday 27 November, 15:00", "2 days overdue". */
import { Temporal } from "temporal-polyfill";
import type { Due } from "../shared/task.ts";
import { dayName } from "./day-names.ts";
import type { Moment } from "./reading.ts";

export function describeDue(due: Due, moment: Moment): string {
  const now = Temporal.PlainDateTime.from(moment.now);
  const local = inZoneOf(due, moment);
  const date = Temporal.PlainDate.from(local.date);
  const days = now.toPlainDate().until(date, { largestUnit: "days" }).days;
  if (days < 0) return days === -1 ? "1 day overdue" : `${-days} days overdue`;
  const time = local.time === undefined ? "" : `, ${local.time}`;
  if (days === 0) {
    const late =
      local.time !== undefined && local.time < now.toPlainTime().toString({ smallestUnit: "minute" });
    return late ? `overdue since ${local.time}` : `today${time}`;
  }
  if (days === 1) return `tomorrow${time}`;
  return `${dayFrom(date, now.toPlainDate())}${time}`;
}

/** "Friday 27 November", with the year where it is another one. */
function dayFrom(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const year = date.year === today.year || date.since(today).days < 60 ? "" : ` ${date.year}`;
  return `${dayName(date.toString())}${year}`;
}

/** A time in another zone, as the reader's own clock will show it. */
function inZoneOf(due: Due, moment: Moment): Due {
  if (due.time === undefined || due.timeZone === undefined || due.timeZone === moment.timeZone) return due;
  const zoned = Temporal.PlainDateTime.from(`${due.date}T${due.time}`).toZonedDateTime(due.timeZone);
  const local = zoned.withTimeZone(moment.timeZone).toPlainDateTime();
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}
