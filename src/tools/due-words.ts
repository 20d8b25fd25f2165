import { dateName, dayName } from "../language/day-names.ts";
import type { Moment } from "../language/reading.ts";
import type { Due } from "../shared/task.ts";
import { daysBetween } from "../tasks/days.ts";

/** `2026-11-27` or `2026-11-27T15:00`. */
export const dueText = (due: Due): string => (due.time === undefined ? due.date : `${due.date}T${due.time}`);

/** The same seen from now: "tomorrow", "Friday 27 November, 15:00", "2 days overdue". */
export function dueWords(due: Due, moment: Moment): string {
  const ahead = daysBetween(moment.now.slice(0, 10), due.date);
  const time = due.time === undefined ? "" : `, ${due.time}`;
  if (ahead < 0) return `${-ahead} ${ahead === -1 ? "day" : "days"} overdue`;
  if (ahead === 0) return `today${time}`;
  if (ahead === 1) return `tomorrow${time}`;
  return `${ahead > 300 ? dateName(due.date) : dayName(due.date)}${time}`;
}
