/** The moment and place in which words are read, and instants derived from wall-clock dues. */
import { Temporal } from "temporal-polyfill";
import { CaroleError } from "../shared/errors.ts";
import { isTimeZone } from "../shared/time-zone.ts";
import type { Due } from "../shared/task.ts";
import type { Moment } from "./reading.ts";

const wallClock = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

export function momentAt(instant: Date, timeZone: string): Moment {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return { now: zoned.toPlainDateTime().toString({ smallestUnit: "second" }), timeZone };
}

/** `now` as a caller writes it: wall-clock in `timeZone`, or with an offset. What is missing comes from `fallback`. */
export function readMoment(
  said: { readonly now?: string | undefined; readonly timeZone?: string | undefined },
  fallback: { readonly instant: Date; readonly timeZone: string },
): Moment {
  const timeZone = readTimeZone(said.timeZone ?? fallback.timeZone);
  if (said.now === undefined) return momentAt(fallback.instant, timeZone);
  const text = said.now.trim();
  try {
    if (wallClock.test(text)) {
      return {
        now: Temporal.PlainDateTime.from(text, { overflow: "reject" }).toString({ smallestUnit: "second" }),
        timeZone,
      };
    }
    return momentAt(new Date(Temporal.Instant.from(text).epochMilliseconds), timeZone);
  } catch (cause) {
    throw new CaroleError("invalid_request", `"${text.slice(0, 64)}" is not a moment in time.`, {
      hint: "Write now as 2026-11-23T09:00:00, or with an offset as 2026-11-23T09:00:00+01:00.",
      cause,
    });
  }
}

function readTimeZone(name: string): string {
  if (isTimeZone(name)) return name;
  throw new CaroleError("invalid_request", `"${name.slice(0, 64)}" is not a time zone.`, {
    hint: "Use a name such as Europe/Berlin.",
  });
}

/**
 * The instant a due stands for: its time, or the end of its day. A wall-clock time that a clock change skips is read
 * as the same distance after midnight; of a time that comes twice, the first counts.
 */
export function dueInstant(due: Due, timeZone: string): Date {
  const zone = due.timeZone ?? timeZone;
  const date = Temporal.PlainDate.from(due.date);
  const wall =
    due.time === undefined
      ? date.add({ days: 1 }).toPlainDateTime()
      : date.toPlainDateTime(Temporal.PlainTime.from(due.time));
  const zoned = wall.toZonedDateTime(zone, { disambiguation: "compatible" });
  return new Date(zoned.epochMilliseconds - (due.time === undefined ? 1 : 0));
}
