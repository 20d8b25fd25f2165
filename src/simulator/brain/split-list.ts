import { readRequests } from "../../language/read-requests.ts";
import type { Moment, SaidRequest } from "../../language/reading.ts";

/** Verbs that to-dos commonly start with; "bread" in "buy milk and bread" is none, so that stays one to-do. */
const verbs = new Set(
  (
    "add answer apply approve arrange ask assemble attend back bake book borrow bring build buy call cancel change charge " +
    "check choose clean clear close collect complete configure confirm contact cook copy create cut decide deliver deploy " +
    "design discuss download draft drop edit email empty exchange feed fetch figure file fill find finish fix fold follow get " +
    "give go hang help hire install invite invoice iron join learn look mail make measure meet merge message migrate mow move " +
    "negotiate notify open order organise organize pack paint patch pay phone pick place plan plant post practice prepare " +
    "present print publish purchase put read register remind renew rent repair replace reply report request reschedule " +
    "research reserve respond return review rewrite ring run scan schedule sell send set share ship sign sort speak start " +
    "submit sweep switch take talk teach tell test text thank tidy train translate try turn update upgrade upload vacuum " +
    "visit wash watch water wipe write"
  ).split(" "),
);

export const isOwnVerb = (word: string): boolean => verbs.has(word);

const lead =
  /^(?:(?:please|can you|could you|and|also|then)\s+)*(?:(?:add|create|make|put|note|log)(?:\s+(?:me\s+)?(?:(?:the|some|these|two|three|four|five|new|following)\s+)*(?:tasks|to-?dos|reminders|items))?(?:\s+(?:to|for))?|remind me to|i (?:need|have|want|must) to|(?:don['’]?t|do not) forget to|remember to|new tasks)\s*:?\s+/i;

/** "Today I need to …": the day counts for every part that has none of its own. */
const dayBefore = /^(today|tomorrow|tonight|this week|next week|on \w+day),?\s+/i;

/** "Add buy milk, call mom and pay the rent" names three to-dos: every part starts with a verb and has an object. */
export function splitList(said: SaidRequest, moment: Moment): readonly SaidRequest[] {
  if (said.kind !== "create" || said.text.includes('"')) return [said];
  const day = dayBefore.exec(said.text);
  const text = said.text.slice(day?.[0].length ?? 0);
  const start = lead.exec(text)?.[0] ?? "";
  const parts = text.slice(start.length).split(/\s*[,;]\s*(?:and\s+)?(?:then\s+)?|\s+and\s+(?:then\s+)?/i);
  const isOwn = (part: string): boolean => {
    const [first = "", ...rest] = part.trim().toLowerCase().split(/\s+/);
    return verbs.has(first) && rest.length > 0;
  };
  // Without a command before it, two verbs may still be one errand; three are a list.
  if (parts.length < (start === "" ? 3 : 2) || !parts.every(isOwn)) return [said];
  const read = parts.map((part) => {
    const alone = readRequests(`add ${part}`, moment);
    const isDated = day === null || alone[0]?.fields.due !== undefined;
    return isDated ? alone : readRequests(`add ${part} ${day[1] ?? ""}`, moment);
  });
  const isClear = read.every((requests) => requests.length === 1 && requests[0]?.kind === "create");
  return isClear ? read.flat() : [said];
}
