import { ground, type Ground } from "./grounding.ts";
import type { Request } from "./request.ts";

const before =
  /^(?:(?:please|can you|could you|also|and)[, ]+)*(?:remind|nudge|alert|warn|tell|notify) me (?:again )?(an?|one|two|three|four|five|six|seven|ten|\d{1,2}) (day|week)s? (?:before|ahead of|prior to|in advance of) (.+?)(?: (?:is|are) due| ends| runs out| expires)?[.!]*$/i;
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};

/** "Remind me two days before the insurance is due": no task has two days, so one of its own is offered for it. */
export function readAhead(sentence: string, place: Ground): Request | undefined {
  const [, many = "", unit = "", named = ""] = before.exec(sentence.trim()) ?? [];
  const meant = named === "" ? undefined : ground(named, place);
  const [row, ...others] = meant?.kind === "rows" ? meant.rows : [];
  if (row?.due === undefined || others.length > 0) return undefined;
  const count = (counts[many.toLowerCase()] ?? Number(many)) * (unit.toLowerCase() === "week" ? 7 : 1);
  const day = new Date(Date.parse(`${row.due.slice(0, 10)}T00:00:00Z`) - count * 86_400_000);
  const date = day.toISOString().slice(0, 10);
  if (date < place.scene.moment.now.slice(0, 10)) return undefined;
  const title = `Soon due: ${row.title}`.slice(0, 200);
  const said = { kind: "create", fields: { title, due: { date } }, text: sentence } as const;
  const text = `A task has one day only. Shall I add “${title}” for ${date}?`;
  return { kind: "ask", text, options: ["Yes", "No"], request: { kind: "create", said } };
}
