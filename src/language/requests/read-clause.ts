/** One clause, read as a request: the specific readings first, a plain to-do phrase last. */
import type { Moment, SaidRequest } from "../reading.ts";
import { cleanTitle, raiseFirst } from "../title.ts";
import { fieldOf, type Clause } from "./clause.ts";
import { isTalk, isTodoPhrase } from "./plain-phrase.ts";
import { readCompletion } from "./read-complete.ts";
import { readAppointment, readCreation, readItems } from "./read-create.ts";
import { readDeletion } from "./read-delete.ts";
import { readList } from "./read-list.ts";
import { readPlan } from "./read-plan.ts";
import { readUpdate } from "./read-update.ts";
import { toSaidFields } from "./said-fields.ts";

export function readClause(clause: Clause, moment: Moment): SaidRequest[] {
  const base = { text: clause.text.trim() };
  const none: SaidRequest = { ...base, kind: "none", fields: {} };
  if (isTalk(clause)) return [none];
  const plan = readPlan(clause);
  if (plan !== null) return [{ ...base, kind: "plan", fields: {}, ...plan }];
  const list = readList(clause, moment);
  if (list !== null) return [{ ...base, fields: {}, ...list }];
  const changed = readChange(clause);
  if (changed.length > 0) return changed.map((request) => ({ ...base, ...request }));
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

type Change = Pick<SaidRequest, "kind" | "reference" | "fields">;

function readChange(clause: Clause): Change[] {
  const completed = readCompletion(clause);
  if (completed !== null)
    return completed.map((reference) => ({ kind: "complete", fields: {}, ...reference }));
  const deleted = readDeletion(clause);
  if (deleted !== null) return deleted.map((reference) => ({ kind: "delete", fields: {}, ...reference }));
  const updated = readUpdate(clause);
  return updated === null ? [] : [{ kind: "update", ...updated }];
}

function creation(clause: Clause, phrase: string, spoken: boolean): Change {
  const title = cleanTitle(phrase);
  const fields = toSaidFields(clause.fields);
  const named =
    title === ""
      ? {}
      : { title: spoken && fieldOf(clause, "notes")?.start !== clause.start ? raiseFirst(title) : title };
  return { kind: "create", fields: { ...named, ...fields } };
}
