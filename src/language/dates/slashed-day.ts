/** "1/8" is a day of the year, a fraction, or the size of a bolt. */
import { beginsWithVerb } from "../requests/statement.ts";
import type { Chain } from "./chain.ts";
import type { Scan } from "./scan.ts";

/** "oil change 1/8", "1/8 order the cards": at an edge a day, where nothing is measured. */
export function isSlashedDay(scan: Scan, { end }: Chain, opens: boolean): boolean {
  const digits = scan.tokens[end - 3];
  const written = digits === undefined ? "" : scan.text.slice(digits.start, scan.tokens[end - 1]!.end);
  if (!/^\d{1,2}\/\d{1,2}$/u.test(written) || /^(?:9\/11|24\/7|50\/50)$/u.test(written)) return false;
  const rest = scan.text.slice(scan.tokens[end - 1]!.end, scan.tokens[end - 1]!.end + 80).trim();
  if (opens) return beginsWithVerb(rest);
  return /^(?:$|[\uE000#!@~])/u.test(rest) && !measured.test(scan.text);
}
const measured =
  /\b(?:buy|get|order|cut|fill|pour|add|use|mix|drill|find|need|drink|eat|take|pack|grit|bolts?|screws?|nuts?|inch(?:es)?|pipes?|sockets?|wrench|cups?|tsp|tbsp|ratio|scale|play|tempo|time|rhythm|beat|size|shares?|portions?|odds|score|vote|grade|rate|half|quarter|probability|chance|fraction|parts?|step|page|shift|split|divide|set|sand|drum|count)\b/iu;
