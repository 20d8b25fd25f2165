import type { Ground } from "./grounding.ts";
import { rowsSpokenOf } from "./mentions.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const noteOn =
  /^(?:for|on|to|about|regarding) (.+?)[,:]? (?:please )?(?:add a note|make a note|note|remember)(?: down)?(?: that)?\s*[:,]?\s+(.+)$/i;
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

const noDate =
  /^(.+?) (?:has|have|needs?|got)(?: got)? no (?:more )?(?:due date|deadline|date|due)(?: any ?more| now| yet)?$|^(.+?) (?:does|do)(?: not|n['’]?t) (?:have|need) (?:a |any )?(?:due date|deadline|date)(?: any ?more| now)?$|^(?:remove|clear|drop|delete|take|lose)(?: off)? (?:the )?(?:due date|deadline|date)(?: off)? (?:of|from|for|on|off) (.+)$|^take the (?:due date|deadline|date) off (.+)$|^(?:no|without) (?:due date|deadline|date) for (.+)$/i;

const noDateOfIt =
  /^(?:remove|clear|drop|delete|take off)(?: off)? (?:the |its )?(?:due date|deadline|date)(?: off| away)?$|^take (?:the |its )?(?:due date|deadline|date) (?:off|away|out)(?: again)?$|^(?:no|without) (?:a )?(?:due date|deadline|date)(?: please)?$/i;

/** "The report has no deadline any more". */
export function withoutDate(clause: string, place: Ground): Request | undefined {
  if (noDateOfIt.test(clause)) return onGrounded("change", "it", { clear: ["due"] }, clause, place);
  const named = noDate
    .exec(clause)
    ?.slice(1)
    .find((one) => one !== undefined);
  return named === undefined ? undefined : onGrounded("change", named, { clear: ["due"] }, clause, place);
}
