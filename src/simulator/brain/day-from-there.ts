import { dayAway } from "./days-away.ts";
import type { Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const relative =
  /^((?:the|my|our) .+?) (?:(?:must|has to|have to|needs? to|should|ought to) (?:be |get |happen )?(?:(?:done|ready|there|here|finished|in|out|sent|booked|paid|bought) )?|(?:is|are) (?:due )?|goes? )(an?|one|two|three|four|five|six|\d{1,2}) (day|week)s? (before|earlier|after|later)(?: (?:that|it|then|this))?$/i;

/** "…, and the cake must be ready a day before": counted from the day of what was talked of. */
export function dayFromThere(clause: string, place: Ground): Request | undefined {
  const [, named = "", many = "", unit = "", way = ""] = relative.exec(clause) ?? [];
  const [from, ...others] = place.scene.focus;
  if (named === "" || from?.due === undefined || others.length > 0) return undefined;
  const due = { date: dayAway(from.due, many, unit, /before|earlier/i.test(way) ? -1 : 1) };
  return onGrounded("change", named, { due }, `move it to ${due.date}`, place);
}
