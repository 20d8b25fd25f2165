/** Days seen from now: "tomorrow", "in 3 working days", "two weeks from now", "5 days ago", "next week", "in 20 minutes". */
// Over 250 lines: the fractions, amounts and moments share one reading of "how much of which unit".
import { units, type CalendarUnit } from "../calendar-words.ts";
import { readNumber } from "../number-words.ts";
import { day, type DayPiece, type Piece, type PlainDate, type Rule, type Scan, wordAt } from "./scan.ts";

const offsets = new Map<string, number>([
  ["today", 0],
  ["tday", 0],
  ["tdy", 0],
  ["2day", 0],
  ["tomorrow", 1],
  ["tomorow", 1],
  ["tommorow", 1],
  ["tommorrow", 1],
  ["tomorrrow", 1],
  ["tomorro", 1],
  ["tmrw", 1],
  ["tmr", 1],
  ["tmrow", 1],
  ["tmw", 1],
  ["tmmrw", 1],
  ["tom", 1],
  ["2moro", 1],
  ["2morrow", 1],
  ["overmorrow", 2],
  ["yesterday", -1],
  ["yday", -1],
]);

export function addWorkdays(date: PlainDate, count: number): PlainDate {
  const step = count < 0 ? -1 : 1;
  let [reached, left] = [date, Math.min(Math.abs(count), 5000)];
  while (left > 0) {
    reached = reached.add({ days: step });
    if (reached.dayOfWeek < 6) left -= 1;
  }
  return reached;
}

export const readDayWord: Rule<DayPiece> = (scan, at) => {
  const word = wordAt(scan, at);
  const offset = offsets.get(word) ?? spelledWithDigit(scan, at);
  if (offset !== undefined) {
    const end = wordAt(scan, at) === "2" ? at + 2 : at + 1;
    const name = word === "tom" && scan.tokens[at]!.raised;
    return name
      ? null
      : day(scan.today.add({ days: offset }), end, { firmness: word === "tom" ? "doubtful" : "sure" });
  }
  const start = word === "the" ? at + 1 : at;
  if (wordAt(scan, start) !== "day") return null;
  const [side, anchor] = [wordAt(scan, start + 1), offsets.get(wordAt(scan, start + 2))];
  if (side === "after" && anchor === 1) return day(scan.today.add({ days: 2 }), start + 3);
  if (side === "before" && anchor === -1) return day(scan.today.subtract({ days: 2 }), start + 3);
  if (side === "after" && wordAt(scan, start + 2) === "next")
    return day(scan.today.add({ days: 2 }), start + 3);
  return null;
};

function spelledWithDigit(scan: Scan, at: number): number | undefined {
  const next = scan.tokens[at + 1];
  return wordAt(scan, at) === "2" && next?.glued ? offsets.get(`2${next.word}`) : undefined;
}

/** One amount of calendar time, as "3 weeks", "a fortnight", "2 business days", "1h30". */
export interface Amount {
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly end: number;
}

const fractions = new Map([
  ["1/2", 0.5],
  ["1/4", 0.25],
  ["3/4", 0.75],
]);

/** "1/2 hour", "2 1/2 hours", "a quarter of an hour", "three quarters of an hour". */
function readFraction(scan: Scan, at: number): { value: number; end: number } | null {
  const first = scan.tokens[at];
  if (first === undefined || first.kind === "mark") return null;
  if (first.kind === "number") {
    const whole = scan.tokens[at + 1]?.kind === "number" ? 1 : 0;
    const part = readSlashed(scan, at + whole);
    if (part === undefined) return null;
    const end = at + whole + 3;
    return { value: part + (whole === 1 ? Number(first.word) : 0), end: end + ofAn(scan, end) };
  }
  const counted = quarterWords.get(first.word);
  const named = counted !== undefined && /^quarters?$/.test(wordAt(scan, at + 1));
  const link = named ? ofAn(scan, at + 2) : 0;
  return link === 0 ? null : { value: counted!, end: at + 2 + link };
}

const quarterWords = new Map([
  ["a", 0.25],
  ["one", 0.25],
  ["three", 0.75],
]);

function readSlashed(scan: Scan, at: number): number | undefined {
  const [slash, below] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  if (slash?.word !== "/" || !slash.glued || below?.glued !== true) return undefined;
  return fractions.get(`${scan.tokens[at]!.word}/${below.word}`);
}

const ofAn = (scan: Scan, at: number): number =>
  wordAt(scan, at) === "of" && /^an?$/.test(wordAt(scan, at + 1))
    ? 2
    : /^an?$/.test(wordAt(scan, at))
      ? 1
      : 0;

export function readAmount(scan: Scan, at: number): Amount | null {
  const count = readFraction(scan, at) ?? readNumber(scan.tokens, at);
  const more = /^(?:more|additional|further|full|whole)$/.test(wordAt(scan, count?.end ?? at)) ? 1 : 0;
  const unitAt = (count?.end ?? at) + more;
  const working =
    /^(?:working|business|work|week)$/.test(wordAt(scan, unitAt)) && /^days?$/.test(wordAt(scan, unitAt + 1));
  if (count !== null && working) return { count: count.value, unit: "workday", end: unitAt + 2 };
  const word = wordAt(scan, unitAt);
  if (count !== null && (word === "fortnight" || word === "fortnights"))
    return { count: count.value * 2, unit: "week", end: unitAt + 1 };
  if (count !== null && (word === "decade" || word === "decades"))
    return { count: count.value * 10, unit: "year", end: unitAt + 1 };
  const token = scan.tokens[unitAt];
  const unit =
    token === undefined
      ? undefined
      : (units.get(word) ?? nights.get(word) ?? (token.glued ? shortUnits.get(word) : undefined));
  if (count === null || unit === undefined) return null;
  const half =
    /^(?:and)$/.test(wordAt(scan, unitAt + 1)) &&
    wordAt(scan, unitAt + 2) === "a" &&
    wordAt(scan, unitAt + 3) === "half";
  return half
    ? { count: count.value + 0.5, unit, end: unitAt + 4 }
    : { count: count.value, unit, end: unitAt + 1 };
}

/** "two nights from now"; "every night" is a part of the day, and stands elsewhere. */
const nights = new Map<string, CalendarUnit>([
  ["night", "day"],
  ["nights", "day"],
]);
const shortUnits = new Map<string, CalendarUnit>([
  ["m", "minute"],
  ["h", "hour"],
  ["d", "day"],
  ["w", "week"],
  ["y", "year"],
]);

/** The moment that lies an amount away: a day for days and longer, a time for hours and minutes. */
export function shift(scan: Scan, from: PlainDate | null, amount: Amount, sign: 1 | -1): Piece | null {
  const count = amount.count * sign;
  if (Math.abs(count) > 20_000) return null;
  const base = from ?? scan.today;
  switch (amount.unit) {
    case "minute":
    case "hour": {
      if (from !== null) return null;
      const minutes = Math.round(count * (amount.unit === "hour" ? 60 : 1));
      return { kind: "instant", at: throughClock(scan, minutes), end: amount.end, firmness: "sure" };
    }
    case "day":
      return day(base.add({ days: Math.round(count) }), amount.end);
    case "workday":
      return day(addWorkdays(base, Math.round(count)), amount.end);
    case "week":
    case "weekend":
      return day(
        base.add({ days: Math.round(count * 7) }),
        amount.end,
        from === null ? { whole: "week" } : {},
      );
    case "month":
      return day(
        wholeAndHalf(base, count, (date, whole) => date.add({ months: whole }), 15),
        amount.end,
      );
    case "quarter":
      return day(base.add({ months: Math.round(count * 3) }), amount.end);
    case "year":
      return Math.abs(count) > 500
        ? null
        : day(
            wholeAndHalf(base, count, (date, whole) => date.add({ years: whole }), 182),
            amount.end,
          );
    default:
      return amount.unit satisfies never;
  }
}

function wholeAndHalf(
  base: PlainDate,
  count: number,
  add: (date: PlainDate, whole: number) => PlainDate,
  halfDays: number,
): PlainDate {
  const whole = Math.trunc(count);
  const moved = add(base, whole);
  return count === whole ? moved : moved.add({ days: Math.sign(count) * halfDays });
}

/** Minutes pass on the clock of the world: across a clock change the wall shows what it will really show. */
function throughClock(scan: Scan, minutes: number): Extract<Piece, { kind: "instant" }>["at"] {
  return scan.now
    .toZonedDateTime(scan.timeZone)
    .add({ minutes })
    .toPlainDateTime()
    .round({ smallestUnit: "minute", roundingMode: "floor" });
}

/** "in 2 hours and 30 minutes", "in 1h30m": the second, smaller amount. */
function withSmaller(scan: Scan, amount: Amount): Amount {
  if (amount.unit !== "hour") return amount;
  const start =
    wordAt(scan, amount.end) === "and" || wordAt(scan, amount.end) === "," ? amount.end + 1 : amount.end;
  const more = readAmount(scan, start);
  if (more?.unit === "minute")
    return { count: amount.count * 60 + more.count, unit: "minute", end: more.end };
  const bare = scan.tokens[start];
  const glued = bare?.kind === "number" && bare.glued && bare.word.length === 2;
  return glued ? { count: amount.count * 60 + Number(bare.word), unit: "minute", end: start + 1 } : amount;
}

const afterwards = (scan: Scan, at: number): number => {
  const [first, second] = [wordAt(scan, at), wordAt(scan, at + 1)];
  if (first === "from" && (second === "now" || second === "today")) return at + 2;
  if (first === "later" || first === "hence" || first === "out") return at + 1;
  if (first === "'" && second === "time") return at + 2;
  if (first === "time") return at + 1;
  return at;
};

export const readRelative: Rule = (scan, at) => {
  const word = wordAt(scan, at);
  if (word === "in" || word === "within" || word === "after") {
    const vague = /^(?:about|around|exactly|approximately|roughly|just|like|another|only|under)$/;
    const lessThan = /^(?:less|more)$/.test(wordAt(scan, at + 1)) && wordAt(scan, at + 2) === "than";
    const quantifier = lessThan ? 2 : vague.test(wordAt(scan, at + 1)) ? 1 : 0;
    const next =
      wordAt(scan, at + 1 + quantifier) === "the" && wordAt(scan, at + 2 + quantifier) === "next" ? 2 : 0;
    const amount = readAmount(scan, at + 1 + quantifier + next);
    const unit = units.get(wordAt(scan, at + 3));
    if (amount === null && next === 2 && (unit === "hour" || unit === "minute")) {
      return shift(scan, null, { count: 1, unit, end: at + 4 }, 1);
    }
    if (amount === null) return wordless(scan, at);
    const whole = withSmaller(scan, amount);
    // "check in 24 hours before the flight": seen from the flight, not from now.
    if (word === "in" && /^(?:before|prior|ahead)$/.test(wordAt(scan, whole.end))) return null;
    return shift(scan, null, { ...whole, end: afterwards(scan, whole.end) }, 1);
  }
  if (word === "next") {
    const amount = scan.tokens[at + 1]?.word === "a" ? null : readAmount(scan, at + 1);
    return amount && shift(scan, null, amount, 1);
  }
  const amount = readAmount(scan, at);
  if (amount === null) return null;
  const whole = withSmaller(scan, amount);
  const anchored = whole.unit === "week" ? offsets.get(wordAt(scan, whole.end)) : undefined;
  if (anchored === 0 || anchored === 1)
    return day(scan.today.add({ days: Math.round(whole.count * 7) + anchored }), whole.end + 1);
  const later = afterwards(scan, whole.end);
  if (later > whole.end) return shift(scan, null, { ...whole, end: later }, 1);
  const ago = wordAt(scan, whole.end);
  return ago === "ago" || ago === "earlier" ? shift(scan, null, { ...whole, end: whole.end + 1 }, -1) : null;
};

/** "in a week's time", "in two days' time". */
const wordless: Rule = (scan, at) => {
  const count = readNumber(scan.tokens, at + 1);
  if (count === null) return null;
  const word = wordAt(scan, count.end).replace(/'s$/, "");
  if (word === "fortnight" && wordAt(scan, count.end + 1) === "time")
    return shift(scan, null, { count: count.value * 2, unit: "week", end: count.end + 2 }, 1);
  const unit = units.get(word);
  if (unit === undefined || wordAt(scan, count.end + 1) !== "time") return null;
  return shift(scan, null, { count: count.value, unit, end: count.end + 2 }, 1);
};
