/** One clause, read as a request: the specific readings first, a plain to-do phrase last. */
import type { Moment, SaidRequest } from "../reading.ts";
import { cleanTitle, raiseFirst } from "../title.ts";
import { fieldOf, type Clause } from "./clause.ts";
import { isForOthers, isTalk, isTodoPhrase } from "./plain-phrase.ts";
import { readCompletion } from "./read-complete.ts";
import { readAppointment, readCreation, readWishedNoun } from "./read-create.ts";
import { mootRow, readDeletion } from "./read-delete.ts";
import { readItems } from "./read-items.ts";
import { readList } from "./read-list.ts";
import { readPlan } from "./read-plan.ts";
import { isOthersDeed } from "./reported.ts";
import { readUpdate } from "./read-update.ts";
import { readRowChange, readRowDeletion } from "./row-words.ts";
import { toSaidFields } from "./said-fields.ts";

export function readClause(clause: Clause, moment: Moment): SaidRequest[] {
  const base = { text: clause.text.trim() };
  const none: SaidRequest = { ...base, kind: "none", fields: {} };
  if (clause.core.length > longest) return [{ ...base, ...readLong(clause) }];
  const wishedNoun = readWishedNoun(clause);
  if (wishedNoun !== null) return [{ ...base, ...creation(clause, wishedNoun, true) }];
  if (isTalk(clause) || isOthersDeed(clause) || isIncomplete(clause)) return [none];
  const plan = readPlan(clause);
  if (plan !== null) return [{ ...base, kind: "plan", fields: {}, ...plan }];
  const list = readList(clause, moment);
  if (list !== null) return [{ ...base, fields: {}, ...list }];
  const changed = readChange(clause);
  if (changed.length > 0) return changed.map((request) => ({ ...base, ...request }));
  if (isForOthers(clause)) return [none];
  const items = readItems(clause);
  if (items !== null) return items.map((item) => ({ ...base, ...creation(clause, item, true) }));
  const wished = readAppointment(clause) ?? readCreation(clause);
  if (
    wished !== null &&
    /^(?:the following|these|those|some tasks|tasks|(?:a few|two|three|\d+) tasks)\s*:?$/iu.test(wished)
  )
    return [none];
  if (wished !== null) return [{ ...base, ...creation(clause, wished, true) }];
  return isTodoPhrase(clause) ? [{ ...base, ...creation(clause, clause.core, clause.spoken) }] : [none];
}

/** Nobody names a row in so many words: beyond it a clause is a text to keep, and no pattern may walk through it. */
const longest = 1000;
const opening = 400;

function readLong(clause: Clause): Change {
  const start: Clause = {
    ...clause,
    core: clause.core.slice(0, opening),
    plain: clause.plain.slice(0, opening),
  };
  const wished = readCreation(start);
  const phrase = wished === null ? clause.core : clause.core.slice(Math.max(0, start.core.indexOf(wished)));
  return creation(clause, phrase, wished !== null || clause.spoken);
}

type Change = Pick<SaidRequest, "kind" | "reference" | "fields">;

/** A command without its object ("create a task"), or the line above a list ("turn these notes into tasks:"). */
function isIncomplete(clause: Clause): boolean {
  if (clause.fields.length > 0) return false;
  const heading =
    /:\s*$/u.test(clause.text) &&
    /\b(?:tasks?|to-?dos?|items?|reminders?|list|notes)\b|\b(?:these|those|the following)(?: \p{L}+){0,3}$/iu.test(
      clause.core,
    );
  return heading || incomplete.test(clause.core);
}

const incomplete =
  /^(?:complete|delete|remove|finish|update|edit|create|add|new|mark|move|rename|reschedule|postpone|remind|remind me|assign|tag|set|change|make|(?:create|add|make|new|set|set up|start|open|i (?:need|want))\s+(?:me )?(?:(?:a|an|another|one|the|some|new)\s+)*(?:task|tasks|to-?do|to-?dos|reminder|reminders|item)|(?:empty|clear|purge) (?:the|my) (?:trash|bin|recycle bin))$/iu;

/** "I want to postpone the thesis to January" asks for the change, not for a task to make it. */
const wantsChange =
  /^i(?:'d like| want| would like|'d want| need| have) to (?=(?:postpone|reschedule|re-schedule|delay|defer|snooze|push back|rename|reopen|reprioriti[sz]e|deprioriti[sz]e)\b|(?:clear|empty|wipe|delete|erase|remove)\b.*\b(?:lists?|tasks?|to-?\s?dos?|reminders?)\b)/iu;

function readChange(clause: Clause): Change[] {
  const completed = mootRow(clause.core) === null ? readCompletion(clause) : null;
  if (completed !== null)
    return completed.map((reference) => ({ kind: "complete", fields: {}, ...reference }));
  const wanted = { ...clause, core: clause.core.replace(wantsChange, "") };
  const deleted = readDeletion(wanted);
  if (deleted !== null) return deleted.map((reference) => ({ kind: "delete", fields: {}, ...reference }));
  const updated = readUpdate(wanted);
  if (updated !== null) return [{ kind: "update", ...updated }];
  const dismissed = readRowDeletion(wanted);
  if (dismissed !== null) return dismissed.map((reference) => ({ kind: "delete", fields: {}, ...reference }));
  const changed = readRowChange(wanted);
  if (changed === null) return [];
  const { notes, ...reference } = changed;
  const fields = { ...toSaidFields(clause.fields), ...(notes === undefined ? {} : { notes }) };
  return [{ kind: "update", ...reference, fields }];
}

/** A request to keep something: the phrase as its title, the fields of the clause. */
export function creation(clause: Clause, phrase: string, spoken: boolean): Change {
  const title = cleanTitle(phrase);
  const fields = toSaidFields(clause.fields);
  const named =
    title === ""
      ? {}
      : { title: spoken && fieldOf(clause, "notes")?.start !== clause.start ? raiseFirst(title) : title };
  return { kind: "create", fields: { ...named, ...fields } };
}
