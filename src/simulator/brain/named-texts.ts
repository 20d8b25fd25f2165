import type { SaidFields } from "../../language/reading.ts";
import type { Ground } from "./grounding.ts";
import { rowsSpokenOf } from "./mentions.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const noteOn =
  /^(?:for|on|to|about|regarding) (.+?)[,:]? (?:please |can you |could you )*(?:(?:add|put|write|say|mention) (?:in|into|to|under) (?:the |its )?notes?|(?:add|make|put|leave) a note|note|remember)(?: down)?(?: that| saying)?\s*[,:]?\s+(.+)$/i;
const note =
  /^(?:(?:please )?(?:add|make|put|write|leave) (?:a |the |another )?(?:note|comment)|note(?: down| also| too)?|also note)(?: (?:to|on|for|in) (.+?))?(?:\s*:\s*|\s+(?:saying|that says|that)\s+)(.+)$/i;

const noteThat =
  /^(.+?)[,;–-]*\s+(?:please )?(?:note|write|jot|put) (?:that|this|it) down$|^(.+?)[,;–-]+\s+(?:please )?(?:note|remember) (?:that|this|it)(?: down)?$/i;

/** "Boots size 29, note that": what is told of a row goes into its notes. */
function notedOf(clause: string, place: Ground): Request | undefined {
  const match = noteThat.exec(clause);
  const told = match?.[1] ?? match?.[2];
  if (told === undefined) return undefined;
  const rows = rowsSpokenOf(told, place.known.open, place.scene.moment);
  if (rows === undefined) return onGrounded("change", "it", { notes: told }, clause, place);
  if (rows.length > 1) return undefined;
  return onGrounded("change", rows[0]?.title ?? "", { notes: told }, clause, place, { kind: "rows", rows });
}

/** "Note that the hedge is dead", "add a note to the report: use the new data". */
export function namedNotes(clause: string, place: Ground): Request | undefined {
  const [, named = "it", notes = ""] = note.exec(clause) ?? noteOn.exec(clause) ?? [];
  return notes === "" ? notedOf(clause, place) : onGrounded("change", named, { notes }, clause, place);
}

type Cleared = NonNullable<SaidFields["clear"]>[number];
const clearable: readonly (readonly [Cleared, string])[] = [
  ["due", "due date|deadline|date|due day|due"],
  ["tags", "tags?|labels?"],
  ["notes", "notes?|comments?|description"],
  ["estimate", "(?:time )?estimate|duration"],
  ["assignee", "assignee|owner"],
  ["repeat", "repeat|repetition|recurrence"],
];
const field = `(${clearable.map(([, words]) => words).join("|")})`;
const taking = "(?:remove|clear|drop|delete|take|lose|strip|erase|scrap|get rid of)(?: off)?";
const now = "(?: any ?more| any longer| now| after all| yet)*";
/** Each has the row and the field, in the order that its name tells. */
const rowThenField: readonly RegExp[] = [
  new RegExp(`^(.+?) (?:has|have|needs?|got)(?: got)? no (?:more )?${field}${now}$`, "i"),
  new RegExp(
    `^(.+?) (?:does|do)(?: not|n['’]?t) (?:have|need|want) (?:an? |any |the |its )?${field}${now}$`,
    "i",
  ),
  new RegExp(`^(.+?) no longer (?:has|needs?|have) (?:an? |any |the |its )?${field}$`, "i"),
  new RegExp(`^${taking} (?:the )?(.+?)['’]s ${field}$`, "i"),
];
const fieldThenRow: readonly RegExp[] = [
  new RegExp(`^${taking} (?:the |all |any |all the )?${field}(?: off)? (?:of|from|for|on|off) (.+)$`, "i"),
  new RegExp(`^(?:no|without) (?:an? |any )?${field} (?:for|on) (.+)$`, "i"),
];
const fieldOfIt: readonly RegExp[] = [
  new RegExp(`^${taking} (?:the |its |all |any )?${field}(?: off| away| out)?(?: again)?$`, "i"),
  new RegExp(`^(?:no|without) (?:a )?${field}(?: please)?$`, "i"),
];

/** "The report has no deadline any more", "take the tags off the oven", "lose the date". */
export function withoutField(clause: string, place: Ground): Request | undefined {
  const cleared = (named: string, words: string): Request | undefined => {
    const which = clearable.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(words))?.[0];
    return which === undefined ? undefined : onGrounded("change", named, { clear: [which] }, clause, place);
  };
  for (const pattern of fieldOfIt) {
    const words = pattern.exec(clause)?.[1];
    // Tags and notes of what was just talked of are read where all of the conversation is at hand.
    if (words !== undefined) return /^d/i.test(words) ? cleared("it", words) : undefined;
  }
  for (const pattern of rowThenField) {
    const [, named = "", words = ""] = pattern.exec(clause) ?? [];
    const request = named === "" ? undefined : cleared(named, words);
    if (request !== undefined) return request;
  }
  for (const pattern of fieldThenRow) {
    const [, words = "", named = ""] = pattern.exec(clause) ?? [];
    const request = named === "" ? undefined : cleared(named, words);
    if (request !== undefined) return request;
  }
  return undefined;
}
