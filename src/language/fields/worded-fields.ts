/** Fields said in words: "high priority", "for 30 minutes", "tag finance", "assigned to Anna", "with the note …". */
import { tokenize } from "../tokens.ts";
import type { Field } from "./field.ts";
import { findReminded } from "./reminded-person.ts";
import { findEstimate } from "./worded-estimate.ts";
import { findAssignee, findNotes } from "./worded-people.ts";
import { findAlone, findLevel, findUrgentTask } from "./worded-priority.ts";
import { findTags } from "./worded-tags.ts";
import type { Finder, Words } from "./words.ts";

/** `text` as written, `taken` with what is protected or read already hidden. */
export function findWordedFields(text: string, taken: string): Field[] {
  const words: Words = { text, taken, tokens: tokenize(taken) };
  const reminded = findReminded(text, taken);
  const fields: Field[] = reminded === null ? [] : [reminded];
  for (let index = 0; index < words.tokens.length;) {
    const found = finders.map((finder) => finder(words, index)).find((result) => result !== null) ?? null;
    if (found !== null) fields.push(found.field);
    index = found?.end ?? index + 1;
  }
  return fields;
}

const finders: readonly Finder[] = [
  findNotes,
  findLevel,
  findUrgentTask,
  findAlone,
  findTags,
  findAssignee,
  findEstimate,
];
