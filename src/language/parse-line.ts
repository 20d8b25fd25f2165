/** A line of text as quick add shows it and `POST /api/parse` answers: fields, their places, and what it asks for. */
import type { Intent, ParsedLine, Span } from "../shared/parse.ts";
import type { Field } from "./fields/field.ts";
import { firstValues } from "./fields/first-values.ts";
import { residueOf } from "./fields/residue.ts";
import { mendWords } from "./mending/mend-words.ts";
import { replacePhrases, type Replaced } from "./phrases.ts";
import { asSpelled, requestsOf } from "./read-requests.ts";
import type { Moment, SaidRequest } from "./reading.ts";
import { makeClause } from "./requests/clause.ts";
import { readCreation } from "./requests/read-create.ts";
import { dueOf, toSaidFields } from "./requests/said-fields.ts";
import { splitClauses } from "./requests/split-clauses.ts";
import { cleanTitle, raiseFirst } from "./title.ts";

export function parseLine(line: string, moment: Moment): ParsedLine {
  const replaced = replacePhrases(line, moment.phrases);
  const mended = mendWords(replaced.text);
  const { text } = mended;
  const clauses = splitClauses(text, moment);
  const fields = firstValues(text, [...new Set(clauses.flatMap((clause) => clause.fields))]);
  const said = toSaidFields(fields);
  const requests = requestsOf(clauses, moment).map((request) => asSpelled(request, mended));
  const wanted = requests.filter(({ kind }) => kind !== "none");
  const created = wanted.find(({ kind }) => kind === "create");
  return {
    title:
      wanted.length > 1
        ? mended.spelled(titleOfAll(text, fields))
        : (created?.fields.title ?? mended.spelled(cleanTitle(residueOf(text, 0, text.length, fields)))),
    due: dueOf(fields),
    repeat: said.repeat ?? null,
    priority: said.priority ?? null,
    tags: said.addTags === undefined ? null : [...said.addTags],
    assignee: said.assignee ?? null,
    estimateMinutes: said.estimateMinutes ?? null,
    notes: said.notes === undefined ? null : mended.spelled(said.notes),
    spans: fields.map((field) => toSpan(field, line, (stretch) => replaced.back(mended.back(stretch)))),
    intents: requests.map(toIntent),
  };
}

/** A line becomes one row: what it asks for beside its first wish stays in the title, with the days that the row can't hold. */
function titleOfAll(text: string, fields: readonly Field[]): string {
  const dues = fields.filter((field) => field.name === "due");
  const held = [dues.find((field) => field.saysDay), dues.find((field) => !field.saysDay)];
  const told = fields.filter((field) => field.name !== "due" || held.includes(field));
  const clause = makeClause(text, 0, text.length, told);
  const phrase = readCreation(clause);
  const title = cleanTitle(phrase ?? clause.core);
  return phrase === null && !clause.spoken ? title : raiseFirst(title);
}

function toSpan(field: Field, line: string, back: Replaced["back"]): Span {
  const { start, end } = back(field);
  return { field: field.name, start, end, text: line.slice(start, end) };
}

function toIntent(request: SaidRequest): Intent {
  const { kind, reference, fields, query } = request;
  const named = reference ?? (kind === "search" ? query?.text : undefined);
  return {
    kind,
    ...(kind === "create" && fields.title !== undefined ? { title: fields.title } : {}),
    ...(named === undefined ? {} : { reference: named }),
  };
}
