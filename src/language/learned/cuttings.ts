/** Where one clause may be two: before an "and", a comma, a "but". Both sides are read by the rules. */
import { findProtected } from "../fields/protect.ts";
import { readByRules } from "../read-requests.ts";
import type { Moment, ReadClause } from "../reading.ts";
import { splitClauses } from "../requests/split-clauses.ts";

const joint =
  /\s*[,;:.!?]+\s+(?:(?:and|but|then|plus|also|so|oh)\s+)*|\s+(?:[–—-]\s+)?(?:and|but|then|plus|&|while|also)(?:\s+(?:then|also))*\s+|\s+[–—-]\s+/giu;
const mostCuts = 5;
const longest = 300;

export function cuttings(text: string, moment: Moment): [ReadClause[], ReadClause[]][] {
  if (text.length > longest) return [];
  const shielded = findProtected(text);
  return [...text.matchAll(joint)]
    .filter(({ index }) => !shielded.some(({ start, end }) => start <= index && index < end))
    .map((match) => [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const)
    .filter((sides) => sides.every((side) => /\p{L}/u.test(side)))
    .slice(0, mostCuts)
    .map(([left, right]) => [readSide(left, moment), readSide(right, moment)]);
}

const readSide = (text: string, moment: Moment): ReadClause[] =>
  readByRules(splitClauses(text, moment), moment);
