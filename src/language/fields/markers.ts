/** Quick-add symbols: `#tag`, `p1`, `!!`, `!2`, `~30m`, `@anna`, `s:doing`, `// note` and the spellings of other apps. */
import type { Priority, TaskStatus } from "../../shared/task.ts";
import type { Field } from "./field.ts";

const priorities: Readonly<Record<string, Priority>> = {
  p1: "urgent",
  p2: "high",
  p3: "medium",
  p4: "low",
  "!!!": "urgent",
  "!!": "high",
  "!": "medium",
  "!1": "urgent",
  "!2": "high",
  "!3": "medium",
  "!4": "low",
  "!urgent": "urgent",
  "!critical": "urgent",
  "!high": "high",
  "!medium": "medium",
  "!normal": "medium",
  "!low": "low",
  urgent: "urgent",
  critical: "urgent",
  highest: "urgent",
  high: "high",
  medium: "medium",
  normal: "medium",
  low: "low",
  lowest: "low",
  "1": "urgent",
  "2": "high",
  "3": "medium",
  "4": "low",
};

export const statusWords: Readonly<Record<string, TaskStatus>> = {
  backlog: "backlog",
  someday: "backlog",
  todo: "todo",
  "to-do": "todo",
  open: "todo",
  doing: "in_progress",
  wip: "in_progress",
  started: "in_progress",
  inprogress: "in_progress",
  in_progress: "in_progress",
  "in-progress": "in_progress",
  progress: "in_progress",
  active: "in_progress",
  blocked: "blocked",
  stuck: "blocked",
  waiting: "blocked",
  done: "done",
  complete: "done",
  completed: "done",
  finished: "done",
};

const word = /(?<=^|[\s\uE000(])[^\s(]\S*/gu;
const tag = /^#([\p{L}\p{N}_][\p{L}\p{N}_/&.-]*)/u;
const person = /^@([\p{L}][\p{L}\p{N}_.'-]*)/u;
const keyed =
  /^(p|prio|priority|s|status|state|tags?|label|labels|assignee|assign|owner|est|estimate|effort|t):([^\s:]+)$/iu;
const trailing = /[,.;:!?)]+$/u;

/** `taken`: text where other fields and protected stretches are hidden already. */
export function findMarkers(taken: string): Field[] {
  const fields: Field[] = [];
  const note = /(?<=^|\s)\/\/[ \t]*([^\n]*)/u.exec(taken);
  const limit = note?.index ?? taken.length;
  const counted = /^~\d+$/u;
  for (const match of taken.matchAll(word)) {
    if (match.index >= limit) break;
    // "~30 dollars": a number of something else.
    if (counted.test(match[0]) && /^\s+\p{Ll}+s\b/u.test(taken.slice(match.index + match[0].length)))
      continue;
    const raw = match[0] + restOfDuration(match[0], taken.slice(match.index + match[0].length));
    const field = raw.length > 200 ? null : readMarker(raw, match.index);
    if (field !== null) fields.push(field);
  }
  return fields;
}

/** `// note`, up to the end of the line; also "note:" at the start of a stretch. Read from the user's own text. */
export function findNote(text: string, taken: string): Field | null {
  const match = /(?<=^|\s)(?:\/\/|(?<=[\n.,;] ?)notes?:)[ \t]*([^\n\uE000]*[^\n]*)/iu.exec(taken);
  if (match === null) return null;
  const end = match.index + match[0].trimEnd().length;
  const notes = text.slice(match.index, end).replace(/^(?:\/\/|notes?:)\s*/iu, "");
  return notes === "" ? null : { name: "notes", notes, start: match.index, end };
}

function readMarker(raw: string, start: number): Field | null {
  const first = raw[0]!;
  if (first === "#") return readTag(raw, start);
  if (first === "@") return readPerson(raw, start);
  if (first === "~") return readTilde(raw, start);
  const trimmed = raw.replace(/[,.;:)]+$/u, "");
  const named = priorities[trimmed.toLowerCase()];
  if (named !== undefined && (first === "!" || /^p[1-4]$/iu.test(trimmed))) {
    return { name: "priority", priority: named, start, end: start + trimmed.length };
  }
  return readKeyed(trimmed, start);
}

function readTag(raw: string, start: number): Field | null {
  const match = tag.exec(raw);
  const name = match?.[1]?.replace(trailing, "").replace(/[.&/-]+$/u, "");
  if (name === undefined || !/\p{L}/u.test(name) || name.length > 60) return null;
  return { name: "tags", tags: [name], start, end: start + 1 + name.length };
}

function readPerson(raw: string, start: number): Field | null {
  const name = person.exec(raw)?.[1]?.replace(/(?:'s|[.'-]+)$/u, "");
  if (name === undefined || name.length > 60) return null;
  return { name: "assignee", assignee: name, start, end: start + 1 + name.length };
}

function readTilde(raw: string, start: number): Field | null {
  const trimmed = raw.replace(trailing, "");
  const minutes = parseDuration(trimmed.slice(1).replaceAll(/\s/gu, ""));
  return minutes === null ? null : { name: "estimateMinutes", minutes, start, end: start + trimmed.length };
}

/** "~1h 30m", "~1 h", "~2 hours 15 min": what belongs to an estimate after its spaces. */
function restOfDuration(raw: string, after: string): string {
  if (!/^~\d{1,4}(?:[.,]\d{1,2})?(?:h(?:rs?|ours?)?)?$/iu.test(raw)) return "";
  const unit = /\d$/u.test(raw)
    ? /^\s(?:h(?:rs?|ours?)?|m(?:ins?|inutes?)?)(?![\p{L}\d])/iu.exec(after)?.[0]
    : "";
  if (unit === undefined) return "";
  const minutes = /^\s\d{1,2}\s?m(?:ins?|inutes?)?(?![\p{L}\d])/iu.exec(after.slice(unit.length))?.[0];
  return /h/iu.test(raw + unit) ? unit + (minutes ?? "") : unit;
}

/** "30m", "1h30", "1h30m", "1.5h", "90", "2d" (working days of eight hours). */
export function parseDuration(text: string): number | null {
  const match =
    /^(?:(\d{1,3}(?:[.,]\d{1,2})?)d)?(?:(\d{1,3}(?:[.,]\d{1,2})?)h(?:rs?|ours?)?)?(?:(\d{1,4})(?:m(?:ins?|inutes?)?)?)?$/iu.exec(
      text,
    );
  if (match === null || text === "") return null;
  const number = (part: string | undefined): number =>
    part === undefined ? 0 : Number(part.replace(",", "."));
  const minutes = Math.round(number(match[1]) * 480 + number(match[2]) * 60 + number(match[3]));
  return minutes >= 1 && minutes <= 60_000 ? minutes : null;
}

function readKeyed(raw: string, start: number): Field | null {
  const match = keyed.exec(raw);
  if (match === null) return null;
  const [key, value] = [match[1]!.toLowerCase(), match[2]!];
  const end = start + raw.length;
  if (/^(?:p|prio|priority)$/u.test(key)) {
    const priority = priorities[value.toLowerCase()];
    return priority === undefined ? null : { name: "priority", priority, start, end };
  }
  if (/^(?:s|status|state)$/u.test(key)) {
    const status = statusWords[value.toLowerCase()];
    return status === undefined ? null : { name: "status", status, start, end };
  }
  if (/^(?:tag|label)/u.test(key)) {
    const tags = value
      .split(",")
      .map((one) => one.replace(/^#/u, ""))
      .filter((one) => one !== "");
    return tags.length === 0 ? null : { name: "tags", tags, start, end };
  }
  if (/^(?:assign|owner)/u.test(key))
    return { name: "assignee", assignee: value.replace(/^@/u, ""), start, end };
  const minutes = parseDuration(value);
  return minutes === null ? null : { name: "estimateMinutes", minutes, start, end };
}
