import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { CaroleError } from "../shared/errors.ts";
import type { Due, SeriesValues } from "../shared/task.ts";

/** A rule that finds nothing in so many steps never will, as with the 30th of February. */
const maxIterations = 5000;

/** The rule in RFC 5545 form, without the `RRULE:` in front; refused when it is not one or can never come about. */
export function checkRepeat(text: string): string {
  const rule = text
    .trim()
    .replace(/^RRULE:/i, "")
    .replace(/;+$/, "");
  if (/\s/.test(rule)) throw badRepeat(text);
  try {
    const start = Temporal.PlainDateTime.from("2024-01-01T00:00");
    const found = occurrences(rule.replace(/;?UNTIL=[^;]*/i, "").replace(/^;/, ""), start).next(
      inUtc(start),
      true,
    );
    if (found === null) throw badRepeat(text);
  } catch (error) {
    throw error instanceof CaroleError ? error : badRepeat(text, error);
  }
  return rule;
}

const badRepeat = (text: string, cause?: unknown): CaroleError =>
  new CaroleError("invalid_request", `"${text.slice(0, 100)}" is not a repeat that can come about.`, {
    hint: "Write it as in RFC 5545, such as FREQ=WEEKLY;BYDAY=FR.",
    cause,
  });

interface RepeatingTask {
  readonly due: Due | null;
  readonly repeat: string;
  readonly series?: SeriesValues | undefined;
}

export interface NextTime {
  readonly due: Due;
  readonly repeat: string;
}

/**
 * The next time of a repeating task that was just completed or skipped: the first one after its own day and after now, so
 * missed ones don't pile up. Null when the rule has ended. Reckoned on the wall clock of the task's zone, where 9:00 stays
 * 9:00 whether summer time begins or ends in between; and from where the series stands, though this one may have been moved.
 */
export function nextOccurrence(
  task: RepeatingTask,
  now: Date,
  readersZone: string,
  why: "completed" | "skipped" = "completed",
): NextTime | null {
  const anchor = task.series?.due ?? task.due;
  const zone = anchor?.timeZone ?? readersZone;
  const wallNow = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime();
  const due = anchor ?? { date: wallNow.toPlainDate().toString() };
  const start = Temporal.PlainDateTime.from(`${due.date}T${due.time ?? "00:00"}`);
  const wholeDay = due.time === undefined;
  // Who skips what was missed may still do today's; who completes it has done today's.
  const gone = wholeDay && why === "skipped" ? wallNow.subtract({ days: 1 }) : wallNow;
  const later = Temporal.PlainDateTime.compare(start, gone) > 0 ? start : gone;
  // A whole day is over at its end: the next one is on a later day.
  const after = wholeDay ? later.with({ hour: 23, minute: 59, second: 59 }) : later;
  const found = firstAfter(onWallClock(task.repeat, zone), start, after);
  if (found === null) return null;
  return {
    due: {
      ...due,
      date: found.at.toPlainDate().toString(),
      ...(due.time === undefined
        ? {}
        : { time: found.at.toPlainTime().toString({ smallestUnit: "minute" }) }),
    },
    repeat: found.count === null ? task.repeat : task.repeat.replace(countPart, `COUNT=${found.count}`),
  };
}

const countPart = /\bCOUNT=(\d+)/i;

interface Found {
  readonly at: Temporal.PlainDateTime;
  /** How many times are left, with this one; null for a rule without a count. */
  readonly count: number | null;
}

function firstAfter(
  rule: string,
  start: Temporal.PlainDateTime,
  after: Temporal.PlainDateTime,
): Found | null {
  const all = occurrences(rule, start);
  const count = countPart.exec(rule)?.[1];
  if (count === undefined) {
    const at = all.next(inUtc(after), false);
    return at === null ? null : { at: at.toPlainDateTime(), count: null };
  }
  const limit = Math.min(Number(count), maxIterations);
  const times = all.all((_time, index) => index < limit);
  const place = times.findIndex((time) => Temporal.ZonedDateTime.compare(time, inUtc(after)) > 0);
  const at = times[place];
  return at === undefined ? null : { at: at.toPlainDateTime(), count: Number(count) - place };
}

/** The wall clock written as UTC, which knows no summer time. */
const inUtc = (time: Temporal.PlainDateTime): Temporal.ZonedDateTime => time.toZonedDateTime("UTC");

function occurrences(rule: string, start: Temporal.PlainDateTime): RRuleTemporal<Temporal.ZonedDateTime> {
  return new RRuleTemporal({ rruleString: rule, dtstart: inUtc(start), temporal: Temporal, maxIterations });
}

/** An end given as an instant is that moment on the wall clock of the zone. */
function onWallClock(rule: string, zone: string): string {
  return rule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i, (_whole, ...digits: string[]) => {
    const [year, month, day, hour, minute, second] = digits;
    const instant = Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    const wall = instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "second" });
    return `UNTIL=${wall.replace(/[-:]/g, "")}Z`;
  });
}
