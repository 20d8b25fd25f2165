import { isOwnDeedOf } from "./deed-verbs.ts";
import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import { isPersonOf } from "./reading-called-off.ts";
import type { Request } from "./request.ts";
import { isExact } from "./fit.ts";

const commanded =
  /^(?:delete|remove|erase|drop(?! off)|scrap|get rid of|trash|bin|ditch|kill|scratch|toss|nix|axe|lose|throw (?:out|away)|take) (.+?)(?: (?:off|from) (?:my|the) list| away| entirely| completely| altogether| for good| permanently)?$/i;
const doubtful = /^(?:cancel|forget(?: about)?|skip) (.+?)$/i;
const unneeded =
  /^(?:(?:i|we)(?: really| actually)? (?:no longer|don['’]?t|do not) (?:need|want)(?: to (?:do )?)? ?(.+?)(?: any ?more| after all| now)?|(.+?) (?:is|are|was|were) (?:not needed|no longer needed|unnecessary|obsolete|off the table|not happening|not relevant|off|cancel+ed|called off)(?: any ?more| now| after all)?|(.+?) (?:won['’]?t|will not|is not going to|isn['’]?t going to) (?:happen|be needed|be done)(?: any ?more| after all| this (?:year|week|month))?|(.+?) (?:isn['’]?t|aren['’]?t) (?:needed|happening|relevant|necessary)(?: any ?more| now| after all)?|(?:(?:i['’]?m|we['’]?re|i am|we are) )?not (?:doing|buying|going to do|gonna do) (.+?)(?: any ?more| after all| now)?|((?!(?:it|that|this|they|we|i)\b).+?) (?:(?:got|just|has been|have been) )*(?:cancel+ed|called off)|(.+?) can go)$/i;

/** What is to go, of the rows that are known. */
export function readNamedDelete(clause: string, place: Ground): Request | undefined {
  if (clause.endsWith("?") || /\b(?:tag|date|deadline|notes?|priority|assignee)\b/i.test(clause))
    return undefined;
  const off = /^take (.+?) off(?: (?:my|the) (?:list|table))?$/i.exec(clause)?.[1];
  if (off !== undefined) return onGrounded("delete", off, {}, clause, place);
  const plain = commanded.exec(clause)?.[1];
  if (plain !== undefined && !/^take /i.test(clause)) return onGrounded("delete", plain, {}, clause, place);
  const meant = doubtful.exec(clause)?.[1];
  // "Cancel the gym membership" may be the very words of the row: then it is work to do.
  if (meant !== undefined && isExact(clause, place.known.open)) return undefined;
  const named =
    meant ??
    unneeded
      .exec(clause)
      ?.slice(1)
      .find((one) => one !== undefined);
  if (named === undefined) return undefined;
  const found = ground(named, place);
  // "The contract is cancelled" reports on "Cancel the contract".
  const isDeed =
    /\bcancel/i.test(clause) && found.kind === "rows" && found.rows.some((row) => isOwnDeedOf("cancel", row));
  if (found.kind === "pointer" || isDeed) return undefined;
  // "Lena cancelled" tells who did, and not that what is with her may go.
  if (
    /(?<!\b(?:is|are|was|were|got|been|be)) (?:cancel+ed|called off)\b/i.test(clause) &&
    found.kind === "rows" &&
    (/^(?:the|my|our) /i.test(named) || found.rows.some((row) => isPersonOf(named, row)))
  )
    return undefined;
  return onGrounded("delete", named, {}, clause, place, found);
}
