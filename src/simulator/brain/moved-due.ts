import type { Due } from "../../shared/task.ts";
import { countOf } from "./days-away.ts";
import type { Row } from "./outputs.ts";
import { dueText } from "./said-fields.ts";

export const dayWords =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:today|tonight|tomorrow|tmrw|yesterday|weekend|week|month|year|days?|eod|eow|eom|next|end)\b|\d{4}-\d{2}|\d{1,2}[./]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)\b|\bin (?:an?|\d+|one|two|three)\b/i;

const shift =
  /\b(?:by|back|out|forward)?\s*(?:by\s+)?(an?|another|one|two|three|four|five|six|\d{1,2})(?: more)? (day|week|month)s?(?:\s+(later|earlier|back))?\b/i;
/**
 * The due that a change means for a row that has one. "4pm" alone keeps the day, "to friday" keeps the time of day, and
 * "push it back a week" counts from the date that stands.
 */
export function movedDue(
  said: string,
  due: Due | undefined,
  row: Pick<Row, "due">,
  /** What has no day yet is put off from here. */
  today?: string,
): string | undefined {
  const [date, time] = (row.due ?? "").split("T");
  if (date === undefined || date === "")
    return due === undefined ? today && shiftedDate(said, today) : dueText(due);
  const later = shiftedTime(said, date, time);
  if (later !== undefined) return later;
  const shifted = weekdayAfterIn(said, date) ?? shiftedDate(said, date);
  if (shifted !== undefined) return time === undefined ? shifted : `${shifted}T${time}`;
  if (due === undefined) return undefined;
  if (due.time !== undefined && !dayWords.test(said)) return `${date}T${due.time}`;
  return due.time === undefined && time !== undefined ? `${due.date}T${time}` : dueText(due);
}

const weekdays = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];

/** "To the Friday after": the first one behind the date that stands. */
function weekdayAfterIn(said: string, date: string): string | undefined {
  const name = /\bthe (mon|tues|wednes|thurs|fri|satur|sun)day (?:after|following)\b/i.exec(said)?.[1];
  const day = new Date(`${date}T00:00:00Z`);
  if (name === undefined || Number.isNaN(day.getTime())) return undefined;
  const ahead = (weekdays.indexOf(name.toLowerCase()) - day.getUTCDay() + 7) % 7 || 7;
  day.setUTCDate(day.getUTCDate() + ahead);
  return day.toISOString().slice(0, 10);
}

function shiftedDate(said: string, date: string): string | undefined {
  if (!/\b(?:push|postpone|delay|shift|move|defer|bump|bring)\b|\b(?:later|earlier)\b/i.test(said))
    return undefined;
  const match = shift.exec(said);
  if (
    match === null ||
    !/\b(?:by|back|out|forward|later|earlier|postpone|push|bump|defer|shift|delay|more)\b/i.test(said)
  )
    return undefined;
  const count = countOf(match[1] ?? "");
  const earlier = /\bearlier\b|\bforward\b|\b(?:move|bring|pull)\b.{0,60}\b(?:up|ahead)\b/i.test(said)
    ? -1
    : 1;
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  if (match[2]?.toLowerCase() === "month") day.setUTCMonth(day.getUTCMonth() + count * earlier);
  else day.setUTCDate(day.getUTCDate() + count * earlier * (match[2]?.toLowerCase() === "week" ? 7 : 1));
  return day.toISOString().slice(0, 10);
}

/** "an hour later", "30 minutes earlier": from the time that stands, over midnight too. */
function shiftedTime(said: string, date: string, time: string | undefined): string | undefined {
  const match =
    /\b(an?|one|two|three|four|five|six|half an|\d{1,3}(?:\.5)?)\s*(hours?|hrs?|minutes?|mins?|h|m)\s+(later|earlier|sooner)\b/i.exec(
      said,
    ) ??
    /\b(?:back|out|by|forward)\s+(?:by\s+)?(an?|one|two|three|four|five|six|half an|\d{1,3}(?:\.5)?)\s*(hours?|hrs?|minutes?|mins?|h|m)\b/i.exec(
      said,
    );
  if (match === null || time === undefined) return undefined;
  const count = /half/i.test(match[1] ?? "") ? 0.5 : countOf(match[1] ?? "");
  const minutes =
    count *
    (/^h/i.test(match[2] ?? "") ? 60 : 1) *
    (/earlier|sooner|\bforward\b/i.test(match[3] ?? match[0]) ? -1 : 1);
  const moved = new Date(Date.parse(`${date}T${time}:00Z`) + minutes * 60_000);
  return Number.isNaN(moved.getTime()) ? undefined : moved.toISOString().slice(0, 16);
}

/** The last day of what repeats, the due of what does not. */
export const endOn = (day: string, { repeat }: Pick<Row, "repeat">): Record<string, string> =>
  repeat === undefined
    ? { due: day }
    : { repeat: `${repeat.replace(/;(?:UNTIL|COUNT)=[^;]*/g, "")};UNTIL=${day.replaceAll("-", "")}` };
