import { parseLine } from "../../language/parse-line.ts";
import type { Moment, SaidFields } from "../../language/reading.ts";

/** A new value as it is said: its fields, and the words that shift what stands ("by two days"). */
export interface SaidValue {
  readonly fields: SaidFields;
  readonly words: string;
}

const tails: readonly RegExp[] = [
  /[\s,;(]+(?:and )?not (?:in |on |at |by |for )?[\p{L}\p{N} :]{1,30}\)?$/iu,
  /[\s,(]+(?:instead of|rather than) [^,;]{1,40}$/i,
  /[\s,]+(?:or so|ish|if possible|at the latest|latest|please|thanks?(?: you)?|thx|instead|rather|then|though|now|no rush|same time|for (?:me|now|us)|actually|after all|too|as well|again|i (?:think|guess|suppose)|probably|does it|will do it|only|is (?:enough|fine|ok(?:ay)?|good|better)|works(?: better)?|ok\??)$/i,
];
const shift =
  /^(?:back |out |forward |up |ahead )?(?:by )?(?:(?:an?|one|two|three|four|five|six|\d{1,2})(?: more)?|another) (?:days?|weeks?|months?|hours?|minutes?|mins?)(?: (?:later|earlier|back|forward|out|more))?$/i;
const joining =
  /\b(?:and|with|for|by|due|on|at|to|it|its|is|be|set|make|now|then|a|the|as|priority|prio|date|deadline|also|just|say|maybe|until|till|until|more|like|around|about|no|time|in|my|our)\b/gi;

function withoutTails(words: string): string {
  let said = words.trim().replace(/[.!]+$/, "");
  for (let round = 0; round < 4; round += 1)
    said = tails.reduce((rest, tail) => rest.replace(tail, ""), said).trim();
  return said;
}

/** "friday at 3", "high", "mid december, no rush": words that say nothing but values. */
export function readValue(said: string, moment: Moment): SaidValue | undefined {
  const words = withoutTails(said).replace(
    /^(?:it |that )?(?:(?:should|will|would|might) )?takes? (?:me )?(?=\S)/i,
    "takes ",
  );
  if (words === "" || words.split(/\s+/).length > 12 || /["“”\n]/.test(words)) return undefined;
  if (shift.test(words))
    return { fields: {}, words: /^(?:by|back|out|forward|up|ahead)\b/i.test(words) ? words : `by ${words}` };
  if (/^(?:no (?:due )?(?:date|deadline)|someday|some day)$/i.test(words))
    return { fields: { clear: ["due"] }, words };
  const spoken = words
    .replace(/\b(high|medium|low|normal|top)\b(?!(?:est)?[- ]prio)/gi, "$1 priority")
    .replace(/\btop priority\b/gi, "urgent priority")
    .replace(/\bnormal priority\b/gi, "medium priority")
    .replace(/^(\d{1,2}(?::\d{2})?)(?: o'?clock)?$/i, "at $1");
  const line = parseLine(spoken, moment);
  // Of two days only one can be the new one: which, is read elsewhere.
  if (line.spans.length === 0 || line.spans.filter(({ field }) => field === "due").length > 1)
    return undefined;
  const left = line.spans
    .toReversed()
    .reduce((rest, span) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, spoken);
  if (/[\p{L}\p{N}]/u.test(left.replace(joining, " "))) return undefined;
  const fields: SaidFields = {
    ...(line.due === null ? {} : { due: line.due }),
    ...(line.repeat === null ? {} : { repeat: line.repeat }),
    ...(line.priority === null ? {} : { priority: line.priority }),
    ...(line.tags === null || line.tags.length === 0 ? {} : { addTags: line.tags }),
    ...(line.assignee === null ? {} : { assignee: line.assignee }),
    ...(line.estimateMinutes === null ? {} : { estimateMinutes: line.estimateMinutes }),
  };
  return Object.keys(fields).length === 0 ? undefined : { fields, words };
}
