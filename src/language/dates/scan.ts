/** What date rules share: the scanned text, the pieces they read, and the checks on what stands around a piece. */
import { Temporal } from "temporal-polyfill";
import type { Moment } from "../reading.ts";
import { shield, tokenize, type Token } from "../tokens.ts";

export type PlainDate = Temporal.PlainDate;
export type PlainDateTime = Temporal.PlainDateTime;

export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly now: PlainDateTime;
  readonly today: PlainDate;
  readonly timeZone: string;
}

/**
 * How much company a piece needs: `sure` counts anywhere, `doubtful` is also an ordinary word (may, sat, Q1, noon) and
 * needs a preposition or a neighbour, `bare` is a naked number that needs "at" or a day beside it.
 */
export type Firmness = "sure" | "doubtful" | "bare";

export type Piece = { readonly end: number; readonly firmness: Firmness } & (
  | {
      readonly kind: "day";
      readonly date: PlainDate;
      readonly weekday?: number;
      /** Said as a day of some month: "the 5th". */
      readonly dayOfMonth?: number;
      /** "4/12" read day before month, which a weekday beside it may ask for. */
      readonly otherOrder?: PlainDate;
      /** The day stands for its whole week or month, so "Friday next week" can narrow it down. */
      readonly whole?: "week" | "month" | "quarter" | "year";
    }
  | {
      readonly kind: "time";
      readonly hour: number;
      readonly minute: number;
      readonly meridiem: "said" | "open";
    }
  | { readonly kind: "part"; readonly part: DayPart; readonly today?: boolean }
  | { readonly kind: "instant"; readonly at: PlainDateTime; readonly zone?: string }
);
export type DayPiece = Extract<Piece, { kind: "day" }>;
export type TimePiece = Extract<Piece, { kind: "time" }>;

export type DayPart = "morning" | "noon" | "afternoon" | "evening" | "night" | "midnight" | "workend";
export type Rule<Result extends Piece = Piece> = (scan: Scan, at: number) => Result | null;

export function scanText(text: string, moment: Moment): Scan {
  const now = Temporal.PlainDateTime.from(moment.now);
  return { text, tokens: tokenize(text), now, today: now.toPlainDate(), timeZone: moment.timeZone };
}

export function wordAt(scan: Scan, at: number): string {
  return scan.tokens[at]?.word ?? "";
}

export function day(
  date: PlainDate,
  end: number,
  more: Partial<Omit<DayPiece, "kind" | "date" | "end">> = {},
): DayPiece {
  return { kind: "day", date, end, firmness: "sure", ...more };
}

const openers = new Set([
  "(",
  "[",
  "{",
  ",",
  ";",
  ":",
  "—",
  "–",
  '"',
  "'",
  "“",
  "‘",
  "@",
  "!",
  "?",
  ".",
  "*",
  "-",
  ">",
]);

/** Whether a date can begin here: not in the middle of a word, a version, a path, an address. */
export function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === "mark") return false;
  if (!token.glued) return true;
  const before = scan.tokens[at - 1]!;
  // "at10 pm": the space was forgotten.
  if (before.word === "at" && !before.glued) return token.kind === "number";
  if (before.kind !== "mark" || before.word === shield) return false;
  if (!openers.has(before.word)) return false;
  const beyond = scan.tokens[at - 2];
  const joined = before.glued && beyond !== undefined && beyond.kind !== "mark";
  // "1:1", "16:9": a ratio.
  if (joined && before.word === ":" && beyond.kind === "number") return false;
  return !joined || before.word === "," || before.word === ":" || before.word === "—";
}

/** Whether a date can end before token `end`: no unit, digit or letter runs on, as in "5%", "v2.5.1", "monday.com". */
export function mayEnd(scan: Scan, end: number): boolean {
  const next = scan.tokens[end];
  if (next === undefined || !next.glued) return true;
  if (next.kind !== "mark" || next.word === shield) return false;
  if ("%°$€£/\\_+=&".includes(next.word))
    return next.word === "/" && (scan.tokens[end + 1]?.kind ?? "mark") === "mark";
  const after = scan.tokens[end + 1];
  const runsOn = after !== undefined && after.glued && after.kind !== "mark";
  return (
    !runsOn ||
    next.word === "," ||
    next.word === ";" ||
    next.word === "—" ||
    next.word === "–" ||
    next.word === ")"
  );
}

const functionWords = new Set(
  (
    "and or but so then with w without for to at on in by from until till before after about because please every each if " +
    "when while since as of is are was be i we you he she they it me us my our your his her their this that these those " +
    "the a an not no also plus via re per than daily weekly monthly yearly instead asap urgent urgently repeat repeating " +
    "starting ending latest sharp prompt tag tagged assign assigned due high low medium priority p1 p2 p3 p4 ish or's " +
    "tomorrow today tonight next last through thru will would can could should do don't let's pls thanks thank " +
    "remind set add create make call email send ask tell buy get pay pick go meet book order take finish"
  ).split(" "),
);

/** Whether a noun follows, so that the piece only describes it: "Friday deadline", "9 people", "Q1 report". */
export function describesNoun(scan: Scan, end: number): boolean {
  const next = scan.tokens[end];
  if (next === undefined) return false;
  if (next.kind === "mark") return (next.word === "-" && next.glued) || next.word === "'";
  return next.kind === "word" && !functionWords.has(next.word);
}
