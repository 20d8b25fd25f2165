/** A repeat as a tool's argument: words ("every other Tuesday") or an RRULE. */
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Due } from "../shared/task.ts";
import type { Moment } from "./reading.ts";
import { findRepeats } from "./repeats/find-repeats.ts";

/** An RRULE value without `RRULE:`. Null when the words name no repeat, or a rule that never comes true. */
export function parseRepeat(words: string, moment: Moment): string | null {
  const text = words.trim();
  if (/^(?:rrule:)?[a-z-]+=/i.test(text)) return normalizeRule(text);
  return findRepeats(text, moment)[0]?.rule ?? findRepeats(`every ${text}`, moment)[0]?.rule ?? null;
}

/** The first day of a repeat in words, with its time if one is said. */
export function firstDue(words: string, moment: Moment): Due | null {
  return findRepeats(words.trim(), moment)[0]?.due ?? null;
}

function normalizeRule(text: string): string | null {
  const value = text
    .replace(/^rrule:/i, "")
    .replace(/;+$/, "")
    .replaceAll(/\s+/g, "")
    .toUpperCase();
  const parts = value.split(";");
  const wellFormed = parts.every((part) => /^[A-Z-]+=[A-Z0-9,+:-]+$/.test(part));
  if (!wellFormed || !parts.some((part) => part.startsWith("FREQ="))) return null;
  try {
    const start = Temporal.ZonedDateTime.from("2024-01-01T00:00[UTC]");
    const rule = new RRuleTemporal({ rruleString: `RRULE:${value}`, dtstart: start });
    rule.next(new Date(Date.UTC(2023, 0, 1)), true);
  } catch {
    return null; // The library refuses what RFC 5545 does not allow: that is the answer, not a failure.
  }
  const frequency = parts.find((part) => part.startsWith("FREQ="))!;
  return [frequency, ...parts.filter((part) => part !== frequency && part !== "INTERVAL=1")].join(";");
}
