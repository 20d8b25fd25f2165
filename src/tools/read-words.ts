import { firstDue, parseRepeat } from "../language/parse-repeat.ts";
import type { Moment } from "../language/reading.ts";
import { resolveDue } from "../language/resolve-due.ts";
import { CalendarDate, ClockTime, type Due } from "../shared/task.ts";

/** What a model wrote for a due: a day, a time, the user's words, "none", or something that cannot be read. */
export type SaidDue =
  | { readonly kind: "said"; readonly due: Due; readonly repeat?: string }
  | { readonly kind: "none" }
  | { readonly kind: "problem"; readonly problem: string };

const nothing = /^(?:none|null|no|nothing|never|no due date|no date|-)?$/i;
const isoDue = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::\d{2})?(?:\.\d+)?)?$/;

export function readDueWords(words: string, moment: Moment): SaidDue {
  const text = words.trim();
  if (nothing.test(text)) return { kind: "none" };
  const iso = isoDue.exec(text);
  if (iso !== null) return exactDue(iso[1]!, iso[2]?.padStart(5, "0"));
  const read = resolveDue(text, moment);
  if (read === null) return { kind: "problem", problem: unreadable(text) };
  const repeat = read.repeat === null ? {} : { repeat: read.repeat };
  const due = read.due ?? (read.repeat === null ? null : { date: moment.now.slice(0, 10) });
  return due === null ? { kind: "problem", problem: unreadable(text) } : { kind: "said", due, ...repeat };
}

/** A repeat as an RRULE, with the first day that its words name. */
export type SaidRepeat =
  | { readonly kind: "said"; readonly repeat: string; readonly due: Due | null }
  | { readonly kind: "none" }
  | { readonly kind: "problem"; readonly problem: string };

export function readRepeatWords(words: string, moment: Moment): SaidRepeat {
  const text = words.trim();
  if (nothing.test(text)) return { kind: "none" };
  const repeat = parseRepeat(text, moment);
  if (repeat !== null) return { kind: "said", repeat, due: firstDue(text, moment) };
  return {
    kind: "problem",
    problem: `"${text.slice(0, 60)}" is not a repeat that can be read. Write an RRULE such as FREQ=WEEKLY;BYDAY=FR, or words such as "every friday".`,
  };
}

function exactDue(date: string, time: string | undefined): SaidDue {
  const day = CalendarDate.safeParse(date);
  if (!day.success) return { kind: "problem", problem: `${date} is not a day of the calendar.` };
  if (time === undefined) return { kind: "said", due: { date } };
  if (!ClockTime.safeParse(time).success)
    return { kind: "problem", problem: `${time} is not a time of day.` };
  return { kind: "said", due: { date, time } };
}

const unreadable = (text: string): string =>
  `"${text.slice(0, 60)}" is not a date that can be read. Write a day as YYYY-MM-DD, a time as YYYY-MM-DDTHH:MM, or the user's words such as "friday 3pm".`;
