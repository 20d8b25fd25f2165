import type { ClaimEvidence } from "../claim-evidence.ts";
import type { NamedText } from "../clauses.ts";
import { conditional, fails, imperative, modal } from "../plain-words.ts";
import { piecesOf, tells, type Piece } from "./pieces.ts";
import { readRows, readShift, readTitle } from "./read-rows.ts";
import { readList, readUntil } from "./read-lists.ts";
import { readLikeness } from "./read-likeness.ts";
import { readAllWell, readOthers, readUntouched } from "./read-untouched.ts";
import { readCount, readEmptyDay, readEvery, readLast, readNone, readOnly } from "./read-sets.ts";
import { rowsNamed, type Reading, type Truth } from "./statement.ts";
import { worldOf, type World } from "./world.ts";
import { endsAsking } from "../sentences.ts";

/**
 * Reads a sentence as statements about rows and sets of rows ("two of them are urgent", "nothing is due on Friday any more", "the
 * report is the only blocked one") and looks whether they are so. Of a deed it tells no more than whether the rows were made so.
 */
export function truthOf(
  named: NamedText,
  focus: readonly string[],
  evidence: ClaimEvidence,
  previous = "",
): Truth {
  if (named.text.length > longest || !namesValue.test(named.text)) return null;
  if (endsAsking(named.text) || ofACase.test(named.text)) return null;
  const world = worldOf(evidence, focus, named.text);
  let meant = world.focus;
  const text = pointedOut(named.text, previous, evidence.asked);
  let isOrdered = false;
  const found = piecesOf({ ...named, text }).map((piece) => {
    // "Say the word, and it is done."
    if (isOrdered) return null;
    isOrdered = isOrder(piece);
    const read = readPiece(piece, { ...world, focus: meant });
    const rows = rowsNamed(piece, { ...world, focus: meant });
    if (rows !== null && rows.length > 0) meant = rows;
    return read;
  });
  if (found.includes("not so")) return "not so";
  // What advises or only names rows tells nothing beside.
  const told = found.filter((read) => read !== "nothing");
  return told.length > 0 && told.every((read) => read === "so") ? "so" : null;
}

/** Characters; no statement about rows is longer, and none of a run-on answer is worth the time. */
const longest = 400;
/** No other sentence is looked at more closely: each fact and each set needs one of these. */
const namesValue =
  /#|\d|day\b|\b(?:tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|week|urgent|high|medium|low|block\w*|stuck|hold|waiting|progress|under ?way|started|backlog|done|complete\w*|finished|unfinished|closed|wrapped|off|trash|bin|deleted|date|deadline|undated|tag\w*|untagged|label\w*|unassigned|assign\w*|owner|owns|responsib\w*|charge|has|belongs|hands|name|plate|daily|weekly|monthly|yearly|once|repeat\w*|recur\w*|overdue|slipped|open|left|nothing|none|no|any|anything|only|last|every|each|all|hours?|minutes|half|quarter|title|titled|named|goes by|go by|called|known|same|level|tied|affected|touched|untouched|unaffected|unchanged|everything|rest|others?|went|hitch|both|remaining|days? before|days? after|priorit\w+|empty|free|clear|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

/** What holds in a case holds for all of the sentence. */
const ofACase =
  /^\W*(?:so |and |but )?(?:if|unless|once|when|whenever|in case|as soon as|until|suppose|assuming)\b/i;

/** "That day", "that tag": the one that was said last, in the answer or by the user. */
function pointedOut(text: string, previous: string, asked: string): string {
  const last = (pattern: RegExp): string | undefined =>
    [previous, asked].flatMap(
      (from) => [...from.matchAll(pattern)].findLast(([whole]) => whole !== "")?.[1] ?? [],
    )[0];
  const withDay = text.replace(thatDay, (whole, on: string | undefined) => {
    const day = last(dayName);
    return day === undefined ? whole : `${on ?? ""}${day}`;
  });
  return withDay.replace(thatTag, (whole) => {
    const tag = last(tagName);
    return tag === undefined ? whole : `#${tag.replace("#", "")}`;
  });
}
const thatDay = /\b(on )?that (?:very |same )?(?:day|date)\b/i;
const dayName =
  /\b(today|tomorrow|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? the \d{1,2}(?:st|nd|rd|th)?)?(?:, )?)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})?)(?<=\w)\b/gi;
const thatTag = /\bthat (?:tag|label)\b/i;
const tagName =
  /(#[\p{L}\p{N}_-]+|(?<=\btag (?:it |them )?(?:with |as )?)(?!it\b|them\b|with\b|as\b)\p{L}+)/giu;

/** Their "same", "until" and "problems" are what they tell of. */
const bound: readonly Reading[] = [readUntil, readLikeness, readOthers, readUntouched, readAllWell];
const readings: readonly Reading[] = [
  readNone,
  readEmptyDay,
  readOnly,
  readLast,
  readList,
  readEvery,
  readCount,
  readTitle,
  readShift,
  readRows,
];

function readPiece(piece: Piece, world: World): Truth | "nothing" {
  if (modal.test(piece.line) || isOnlyNames(piece, world)) return "nothing";
  if (isSupposed(piece)) return null;
  return firstOf(bound, piece, world) ?? (isVague(piece) ? null : (firstOf(readings, piece, world) ?? null));
}

/** Undefined where none reads it. */
function firstOf(of: readonly Reading[], piece: Piece, world: World): Truth | undefined {
  for (const reading of of) {
    const found = reading(piece, world);
    if (found !== "unread") return found;
  }
  return undefined;
}

/** "… : the budget, payroll and the hotel". */
const isOnlyNames = (piece: Piece, world: World): boolean =>
  !tells.test(piece.line) &&
  (rowsNamed(piece, world)?.length ?? 0) > 0 &&
  !/\d|\w+ed\b|day\b/.test(piece.line);

const isSupposed = ({ line, words }: Piece): boolean => conditional.test(line) || isOrder({ line, words });
const isOrder = ({ line, words }: Pick<Piece, "line" | "words">): boolean =>
  imperative.test(line) && !/^(?:is|are|has|'s)$/.test(words[1] ?? "");
const isVague = ({ line }: Piece): boolean => fails.test(line) || isOfDay.test(line) || unreal.test(line);
/** "November is a tough month". */
const isOfDay =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day) (?:is|'s) an? (?!free|empty|clear)/;
const unreal =
  /\b(?:asked|wanted|told me|you said|wish|should|might|recommend|suggest\w*|propos\w+|plan|has to|have to|that (?:very )?(?:tag|day|label|date)|same|intend|assum\w+|seems?|looks? like|as if|almost|nearly|(?<!and a )half(?! an hour| past)|partly|more than|less than|at least|at most|about|around|roughly|usually|always|often|before|after|until|by the time|than|(?<!\bfrom )\w+day (?:to|through|till) \w+day)\b|\b(?:'ll|will)\b/;
