import type { Change } from "../../shared/change.ts";
import type { Task } from "../../shared/task.ts";
import { plain } from "./row-names.ts";

const nouns: readonly (readonly [noun: string, field: keyof Task])[] = [
  ["due date|deadline|date", "due"],
  ["tags?|labels?", "tags"],
  ["notes?", "notes"],
  ["links?", "links"],
  ["assignee|owner", "assignee"],
  ["estimate", "estimateMinutes"],
  ["priority", "priority"],
];
const emptied = "cleared|removed|gone|dropped|wiped|deleted|empty|none";
const readings = nouns.map(([noun, field]) => ({
  field,
  empties: new RegExp(
    `\\b(?:${noun})(?: (?:is|are|was|were|has|have|been|'s|now|also|all|both))* (?:${emptied})$|\\b(?:cleared|removed|dropped|wiped) (?:its|their|the|all|all the) (?:${noun})$`,
  ),
  changes: new RegExp(`^(?:${noun}) (?:is |are |was |were |has |have |been )*changed$`),
}));
const denied = /\b(?:not|never|no|without|nothing)\b|n't\b/;
const stillTagged =
  /\bno longer (?:is |are )?(?:tagged|labell?ed|carries|carry|has|have|wears?|under|in)(?: (?:as|with|the|tag))* #([\p{L}\p{N}_-]+)/u;

/** What is told as emptied is empty, or lost something; what is told as changed is another than before. */
export function emptiedAsSaid(line: string, changes: readonly Change[]): boolean {
  const after = changes.flatMap((change) => change.after ?? []);
  if (after.length === 0) return true;
  const tag = stillTagged.exec(line)?.[1];
  if (tag !== undefined && after.every(({ tags }) => tags.some((each) => each.toLowerCase() === tag)))
    return false;
  if (denied.test(line)) return true;
  return readings.every(({ field, empties, changes: isOther }) => {
    if (isOther.test(line)) return changes.some((change) => differs(change, field));
    if (!empties.test(line)) return true;
    return changes.some(
      (change) => isEmpty(change.after?.[field]) || (ofParts.has(field) && differs(change, field)),
    );
  });
}

/** "Links: Google Sheet", "tags: none": a label of a field gives what stands in it now. */
export function labelsAgree(text: string, changes: readonly Change[]): boolean {
  const after = changes.flatMap((change) => change.after ?? []);
  if (after.length === 0) return true;
  return [...text.toLowerCase().matchAll(label)].every(([, noun = "", value = ""]) => {
    const field = nouns.find(([names]) => new RegExp(`^(?:${names})$`).test(noun))?.[1];
    if (field === undefined) return true;
    if (/^(?:none|nobody|empty|-|–|—)\b/.test(value)) return after.some((task) => isEmpty(task[field]));
    if (field !== "links") return true;
    const words = plain(value).split(" ");
    return changes.some(({ before, after: now }) => {
      const told = plain(JSON.stringify([before?.links, now?.links])).split(" ");
      return words.every((word) => told.includes(word));
    });
  });
}
const label =
  /\b(links?|tags?|notes?|assignee|owner|due(?: date)?|deadline): ([^,;:\uE000-\uE0FF]{1,80}?)(?:[,;.]?$|[,;])/g;

/** "The finance tag is gone" leaves the others; nobody empties a level, but it may be set back. */
const ofParts: ReadonlySet<keyof Task> = new Set(["tags", "notes", "links", "priority"]);
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
const differs = ({ before, after }: Change, field: keyof Task): boolean =>
  JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field]);
