/**
 * Values that are said beside a wish instead of in it: "It usually takes me 25 minutes", "assign it to Deniz, due 12/4,
 * tag hr". They are put behind the wish as quick add writes them, so that they are read as part of it.
 */
import { findFields } from "../../../language/fields/find-fields.ts";
import type { Field } from "../../../language/fields/field.ts";
import type { Moment } from "../../../language/reading.ts";
import { sentencesOf } from "../own-words.ts";

/** Words that lead to a value and say nothing themselves. */
const light =
  /^(?:and|also|please|pls|with|it|its|it's|that|that's|this|is|are|be|should|will|would|could|can|you|usually|normally|typically|probably|takes?|taking|needs?|me|us|about|around|roughly|at|the|a|an|for|to|of|on|as|in|by|set|make|mark|give|add|put|assign|tag|label|estimate|estimated|task|one|due|date|day|deadline|priority|prio|recurring|repeating|repeat|regular|no|any|without|has|have|do|does|so|then|i|we|i'd|say|only|just|high|low|medium|urgent|person|responsible|hours?|minutes?|under|let|done|finished|list|my|our)$/i;

/** A value as quick add writes it; undefined for what it has no sign for. */
function asWritten(field: Field, text: string): string | undefined {
  switch (field.name) {
    case "estimateMinutes":
      return `~${field.minutes}m`;
    case "priority":
      return { urgent: "p1", high: "p2", medium: "p3", low: "p4" }[field.priority];
    case "tags":
      return field.tags.map((tag) => `#${tag}`).join(" ");
    case "assignee":
      return /^\p{Lu}[\p{L}'’-]*$/u.test(field.assignee) ? `@${field.assignee}` : undefined;
    case "due":
    case "repeat":
      return text.slice(field.start, field.end);
    default:
      return undefined;
  }
}

const noDay = /\b(?:with(?:out)? )?(?:no|any|an?) (?:fixed |particular |due )?(?:deadline|date|day)\b/gi;

/** The values of a stretch that says nothing else; undefined where something else is said. */
export function valuesAlone(stretch: string, moment: Moment): readonly string[] | undefined {
  const text = stretch.replace(noDay, "");
  const fields = findFields(text, moment);
  const rest = fields
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (!words.every((word) => light.test(word))) return undefined;
  const written = fields.map((field) => asWritten(field, text));
  return written.every((value) => value !== undefined) ? written.filter((value) => value !== "") : undefined;
}

const creation =
  /^(?:.{0,80}?\b)?(?:add|create|put|note|make|set up|write down|jot down|remember|remind|need|have to|must|task|to-?do)\b/is;

/** "Submit my expenses by 12/4? It takes about 25 minutes.": the second sentence only tells values of the first. */
export function valuesOntoWish(text: string, moment: Moment): string | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length < 2 || sentences.length > 5) return undefined;
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const values = valuesAlone(sentence, moment);
    if (before === undefined || values === undefined || !creation.test(before)) joined.push(sentence);
    else joined[joined.length - 1] = [before.replace(/[.!?]+$/, ""), ...values].join(" ");
  }
  return joined.length === sentences.length ? undefined : joined.join(" ");
}

const quotedWish =
  /^((?:(?!["“]).){0,80}?\b(?:add|create|put|note|make|set up|write down|jot down|open|log|enter|new)\b(?:(?!["“]).){0,60}?)(["“][^"“”\n]{2,150}["”])([\s\S]*)$/i;

/** "Add 'update the org chart' and assign it to Deniz, due 12/4": a title in quotes, and values behind it. */
export function quotedWithValues(text: string, moment: Moment): string | undefined {
  const [, lead = "", title = "", rest = ""] = quotedWish.exec(text) ?? [];
  const [own, ...others] = sentencesOf(rest.trim());
  if (title === "" || /\b(?:sub-?tasks?|steps?|under|below|tag|note that)\b/i.test(lead)) return undefined;
  const values = valuesAlone(
    (own ?? "").replace(/\b(?:on|to|onto|in) (?:my|the|our|your) (?:to-?do )?list\b/i, ""),
    moment,
  );
  const ahead = valuesAlone(
    lead
      .replace(/^.*?\b(?=add|create|put|note|make|set up|open|log|enter|new)/is, "")
      .replace(
        /\b(?:create|new|open|log|enter|write down|jot down|set up|called|named|titled|reminder|to-?do|item|entry|down)\b/gi,
        "",
      ),
    moment,
  );
  if (values === undefined || ahead === undefined) return undefined;
  return (
    [`Add a task: ${title}`, ...ahead, ...values].join(" ") +
    (others.length === 0 ? "" : `. ${others.join(" ")}`)
  );
}

const addIt =
  /^(?:(?:so|and|please|pls|can you|could you|would you|just|also|then|now)[,\s]+)*(?:add|put|note|create|make|set up|save|track|log|write|keep|enter|schedule)\s+(?:(?:it|that|this|one|me one|them|those|these|all of (?:it|them|those))(?: all)?(?: down| in| up)?|an? (?:new )?(?:(?:recurring|repeating|regular|daily|weekly|monthly) )?(?:task|reminder|to-?do)(?: for (?:it|that|this|me))?)(?:(?:,? (?:on|to|onto|in|into) (?:my|the|our|your) (?:list|tasks|to-?dos?))|,? (?:as )?an? (?:(?:new|recurring|repeating|regular) )*(?:task|reminder|to-?do)| as (?:new |recurring )?tasks| for me)*\b(.*)$/is;
const duty =
  /^(.*?)\b(?:i|we)(?:['’]ll)?(?: really| still| also)? (?:have to|need to|must|should|ought to|['’]ve got to|got to|are supposed to|am supposed to|want to)\s+(.+)$/is;

/** "Every Thursday I have to send the report, so please make that a repeating task": one wish in two halves. */
export function dutyThenAdded(text: string, moment: Moment): string | undefined {
  const [, before = "", order = ""] =
    /^(.+?)(?:[.!;]\s+|,? (?:so|and|–|-) )((?:(?:so|please|pls|can you|could you|just|also)[,\s]+)*(?:add|put|note|create|make|set up|save|track|log|write|keep|enter|schedule)\b[^.!?]*[.!?]*)$/is.exec(
      text.trim(),
    ) ?? [];
  const tail = addIt.exec(order.replace(/[.!?]+$/, ""))?.[1];
  if (tail === undefined) return undefined;
  const listed = /^[^:]{0,80}:\s*(.+,.+)$/s.exec(before)?.[1];
  if (listed !== undefined && /\b(?:them|those|these|all)\b/i.test(order))
    return `Add these tasks: ${listed}`;
  const values = valuesAlone(tail, moment);
  const [, when = "", what = ""] = duty.exec(sentencesOf(before).at(-1) ?? "") ?? [];
  const ahead = when.trim() === "" ? [] : valuesAlone(when.replace(/,\s*$/, ""), moment);
  if (what === "" || values === undefined || ahead === undefined) return undefined;
  return [`Add a task: ${what.replace(/[.!?,\s]+$/, "")}`, ...ahead, ...values].join(" ");
}

/** "Compare vendors, with no deadline and low priority": values between commas, written as signs. */
export function valuesInside(text: string, moment: Moment): string | undefined {
  const parts = text.split(/,\s+/);
  if (parts.length < 2 || parts.length > 12 || /["“]/.test(text)) return undefined;
  const [first = "", ...others] = parts;
  let said = first;
  for (const part of others) {
    const end = /[.!?]+$/.exec(part)?.[0] ?? "";
    const values = valuesAlone(part.slice(0, part.length - end.length), moment);
    said += values === undefined ? `, ${part}` : `${["", ...values].join(" ")}${end}`;
  }
  return said === text ? undefined : said;
}
