/** Every date in a text: where it stands, what it means, and how strongly it asks to be the due date. */
import type { Due } from "../../shared/task.ts";
import type { Moment } from "../reading.ts";
import { doubtfulMonths } from "../calendar-words.ts";
import { readChain, type Chain } from "./chain.ts";
import { isEvening, minutesOf, toDue } from "./due-of-chain.ts";
import { isModifier } from "./modifier.ts";
import { beginsWithVerb } from "../requests/statement.ts";
import { endOfTitle, isTitleOfWork } from "./names-of-works.ts";
import { countsPeople, tellsThingsApart } from "./numbered.ts";
import { readLead } from "./read-lead.ts";
import { isSubject } from "./subject-day.ts";
import { isSlashedDay } from "./slashed-day.ts";
import { readPiece } from "./read-piece.ts";
import { describesNoun, mayBegin, mayEnd, scanText, type PlainDate, type Scan, wordAt } from "./scan.ts";

import { readWeekdayName } from "./weekday.ts";

export interface DateReading {
  /** Offsets in the text, with the preposition that leads to it. */
  readonly start: number;
  readonly end: number;
  /** Without the preposition. */
  readonly coreStart: number;
  readonly due: Due;
  /** "due", "by", "on" …; empty where none was said. */
  readonly lead: string;
  readonly saysDay: boolean;
  readonly saysTime: boolean;
  /** How long a range of hours is. */
  readonly minutes?: number;
  /** It stands before a noun without a preposition: "prep Sunday dinner". */
  readonly describes: boolean;
  /** "not Friday". */
  readonly denied: boolean;
}

/** "move my call to 3". */
const movesRow =
  /^[^\p{L}\d]*(?:\p{L}+(?:['’]\p{L}+)?[^\p{L}\d]+){0,4}?(?:move|reschedule|change|push|postpone|shift|bump|set (?:it|that|this|my)|delay|defer)\b/iu;
const timeLeads = new Set([
  "at",
  "@",
  "by",
  "before",
  "after",
  "until",
  "till",
  "til",
  "due",
  "starting",
  "between",
  "from",
  "around",
]);
const monthLeads = new Set([
  "in",
  "by",
  "until",
  "till",
  "before",
  "due",
  "since",
  "during",
  "starting",
  "beginning",
  "deadline",
]);
const determiners = new Set([
  "the",
  "a",
  "an",
  "my",
  "our",
  "your",
  "his",
  "her",
  "their",
  "its",
  "every",
  "each",
  "no",
  "any",
  "some",
]);
/** "mom's Sunday dress"; "it's Sunday" owns nothing. */
const owner = /^(?!(?:it|that|let|there|what|he|she|here|who|how|today|tomorrow)'s$)\p{L}+'s$/u;
const pronouns = new Set(["i", "he", "she", "we", "they", "it", "you", "who", "that", "there"]);

export function findDates(
  text: string,
  moment: Moment,
  options: { readonly whole?: boolean } = {},
): DateReading[] {
  const scan = scanText(text, moment);
  const found: DateReading[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const reading = readAt(scan, at, options.whole === true && at === 0);
    if (reading !== null && reading.reading !== null) found.push(reading.reading);
    at = reading === null ? at + 1 : reading.end;
  }
  return found;
}

function readAt(scan: Scan, at: number, whole: boolean): { reading: DateReading | null; end: number } | null {
  const lead = readLead(scan, at);
  const direct = mayBegin(scan, at) ? readChain(scan, at) : null;
  if (direct !== null && mayEnd(scan, direct.end) && accepts(scan, direct, at, "", whole)) {
    return { reading: toReading(scan, at, at, direct, ""), end: pastAlternative(scan, direct) };
  }
  // What only describes a noun is passed over as a whole: "the Monday to Friday pass".
  if (direct !== null && direct.day !== null && direct.end > at + 2 && isDetermined(scan, direct, at))
    return { reading: null, end: direct.end };
  if (direct !== null && isTitleOfWork(scan, direct, at))
    return { reading: null, end: endOfTitle(scan, direct) };
  if (lead === null || !mayBegin(scan, lead.end)) return null;
  const led = readChain(scan, lead.end);
  if (led === null || !mayEnd(scan, led.end) || !accepts(scan, led, lead.end, lead.word, whole)) return null;
  return { reading: toReading(scan, at, lead.end, led, lead.word), end: pastAlternative(scan, led) };
}

/** "3pm or 4pm tomorrow", "Thursday & Friday at 3": what follows the second one belongs to the first as well. */
function pastAlternative(scan: Scan, { day, time, part, end }: Chain): number {
  const joint = wordAt(scan, end);
  if (!/^(?:or|and|&)$/u.test(joint) || !mayBegin(scan, end + 1) || (day !== null && time !== null))
    return end;
  const other = readPiece(scan, end + 1);
  const same =
    time === null && part === null ? other?.kind === "day" : day === null && other?.kind === "time";
  if (other === null || !same || !mayEnd(scan, other.end)) return end;
  // "today and tomorrow call Bo" is two days; only an hour is shared.
  const shared = joint === "or" || (other.kind === "day" && readPiece(scan, other.end)?.kind === "time");
  return shared ? other.end : end;
}

const isDetermined = (scan: Scan, chain: Chain, at: number): boolean =>
  determiners.has(wordAt(scan, at - 1)) && describesNoun(scan, chain.end);

function accepts(scan: Scan, chain: Chain, at: number, lead: string, whole: boolean): boolean {
  if (whole && chain.end === scan.tokens.length) return true;
  const before = wordAt(scan, at - 1);
  if (/^(?:|to)$/u.test(lead) && tellsThingsApart(scan, chain, at, lead === "to" && movesRow.test(scan.text)))
    return false;
  if (countsPeople(scan, chain, at) || isSubject(scan, chain, before, lead)) return false;
  const nounNext = describesNoun(scan, chain.end) && !opensOrder(scan, chain, at);
  const determined = (determiners.has(before) || owner.test(before)) && lead === "";
  if (determined && nounNext) return false;
  if (isModifier(scan, chain, at, lead)) return false;
  if (chain.instant !== null || (chain.sure && chain.pieces > 1)) return true;
  if (chain.sure) return chain.day === null || !(nounNext && isName(scan, at, chain));
  if (chain.day !== null) return acceptsDay(scan, chain, before, lead, nounNext);
  if (chain.part !== null)
    return chain.part.firmness !== "bare" || (chain.time !== null && timeLeads.has(lead));
  const time = chain.time!;
  if (lead === "to" && chain.end === scan.tokens.length && time.hour <= 12) return movesRow.test(scan.text);
  if (time.firmness === "doubtful") return !nounNext;
  return (
    timeLeads.has(lead) && lead !== "from" && !nounNext && (lead === "at" || lead === "@" || time.hour <= 12)
  );
}

/** "at 7 water the garden": said first, before what is to be done. */
const opensOrder = (scan: Scan, chain: Chain, at: number): boolean =>
  at <= 1 &&
  chain.time !== null &&
  chain.end + 1 < scan.tokens.length &&
  beginsWithVerb(scan.text.slice(scan.tokens[chain.end]!.start, scan.tokens[chain.end]!.start + 80));

/** "Black Monday", "Taco Tuesday": a raised weekday after a raised adjective is a name; kept simple on purpose. */
function isName(scan: Scan, at: number, chain: Chain): boolean {
  const token = scan.tokens[at]!;
  const next = scan.tokens[chain.end];
  return (
    chain.day?.weekday !== undefined &&
    chain.pieces === 1 &&
    token.raised &&
    next !== undefined &&
    next.raised &&
    wordAt(scan, at - 1) === "the"
  );
}

function acceptsDay(scan: Scan, chain: Chain, before: string, lead: string, nounNext: boolean): boolean {
  if (nounNext) return false;
  const day = chain.day!;
  const whole = before === "" && chain.end === scan.tokens.length;
  if (day.whole === "month" && whole && lead === "") return !doubtfulMonths.has(wordAt(scan, 0));
  if (day.whole !== undefined) return monthLeads.has(lead) || (lead === "to" && movesRow.test(scan.text));
  // "send the rent to tom": also a name.
  const named = day.firmness === "doubtful" && day.weekday === undefined && day.dayOfMonth === undefined;
  if (lead === "to" && named && chain.pieces === 1) return movesRow.test(scan.text);
  if (lead !== "" && lead !== "about" && lead !== "as") return true;
  // "the 30th: pay the rent".
  if (before === "" && day.dayOfMonth !== undefined && /^[:–—]$/u.test(wordAt(scan, chain.end))) return true;
  if (named && chain.pieces === 1 && isSlashedDay(scan, chain, before === "")) return true;
  if (chain.time !== null && chain.time.firmness !== "bare") return true;
  if (chain.time !== null && day.dayOfMonth !== undefined) return true;
  const alone = before === "" && chain.end === scan.tokens.length;
  if (chain.part !== null && day.whole === undefined) return true;
  if (alone && day.weekday === undefined) return true;
  const next = scan.tokens[chain.end];
  // "sat or sun": two short names bear each other out.
  const paired = /^(?:or|and|&)$/u.test(next?.word ?? "") && readWeekdayName(scan, chain.end + 1) !== null;
  const closes = next === undefined || next.kind === "mark" || paired;
  return (
    day.weekday !== undefined &&
    closes &&
    !determiners.has(before) &&
    !pronouns.has(before) &&
    scan.tokens.length > 1
  );
}

function toReading(scan: Scan, leadAt: number, at: number, chain: Chain, lead: string): DateReading {
  const core = scan.tokens[at]!.start;
  // "The rent is due tomorrow": there the word belongs to the sentence.
  const minutes = minutesOf({ ...chain, evening: isEvening(scan) });
  const stated = wordAt(scan, leadAt) === "due" && /^(?:is|are|was|were|be)$/.test(wordAt(scan, leadAt - 1));
  return {
    start: scan.tokens[stated ? Math.min(leadAt + 1, at) : leadAt]!.start,
    coreStart: core,
    end: scan.tokens[(chain.until ?? chain.end) - 1]!.end,
    due: toDue(scan, chain),
    lead,
    saysDay: chain.day !== null || chain.instant !== null || chain.part?.today === true,
    saysTime: chain.time !== null || chain.part !== null || chain.instant !== null,
    ...(minutes === undefined ? {} : { minutes }),
    describes: lead === "" && leadAt > 0 && describesNoun(scan, chain.end),
    denied: wordAt(scan, leadAt - 1) === "not",
  };
}

/** A date that stands for a day alone, for the ends of a repeat ("until June 30"). */
export function readDayOnly(scan: Scan, at: number): { date: PlainDate; end: number } | null {
  const chain = mayBegin(scan, at) ? readChain(scan, at) : null;
  if (chain === null || !mayEnd(scan, chain.end)) return null;
  if (chain.instant !== null) return { date: chain.instant.at.toPlainDate(), end: chain.end };
  return chain.day === null || chain.time !== null ? null : { date: chain.day.date, end: chain.end };
}
