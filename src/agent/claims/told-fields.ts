import type { Change } from "../../shared/change.ts";
import type { Task } from "../../shared/task.ts";
import { negations } from "./claim-words.ts";
import { isEmpty } from "./cleared-fields.ts";
import { looksPast, verbAt } from "./verb-reading.ts";

type Fields = readonly (keyof Task)[];

/** Fields by the nouns that name them, and by the verbs that say alone that they were changed. */
const toldFields: readonly (readonly [fields: Fields, nouns: string, verbs: string])[] = [
  [["due"], "deadline deadlines due date dates", "rescheduled postponed"],
  [["priority"], "priority priorities urgency", "deprioritised deprioritized reprioritised reprioritized"],
  [["status", "blockedReason", "waitingFor"], "status statuses block blocker", "unblocked reopened paused"],
  [["tags"], "tag tags label labels", "tagged untagged retagged labeled labelled"],
  [["assignee"], "assignee assignees owner", "assigned reassigned unassigned"],
  [["estimateMinutes"], "estimate estimates", ""],
  [["notes"], "note notes description descriptions comment comments", ""],
  [["title"], "title titles", "renamed retitled reworded"],
  [["repeat"], "repeat repeats recurrence rhythm", ""],
  [["links"], "link links attachment attachments", ""],
];
const byWord = (column: 1 | 2): ReadonlyMap<string, Fields> =>
  new Map(toldFields.flatMap((row) => row[column].split(" ").map((word) => [word, row[0]] as const)));
const byNoun = byWord(1);
const byVerb = byWord(2);

/**
 * "Its priority was cleared too", where only the day changed: a field that is told as changed is another than before in some
 * row that was touched, or came with a new one.
 */
export function toldFieldsAgree(words: readonly string[], changes: readonly Change[]): boolean {
  if (!words.some((word) => byNoun.has(word) || byVerb.has(word))) return true;
  const line = words.join(" ");
  const isGone = noLonger.test(line);
  if (words.some((word) => keeping.has(word) || (!isGone && negations.has(word)))) return true;
  if (changes.some((change) => change.kind === "updated" && otherFields(change).size === 0)) return true;
  if (!isGone && handsOver.test(line) && !changes.some(({ after }) => (after?.assignee ?? null) !== null))
    return false;
  const titles = changes.map(({ after, before }) => (after ?? before)?.title.toLowerCase() ?? "").join(" ");
  const tellsDeed = isGone || words.some((_word, at) => isDeed(words, at));
  return words.every((word, at) => {
    const fields = byVerb.get(word) ?? (tellsDeed && words[at - 1] !== "your" ? byNoun.get(word) : undefined);
    if (fields === undefined || titles.includes(word)) return true;
    return changes.some((change) => fields.some((field) => otherFields(change).has(field)));
  });
}

const isDeed = (words: readonly string[], at: number): boolean => {
  const word = words[at]!;
  return !telling.test(word) && (looksPast(word) || verbAt(words, at)?.form === "past" || became.test(word));
};
const became = /^(?:went|gone|put|set|cut|took|taken|lost|back)$/;
/** "It no longer has a priority", "it has no deadline any more". */
const noLonger = /\bno longer\b|\bany ?more\b/;
/** "I assigned it to you": then somebody has it. */
const handsOver = /\b(?:re)?assigned (?:\S+ ){0,3}to\b/;
/** What leaves a field as it was, or only speaks of it. */
const keeping: ReadonlySet<string> = new Set(
  `kept left keep keeps leave leaves leaving keeping still already stay stays stayed remain remains remained unchanged untouched same before
  noticed checked looked used needed wanted tried considered asked would could can should will 'll may might if`.split(
    /\s+/,
  ),
);
const telling =
  /^(?:based|sorted|grouped|ordered|listed|ranked|named|called|needed|dated|noted|due|unclear)$/;

const told = toldFields.flatMap(([fields]) => fields);
const known = new WeakMap<Change, ReadonlySet<keyof Task>>();

/** The fields that are other than before, or that came with a new row. */
function otherFields(change: Change): ReadonlySet<keyof Task> {
  const made = known.get(change);
  if (made !== undefined) return made;
  const { kind, before, after } = change;
  const isOther = (field: keyof Task): boolean => {
    if (before === null || after === null) return !isEmpty(after?.[field]);
    return JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  };
  const fields = new Set(told.filter(isOther));
  if (kind === "reopened") fields.add("status");
  known.set(change, fields);
  return fields;
}
