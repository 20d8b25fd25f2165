/** A due date as a tool's argument: an ISO day, an ISO wall-clock time, or the user's own words. */
import type { Due } from "../shared/task.ts";
import { findDates } from "./dates/find-dates.ts";
import { replacePhrases } from "./phrases.ts";
import { findRepeats } from "./repeats/find-repeats.ts";
import type { Moment } from "./reading.ts";

/** Null when the words can't be read as a date or a repeat as a whole. */
export function resolveDue(words: string, moment: Moment): { due: Due | null; repeat: string | null } | null {
  const { text } = replacePhrases(words.trim(), moment.phrases);
  if (text === "") return null;
  const repeat = findRepeats(text, moment)[0];
  if (repeat !== undefined) return { due: repeat.due, repeat: repeat.rule };
  const [date] = findDates(text, moment, { whole: true });
  return date === undefined ? null : { due: date.due, repeat: null };
}
