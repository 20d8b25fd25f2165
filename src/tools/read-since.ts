import { dueInstant } from "../language/moment.ts";
import type { Moment } from "../language/reading.ts";
import { CalendarDate } from "../shared/task.ts";
import { addDays, weekdayOf } from "../tasks/days.ts";

export type Since =
  | { readonly kind: "said"; readonly instant: string }
  | { readonly kind: "problem"; readonly problem: string };

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** A day that history starts from. Unlike a due date it lies in the past: "monday" is the last one. */
export function readSince(words: string, moment: Moment): Since {
  const day = dayOf(
    words
      .trim()
      .toLowerCase()
      .replace(/^since\s+/, ""),
    moment.now.slice(0, 10),
  );
  if (day === null) {
    return {
      kind: "problem",
      problem: `"${words.slice(0, 60)}" is not a past day that I can read. Write it as YYYY-MM-DD, or as 'monday', 'yesterday', 'last week'.`,
    };
  }
  return { kind: "said", instant: dueInstant({ date: day, time: "00:00" }, moment.timeZone).toISOString() };
}

function dayOf(words: string, today: string): string | null {
  const date = words.slice(0, 10);
  if (CalendarDate.safeParse(date).success) return date;
  const sinceMonday = weekdayOf(today) - 1;
  const weekday = weekdays.findIndex((name) =>
    words.replace(/^(?:last|this|on)\s+/, "").startsWith(name.slice(0, 3)),
  );
  const ago = /^(?:the )?(?:last |past )?(\d{1,3}) (day|week|month)s?(?: ago)?$/.exec(words);
  if (words === "today" || words === "this morning") return today;
  if (words === "yesterday") return addDays(today, -1);
  if (words === "this week") return addDays(today, -sinceMonday);
  if (words === "last week") return addDays(today, -sinceMonday - 7);
  if (words === "this month") return `${today.slice(0, 7)}-01`;
  if (words === "last month") return `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;
  if (words === "this year") return `${today.slice(0, 4)}-01-01`;
  if (ago !== null) return addDays(today, -Number(ago[1]) * { day: 1, week: 7, month: 30 }[ago[2] as "day"]);
  if (weekday >= 0) return addDays(today, -((sinceMonday - weekday + 7) % 7 || 7));
  return null;
}
