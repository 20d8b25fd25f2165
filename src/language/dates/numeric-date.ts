/** Dates in digits: 2026-11-27 (with a time or a zone too), 11/27, 11/27/2026, 27.11.2026, 2026/11/27. Month before day. */
import { Temporal } from "temporal-polyfill";
import { nextDate } from "./named-month.ts";
import { day, type Piece, type PlainDate, type Rule, type Scan } from "./scan.ts";

const iso =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])(?:(T|t|\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|z|[+-]\d{2}:?\d{2})?(?![\d:]))?/y;
const three = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/y;
const two = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const dotted = /(\d{1,2})\.(\d{1,2})\.(?=\s|$)/y;
const compact = /(20\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?)?(?!\d)/y;

function match(pattern: RegExp, scan: Scan, at: number): RegExpExecArray | null {
  pattern.lastIndex = scan.tokens[at]!.start;
  return pattern.exec(scan.text);
}

/** The index of the first token after a character. */
function tokenAfter(scan: Scan, at: number, character: number): number {
  let end = at;
  while (end < scan.tokens.length && scan.tokens[end]!.start < character) end += 1;
  return end;
}

function realDate(year: number, month: number, dayOfMonth: number): PlainDate | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  return nextDate(Temporal.PlainDate.from({ year, month: 1, day: 1 }), month, dayOfMonth, year);
}

const readIso: Rule = (scan, at) => {
  const found = match(iso, scan, at);
  if (found === null) return null;
  const date = realDate(Number(found[1]), Number(found[3]), Number(found[4]));
  if (date === null) return null;
  const end = tokenAfter(scan, at, found.index + found[0].length);
  if (found[6] === undefined) return day(date, end);
  return withTime(scan, date, found, end);
};

function withTime(scan: Scan, date: PlainDate, found: RegExpExecArray, end: number): Piece | null {
  const [hour, minute] = [Number(found[6]), Number(found[7])];
  if (hour > 23 || minute > 59) return null;
  const wall = date.toPlainDateTime({ hour, minute });
  const offset = found[9];
  if (offset === undefined) return { kind: "instant", at: wall, end, firmness: "sure" };
  const zone =
    offset.toUpperCase() === "Z"
      ? "+00:00"
      : offset.includes(":")
        ? offset
        : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  if (Number(zone.slice(1, 3)) > 23 || Number(zone.slice(4)) > 59) return null;
  const local = wall.toZonedDateTime(zone).withTimeZone(scan.timeZone).toPlainDateTime();
  return { kind: "instant", at: local, end, firmness: "sure" };
}

/** Month before day, with dots day before month, unless only the other order is a real date. */
function eitherOrder(
  first: number,
  second: number,
  make: (month: number, day: number) => PlainDate | null,
): PlainDate | null {
  return (first <= 12 ? make(first, second) : null) ?? (second <= 12 ? make(second, first) : null);
}

const readThree: Rule = (scan, at) => {
  const found = match(three, scan, at);
  if (found === null) return null;
  const year = found[4]!.length === 2 ? 2000 + Number(found[4]) : Number(found[4]);
  if (found[2] === "." && found[4]!.length === 2 && Number(found[1]) < 13 && Number(found[3]) < 13)
    return null;
  // "the film 11/22/63": of two digits only a year near at hand.
  const far = found[4]!.length === 2 && year > scan.today.year + 9;
  if (year < 1900 || year > 2200 || far) return null;
  const [first, third] =
    found[2] === "." ? [Number(found[3]), Number(found[1])] : [Number(found[1]), Number(found[3])];
  const date = eitherOrder(first, third, (month, dayOfMonth) => realDate(year, month, dayOfMonth));
  const other = first <= 12 && third <= 12 ? realDate(year, third, first) : null;
  return (
    date &&
    day(
      date,
      tokenAfter(scan, at, found.index + found[0].length),
      other === null ? {} : { otherOrder: other },
    )
  );
};

/** "7/2 versus 5/1", "scale the recipe to 3/4", "the 3/8 and 5/16 drill bits": odds, shares and sizes. */
function isProportion(scan: Scan, found: RegExpExecArray): boolean {
  const before = scan.text.slice(Math.max(0, found.index - 24), found.index);
  const after = scan.text.slice(found.index + found[0].length, found.index + found[0].length + 24);
  const beside = /^\s*(?:versus|vs\.?|against|or|and)\s+\d{1,2}\/\d{1,2}\b/iu.exec(after)?.[0] ?? "";
  const behind = /\d{1,2}\/\d{1,2}\s*(?:versus|vs\.?|against|or|and)\s+$/iu.exec(before)?.[0] ?? "";
  const neighbour = beside + behind;
  if (
    /versus|vs|against/iu.test(neighbour) ||
    /\bodds\b/iu.test(scan.text.slice(Math.max(0, found.index - 60), found.index))
  )
    return true;
  // "play in 7/8", "give it 10/10".
  if (
    /\bin\s+$/iu.test(before) ||
    (Number(found[1]) <= Number(found[2]) &&
      /\b(?:rate|score|grade|give it|give them|a review)\b[^,;]*$/iu.test(before))
  ) {
    if (["4", "5", "8", "10"].includes(found[2]!)) return true;
  }
  const parts = /(\d{1,2})\/(\d{1,2})/u.exec(neighbour);
  if (parts !== null && isFraction(Number(parts[1]), Number(parts[2]))) return true;
  const resized =
    /^\W*(?:please )?(?:scale|cut|reduce|increase|enlarge|expand|shrink|stretch|widen|shorten|lengthen|magnify|zoom|halve|multiply|divide|lower|raise|resize|thin|dilute|fill)\b/iu;
  return isFraction(Number(found[1]), Number(found[2])) && resized.test(scan.text);
}
const isFraction = (first: number, second: number): boolean =>
  first < second && first < 10 && [2, 3, 4, 5, 8, 10].includes(second);

/** "3/4" is also a fraction, "24/7" an idiom: those need a preposition. */
const readTwo: Rule = (scan, at) => {
  const found = match(two, scan, at);
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const date = eitherOrder(first, second, (month, dayOfMonth) =>
    dayOfMonth < 1 || dayOfMonth > 31 ? null : nextDate(scan.today, month, dayOfMonth),
  );
  if (date === null || isProportion(scan, found)) return null;
  const end = tokenAfter(scan, at, found.index + found[0].length);
  const fraction = isFraction(first, second);
  const idiom =
    (first === 24 && second === 7) || (first === 50 && second === 50) || (first === 9 && second === 11);
  if (first === 24 && second === 7) return null;
  const other = first <= 12 && second <= 12 ? nextDate(scan.today, second, first) : null;
  return day(date, end, {
    firmness: fraction || idiom ? "doubtful" : "sure",
    ...(other === null ? {} : { otherOrder: other }),
  });
};

/** "14.12. at 11": day before month, with a dot after each. */
const readDotted: Rule = (scan, at) => {
  const found = match(dotted, scan, at);
  if (found === null) return null;
  const [dayOfMonth, month] = [Number(found[1]), Number(found[2])];
  const date = dayOfMonth > 31 ? null : nextDate(scan.today, month, dayOfMonth);
  const end = tokenAfter(scan, at, found.index + found[0].length);
  return date && day(date, end, { firmness: dayOfMonth > 12 ? "sure" : "doubtful" });
};

const readCompact: Rule = (scan, at) => {
  const found = match(compact, scan, at);
  if (found === null) return null;
  const date = realDate(Number(found[1]), Number(found[2]), Number(found[3]));
  if (date === null) return null;
  const end = tokenAfter(scan, at, found.index + found[0].length);
  if (found[4] === undefined) return day(date, end, { firmness: "doubtful" });
  return {
    kind: "instant",
    at: date.toPlainDateTime({ hour: Number(found[4]) % 24, minute: Number(found[5]) % 60 }),
    end,
    firmness: "sure",
  };
};

export const readNumericDate: Rule = (scan, at) =>
  scan.tokens[at]?.kind !== "number"
    ? null
    : (readIso(scan, at) ??
      readThree(scan, at) ??
      readTwo(scan, at) ??
      readDotted(scan, at) ??
      readCompact(scan, at));
