/** Several new things in one breath: "add these tasks: milk, eggs and bread", "add milk and bread to my list". */
import type { Clause } from "./clause.ts";
import { beginsWithVerb } from "./statement.ts";

/** "add these tasks: milk, eggs and bread": each item is one. */
export function readItems(clause: Clause): string[] | null {
  const wares = readWares(clause.core);
  if (wares !== null) return wares;
  const match = several.exec(clause.core);
  if (match === null) return null;
  const items = match[1]!
    .split(/\s*(?:,\s*and\s|,|;|\s+and\s+|\s[-•*]\s|\s\d[.)]\s)\s*/iu)
    .map((item) => item.trim());
  return items.filter((item) => item !== "");
}

const several = new RegExp(
  String.raw`^(?:add|create|make|new|i need to|i have to|put|remind me to|here are|these are)?\s*(?:(?:the|these|my|some|following|a few|\d+|two|three|four|five|six|seven|several|new|more|things|of)\s+)*(?:(?:these|following|tasks|to-?\s?dos|items|things|reminders)\s*)(?:to do|to my list|for me|to my to-?do list)?\s*:\s*(.+)$`,
  "iu",
);

const onList = new RegExp(
  String.raw`^(?:(?:add|put|stick|throw|pop|include|get|write|need|want)\s+(?:down\s+)?)?([^:"“]{3,200}?)\s+(?:to|on|onto|in|into)\s+(?:my|the|our) (?:[\p{L}'-]+ ){0,2}?(?:list|to-?dos?|tasks)$`,
  "iu",
);
/** Two words that are one ware, and those that tie a phrase together. */
const couples =
  /\b(?:mac(?:aroni)? and cheese|salt and pepper|fish and chips|bread and butter|peanut butter and jelly|pb and j|ham and eggs|bed and breakfast|rice and beans|oil and vinegar|pros and cons|terms and conditions|q and a|arts and crafts|wear and tear)\b/iu;
const tying =
  /\b(?:with|for|of|to|from|at|about|between|by|in|on|before|after|that|which|if|when|vs|versus|against|both)\b/iu;

/** "add milk and bread to my list" names two wares; "dinner with Tom and Anna" is one thing. */
function readWares(core: string): string[] | null {
  const named = onList.exec(core)?.[1];
  if (named === undefined || couples.test(named) || tying.test(named)) return null;
  const wares = named.split(/\s*,\s*and\s+|\s*,\s*|\s+(?:and|&|plus)\s+/iu);
  const short = wares.every((ware) => ware !== "" && ware.split(" ").length <= 4);
  const deeds = wares.some((ware) => beginsWithVerb(ware) && ware.includes(" "));
  return wares.length > 1 && short && !deeds ? wares : null;
}
