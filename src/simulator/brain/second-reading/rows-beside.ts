/**
 * Rows that are spoken of in one sentence and meant in the next: "The vendor can't make it. Move that one to Friday."
 * What points is replaced by the title, in quotes, so that the second sentence stands alone.
 */
import { findFields } from "../../../language/fields/find-fields.ts";
import type { Field } from "../../../language/fields/field.ts";
import { mentionsIn, rowsSpokenOf } from "../mentions.ts";
import type { Row } from "../outputs.ts";
import { sentencesOf } from "../own-words.ts";
import type { Scene } from "../scene.ts";

const one =
  /(?<![\p{L}'’])(?:that (?:one|task|item|to-?do)|this (?:one|task|item|to-?do)|the task|it|that|this)(?![\p{L}'’])(?!\s+(?:is|was|would|will|should|has|had|can|could|might|seems?|takes?|looks?|the|our|my|\p{L}+ing)\b)/iu;
const several =
  /(?<![\p{L}'’])(?:both(?: of (?:them|those|these))?|all of (?:them|those|these)|them(?: all)?|those(?: two)?|these(?: two)?)(?![\p{L}'’])/iu;

/** The parts of a message that a person sets apart: sentences, and the order behind ", so" and its like. */
export function partsOf(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) =>
    sentence
      .split(
        /(?:,|;)? (?:so|therefore)(?: then)? (?=(?:please|pls|can|could|would|you|just|let|i|we|\p{L}+) )|;\s+|\s[–-]\s|,\s+(?=(?:please|pls|can you|could you|would you)\b)/iu,
      )
      .filter((part) => part.trim() !== ""),
  );
}

const quoted = (rows: readonly Row[]): string => rows.map(({ title }) => `"${title}"`).join(" and ");

/** Every part with its pointer replaced by what was named before; undefined where nothing was. */
export function pointersNamed(text: string, { known, moment }: Scene): string | undefined {
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > 6) return undefined;
  let topic: readonly Row[] = [];
  let isChanged = false;
  const named = parts.map((part) => {
    const rows = rowsSpokenOf(part, known.open, moment);
    if (rows !== undefined) {
      topic = rows;
      return part;
    }
    // What is not clear names nothing, and what was named before is not meant any more.
    if (mentionsIn(part, known.open, moment).length > 0) {
      topic = [];
      return part;
    }
    const pointer = topic.length === 1 ? one : several;
    if (topic.length === 0 || !pointer.test(part)) return part;
    isChanged = true;
    return part.replace(pointer, quoted(topic));
  });
  return isChanged ? named.map((part) => part.replace(/([^.!?])$/, "$1.")).join(" ") : undefined;
}

const bareOrder =
  /^(?:(?:so|and|please|pls|can you|could you|would you|kindly|just|also|then|now|go ahead and)[,\s]+)*(?:update|change|correct|adjust|set|add|note|put|fix|do|enter|record|reflect|move|mark)\s+(?:(?:it|that|this|them|so|the|its|in|down|on|task|row|entry|time|date|day|due|deadline|estimate|priority|duration|list|accordingly|there|for me|please|then)\s*)+[.!?]*$/i;

/** "Screening will need two and a half hours, please correct the estimate": the value is told, the order is bare. */
export function toldThenOrdered(text: string, scene: Scene): string | undefined {
  const parts = partsOf(text);
  const [told = "", order = "", ...others] = parts.slice(-2);
  if (parts.length < 2 || others.length > 0 || !bareOrder.test(order.trim())) return undefined;
  const rows = rowsSpokenOf(told, scene.known.open, scene.moment) ?? [];
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0) return undefined;
  const fields = findFields(told, scene.moment);
  const days = fields
    .filter(({ name }) => name === "due")
    .map(({ start, end }) => told.slice(start, end).replace(/^(?:by|on|due|for|until|till|to|at) /i, ""));
  const said = [
    ...(days.length === 0 ? [] : [`Move "${row.title}" to ${days.toReversed().join(" ")}.`]),
    ...fields.flatMap((field) => orderOf(field, row) ?? []),
  ];
  return said.length === 0 ? undefined : said.join(" ");
}

function orderOf(field: Field, { title }: Row): string | undefined {
  switch (field.name) {
    case "estimateMinutes":
      return `Set the estimate of "${title}" to ${field.minutes} minutes.`;
    case "priority":
      return `Set "${title}" to ${field.priority} priority.`;
    case "assignee":
      return `Assign "${title}" to ${field.assignee}.`;
    default:
      return undefined;
  }
}

const needed =
  /^(?:i|we)(?:['’]ll)? (?:have to|need to|must|should|want to|would like to|['’]d like to|are going to|am going to) ((?:delay|move|postpone|push|reschedule|shift|extend|rename|reassign|delete|remove|cancel|drop|close|reopen|split)\b.+)$/is;

/** "We have to delay the launch by a week. Please update it.": the order is told as what has to be done. */
export function neededThenOrdered(text: string): string | undefined {
  const parts = partsOf(text);
  const [, deed = ""] = needed.exec(parts.at(-2)?.trim() ?? "") ?? [];
  return deed !== "" && bareOrder.test(parts.at(-1)?.trim() ?? "") ? deed : undefined;
}
