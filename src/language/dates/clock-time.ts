/** Times of the clock: "3pm", "15:00", "9.30 a.m.", "half past seven", "quarter to 5", "15h30", "noon-ish". */
import { weekdays } from "../calendar-words.ts";
import { readNumber } from "../number-words.ts";
import { describesNoun, mayEnd, type Rule, type Scan, type TimePiece, wordAt } from "./scan.ts";

const meridiems = new Map([
  ["am", 0],
  ["pm", 12],
]);

const time = (
  hour: number,
  minute: number,
  end: number,
  meridiem: TimePiece["meridiem"],
  firmness: TimePiece["firmness"] = "sure",
): TimePiece | null =>
  hour > 24 || minute > 59 ? null : { kind: "time", hour: hour % 24, minute, end, meridiem, firmness };

/** Reads "am", "pm", "a", "p", "o'clock", "Uhr"; "in the morning" is left to the parts of the day. */
function withMeridiem(
  scan: Scan,
  hour: number,
  minute: number,
  end: number,
  written: string,
): TimePiece | null {
  const word = wordAt(scan, end);
  const short = (word === "a" || word === "p") && scan.tokens[end]!.glued;
  const shift = meridiems.get(short ? `${word}m` : word);
  if (shift !== undefined && hour >= 1 && hour <= 12 && !isVerbAm(scan, end)) {
    return time((hour % 12) + shift, minute, end + 1, "said");
  }
  if (shift !== undefined && hour > 12 && hour < 24) return time(hour, minute, end + 1, "said");
  if (word === "o'clock" || word === "oclock") return withClockWord(scan, hour, minute, end + 1);
  if (word === "o" && wordAt(scan, end + 1) === "clock") return withClockWord(scan, hour, minute, end + 2);
  if (word === "uhr") return time(hour, minute, end + 1, "said");
  if (hour === 12 && /^(?:noon|midday)$/.test(word)) return time(12, minute, end + 1, "said");
  if (hour === 12 && word === "midnight") return time(0, minute, end + 1, "said");
  const full = hour > 12 || hour === 0 || (written.length === 2 && written.startsWith("0"));
  return time(hour, minute, end, full ? "said" : "open", "bare");
}

/** "I am": the word after a pronoun is no meridiem; a bare number stands before this one anyway. */
function isVerbAm(scan: Scan, at: number): boolean {
  return wordAt(scan, at) === "am" && wordAt(scan, at - 1) === "i";
}

function withClockWord(scan: Scan, hour: number, minute: number, end: number): TimePiece | null {
  const shift = meridiems.get(wordAt(scan, end));
  if (shift !== undefined && hour <= 12) return time((hour % 12) + shift, minute, end + 1, "said");
  return time(hour, minute, end, hour > 12 ? "said" : "open");
}

const digits: Rule<TimePiece> = (scan, at) => {
  const token = scan.tokens[at];
  if (token?.kind !== "number" || token.word.length > 4) return null;
  if (token.word.length === 4) return military(scan, at);
  if (token.word.length === 3) return shortMilitary(scan, at);
  if (token.word.length > 2) return null;
  const hour = Number(token.word);
  const [mark, minutes] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  const twoDigits = minutes?.kind === "number" && minutes.glued && minutes.word.length === 2;
  if (mark?.glued && twoDigits && (mark.word === ":" || mark.word === "h")) {
    return colonTime(scan, at, hour, Number(minutes.word));
  }
  if (mark?.glued && twoDigits && mark.word === ".") {
    const dotted = withMeridiem(scan, hour, Number(minutes.word), at + 3, token.word);
    return dotted?.firmness === "sure" ? dotted : dotted && { ...dotted, firmness: "bare" };
  }
  if (mark?.glued && mark.word === "h" && hour > 6) return time(hour, 0, at + 2, "said", "doubtful");
  const apart = mark?.kind === "number" && !mark.glued && mark.word.length === 2 && Number(mark.word) < 60;
  // "at 3 15", as speech is written down.
  if (
    apart &&
    hour > 0 &&
    hour < 24 &&
    isTimeLead(scan, at) &&
    !describesNoun(scan, at + 2) &&
    mayEnd(scan, at + 2)
  )
    return withMeridiem(scan, hour, Number(mark.word), at + 2, token.word);
  return withMeridiem(scan, hour, 0, at + 1, token.word);
};

const isTimeLead = (scan: Scan, at: number): boolean =>
  /^(?:at|@|around|by|tonight)$/.test(wordAt(scan, at - 1));

function colonTime(scan: Scan, at: number, hour: number, minute: number): TimePiece | null {
  let end = at + 3;
  const [mark, seconds] = [scan.tokens[end], scan.tokens[end + 1]];
  if (mark?.glued && mark.word === ":" && seconds?.kind === "number" && seconds.word.length === 2) end += 2;
  const read = withMeridiem(scan, hour, minute, end, scan.tokens[at]!.word);
  if (read === null) return null;
  const hours = wordAt(scan, read.end);
  const tail =
    hours === "hrs" || hours === "hours" || (hours === "h" && scan.tokens[read.end]!.glued) ? 1 : 0;
  return { ...read, firmness: "sure", end: read.end + tail };
}

/** "930am", "745 pm". */
function shortMilitary(scan: Scan, at: number): TimePiece | null {
  const text = scan.tokens[at]!.word;
  const shift = meridiems.get(wordAt(scan, at + 1));
  const hour = Number(text[0]);
  const minute = Number(text.slice(1));
  if (shift === undefined && hour > 0 && minute < 60 && minute % 5 === 0 && isTimeLead(scan, at))
    return time(hour, minute, at + 1, "open", "bare");
  return shift === undefined || hour === 0 ? null : time(hour + shift, Number(text.slice(1)), at + 2, "said");
}

/** "0930", "1530 hours": four digits count with a leading "at", "hours", or a leading zero. */
function military(scan: Scan, at: number): TimePiece | null {
  const text = scan.tokens[at]!.word;
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  const after = wordAt(scan, at + 1);
  const shift = meridiems.get(after);
  if (shift !== undefined && hour >= 1 && hour <= 12)
    return time((hour % 12) + shift, minute, at + 2, "said");
  if (after === "hours" || after === "hrs" || after === "h") return time(hour, minute, at + 2, "said");
  const yearLike = hour === 19 || hour === 20;
  return yearLike ? null : time(hour, minute, at + 1, "said", "bare");
}

const spokenHour = (scan: Scan, at: number): { hour: number; end: number } | null => {
  const word = wordAt(scan, at);
  if (word === "noon" || word === "midday") return { hour: 12, end: at + 1 };
  if (word === "midnight") return { hour: 0, end: at + 1 };
  const read = readNumber(scan.tokens, at, false);
  return read !== null && Number.isInteger(read.value) && read.value >= 1 && read.value <= 24
    ? { hour: read.value, end: read.end }
    : null;
};

/** "half past seven", "quarter to 5", "ten past three", "20 minutes to 9", "half 8". */
const spoken: Rule<TimePiece> = (scan, at) => {
  const start = wordAt(scan, at) === "a" ? at + 1 : at;
  const word = wordAt(scan, start);
  if (word === "half") {
    const past = wordAt(scan, start + 1) === "past" ? 1 : 0;
    const hour = spokenHour(scan, start + 1 + past);
    if (hour === null || (past === 0 && readNumber(scan.tokens, start + 1, false)?.value !== hour.hour))
      return null;
    const read = withClock(scan, hour, 30);
    return read === null || past === 1 ? read : { ...read, firmness: "bare" };
  }
  const quarter = word === "quarter";
  const minutes = quarter ? { value: 15, end: start + 1 } : readNumber(scan.tokens, start, false);
  if (minutes === null || minutes.value < 1 || minutes.value > 59) return null;
  const unit = /^min(?:ute)?s?$/.test(wordAt(scan, minutes.end)) ? 1 : 0;
  const side = wordAt(scan, minutes.end + unit);
  const ranged = /^(?:from|between)$/u.test(wordAt(scan, start - 1));
  if (ranged && !quarter) return null;
  const past = side === "past" || side === "after";
  if (!past && side !== "to" && side !== "before" && side !== "till" && side !== "of") return null;
  if (side === "of" && !quarter) return null;
  const hour = spokenHour(scan, minutes.end + unit + 1);
  if (hour === null) return null;
  const read = withClock(
    scan,
    past ? hour : { hour: hour.hour === 1 ? 12 : (hour.hour + 23) % 24, end: hour.end },
    past ? minutes.value : 60 - minutes.value,
  );
  const digit = !quarter && unit === 0 && scan.tokens[start]!.kind === "number" && minutes.value <= 12;
  if (digit && !past && (minutes.value % 5 !== 0 || /^(?:am|pm)$/.test(wordAt(scan, hour.end)))) return null;
  const idiom = !quarter && unit === 0 && minutes.value % 5 !== 0;
  const countdown =
    !/^(?:noon|midday|midnight)$/.test(wordAt(scan, hour.end - 1)) &&
    !quarter &&
    unit === 0 &&
    side !== "past" &&
    read?.meridiem !== "said";
  return read === null ? null : { ...read, firmness: idiom || countdown ? "bare" : read.firmness };
};

function withClock(scan: Scan, hour: { hour: number; end: number }, minute: number): TimePiece | null {
  const named = ["noon", "midday", "midnight"].includes(wordAt(scan, hour.end - 1));
  if (named) return time(hour.hour, minute, hour.end, "said");
  const read = withMeridiem(scan, hour.hour, minute, hour.end, "");
  return read && { ...read, firmness: "sure" };
}

/** "seven", "seven thirty", "seven pm", "seven o'clock". */
const worded: Rule<TimePiece> = (scan, at) => {
  if (scan.tokens[at]?.kind !== "word") return null;
  const hour = readNumber(scan.tokens, at, false);
  if (hour === null || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  if (hour.value === 1 && weekdays.has(wordAt(scan, hour.end)) && wordAt(scan, at - 1) !== "at") return null;
  const hyphen = wordAt(scan, hour.end) === "-" && scan.tokens[hour.end]!.glued ? 1 : 0;
  const minutes = readNumber(scan.tokens, hour.end + hyphen, false);
  const saysMinutes =
    minutes !== null &&
    minutes.value >= 10 &&
    minutes.value < 60 &&
    scan.tokens[hour.end + hyphen]?.kind === "word";
  // "that one tomorrow": a pronoun, not an hour.
  const counted =
    hour.value === 1 &&
    !saysMinutes &&
    !/^(?:am|pm|o|o'clock|oclock|noon)$/.test(wordAt(scan, hour.end)) &&
    !/^(?:at|@|by|around|about|before|after|until|till|to|from|between)$/.test(wordAt(scan, at - 1));
  if (counted) return null;
  return withMeridiem(
    scan,
    hour.value,
    saysMinutes ? minutes.value : 0,
    saysMinutes ? minutes.end : hour.end,
    "",
  );
};

export const readClockTime: Rule<TimePiece> = (scan, at) => {
  const read = spoken(scan, at) ?? digits(scan, at) ?? worded(scan, at);
  if (read === null) return null;
  const after = wordAt(scan, read.end);
  if (after === "ish" || after === "sharp") return { ...read, firmness: "sure", end: read.end + 1 };
  return read;
};
