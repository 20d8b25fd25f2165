/** Days, months and hours that are somebody's name: "Mr. Friday", "Aunt May", "Ms. Noon". */
import type { Chain } from "./chain.ts";
import { type Scan, wordAt } from "./scan.ts";

/** A surname must follow. */
const needsName = /^(?:mr|mrs|ms|mx|dr|prof|sgt|capt|lt|col|rev|sen|herr|frau|monsieur|señor|señora)$/u;
/** Before a name these have a capital: "see the doctor Friday" says when. */
const profession =
  /^(?:miss|sir|lady|dame|madam|madame|doctor|professor|captain|judge|officer|agent|detective|inspector|sergeant|lieutenant|colonel|general|major|lord|senator|president|governor|mayor|minister|reverend|pastor|rabbi|bishop|king|queen|prince|princess|chef|private|saint)$/u;
/** Said without a name as well ("call grandma Friday"), so that only a month is one. */
const relation =
  /^(?:aunt|auntie|aunty|uncle|cousin|grandma|grandpa|granny|grandad|nana|sister|brother|coach|nurse|baby|little|big|old)$/u;

const naming = /^\W*(?:please )?(?:name|nickname|christen|dub|bapti[sz]e)\b/iu;

/** "introduce Friday the robot", "nickname the boat Sunday", "text Noon about it": said like the name of somebody. */
export function isNamedSo(scan: Scan, chain: Chain, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before?.kind !== "word" || !scan.tokens[at]!.raised || chain.end !== at + 1) return false;
  if (naming.test(scan.text)) return true;
  if (chain.part !== null) return !before.raised && chain.part.part !== "workend";
  if (wordAt(scan, chain.end) !== "the") return false;
  const follower = scan.tokens[chain.end + 1];
  const isThing = follower?.kind === "word" && !readsOnAsDate.test(follower.word);
  return isThing && (at === 1 || !before.raised) && opensClause(scan, at - 1);
}

/** "Friday the thirteenth", "Friday the week after". */
const readsOnAsDate = /(?:st|nd|rd|th|week|month|day|morning|afternoon|evening|night|last|next|same)$/u;
const opensClause = (scan: Scan, at: number): boolean =>
  at === 0 || /^(?:to|and|then|also|please|,|;|\.|:)$/u.test(wordAt(scan, at - 1));

/** What begins like "next Friday" or "May 5" says more than a name. */
export function isPersonsName(scan: Scan, chain: Chain, at: number): boolean {
  const token = scan.tokens[at]!;
  const single = chain.end === at + 1;
  const named = single || chain.day?.weekday !== undefined || chain.part !== null;
  if (!token.raised || !named) return false;
  const title = wordAt(scan, at - 1) === "." ? at - 2 : at - 1;
  const before = scan.tokens[title];
  if (before === undefined) return false;
  if (needsName.test(before.word)) return true;
  if (profession.test(before.word) && before.raised) return true;
  return relation.test(before.word) && single && chain.day?.whole === "month";
}
