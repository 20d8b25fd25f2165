/** Pieces that stand together make one date: "Thursday, 26 November at half past nine in the evening". */
import {
  describesNoun,
  mayBegin,
  mayEnd,
  type DayPiece,
  type Piece,
  type PlainDate,
  type Scan,
  type TimePiece,
  wordAt,
} from "./scan.ts";
import { beginsWithVerb } from "../requests/statement.ts";
import { skipRange } from "./range.ts";
import { readPiece } from "./read-piece.ts";
import { readZone } from "./zone.ts";
import { startOfWeek } from "./weekday.ts";

export interface Chain {
  readonly day: DayPiece | null;
  readonly time: TimePiece | null;
  readonly part: Extract<Piece, { kind: "part" }> | null;
  readonly instant: Extract<Piece, { kind: "instant" }> | null;
  readonly zone: string | null;
  readonly pieces: number;
  /** One of the pieces counts anywhere. */
  readonly sure: boolean;
  readonly end: number;
  /** It stands at the start of the text. */
  readonly opens: boolean;
  /** When a range of hours ends: "2-4pm". Of "between 2 and 4" only the start is known. */
  readonly stop?: TimePiece;
  /** Where the last day of a range is led to, which no due can hold: "to December 8". */
  readonly until?: number;
}

const empty: Omit<Chain, "end"> = {
  day: null,
  time: null,
  part: null,
  instant: null,
  zone: null,
  pieces: 0,
  sure: false,
  opens: false,
};
const beforeTime = new Set([
  ",",
  "at",
  "@",
  "by",
  "around",
  "about",
  "from",
  "before",
  "after",
  "between",
  "-",
  "–",
  "—",
  "in",
  "the",
  "for",
  "(",
  "to",
  "no",
  "later",
  "than",
  "sometime",
  ")",
  "anytime",
  "approximately",
  "approx",
  "say",
]);
const beforeDay = new Set([",", "on", "of", "this", "(", "-", "–", "by", "the", "for", "due"]);

/** Reads pieces from `at` on, as long as each adds what is still missing. */
export function readChain(scan: Scan, at: number): Chain | null {
  const first = readPiece(scan, at);
  if (first === null) return null;
  let chain = extend({ ...empty, opens: at <= 1, end: at }, first)!;
  for (;;) {
    const next = withZone(scan, chain) ?? nextLink(scan, chain);
    if (next === null) break;
    chain = next;
  }
  return closeBracket(scan, at, chain);
}

function withZone(scan: Scan, chain: Chain): Chain | null {
  if (chain.zone !== null || (chain.time === null && chain.part === null)) return null;
  const zone = readZone(scan, chain.end);
  return zone && { ...chain, zone: zone.name, end: zone.end };
}

/** "Tuesday (tomorrow)": the bracket opened inside closes inside. */
function closeBracket(scan: Scan, at: number, chain: Chain): Chain {
  if (wordAt(scan, chain.end) !== ")") return chain;
  const inside = scan.tokens.slice(at, chain.end);
  const open =
    inside.filter((token) => token.word === "(").length > inside.filter((token) => token.word === ")").length;
  return open ? { ...chain, end: chain.end + 1 } : chain;
}

function nextLink(scan: Scan, chain: Chain): Chain | null {
  if (chain.instant !== null) return null;
  const ranged = skipRange(scan, chain);
  if (ranged !== null) return ranged;
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const at = chain.end + skipped;
    if (skipped > 0 && !connects(scan, chain, at - 1)) return null;
    const piece = mayBegin(scan, at) ? readPiece(scan, at) : null;
    if (piece === null) continue;
    const range = piece.kind === "time" && chain.day !== null ? beginRange(scan, chain, piece) : null;
    if (range !== null) return range;
    if (!mayEnd(scan, piece.end)) continue;
    if (piece.firmness === "bare" && !bareFits(scan, chain, piece, at)) continue;
    const next = extend(chain, piece);
    if (next !== null) return next;
  }
  return null;
}

/** "tomorrow 9-10", "Thursday 2-3:30pm": a number that runs on into a range of times. */
function beginRange(scan: Scan, chain: Chain, piece: TimePiece): Chain | null {
  const begun = extend(chain, piece);
  const ranged = begun === null ? null : skipRange(scan, begun);
  return ranged !== null &&
    mayEnd(scan, ranged.end) &&
    (piece.meridiem === "said" || ranged.time?.meridiem === "said" || !describesNoun(scan, ranged.end))
    ? ranged
    : null;
}

function connects(scan: Scan, chain: Chain, at: number): boolean {
  const word = wordAt(scan, at);
  // "3 of the 10/12 screws" counts; only a time that is surely one goes with "of".
  if (word === "of" && chain.time?.firmness === "bare") return false;
  return chain.day === null && chain.part === null
    ? beforeDay.has(word)
    : beforeTime.has(word) || beforeDay.has(word);
}

/** A naked number is a time right after a day ("tomorrow 9") or after "at"; a naked part ("morning") after a day or a time. */
function bareFits(scan: Scan, chain: Chain, piece: Piece, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (piece.kind === "part")
    return chain.day !== null && at === chain.end ? true : before === "the" || before === ",";
  if (piece.kind !== "time") return false;
  if ((before === "at" || before === "@") && chain.part !== null) return true;
  if (chain.day === null && chain.part?.today !== true) return false;
  if (before === "at" || before === "@") return true;
  // "thurs 10.45 haircut": after a weekday no price.
  if (at === chain.end && chain.day?.weekday !== undefined && wordAt(scan, at + 1) === ".") return true;
  // "fri before 5 hand in the essay": told first, then what is to be done.
  if (chain.opens && /^(?:before|by|after|around)$/u.test(before) && isOrder(scan, piece.end)) return true;
  if (describesNoun(scan, piece.end)) return false;
  if (at === chain.end && wordAt(scan, at) === "half" && chain.day?.firmness === "sure") return true;
  // "sat 3 exams" counts exams; "dentist wed 3" ends there.
  const certain = chain.day?.firmness !== "doubtful" || piece.end === scan.tokens.length;
  const digits = scan.tokens[at]!.kind === "number" && certain;
  return (
    (at === chain.end && digits) ||
    ["by", "before", "after", "around", "from", "between", "about", "than"].includes(before)
  );
}

const isOrder = (scan: Scan, at: number): boolean => {
  const start = scan.tokens[at]?.start;
  return start !== undefined && beginsWithVerb(scan.text.slice(start, start + 80));
};

function extend(chain: Chain, piece: Piece): Chain | null {
  const base = {
    ...chain,
    pieces: chain.pieces + 1,
    sure: chain.sure || piece.firmness === "sure",
    end: piece.end,
  };
  switch (piece.kind) {
    case "instant":
      return chain.pieces === 0 ? { ...base, instant: piece } : null;
    case "day": {
      const joined = chain.day === null ? piece : joinDays(chain.day, piece);
      return joined && { ...base, day: joined };
    }
    case "time":
      return chain.time === null ? { ...base, time: piece } : null;
    case "part":
      if (chain.part?.part === "midnight" && piece.today === true) return { ...base, part: chain.part };
      return chain.part === null || chain.part.part === piece.part
        ? { ...base, part: chain.part ?? piece }
        : null;
    default:
      return piece satisfies never;
  }
}

/** "Thu, Aug 10", "Friday of next week", "next week on Friday": two words for one day. */
function joinDays(first: DayPiece, second: DayPiece): DayPiece | null {
  if (
    first.whole === "month" &&
    second.dayOfMonth !== undefined &&
    second.dayOfMonth <= first.date.daysInMonth
  ) {
    return { ...second, date: first.date.with({ day: second.dayOfMonth }), firmness: "sure" };
  }
  const inYear = second.whole === undefined || second.whole === "month";
  if (first.whole === "year" && inYear && second.weekday === undefined)
    return { ...second, date: second.date.with({ year: first.date.year }), firmness: "sure" };
  const [weekly, other] = first.weekday === undefined ? [second, first] : [first, second];
  if (weekly.weekday === undefined || other.weekday !== undefined) return null;
  if (other.whole === "week")
    return { ...other, date: inSameWeek(other.date, weekly.weekday), firmness: "sure" };
  if (other.whole !== undefined) return null;
  const agrees = first === weekly || other.date.dayOfWeek === weekly.weekday;
  const differs = other.date.dayOfWeek !== weekly.weekday;
  const fits = differs && other.otherOrder?.dayOfWeek === weekly.weekday ? other.otherOrder : undefined;
  if (fits !== undefined) return { ...other, date: fits, firmness: "sure" };
  return agrees ? { ...other, firmness: "sure" } : null;
}

const inSameWeek = (date: PlainDate, weekday: number): PlainDate =>
  startOfWeek(date).add({ days: weekday - 1 });
