import { findFields } from "../../language/fields/find-fields.ts";
import type { Moment } from "../../language/reading.ts";
import { isOwnVerb } from "./own-verbs.ts";

const reminding =
  /^((?:(?:please|can you|could you|hey|hi|also|and)[, ]+)*(?:remind (?:me|us) to|(?:i|we) (?:need|have|want|ought) to|don['’]?t (?:let me )?forget to|remember to) |(?:please |can you )*(?:add|create)(?: (?:me|these|the following|two|three|four|five|\d+))*(?: tasks?| reminders?| to-?dos?)?\s*: ?)(.+)$/i;

/** "Create 3 tasks, pay the rent, call mom": what follows the comma is the list. */
const listOf =
  /^((?:please |can you |could you )*(?:add|create|make) (?:me )?(?:these |two|three|four|five|six|\d{1,2})? ?(?:new )?(?:tasks|reminders|to-?dos)),\s+(?=\p{L})/iu;

/** "Remind me to take the pills every day and to water the ficus every other Saturday": each with its own time. */
export function bothTimed(sentence: string, moment: Moment): readonly string[] | undefined {
  const counted = sentence.replace(listOf, "$1: ");
  if (counted !== sentence) return bothTimed(counted, moment) ?? [counted];
  const twice = twiceADay(sentence.trim());
  if (twice !== undefined) return twice;
  const [, lead = "", deeds = ""] = reminding.exec(sentence.trim()) ?? [];
  if (deeds === "" || /["“:\n?]/.test(deeds)) return undefined;
  const parts: string[] = [];
  let start = 0;
  for (const joint of deeds.matchAll(/,? and (?:also |then )?(to )?(?=(\p{L}+))/giu)) {
    const [whole, to, verb = ""] = joint;
    const left = deeds.slice(start, joint.index);
    const right = deeds.slice(joint.index + whole.length);
    if (to === undefined && !isOwnVerb(verb.toLowerCase())) continue;
    if (!isTimed(left, moment) || !isTimed(right, moment)) continue;
    parts.push(left);
    start = joint.index + whole.length;
  }
  if (parts.length === 0) return undefined;
  return [...parts, deeds.slice(start)].map((deed) => `${lead}${deed}`);
}

const part = "(mornings?|noon|midday|afternoons?|evenings?|nights?)";
const eachPart = new RegExp(
  `^(.{4,120}?) (every|each) ${part} (?:and|as well as|plus) (?:(?:every|each) )?${part}[.!]*$`,
  "i",
);
const dailyParts = new RegExp(
  `^(.{4,120}?) (?:(?:every day|daily|each day),? )?(?:once )?in the ${part} and (?:once )?(?:in the |at )${part}(?:,? (every day|daily|each day))?[.!]*$`,
  "i",
);

/** "Every morning and every evening": two rows, for one has one time of the day. */
function twiceADay(said: string): readonly string[] | undefined {
  if (/["“:\n?]/.test(said) || /\b(?:it|that|this|them)$/i.test(eachPart.exec(said)?.[1] ?? ""))
    return undefined;
  const [, deed = "", every = "", first = "", second = ""] = eachPart.exec(said) ?? [];
  if (deed !== "") return [first, second].map((time) => `${deed} ${every} ${time}`);
  const [, what = "", early = "", late = "", after] = dailyParts.exec(said) ?? [];
  const isDaily = after !== undefined || /\b(?:every day|daily|each day)\b/i.test(said);
  return what === "" || !isDaily ? undefined : [early, late].map((time) => `${what} every ${time}`);
}

const isTimed = (text: string, moment: Moment): boolean =>
  findFields(text, moment).some(({ name }) => name === "due" || name === "repeat");
