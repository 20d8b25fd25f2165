/** Ranges inside a date: "2 to 4pm", "Monday through Wednesday". The row holds their start, and how many hours they take. */
import type { Chain } from "./chain.ts";
import { events } from "./event-nouns.ts";
import { readPiece } from "./read-piece.ts";
import { describesNoun, mayBegin, mayEnd, type Scan, type TimePiece, wordAt } from "./scan.ts";
import { readWeekdayName } from "./weekday.ts";

/** The rest of a range, of which only the start counts: "2 to 4pm", "Monday through Wednesday". */
export function skipRange(scan: Scan, chain: Chain): Chain | null {
  const word = wordAt(scan, chain.end);
  const dash = word === "-" || word === "–" || word === "—";
  if (!dash && !["to", "until", "till", "through", "thru", "and"].includes(word)) return null;
  const between = hasBetween(scan, chain);
  if (word === "and" && !between) return null;
  const at = wordAt(scan, chain.end + 1) === "the" ? chain.end + 2 : chain.end + 1;
  const piece = readPiece(scan, at);
  if (piece === null || !mayEnd(scan, piece.end)) return null;
  if (piece.kind === "time" && chain.time !== null) return rangedTime(scan, chain, chain.time, piece);
  const until = !between && (word === "until" || word === "till");
  const days =
    !until &&
    piece.kind === "day" &&
    chain.day !== null &&
    (chain.time === null || readWeekdayName(scan, chain.end - 1) !== null) &&
    piece.firmness !== "bare";
  if (!days || (word === "to" && !between && chain.day?.weekday === undefined)) return null;
  return { ...chain, end: piece.end, sure: true, until: chain.end };
}

function hasBetween(scan: Scan, chain: Chain): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const word = wordAt(scan, chain.end - back - 1);
    if (word === "between" || word === "from") return true;
  }
  return false;
}

/** "2-4pm" is in the afternoon, "11-1pm" begins before noon. */
function rangedTime(scan: Scan, chain: Chain, start: TimePiece, stop: TimePiece): Chain | null {
  const between = hasBetween(scan, chain);
  if (start.firmness === "bare" && stop.firmness === "bare" && !between && chain.day === null) {
    const eventful = isEventful(scan, chain, stop);
    const said = stop.meridiem === "said" || eventful || dayFollows(scan, stop.end);
    return said ? { ...chain, end: stop.end, stop, sure: chain.sure || eventful } : null;
  }
  const late = stop.meridiem === "said" && stop.hour >= 12 && start.meridiem === "open" && start.hour < 12;
  const hour = late && start.hour + 12 <= stop.hour ? start.hour + 12 : start.hour;
  const meridiem = stop.meridiem === "said" && stop.firmness === "sure" ? "said" : start.meridiem;
  return {
    ...chain,
    time: { ...start, hour, meridiem },
    ...(isWindow(scan, chain) ? {} : { stop }),
    sure: chain.sure || stop.firmness === "sure",
    end: stop.end,
  };
}

/** "lunch 12-1", "call 3 to 4": a few hours of what takes hours. */
function isEventful(scan: Scan, chain: Chain, stop: TimePiece): boolean {
  const hours = (stop.hour - (chain.time?.hour ?? 0) + 12) % 12;
  const event = wordAt(scan, chain.end - 2);
  return (
    chain.pieces === 1 &&
    chain.time !== null &&
    Math.max(stop.hour, chain.time.hour) <= 12 &&
    hours >= 1 &&
    hours <= 4 &&
    events.has(event) &&
    !/^(?:game|match|party|class|session|exam|walk|run|hike)$/u.test(event) &&
    !describesNoun(scan, stop.end)
  );
}

/** "from 9 to 10 tomorrow": with a day behind them, naked numbers are hours. */
function dayFollows(scan: Scan, end: number): boolean {
  const at = wordAt(scan, end) === "on" ? end + 1 : end;
  const piece = mayBegin(scan, at) ? readPiece(scan, at) : null;
  return piece?.kind === "day" && piece.firmness === "sure" && mayEnd(scan, piece.end);
}

/** "between 2 and 4": some time in it, of unknown length. */
const isWindow = (scan: Scan, chain: Chain): boolean => wordAt(scan, chain.end) === "and";
