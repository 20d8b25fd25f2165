import { findFields } from "../../language/fields/find-fields.ts";
import { toSaidFields } from "../../language/requests/said-fields.ts";
import type { Moment, SaidFields } from "../../language/reading.ts";

/** A new value as it is said: its fields, and the words that shift what stands ("by two days"). */
export interface SaidValue {
  readonly fields: SaidFields;
  readonly words: string;
}

const tails: readonly RegExp[] = [
  /[\s,;(]+(?:and )?not (?:in |on |at |by |for )?[\p{L}\p{N} :]{1,30}\)?$/iu,
  /[\s,]+(?:tbh|btw|lol|imo|i reckon|to be honest|by the way|for sure)$/i,
  /[\s,(]+(?:instead of|rather than) [^,;]{1,40}$/i,
  /\s+than (?:planned|expected|(?:i|we) (?:thought|said|planned)|before)$/i,
  /[\s,]+(?:or so|ish|already|if possible|at the latest|latest|please|thanks?(?: you)?|thx|instead|rather|then|though|now|no rush|same time|(?:on |but )?(?:the |that )?same day|for (?:me|now|us)|actually|after all|too|as well|again|i (?:think|guess|suppose)|probably|does it|will do it|only|is (?:enough|fine|ok(?:ay)?|good|better)|works(?: better)?|ok\??)$/i,
];
const shift =
  /^(?:back |out |forward |up |ahead )?(?:by )?(?:(?:an?|half an|one|two|three|four|five|six|\d{1,3})(?: more)?|another) ?(?:days?|weeks?|months?|hours?|hrs?|h|minutes?|mins?)(?: (?:later|earlier|sooner|back|forward|out|more))?$/i;
/** "The Friday after": counted from the day that stands. */
export const weekdayAfter =
  /^(?:on |to |until |till )?the (mon|tues|wednes|thurs|fri|satur|sun)day (?:after|following)(?: (?:that|then|it))?$/i;
const joining =
  /\b(?:and|n|with|for|by|due|on|at|to|it|its|is|be|set|make|now|then|a|the|as|priority|prio|date|deadline|also|just|say|maybe|until|till|until|more|like|around|about|no|time|in|my|our)\b/gi;

function withoutTails(words: string): string {
  let said = words.trim().replace(/[.!]+$/, "");
  for (let round = 0; round < 4; round += 1)
    said = tails.reduce((rest, tail) => rest.replace(tail, ""), said).trim();
  return said;
}

/** A word that a value can have; most stretches of a sentence have none, and need no reading. */
const mayBeValue =
  /\d|[#@~!]|\b(?:\p{L}+day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|tonight|tmrw|tomorrow|noon|midday|midnight|morning|afternoon|evening|night|weekend|week|weeks|month|months|year|years|quarter|hours?|minutes?|mins?|half|end|eo[dwmy]|cob|later|soon|asap|next|now|christmas|easter|eve|thanksgiving|halloween|jan\p{L}*|feb\p{L}*|mar|march|apr\p{L}*|may|june?|july?|aug\p{L}*|sept?\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|high\p{L}*|low\p{L}*|medium|normal|top|urgent\p{L}*|important|critical|prio\p{L}*|every|daily|weekly|monthly|yearly|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|lunch\p{L}*|dinner|breakfast)\b/iu;

/** "friday at 3", "high", "mid december, no rush": words that say nothing but values. */
export function readValue(said: string, moment: Moment): SaidValue | undefined {
  const key = `${moment.now} ${moment.timeZone}\n${said}`;
  if (!remembered.has(key)) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, valueIn(said, moment));
  }
  return remembered.get(key);
}

/** The same stretch of words is looked at by many ways of reading, and in every answer of a turn. */
const remembered = new Map<string, SaidValue | undefined>();
const mostRemembered = 2_000;

function valueIn(said: string, moment: Moment): SaidValue | undefined {
  const words = withoutTails(
    said.replace(/\bthen,\s*/i, " ").replace(/,?\s*\bfirst thing(?: in the morning)?\b/i, " morning"),
  )
    .replace(
      /^(?:it |that )?(?:(?:should|will|would|might) )?(?:takes?|needs?(?= (?:me )?(?:about |around |only |roughly )?(?:an?|half|one|two|three|\d))) (?:me )?(?=\S)/i,
      "takes ",
    )
    .replace(
      /^takes (?:(?:more like|like|at least|at most|probably|prob|maybe|more|just|only|about|around|roughly|closer to|up to) )+/i,
      "takes ",
    );
  if (words === "" || words.split(/\s+/).length > 12 || /["“”\n]/.test(words)) return undefined;
  if (shift.test(words))
    return { fields: {}, words: /^(?:by|back|out|forward|up|ahead)\b/i.test(words) ? words : `by ${words}` };
  if (weekdayAfter.test(words)) return { fields: {}, words };
  if (/^(?:no (?:due )?(?:date|deadline)|someday|some day)$/i.test(words))
    return { fields: { clear: ["due"] }, words };
  if (!mayBeValue.test(words)) return undefined;
  const spoken = words
    .replace(/\b(high|medium|low|normal|top)\b(?!(?:est)?[- ]prio)/gi, "$1 priority")
    .replace(/\btop priority\b/gi, "urgent priority")
    .replace(/\bnormal priority\b/gi, "medium priority")
    .replace(/^(\d{1,2}(?::\d{2})?)(?: o'?clock)?$/i, "at $1");
  const found = findFields(spoken, moment);
  // Of two days only one can be the new one: which, is read elsewhere.
  if (found.length === 0 || found.filter(({ name }) => name === "due").length > 1) return undefined;
  const left = found
    .toReversed()
    .reduce((rest, field) => `${rest.slice(0, field.start)} ${rest.slice(field.end)}`, spoken);
  if (/[\p{L}\p{N}]/u.test(left.replace(joining, " "))) return undefined;
  const fields = toSaidFields(found);
  return Object.keys(fields).length === 0 ? undefined : { fields, words };
}
