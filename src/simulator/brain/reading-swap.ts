import type { SaidFields } from "../../language/reading.ts";
import { ground, type Ground } from "./grounding.ts";
import type { Row } from "./outputs.ts";
import type { Request } from "./request.ts";

const swapping =
  /^(?:(?:please|can you|could you|would you|also|and|then|now|just|actually)[, ]+)*(?:swap|switch|exchange|flip|trade)(?: around| round| over)? (?:(?:the |their )?(due dates?|dates?|days?|deadlines?|times?|slots?|priorit(?:y|ies)) (?:of|for|between|on) )?(.+?) (?:and|with|&) (.+?)(?: around| round| over)?(?: please)?[.!]*$/i;

const both =
  /^(?:(?:please|can you|could you|also|and|then|now|just|actually|no)[, ]+)*(?:swap|switch|exchange|flip) (?:them|those|these|both|the two|those two|the dates|their dates)(?: both)?(?: around| round| over)?(?: please)?[.!]*$/i;

/** The two that were shown or changed, if there are two. */
function bothTalkedOf({ scene: { focus, list }, known }: Ground): readonly (Row | undefined)[] {
  const rows = focus.length === 2 ? focus : list;
  return rows.length === 2 ? rows.map(({ id }) => known.open.find((row) => row.id === id)) : [];
}

/** "Swap the dates of chapter four and chapter five": each gets what the other has. */
export function readSwap(sentence: string, place: Ground): readonly Request[] | undefined {
  const [, what = "", left = "", right = ""] = swapping.exec(sentence.trim()) ?? [];
  const [one, other] = both.test(sentence.trim())
    ? bothTalkedOf(place)
    : [rowOf(left, place), rowOf(right, place)];
  if (one === undefined || other === undefined || one.id === other.id) return undefined;
  const isPriority = /^priorit/i.test(what);
  if (isPriority)
    return [
      setTo(one, { priority: other.priority ?? "medium" }),
      setTo(other, { priority: one.priority ?? "medium" }),
    ];
  if (one.due === undefined && other.due === undefined) return undefined;
  return [setTo(one, dueOf(other)), setTo(other, dueOf(one))];
}

function rowOf(named: string, place: Ground): Row | undefined {
  const meant = named === "" ? undefined : ground(named, place);
  const [row, ...others] = meant?.kind === "rows" ? meant.rows : [];
  return others.length === 0 ? row : undefined;
}

function dueOf({ due }: Row): SaidFields {
  if (due === undefined) return { clear: ["due"] };
  const [date = "", time] = due.split("T");
  return { due: time === undefined ? { date } : { date, time } };
}

/** The text names the day, for a day that is said is the day that is meant, whatever stood before. */
function setTo(row: Row, fields: SaidFields): Request {
  const text = `set it to ${fields.due?.date ?? fields.priority ?? "no date"}`;
  return {
    kind: "act",
    act: "change",
    said: { kind: "update", reference: row.title, fields, text },
    rows: [row],
  };
}
