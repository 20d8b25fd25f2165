import type { RowQuestion } from "../facts.ts";
import type { Row } from "../outputs.ts";
import { asserted } from "../question-forms.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import type { Asked } from "./asked.ts";
import { filtersIn, personIn, type FiltersSaid } from "./filters-said.ts";
import { rowsNamed } from "./rows-named.ts";
import { namingWords } from "./small-words.ts";
import { pointer, type Read, type Thread } from "./thread.ts";
import { lookOf } from "./which-rows.ts";

const nothing: Read = { requests: [], rows: [] };

/** One thing asked of rows that are named here, or were before; undefined where none is. */
export function aboutRows(
  clause: string,
  asked: Extract<Asked, { kind: "field" | "rows" }>,
  thread: Thread,
  scene: Scene,
): Read | undefined {
  const read = asked.kind === "field" ? asked : yesOrNo(clause, scene);
  if (read === undefined) return undefined;
  const { fields } = read;
  const rest = personIn(read.rest, scene)?.rest ?? read.rest;
  const words = namingWords(rest);
  const isNoted = fields.includes("notes");
  const here = rowsNamed(words, rest, scene, isNoted);
  const isPointing =
    words.length === 0 && (pointer.test(rest) || isElliptic(clause, scene) || thread.rows.length > 0);
  const isOfBefore = pointer.test(rest) || isElliptic(clause, scene);
  const before = thread.rows.length > 0 ? thread.rows : isOfBefore ? shownBefore(scene) : [];
  const meant = here.length > 0 ? here : isPointing || isNoted ? before : [];
  // The list that was just asked for tells the field of each row.
  if (meant.length === 0 && words.length === 0 && thread.look !== undefined && !fields.includes("estimate"))
    return nothing;
  if (meant.length === 0) return ofOthers(rest, asked.kind, fields, scene);
  // "Is anything of the dashboard late?" asks which.
  if (
    asked.kind === "rows" &&
    (meant.length > 1 || /\b(?:any|anything|some|something|there)\b/i.test(clause))
  )
    return undefined;
  return { requests: asksOf(clause, fields, meant), rows: meant };
}

/** "Have the curtains been hung?": a row that is done may be meant; what is looked for is named. */
function ofOthers(
  rest: string,
  kind: "field" | "rows",
  fields: readonly RowQuestion[],
  { known }: Scene,
): Read | undefined {
  const thing = /^(?:the|my|our) [\p{L}\d'’ -]{2,40}$/iu.exec(rest.trim())?.[0];
  if (kind === "field" || thing === undefined || !known.isComplete) return undefined;
  const reference = thing.replace(/^(?:the|my|our) /iu, "");
  return { requests: fields.map((asked): Request => ({ kind: "row-question", reference, asked })), rows: [] };
}

const shownBefore = ({ focus, list, listIsNew }: Scene): readonly Row[] =>
  focus.length > 0 ? focus : listIsNew ? list : [];

/** "Why?", "and by when?": of the one row that was told of last. */
function isElliptic(clause: string, { focus }: Scene): boolean {
  const [row, ...others] = focus;
  if (row === undefined || others.length > 0) return false;
  if (/^why(?: (?:is that|so|not|that))?$/i.test(clause)) return row.status === "blocked";
  return /^(?:who|by when|until when|how long|what priority|how urgent)(?: (?:then|exactly|again))?$/i.test(
    clause,
  );
}

function asksOf(clause: string, fields: readonly RowQuestion[], rows: readonly Row[]): readonly Request[] {
  if (rows.length > 2 || (rows.length > 1 && fields.includes("estimate"))) {
    const where = { ids: rows.map(({ id }) => id) };
    return [lookOf(clause, { query: {}, where }, [], { sums: fields.includes("estimate") })];
  }
  const assumed = asserted(clause);
  return fields.flatMap((field) =>
    rows.map((row): Request => ({
      kind: "row-question",
      reference: row.title,
      asked: field,
      ...(assumed === undefined ? {} : { assumed }),
    })),
  );
}

/** "Is the leaflet late?", "has the room been booked?": which field answers, and the words without it. */
function yesOrNo(
  clause: string,
  scene: Scene,
): { readonly fields: readonly RowQuestion[]; readonly rest: string } | undefined {
  if (!/^(?:is|are|was|were|has|have|had|does|do|did|will|must|should|can)\b/i.test(clause)) return undefined;
  const deed =
    /^(?:has|have|had|is|are|was|were) (.+?) (?:already |yet |now )?been \p{L}+(?: (?:yet|already|now|by \p{L}+))?$/iu.exec(
      clause,
    )?.[1];
  if (deed !== undefined) return { fields: ["status"], rest: deed };
  const filters = filtersIn(clause, scene);
  const isOfDeed = /^(?:is|are|was|were|has|have|had)\b/i.test(clause);
  const field = filters.some ? fieldOf(filters) : isOfDeed ? "status" : undefined;
  return field === undefined ? undefined : { fields: [field], rest: filters.rest };
}

function fieldOf({ query, where }: FiltersSaid): RowQuestion | undefined {
  if (query.status !== undefined) return query.status[0] === "blocked" ? "blocked" : "status";
  if (query.priority !== undefined) return "priority";
  if (query.tag !== undefined) return "tags";
  if (query.dueAfter !== undefined || query.dueBefore !== undefined) return "due";
  if (where.lacking !== undefined) return lackField[where.lacking];
  if (where.waiting === true) return "blocked";
  if (where.repeating === true) return "repeat";
  return where.person === undefined ? "status" : "assignee";
}

const lackField = { due: "due", tags: "tags", assignee: "assignee", estimate: "estimate" } as const;
