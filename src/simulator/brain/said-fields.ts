import type { SaidFields } from "../../language/reading.ts";
import type { Due } from "../../shared/task.ts";

export const dueText = (due: Due): string => (due.time === undefined ? due.date : `${due.date}T${due.time}`);

/** The fields that mean the same for a new row and for a change; unsaid ones are left out. */
function commonFields(fields: SaidFields): Record<string, unknown> {
  const { due, repeat, priority, status, assignee, waitingFor, estimateMinutes, notes } = fields;
  return {
    ...(notes === undefined ? {} : { notes }),
    ...(status === undefined ? {} : { status }),
    ...(priority === undefined ? {} : { priority }),
    ...(due === undefined ? {} : { due: dueText(due) }),
    ...(repeat === undefined ? {} : { repeat }),
    ...(estimateMinutes === undefined ? {} : { estimate_minutes: estimateMinutes }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(waitingFor === undefined ? {} : { waiting_for: whomOf(waitingFor) }),
  };
}

/** "Waiting on facilities" is what was said; facilities are what is waited for. */
const whomOf = (waitingFor: string): string => waitingFor.replace(/^(?:still )?waiting (?:for|on) /i, "");

/** What is said in a chat is a sentence: its first letter is raised, unless the word has capitals of its own. */
function raised(title: string): string {
  const [word = ""] = title.split(/\s/);
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)
    ? title.charAt(0).toUpperCase() + title.slice(1)
    : title;
}

/** Marks around the whole of a title show where it begins and ends, and are none of it. */
const unquoted = (title: string): string => title.replace(/^["“]([^"“”]+)["”]$/, "$1");

/** A row of `create_tasks`. What was not said is left out: Carole's own code finds a fitting priority and tags. */
export function newRow(fields: SaidFields): Record<string, unknown> {
  const tags = fields.addTags ?? [];
  return {
    title: raised(unquoted(fields.title ?? "")),
    ...commonFields(fields),
    ...(tags.length === 0 ? {} : { tags: [...tags] }),
  };
}

/** The changes of a row of `update_tasks`; empty when nothing was said to change. */
export function rowChanges(fields: SaidFields): Record<string, unknown> {
  const { title, addTags = [], removeTags = [], clear = [], blockedReason } = fields;
  return {
    ...(title === undefined ? {} : { title: unquoted(title) }),
    ...commonFields(fields),
    ...(blockedReason === undefined ? {} : { blocked_reason: blockedReason }),
    ...(addTags.length === 0 ? {} : { add_tags: [...addTags] }),
    ...(removeTags.length === 0 ? {} : { remove_tags: [...removeTags] }),
    ...(clear.length === 0 ? {} : { clear: [...clear] }),
  };
}
