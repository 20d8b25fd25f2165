import { minutesAtHand } from "./minutes-at-hand.ts";
import type { RowFilter } from "./row-filter.ts";

const amount =
  "((?:\\d+|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|half|quarter)(?:[ -](?:an?|of|and|half|\\d+))* ?(?:h|hrs?|hours?|m|mins?|minutes?)(?: and a half)?)";
const taking =
  "(?:(?:(?:would|will|do|does|should)(?: not)? )?(?:take|takes|taking|last|lasts|need|needs|require|requires)(?: me| us)? )?";
const longer = new RegExp(
  `\\b${taking}(?:longer than|more than|over|at least|above)(?: about)? ${amount}\\b`,
  "iu",
);
const shorter = new RegExp(
  `\\b${taking}(?:(?:shorter|less|quicker|faster) than|under|below|at most|no (?:longer|more) than|not (?:longer|more) than|within|up to|max(?:imum)?)(?: about)? ${amount}\\b`,
  "iu",
);

/** "Longer than an hour", "under twenty minutes": how long the rows asked for take, and the words without it. */
export function lengthsIn(
  text: string,
): { readonly minutes: NonNullable<RowFilter["minutes"]>; readonly rest: string } | undefined {
  for (const [pattern, side] of [
    [longer, "least"],
    [shorter, "most"],
  ] as const) {
    const match = pattern.exec(text);
    const length = match?.[1] === undefined ? undefined : inMinutes(match[1]);
    if (match !== null && length !== undefined)
      return {
        minutes: side === "least" ? { least: length } : { most: length },
        rest: text.replace(match[0], " "),
      };
  }
  return undefined;
}

const inMinutes = (words: string): number | undefined =>
  /^an? (?:h|hrs?|hours?)$/iu.test(words) ? 60 : minutesAtHand(words);
