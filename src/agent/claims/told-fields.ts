import type { Change } from "../../shared/change.ts";
import type { Task } from "../../shared/task.ts";
import { negations } from "./claim-words.ts";
import { nameIndex } from "./clauses.ts";
import { looksPast, verbAt } from "./verb-reading.ts";

/** A field by the words that name it. `bare` ones say alone that it was changed. */
interface ToldField {
  readonly fields: readonly (keyof Task)[];
  readonly noun: RegExp;
  readonly bare: RegExp;
}

const toldFields: readonly ToldField[] = [
  {
    fields: ["due"],
    noun: /^(?:deadlines?|due|dates?)$/,
    bare: /^(?:rescheduled|postponed|undated)$/,
  },
  {
    fields: ["priority"],
    noun: /^(?:priority|priorities|urgency)$/,
    bare: /^(?:deprioriti[sz]ed|reprioriti[sz]ed)$/,
  },
  {
    fields: ["status", "blockedReason", "waitingFor"],
    noun: /^status(?:es)?$/,
    bare: /^(?:unblocked|reopened)$/,
  },
  { fields: ["tags"], noun: /^(?:tags?|labels?)$/, bare: /^(?:tagged|untagged|retagged|labell?ed)$/ },
  { fields: ["assignee"], noun: /^(?:assignees?|owner)$/, bare: /^(?:assigned|reassigned|unassigned)$/ },
  { fields: ["estimateMinutes"], noun: /^(?:estimates?)$/, bare: /^(?:re-?estimated)$/ },
  { fields: ["notes"], noun: /^(?:notes?|descriptions?|comments?)$/, bare: /^(?:annotated)$/ },
  { fields: ["title"], noun: /^(?:titles?)$/, bare: /^(?:renamed|retitled|reworded)$/ },
  { fields: ["repeat"], noun: /^(?:repeats?|recurrence|repetition|rhythm)$/, bare: /^$/ },
  { fields: ["links"], noun: /^(?:links?|attachments?)$/, bare: /^$/ },
];

const told = toldFields.flatMap(({ fields }) => fields);

/**
 * "Its priority was cleared too", where only the day changed: a field that is told as changed is another than before in some
 * row that was touched, or came with a new one.
 */
export function toldFieldsAgree(words: readonly string[], changes: readonly Change[]): boolean {
  const isGone = noLonger.test(words.join(" "));
  if (words.some((word) => keeping.test(word) || (!isGone && negations.has(word)))) return true;
  if (changes.some((change) => change.kind === "updated" && otherFields(change).size === 0)) return true;
  const texts = changes.map(({ after, before }) => (after ?? before)?.title.toLowerCase() ?? "").join(" ");
  const isDeed =
    isGone ||
    words.some(
      (word, at) =>
        !telling.test(word) &&
        (looksPast(word) || verbAt(words, at)?.form === "past" || /^(?:went|gone|put|set|cut)$/.test(word)),
    );
  const line = words.join(" ");
  if (!isGone && handsOver.test(line) && changes.every(({ after }) => (after?.assignee ?? null) === null))
    return false;
  return toldFields.every(({ fields, noun, bare }) => {
    const says = words.some(
      (word, at) =>
        nameIndex(word) < 0 &&
        !texts.includes(word) &&
        (bare.test(word) || (isDeed && noun.test(word) && words[at - 1] !== "your")),
    );
    return !says || changes.some((change) => fields.some((field) => otherFields(change).has(field)));
  });
}

/** "It no longer has a priority", "it has no deadline any more". */
const noLonger = /\bno longer\b|\bany ?more\b/;
/** "I assigned it to you": then somebody has it. */
const handsOver = /\b(?:re)?assigned (?:\S+ ){0,3}to\b/;
/** What leaves a field as it was, or only speaks of it. */
const keeping =
  /^(?:kept|left|keeps?|leave|leaves|leaving|keeping|still|already|stays?|stayed|remains?|remained|unchanged|untouched|same|before|noticed|checked|looked|used|needed|wanted|tried|considered|asked|would|could|can|should|will|'ll|may|might|if)$/;
const telling =
  /^(?:based|sorted|grouped|ordered|listed|ranked|named|called|needed|dated|noted|due|unclear)$/;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

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
