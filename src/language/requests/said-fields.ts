/** The fields of a clause as one object, in the form that tools and task rows use. */
import type { Due } from "../../shared/task.ts";
import { inHalf } from "../dates/due-of-chain.ts";
import type { Field } from "../fields/field.ts";
import type { SaidFields } from "../reading.ts";

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export function toSaidFields(fields: readonly Field[]): SaidFields {
  const said: Mutable<SaidFields> = {};
  const tags: string[] = [];
  let length: number | undefined;
  for (const field of fields) {
    switch (field.name) {
      case "priority":
        said.priority ??= field.priority;
        break;
      case "status":
        said.status = field.status;
        break;
      case "assignee":
        said.assignee ??= field.assignee;
        break;
      case "estimateMinutes":
        said.estimateMinutes ??= field.minutes;
        break;
      case "notes":
        said.notes = field.notes;
        break;
      case "tags":
        tags.push(
          ...field.tags.filter((tag) => !tags.some((known) => known.toLowerCase() === tag.toLowerCase())),
        );
        break;
      case "repeat":
        said.repeat = field.rule;
        length ??= field.minutes;
        break;
      case "due":
        length ??= field.minutes;
        break;
      default:
        field satisfies never;
    }
  }
  const due = dueOf(fields);
  if (length !== undefined) said.estimateMinutes ??= length;
  return { ...said, ...(due === null ? {} : { due }), ...(tags.length === 0 ? {} : { addTags: tags }) };
}

/** The due date of a line: a day and a time that stand apart belong together; a repeat brings its first day along. */
export function dueOf(fields: readonly Field[]): Due | null {
  const dues = fields.filter((field) => field.name === "due");
  const repeat = fields.find((field) => field.name === "repeat");
  const dayed = dues.find((field) => field.saysDay);
  const timed = dues.find((field) => field.saysTime && !field.saysDay);
  const base = dayed?.due ?? repeat?.due ?? timed?.due ?? null;
  if (base === null) return null;
  if (repeat?.roughTime === true && dayed === undefined && timed?.due.time !== undefined)
    return { ...base, time: inHalf(timed.due.time, repeat.due.time ?? "") };
  const time =
    base.time ??
    (dayed !== undefined && repeat?.saysTime === true ? repeat.due.time : undefined) ??
    timed?.due.time;
  return time === undefined ? base : { ...base, time };
}
