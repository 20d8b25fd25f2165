/** A clause made into a request of a kind that the rules did not find in it: its row, its title, its filters. */
import type { IntentKind } from "../../shared/parse.ts";
import type { Moment, SaidRequest } from "../reading.ts";
import { fieldOf, type Clause } from "../requests/clause.ts";
import { creation } from "../requests/read-clause.ts";
import { readCompletion } from "../requests/read-complete.ts";
import { readAppointment, readCreation } from "../requests/read-create.ts";
import { readDeletion } from "../requests/read-delete.ts";
import { readQuery } from "../requests/read-filter.ts";
import { readList } from "../requests/read-list.ts";
import { readPlan } from "../requests/read-plan.ts";
import { readUpdate } from "../requests/read-update.ts";
import { readRowChange, readRowDeletion } from "../requests/row-words.ts";
import { toSaidFields } from "../requests/said-fields.ts";
import { namedRow, topicOf, wishedDeed } from "./named-row.ts";

export function requestsOfKind(kind: IntentKind, clause: Clause, moment: Moment): SaidRequest[] {
  const base = { text: clause.text.trim(), fields: {}, guessed: true };
  const reference = (): { reference?: string } => namedRow(clause.core);
  switch (kind) {
    case "none":
      return [{ text: base.text, fields: {}, kind }];
    case "create": {
      const phrase = readAppointment(clause) ?? readCreation(clause) ?? wishedDeed(clause.core);
      return [{ ...base, ...creation(clause, phrase, true) }];
    }
    case "complete":
      return (readCompletion(clause) ?? [reference()]).map((row) => ({ ...base, kind, ...row }));
    case "delete": {
      const rows = readDeletion(clause) ?? readRowDeletion(clause) ?? [reference()];
      return rows.map((row) => ({ ...base, kind, ...row }));
    }
    case "update": {
      const { notes, ...row }: { notes?: string; reference?: string } = readRowChange(clause) ?? reference();
      const fields = { ...toSaidFields(clause.fields), ...(notes === undefined ? {} : { notes }) };
      return [{ ...base, kind, ...(readUpdate(clause) ?? { ...row, fields }) }];
    }
    case "list":
      return [{ ...base, kind, query: readList(clause, moment)?.query ?? readQuery(clause, moment, "") }];
    case "search": {
      const query = readList(clause, moment)?.query ?? readQuery(clause, moment, topicOf(clause.core));
      return [{ ...base, kind, query }];
    }
    case "plan": {
      const minutes = fieldOf(clause, "estimateMinutes")?.minutes;
      const plan = readPlan(clause) ?? (minutes === undefined ? {} : { minutes });
      return [{ ...base, kind, ...plan }];
    }
    default:
      return kind satisfies never;
  }
}
