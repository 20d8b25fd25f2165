import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const onto =
  /^(?:(?:please|can you|could you|would you|also|and|hey|ok(?:ay)?)[, ]+)*(?:add|put|enter|note|get|stick|pop) ((?:the|my|our) .{2,60}?) (?:to|on|onto|in|into) (?:my|the|our) (?:calendar|diary|agenda|planner)(?: please)?[?.!]*$/i;

/** "Add the party to my calendar", of a row that stands: for which day is asked, and no second row is made of it. */
export function readOnCalendar(sentence: string, place: Ground): Request | undefined {
  const named = onto.exec(sentence.trim())?.[1];
  const meant = named === undefined ? undefined : ground(named, place);
  if (named === undefined || meant === undefined || meant.kind === "none" || meant.kind === "pointer")
    return undefined;
  const [row, ...others] = meant.kind === "rows" ? meant.rows : [];
  if (row?.due !== undefined && others.length === 0)
    return { kind: "row-question", reference: row.title, asked: "due" };
  return onGrounded("change", named, {}, "move it", place, meant);
}
