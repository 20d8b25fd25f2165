/** Appointments in a row, each with its own hour: "a meeting at 3 and lunch with Bob at 1" are two. */
import type { Field } from "../fields/field.ts";
import type { Clause } from "./clause.ts";

const kinds =
  "meeting|call|appointment|lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks|interview|session|sync|party|class|lesson|lecture|seminar|visit|check-?up|date|demo|stand-?up|review|conference|exam|test|flight|train|reservation|gym|yoga|pilates|swim|swimming|run|training|practice|rehearsal|choir|dentist|doctor|gp|vet|physio|physiotherapy|haircut|hairdresser|barber|massage|therapy|movies?|cinema|concert|gig|game|match|football|soccer|tennis|basketball|church|mass|webinar|workshop|viewing|check-?in|check-?out|1:1|one on one|one-on-one|pick-?up|drop-?off|school run|nap|bedtime";
const hour = String.raw`(?:(?:at|@|from|around|until|till|by) (?:half past |quarter (?:past|to) )?(?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d{1,2}(?::\d{2})? ?[ap]\.?m\b|\d{1,2}:\d{2}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b)`;
const begins = new RegExp(
  String.raw`^(?:(?:a|an|my|the|our|another)\s+)?(?:(?!to |with |for )[\p{L}'-]+ ){0,2}?(?:${kinds})\b`,
  "iu",
);
const before =
  /^\W*(?:(?:i|we)(?:'ve| have)?(?: also)?(?: have| got)? |(?:today|tomorrow|tonight|(?:on |this |next )?\p{L}+day(?: (?:morning|afternoon|evening))?),? |(?:add|put in|schedule|book|plan|also|please|there's|there is) )*/iu;
const timed = new RegExp(hour, "iu");
/** Commands on rows that stand are no appointments: "move the meeting to 3 and lunch to 1". */
const onRows =
  /^\W*(?:(?:please|can you|could you|just|also|and) )*(?:move|reschedule|postpone|change|delete|remove|cancel|swap|switch|push|shift|mark|show|list|what|which|when|how|do|did|is|are|if|because|tell|find|set|make|update|rename|between|after|before)\b/iu;

/** "I've got yoga at 7": what one has at an hour. */
export const ownsAppointment = new RegExp(
  String.raw`^(?:i|we)(?:'ve| have)(?: got)? ((?:\p{L}+ ){0,2}?(?:${kinds})\b(?! (?:results?|notes|questions?|problems?)\b)[^,;]{0,80})$`,
  "iu",
);
/** "… and a call with Ana at 11": goes on with what somebody has. */
export const anotherAppointment = new RegExp(
  String.raw`^((?:a|an|another) (?:[\p{L}'-]+ ){0,2}?(?:${kinds})\b[^,;]{0,80})$`,
  "iu",
);

/** Asked at every joint of a long text: the words alone say at once that most of them begin no appointment. */
const firstWords = (text: string): readonly string[] =>
  text
    .slice(0, 60)
    .toLowerCase()
    .split(/[\s,]+/u, 4);
const kindWords = new Set(
  kinds
    .replaceAll("?", "")
    .split("|")
    .flatMap((kind) => [kind, kind.replace("-", ""), kind.split(" ")[0] ?? kind]),
);

/** Whether another appointment begins at `right`, after the one in `left`. */
export function beginsNextAppointment(left: string, right: string): boolean {
  if (!firstWords(right).some((word) => kindWords.has(word))) return false;
  const next = right.split(/,|\s(?:and|then|&|but)\s/iu, 1)[0] ?? right;
  if (!begins.test(next) || !timed.test(next) || onRows.test(left)) return false;
  const last = left.split(/,|\s(?:and|then|&)\s/iu).at(-1) ?? left;
  return begins.test(last.replace(before, "")) && timed.test(last);
}

/** "tomorrow a meeting at 3 and lunch at 1": the second is on the day of the first, unless it says its own. */
export function onSameDay(clause: Clause, first: Clause): Clause {
  const spoken = { ...clause, spoken: true };
  const saysDay = (field: Field): boolean =>
    field.name === "repeat" || (field.name === "due" && field.saysDay);
  const day = first.fields.find((field) => field.name === "due" && field.saysDay);
  if (day?.name !== "due" || clause.fields.some(saysDay)) return spoken;
  const { date } = day.due;
  const fields = clause.fields.map((field) =>
    field.name === "due" ? { ...field, due: { ...field.due, date } } : field,
  );
  return { ...spoken, fields };
}
