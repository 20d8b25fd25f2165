import { readRequests } from "../../language/read-requests.ts";
import { parseLine } from "../../language/parse-line.ts";
import { contentWords } from "./fit.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Moment, SaidRequest } from "../../language/reading.ts";

const lead =
  /^(?:(?:please|can you|could you|and|also|then)\s+)*(?:(?:add|create|make|put|note|log)(?:\s+(?:me\s+)?(?:(?:the|some|these|two|three|four|five|new|following)\s+)*(?:tasks|to-?dos|reminders|items))?(?:\s+(?:to|for))?|remind me to|i (?:need|have|want|must) to|(?:don['’]?t|do not) forget to|remember to|new tasks)\s*:?\s+/i;

/** "Today I need to …": the day counts for every part that has none of its own. */
const dayBefore = /^(today|tomorrow|tonight|this week|next week|on \w+day),?\s+/i;

/** "At 4" says no day: the one said before the list counts. */
const ownDay =
  /\b(?:today|tonight|tomorrow|\p{L}{3,6}day|next|in an? |in \d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)|\d[./-]\d/iu;

/** "Gym at 6pm, laundry": a day or an hour ends a to-do, and a noun or two after it are the next. */
function endAtDays(parts: readonly string[], moment: Moment): boolean {
  const spans = parts.map((part) => parseLine(part, moment));
  const isNoun = (part: string): boolean =>
    part.trim().split(/\s+/).length <= 3 &&
    /\p{L}{3}/u.test(part) &&
    contentWords(parseLine(part, moment).title).length > 0;
  return (
    parts.length > 1 &&
    parts.every(isNoun) &&
    spans.slice(0, -1).every(({ due }, place) => due !== null && !(parts[place] ?? "").includes(":"))
  );
}

/** Of what stands beside others already (`isOfList`), a comma alone parts two. "Add buy milk, call mom and pay the rent" names three to-dos: every part starts with a verb and has an object. */
export function splitList(said: SaidRequest, moment: Moment, isOfList = false): readonly SaidRequest[] {
  if (said.kind !== "create" || said.text.includes('"')) return [said];
  const day = dayBefore.exec(said.text);
  const text = said.text.slice(day?.[0].length ?? 0);
  const start = lead.exec(text)?.[0] ?? "";
  const parts = text.slice(start.length).split(/\s*[,;]\s*(?:and\s+)?(?:then\s+)?|\s+and\s+(?:then\s+)?/i);
  const isOwn = (part: string): boolean => {
    const plain = part
      .trim()
      .toLowerCase()
      .replace(/^(?:urgent|important|asap|high priority)\s*[:,–-]\s*/, "");
    const [first = "", ...rest] = plain.split(/\s+/);
    return (isOwnVerb(first) || first === "do") && rest.length > 0;
  };
  // Without a command before it, two verbs may still be one errand; three are a list.
  const fewest = start === "" && !(isOfList && !/\band\b/i.test(text)) ? 3 : 2;
  const isList = parts.length >= fewest && parts.every(isOwn);
  if (!isList && !(start !== "" && endAtDays(parts, moment))) return [said];
  const read = parts.map((part) => {
    const alone = readRequests(`add ${part}`, moment);
    const isDated = day === null || (alone[0]?.fields.due !== undefined && ownDay.test(part));
    return isDated ? alone : readRequests(`add ${part} ${day[1] ?? ""}`, moment);
  });
  const isClear = read.every((requests) => requests.length === 1 && requests[0]?.kind === "create");
  return isClear ? read.flat() : [said];
}
