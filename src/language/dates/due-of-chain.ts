/** What a chain of pieces means as a due date, by the conventions for hours without am or pm and for times that are past. */
import type { Due } from "../../shared/task.ts";
import type { Chain } from "./chain.ts";
import { hourOf } from "./day-part.ts";
import type { PlainDate, Scan } from "./scan.ts";

const two = (value: number): string => String(value).padStart(2, "0");

export function toDue(scan: Scan, chain: Chain): Due {
  if (chain.instant !== null) {
    const { at } = chain.instant;
    return { date: at.toPlainDate().toString(), time: `${two(at.hour)}:${two(at.minute)}` };
  }
  const clock = clockOf({ ...chain, evening: isEvening(scan) });
  const date = dateOf(scan, chain, clock);
  if (clock === null) return { date: date.toString() };
  const zone = chain.zone === null ? {} : { timeZone: chain.zone };
  return { date: date.toString(), time: `${two(clock.hour)}:${two(clock.minute)}`, ...zone };
}

/** Longer than this no appointment is. */
const longest = 12 * 60;

/** How long a range of hours is: "2-4pm" 120, "11 to 1" 120. */
export function minutesOf(
  chain: Pick<Chain, "time" | "part" | "stop"> & { readonly evening?: boolean },
): number | undefined {
  const [start, end] = [clockOf(chain), chain.stop];
  if (start === null || end === undefined) return undefined;
  const from = start.hour * 60 + start.minute;
  const to = end.hour * 60 + end.minute;
  const halves = end.meridiem === "said" ? [to, to + 24 * 60] : [to, to + 12 * 60, to + 24 * 60];
  const minutes = halves.map((half) => half - from).find((length) => length > 0);
  return minutes !== undefined && minutes <= longest ? minutes : undefined;
}

/** What people do after five: "dinner at 8". */
const evenings =
  /\b(?:dinner|supper|drinks|movies?|film|cinema|concert|gig|theat(?:re|er)|opera|ballet|pub|nightclub|date night|bedtime|fireworks)\b/iu;

/** Asked for every date of a line, looked for once. */
const known = new WeakMap<Scan, boolean>();
export function isEvening(scan: Scan): boolean {
  const answer = known.get(scan) ?? evenings.test(scan.text);
  known.set(scan, answer);
  return answer;
}

/** An hour without am or pm is read as people mean it: with its part of the day, else 1 to 6 are in the afternoon. */
export function clockOf(
  chain: Pick<Chain, "time" | "part"> & { readonly evening?: boolean },
): { hour: number; minute: number } | null {
  const { time, part } = chain;
  if (time === null) return part === null ? null : { hour: hourOf[part.part], minute: 0 };
  if (time.meridiem === "said") return time;
  const { minute } = time;
  const half =
    part?.part ?? (time.hour >= 5 && time.hour < 12 && chain.evening === true ? "evening" : undefined);
  if (half === "morning") return { hour: time.hour % 12, minute };
  if (half === "night" && time.hour === 12) return { hour: 0, minute };
  if (half === "night" && time.hour < 5) return { hour: time.hour, minute };
  const later = half !== undefined && half !== "midnight" ? time.hour < 12 : time.hour >= 1 && time.hour <= 6;
  return { hour: later ? time.hour + 12 : time.hour, minute };
}

/** Without a day it is today, or tomorrow where that is past. */
function dateOf(scan: Scan, chain: Chain, clock: { hour: number; minute: number } | null): PlainDate {
  const afterMidnight =
    chain.part?.part === "night" && chain.time !== null && clock !== null && clock.hour < 5;
  const base = chain.day?.date ?? scan.today;
  if (afterMidnight) return base.add({ days: 1 });
  if (chain.day !== null || clock === null || chain.part?.today === true) return base;
  const past = clock.hour * 60 + clock.minute <= scan.now.hour * 60 + scan.now.minute;
  return past ? base.add({ days: 1 }) : base;
}

/** "at 8 every evening" is 20:00: the part of the day says which half the hour is in. */
export function inHalf(time: string, part: string): string {
  const hour = Number(time.slice(0, 2));
  return part >= "15" && hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}
