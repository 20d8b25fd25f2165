import type { Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const relative =
  /^((?:the|my|our) .+?) (?:(?:must|has to|have to|needs? to|should|ought to) (?:be |get |happen )?(?:(?:done|ready|there|here|finished|in|out|sent|booked|paid|bought) )?|(?:is|are) (?:due )?|goes? )(an?|one|two|three|four|five|six|\d{1,2}) (day|week)s? (before|earlier|after|later)(?: (?:that|it|then|this))?$/i;

/** "…, and the cake must be ready a day before": counted from the day of what was talked of. */
export function dayFromThere(clause: string, place: Ground): Request | undefined {
  const [, named = "", many = "", unit = "", way = ""] = relative.exec(clause) ?? [];
  const [from, ...others] = place.scene.focus;
  if (named === "" || from?.due === undefined || others.length > 0) return undefined;
  const count = (counts[many.toLowerCase()] ?? Number(many)) * (unit.toLowerCase() === "week" ? 7 : 1);
  const days = /before|earlier/i.test(way) ? -count : count;
  const day = new Date(Date.parse(`${from.due.slice(0, 10)}T00:00:00Z`) + days * 86_400_000);
  const due = { date: day.toISOString().slice(0, 10) };
  return onGrounded("change", named, { due }, `move it to ${due.date}`, place);
}
