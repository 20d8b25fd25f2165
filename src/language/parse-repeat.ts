/** A repeat as a tool's argument: words ("every other Tuesday") or an RRULE. */
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Due } from "../shared/task.ts";
import { replacePhrases } from "./phrases.ts";
import type { Moment } from "./reading.ts";
import { findRepeats } from "./repeats/find-repeats.ts";

/** An RRULE value without `RRULE:`. Null when the words name no repeat, or a rule that never comes true. */
export function parseRepeat(words: string, moment: Moment): string | null {
  const { text } = replacePhrases(words.trim(), moment.phrases);
  if (/^(?:rrule:)?[a-z-]+=/i.test(text)) return normalizeRule(text);
  return findRepeats(text, moment)[0]?.rule ?? findRepeats(`every ${text}`, moment)[0]?.rule ?? null;
}

/** The first day of a repeat in words, with its time if one is said. */
export function firstDue(words: string, moment: Moment): Due | null {
  return findRepeats(replacePhrases(words.trim(), moment.phrases).text, moment)[0]?.due ?? null;
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
  if (!parts.every(inRange)) return null;
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

/** What RFC 5545 allows as numbers; the library takes any. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  INTERVAL: [1, 10_000],
  COUNT: [1, 100_000],
  BYMONTH: [1, 12],
  BYMONTHDAY: [1, 31],
  BYYEARDAY: [1, 366],
  BYWEEKNO: [1, 53],
  BYSETPOS: [1, 366],
  BYHOUR: [0, 23],
  BYMINUTE: [0, 59],
  BYSECOND: [0, 60],
};
const signed = new Set(["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"]);

function inRange(part: string): boolean {
  const [key = "", value = ""] = part.split("=");
  const range = ranges[key];
  if (range === undefined) return true;
  return value.split(",").every((text) => {
    const number = signed.has(key) ? Math.abs(Number(text)) : Number(text);
    return Number.isInteger(number) && number >= range[0] && number <= range[1];
  });
}
