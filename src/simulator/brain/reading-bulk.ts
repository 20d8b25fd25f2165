import type { Moment, SaidFields } from "../../language/reading.ts";
import { fieldsAlone } from "./follow-up.ts";
import { undated, untagged } from "./lacking.ts";
import type { Request } from "./request.ts";

const politely = /^(?:(?:please|can you|could you|and|also|then|now)[,\s]+)+/i;
const shared =
  "overdue|late|done|completed|finished|blocked|urgent|(?:high|medium|low)[- ]priority|open|remaining";
const all = `((?:all|every|everything|each|both)\\b.*?|(?:my |the |any )?(?:${shared})\\b.*?\\b(?:tasks|items|ones|to-?dos|stuff)(?: .*?)?|(?:my |the )?(?:tasks|to-?dos)\\b.*?)`;
const completing = new RegExp(
  `^(?:complete|finish|close|check off|tick off|mark|set) ${all}(?:\\s+(?:as |to )?(?:done|complete|completed|finished)| off)?$`,
  "i",
);
const deleting = new RegExp(
  `^(?:delete|remove|trash|erase|archive|clear(?: out)?|clean (?:up|out)|throw away|get rid of) (?:${all}|((?:my |the )?(?:done|completed|finished|overdue)))$`,
  "i",
);
const changing = new RegExp(
  `^(?:move|reschedule|postpone|push|shift|set|make|mark|change|tag|label|give|assign|prioriti[sz]e) ${all}\\s+((?:to|as|with|for|due|by|until)\\s+.+|(?:urgent|(?:high|medium|low)(?: priority)?)(?:,? and .+)?)$`,
  "i",
);

/** "complete everything due today", "set all finance tasks to low priority": one act on all rows that share something. */
export function readBulk(text: string, moment: Moment): Request | undefined {
  const said = text
    .trim()
    .replace(politely, "")
    .replace(/[.!]+$/, "")
    .replace(undated, "undated")
    .replace(untagged, "untagged");
  const deletion = deleting.exec(said);
  const deleted = deletion?.[1] ?? deletion?.[2];
  if (deleted !== undefined) return onAll("delete", deleted, {}, said);
  const changed = changing.exec(said);
  const words = (changed?.[2] ?? "").replace(/^(?:as|with|for)\s+/i, "");
  const tag = /^(?:tag|label)\b/i.test(said) ? /^#?([\p{L}\p{N}_-]+)$/u.exec(words)?.[1] : undefined;
  const fields = tag === undefined ? fieldsOfAll(words, moment) : { addTags: [tag] };
  if (changed?.[1] !== undefined && fields !== undefined) return onAll("change", changed[1], fields, said);
  const isDone = /^(?:mark|set)\b/i.test(said) ? /\b(?:done|complete|completed|finished)$/i.test(said) : true;
  const completed = isDone ? completing.exec(said)?.[1] : undefined;
  return completed === undefined ? undefined : onAll("complete", completed, {}, said);
}

/** "low priority and due next Monday": every part says fields alone. */
function fieldsOfAll(words: string, moment: Moment): SaidFields | undefined {
  const whole = fieldsAlone(words, moment);
  if (whole !== undefined) return whole;
  const parts = words.split(/,?\s+and\s+/i).map((part) => fieldsAlone(part, moment));
  return parts.every((part) => part !== undefined) ? Object.assign({}, ...parts) : undefined;
}

function onAll(
  act: "complete" | "change" | "delete",
  reference: string,
  fields: SaidFields,
  text: string,
): Request {
  const kind = act === "change" ? "update" : act;
  return { kind: "act", act, said: { kind, reference, fields, text } };
}
