import { dayAway } from "./days-away.ts";
import { ground, type Ground } from "./grounding.ts";
import type { Request } from "./request.ts";

const before =
  /^(?:(?:please|can you|could you|also|and)[, ]+)*(?:remind|nudge|alert|warn|tell|notify) me (?:again )?(an?|one|two|three|four|five|six|seven|ten|\d{1,2}) (day|week)s? (?:before|ahead of|prior to|in advance of) (.+?)(?: (?:is|are) due| ends| runs out| expires)?[.!]*$/i;
/** "Remind me two days before the insurance is due": no task has two days, so one of its own is offered for it. */
export function readAhead(sentence: string, place: Ground): Request | undefined {
  const [, many = "", unit = "", named = ""] = before.exec(sentence.trim()) ?? [];
  const meant = named === "" ? undefined : ground(named, place);
  const [row, ...others] = meant?.kind === "rows" ? meant.rows : [];
  if (row?.due === undefined || others.length > 0) return undefined;
  const date = dayAway(row.due, many, unit, -1);
  if (date < place.scene.moment.now.slice(0, 10)) return undefined;
  const title = `Soon due: ${row.title}`.slice(0, 200);
  const said = { kind: "create", fields: { title, due: { date } }, text: sentence } as const;
  const text = `A task has one day only. Shall I add “${title}” for ${date}?`;
  return { kind: "ask", text, options: ["Yes", "No"], request: { kind: "create", said } };
}
