/** Numbers that tell things apart: "lecture 7", "chapters 4 to 6", "items 2, 3 and 7", "a version 3". They are no hours. */
import type { Chain } from "./chain.ts";
import { readNumber } from "../number-words.ts";
import { type Scan, wordAt } from "./scan.ts";

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What follows is never a date or an hour. */
const numbers = listOf(
  "version v release build section chapter page room no number ip size flight route ticket episode season level ratio score issue pr track gate line bus aspect scale verse odds bug exercise figure appendix seat row locker box form option platform tram train table apartment flat unit suite article rule step part tier grade",
);
/** Only a plain number belongs to these: "draft 2026-12-08" and "station 23:10" say when. */
const counters = listOf(
  "nr lecture module slide item lab hw homework assignment worksheet question problem quiz order phase stage sprint round volume vol act scene sheet draft revision paragraph clause annex slot bay pier terminal wing ward cell lane channel station door house aisle shelf bin crate pallet container parcel invoice receipt case file account node port server machine team group squad",
);
const plain = /^\d{1,4}(?!\d|[:/]\d|-\d{1,2}-|\.\d{1,2}\.)/u;

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(word.replace(/s$/u, "")) || words.has(word.replace(/es$/u, ""));

const joint = /^(?:,|and|&|or|to|through|thru|-|–)$/u;

/** So many numbers of a list are walked back over. */
const longestList = 12;

/** `at`: the number that would be an hour or a day. */
export function tellsThingsApart(scan: Scan, chain: Chain, at: number, isMove: boolean): boolean {
  if (scan.tokens[at]!.kind !== "number" || saysHalf(scan, at, chain.end)) return false;
  let before = at - 1;
  for (let walked = 0; walked < longestList && joint.test(wordAt(scan, before)); walked += 1) {
    // "move lecture 7 to 9": the hour that it moves to.
    if (isMove && wordAt(scan, before) === "to") return false;
    const number = joint.test(wordAt(scan, before - 1)) ? before - 2 : before - 1;
    if (scan.tokens[number]?.kind !== "number") return false;
    before = number - 1;
  }
  const isNamed = /^an?$/u.test(wordAt(scan, before)) && before === at - 1;
  if (isNamed || isIn(numbers, wordAt(scan, before))) return true;
  return isIn(counters, wordAt(scan, before)) && plain.test(scan.text.slice(scan.tokens[at]!.start));
}

/** "flight 6:05am": a number with am or pm is a time, whatever it follows. */
const saysHalf = (scan: Scan, at: number, end: number): boolean =>
  scan.tokens.slice(at, end).some((token) => token.word === "am" || token.word === "pm");

/** "book a table for four on Saturday", "bake a cake for 20": so many people, unless something is set to an hour. */
export const countsPeople = (scan: Scan, chain: Chain, at: number): boolean =>
  wordAt(scan, at - 1) === "for" &&
  chain.time?.firmness === "bare" &&
  chain.part === null &&
  readNumber(scan.tokens, at, false) !== null &&
  !setsHour.test(scan.text.slice(Math.max(0, scan.tokens[at - 1]!.start - 80), scan.tokens[at - 1]!.start));
const setsHour =
  /\b(?:schedul\p{L}*|set|move|reschedul\p{L}*|push|shift|change|alarms?|reminders?|remind|wake|alert|appointments?|meetings?|calls?|slot|arrange|fix|plan(?:ned)?|due|start)\b[^,.;]*$/iu;
