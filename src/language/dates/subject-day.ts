/** Days that a sentence is about, not when something is due. */
import type { Chain } from "./chain.ts";
import { type Scan, wordAt } from "./scan.ts";

/** "ask whether she can do Friday": the day is what is asked. */
const isAskedFor = (scan: Scan, chain: Chain, before: string): boolean =>
  /^(?:do|make|manage|prefers?|likes?)$/u.test(before) &&
  /\b(?:if|whether)\b/iu.test(scan.text.slice(0, scan.tokens[chain.end - 1]!.start));

/** "Friday is trash day", "ask if Thursday suits her": what is said of the day, not when. */
export const isSubject = (scan: Scan, chain: Chain, before: string, lead: string): boolean =>
  chain.day?.weekday !== undefined &&
  chain.pieces === 1 &&
  lead === "" &&
  (isAskedFor(scan, chain, before) ||
    /^(?:is|was|are|were|works|suits|fits|sounds|would|could|seems|looks)$/.test(wordAt(scan, chain.end)) ||
    (/^(?:if|whether)$/.test(before) && chain.end < scan.tokens.length));
