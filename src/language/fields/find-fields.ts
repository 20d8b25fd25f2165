/** All that a text says about a task, each with its place. Symbols first, then repeats, words, dates; none overlap. */
import { findDates, type DateReading } from "../dates/find-dates.ts";
import type { Moment } from "../reading.ts";
import { findRepeats } from "../repeats/find-repeats.ts";
import { hideAll } from "../tokens.ts";
import type { Field, Stretch } from "./field.ts";
import { firstValues } from "./first-values.ts";
import { findMarkers, findNote } from "./markers.ts";
import { findProtected } from "./protect.ts";
import { fitsRepeat, startAhead } from "./start-of-repeat.ts";
import { findWordedFields } from "./worded-fields.ts";

export function findFields(text: string, moment: Moment): Field[] {
  let taken = hideAll(text, findProtected(text));
  const fields: Field[] = [];
  const take = (found: readonly Field[]): void => {
    fields.push(...found);
    taken = hideAll(taken, found);
  };
  const note = findNote(text, taken);
  take(note === null ? [] : [note]);
  take(findMarkers(taken).filter((field) => !isDatedMention(field, taken, moment)));
  const repeats = findRepeats(taken, moment);
  const others = repeats.filter((repeat, index) => index > 0 && repeat.continues !== true);
  take(repeats.filter((repeat) => !others.includes(repeat)).map((repeat) => ({ name: "repeat", ...repeat })));
  // The days of a second repeat, which the row can't hold, are no dates of it.
  taken = hideAll(taken, others);
  const dates = findDates(moves.test(text) ? withoutOrigin(taken) : taken, moment);
  const worded = findWordedFields(text, hideAll(taken, dates)).map((field) =>
    cutNote(field, [...fields, ...dates]),
  );
  take(
    worded.filter(
      (field, index) =>
        !dates.some((date) => overlaps(field, date)) &&
        ![...fields, ...worded.slice(0, index)].some((known) => overlaps(field, known)),
    ),
  );
  const repeat = fields.find((field) => field.name === "repeat");
  const usable = dates.filter(
    (date) => !worded.some((field) => overlaps(field, date)) && fitsRepeat(date, repeat),
  );
  take(chooseDates(text, usable, fields, moment.now.slice(0, 10)));
  return firstValues(text, startAhead(fields, moment));
}

/** A note in words ends where a symbol or a date begins: "with the note call first #home". */
function cutNote(field: Field, others: readonly Stretch[]): Field {
  if (field.name !== "notes") return field;
  const next = others.filter((other) => other.start > field.start && other.start < field.end);
  const limit = Math.min(...next.map((other) => other.start), field.end);
  const kept = field.notes.slice(0, field.notes.length - (field.end - limit)).trimEnd();
  return kept === ""
    ? field
    : { ...field, notes: kept, end: limit - (field.notes.length - (field.end - limit) - kept.length) };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** "@tomorrow", "@fri 4pm": other apps' way to say when. */
function isDatedMention(field: Field, taken: string, moment: Moment): boolean {
  if (field.name !== "assignee" || taken[field.start] !== "@") return false;
  const [date] = findDates(taken.slice(field.start + 1, field.start + 60), moment);
  return date !== undefined && date.start === 0;
}

/** "from 3pm to 4pm", said of a move, is no range: what it comes from is hidden. */
function withoutOrigin(taken: string): string {
  const match = /\bfrom\s(?!now\b|today\b)[^,.;]{1,40}?\s(?=to\s)/iu.exec(taken);
  return match === null
    ? taken
    : hideAll(taken, [{ start: match.index, end: match.index + match[0].length }]);
}

/** A verb that takes a row from one date to another. */
const moves =
  /^[^\p{L}\d]*(?:\p{L}+(?:['’]\p{L}+)?[^\p{L}\d]+){0,4}?(?:mov(?:ed?|ing)|reschedul(?:ed?|ing)|chang(?:ed?|ing)|postpon(?:ed?|ing)|(?:push|shift|bump|delay|switch)(?:ed|ing)?|slip(?:s|ped)|bring(?:ing)?|brought|set(?! (?:up )?(?:an? |the |my |one |two |\d )?(?:[\p{L}-]+ ){0,2}(?:reminders?|alerts?|tasks?|alarms?)\b)|defer|snooze)\b/iu;

/** "prep Sunday dinner on Saturday": where another day is led to, the first one only tells which dinner. */
function withoutDescribing(dates: readonly DateReading[]): readonly DateReading[] {
  const led = dates.some((date) => date.saysDay && date.lead !== "");
  return led ? dates.filter((date) => !(date.describes && date.saysDay)) : dates;
}

/** The date that is due: "by", "due" and "before" outweigh "on" and "at"; among equals the first. */
function chooseDates(
  text: string,
  dates: readonly DateReading[],
  fields: readonly Field[],
  today: string,
): Field[] {
  const repeat = fields.find((field) => field.name === "repeat");
  const fitting = dates.filter((date) => !(date.saysDay && repeat?.saysStart === true));
  const meant = fitting.filter((date) => !date.denied);
  const denied = meant.length > 0 ? meant : fitting;
  // What should have been done yesterday is due on the day that is still to come.
  const ahead = denied.filter((date) => date.due.date >= today);
  const usable = withoutDescribing(ahead.length > 0 ? ahead : denied);
  const target = moves.test(text) ? usable.findLast((date) => date.lead === "to") : undefined;
  if (target !== undefined) return [{ name: "due", ...target }];
  const best =
    usable.find((date) => /^(?:due|deadline|by|before|until|till)$/.test(date.lead) && date.saysDay) ??
    usable[0];
  if (best === undefined) return [];
  const other = usable.find(
    (date) => date !== best && date.saysDay !== best.saysDay && date.saysTime !== best.saysTime,
  );
  return [best, ...(other === undefined ? [] : [other])].map((date) => ({ name: "due", ...date }));
}
