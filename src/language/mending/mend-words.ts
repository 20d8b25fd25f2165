/**
 * Slips of the keys in the words that a request is known by: "remnd me", "mvoe it to sunday", "mark teh report as doen".
 * Commands are mended where a request begins, days and the smallest words anywhere; what has a use of its own, a name, and
 * what stands in quotes stay as they are.
 */
import { findProtected } from "../fields/protect.ts";
import type { Replaced } from "../phrases.ts";
import { before, chat, commands, days, ordinary, shortCommands, usual } from "./mended-words.ts";
import { isOneSlip, isSwapOrDouble } from "./one-slip.ts";

/** Before these the word is somebody who did something. */
const afterSubject = /^\s+(?:is|was|has|had|will|would|called|said|says|wants|and|or|are)(?![\p{L}'’-])/u;

/** "ad milk to my list". */
const intoList =
  /^\s+\S[^\n.;]{0,70}?\s(?:to|on) (?:my|the|our) (?:[\p{L}-]+ )?(?:list|tasks|to-?dos?)(?!\p{L})/iu;

/** A pasted page is no command. */
const longest = 2000;

export interface Mended extends Replaced {
  /** The title of a new task, in the spelling of the user. */
  spelled(title: string): string;
}

export function mendWords(text: string): Mended {
  const slips = text.length > longest ? [] : findSlips(text);
  const parts: string[] = [];
  let position = 0;
  const pieces = slips.map(({ start, end, meant }) => {
    parts.push(text.slice(position, start), meant);
    position = end;
    return { typed: text.slice(start, end), from: start, to: end, meant };
  });
  const mended = parts.join("") + text.slice(position);
  const places = shifted(pieces);
  return {
    text: mended,
    back: ({ start, end }) => ({ start: oldPlace(places, start, "from"), end: oldPlace(places, end, "to") }),
    spelled: (title) => places.reduce((said, place) => asTyped(said, place, mended), title),
  };
}

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

function findSlips(text: string): Slip[] {
  const shielded = findProtected(text);
  const found: Slip[] = [];
  let opens = true;
  let goesOn = false;
  let previous = "";
  let previousEnd = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}#@./\\_'’-])\p{L}[\p{L}'’]*(?![\p{L}\p{N}@/\\_-])/gu)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    opens ||= /[\n.!?;:,(]/u.test(text.slice(previousEnd, start));
    const isShielded = shielded.some((one) => one.start < end && start < one.end);
    const meant: string | undefined = isShielded
      ? undefined
      : meantBy(word, { previous, after: text.slice(end, end + 100), opens, goesOn });
    goesOn ||=
      meant !== undefined ||
      (opens && (commands.includes(word.toLowerCase()) || word.toLowerCase() === "add"));
    if (meant !== undefined) found.push({ start, end, meant: likeTyped(word, meant) });
    previous = (meant ?? word).toLowerCase().replaceAll("’", "'");
    opens = before.has(previous);
    previousEnd = end;
  }
  return found;
}

interface Place {
  readonly previous: string;
  readonly after: string;
  /** A request may begin here. */
  readonly opens: boolean;
  /** The message is one of requests: it began with one, or was typed in a hurry. */
  readonly goesOn: boolean;
}

function meantBy(word: string, { previous, after, opens, goesOn }: Place): string | undefined {
  const typed = word.toLowerCase();
  if (typed === "ad" && opens && ((goesOn && previous === "and") || intoList.test(after))) return "add";
  // "to and fro".
  if (typed === "fro" && previous === "and") return undefined;
  const inChat = word === typed || opens ? chat.get(typed) : undefined;
  if (inChat !== undefined) return inChat;
  const isPlain = word === typed || (word.slice(1) === typed.slice(1) && opens);
  if (typed.length < 3 || typed.length > 12 || !isPlain || ordinary.has(typed)) return undefined;
  if (opens && /^\s+[\p{L}\p{N}"“'#]/u.test(after) && !afterSubject.test(after)) {
    const command = commandMeant(typed);
    if (command !== undefined) return command;
  }
  return (
    (typed.length > 5 ? slipOf(typed, days, isOneSlip) : undefined) ??
    (word === typed ? slipOf(typed, usual, isSwapOrDouble) : undefined)
  );
}

const commandMeant = (typed: string): string | undefined =>
  (typed.length > 4 ? slipOf(typed, commands, isOneSlip) : undefined) ??
  slipOf(typed, shortCommands, isSwapOrDouble);

function slipOf(
  typed: string,
  words: readonly string[],
  isSlip: (typed: string, meant: string) => boolean,
): string | undefined {
  if (words.includes(typed)) return undefined;
  return words.find((meant) => isSlip(typed, meant));
}

const likeTyped = (word: string, meant: string): string =>
  word[0] === word[0]!.toLowerCase() ? meant : meant[0]!.toUpperCase() + meant.slice(1);

interface Mend {
  readonly typed: string;
  readonly meant: string;
  readonly from: number;
  readonly to: number;
  /** Where the mended word stands. */
  readonly start: number;
  readonly end: number;
}

function shifted(pieces: readonly Omit<Mend, "start" | "end">[]): Mend[] {
  let by = 0;
  return pieces.map((piece) => {
    const start = piece.from + by;
    by += piece.meant.length - (piece.to - piece.from);
    return { ...piece, start, end: start + piece.meant.length };
  });
}

function oldPlace(places: readonly Mend[], at: number, edge: "from" | "to"): number {
  const inside = places.find(({ start, end }) =>
    edge === "from" ? start <= at && at < end : start < at && at <= end,
  );
  if (inside !== undefined) return inside[edge];
  const last = places.findLast(({ end }) => end <= at);
  return last === undefined ? at : at - last.end + last.to;
}

/** The mended word of a title is known by its neighbours, for "the" may stand in it more than once. */
function asTyped(title: string, { typed, meant, start, end }: Mend, mended: string): string {
  const [left] = /\S*\s*$/u.exec(mended.slice(0, start)) ?? [""];
  const [right] = /^\s*\S*/u.exec(mended.slice(end)) ?? [""];
  const lower = title.toLowerCase();
  for (const [lead, tail] of [
    [left, right],
    [left, ""],
    ["", right],
  ] as const) {
    const wanted = `${lead}${meant}${tail}`;
    if (wanted.trim() === meant) continue;
    const at = lower.indexOf(wanted.toLowerCase());
    if (at === -1) continue;
    const place = at + lead.length;
    const said = title[place] === meant[0] ? typed : likeTyped(title.slice(place), typed);
    return title.slice(0, place) + said + title.slice(place + meant.length);
  }
  return title;
}
