/** A row holds one value of each kind: the first is read, another one stays in the title, so that nothing said is lost. */
import type { Field } from "./field.ts";

const joint = /^\s*(?:(?:,\s*)?(?:and|or)\s+|[,&/+]\s*)(?=[@!~]|p[1-4]\b)/iu;

/** A due may be said as a day and an hour that stand apart: those are chosen where dates are read. */
export function firstValues(text: string, fields: readonly Field[]): Field[] {
  const kept: Field[] = [];
  for (const field of [...fields].sort((a, b) => a.start - b.start)) {
    const value = valueOf(field);
    const known = kept.find(({ name }) => name === field.name);
    if (value === null || known === undefined || valueOf(known) === value) kept.push(field);
  }
  return kept.map((field) => (fields.length === kept.length ? field : withJoint(text, field, fields, kept)));
}

function valueOf(field: Field): string | null {
  switch (field.name) {
    case "priority":
      return field.priority;
    case "status":
      return field.status;
    case "assignee":
      return field.assignee.toLowerCase();
    case "estimateMinutes":
      return String(field.minutes);
    case "notes":
      return field.notes;
    case "repeat":
      return field.rule;
    case "due":
    case "tags":
      return null;
    default:
      return field satisfies never;
  }
}

/** "@anna and @bob": the word between them goes with the one that is taken. */
function withJoint(text: string, field: Field, all: readonly Field[], kept: readonly Field[]): Field {
  const between = joint.exec(text.slice(field.end, field.end + 20))?.[0];
  if (between === undefined) return field;
  const next = field.end + between.length;
  const left = all.some(
    (other) => other.name === field.name && other.start === next && !kept.includes(other),
  );
  return left ? { ...field, end: field.end + between.trimEnd().length } : field;
}
