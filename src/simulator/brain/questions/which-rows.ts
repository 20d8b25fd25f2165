import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import type { Asked } from "./asked.ts";
import { filtersIn, personIn, type FiltersSaid } from "./filters-said.ts";
import { rowsNamed } from "./rows-named.ts";
import { namingWords } from "./small-words.ts";
import { pointer, pronounOfPerson, type Look, type Read, type Thread } from "./thread.ts";

/** Words that the advice itself needs; in its rest they narrow nothing. */
const ofAdvice =
  /\b(?:urgent|important|pressing|critical|today|tonight|now|this (?:morning|afternoon|evening))\b/gi;

/** What to do first, next, or in the time at hand; of some rows only, where the question narrows it. */
export function readPlanned(
  { minutes, count, rest }: Extract<Asked, { kind: "plan" }>,
  scene: Scene,
): Read | undefined {
  const filters = filtersIn(rest.replace(ofAdvice, " "), scene);
  const { query, where } = filters;
  const words = namingWords(filters.rest);
  const narrows = Object.keys(where).length > 0 || query.tag !== undefined;
  if (words.length === 0 && !narrows) {
    const plan: Request = {
      kind: "plan",
      ...(minutes === undefined ? {} : { minutes }),
      ...(count === undefined ? {} : { count }),
    };
    return { requests: [plan], rows: [] };
  }
  if (words.length > 0 && rowsNamed(words, rest, scene).length === 0) return undefined;
  return { requests: [lookOf(rest, filters, words, {})], rows: [] };
}

/** Which rows, how many, or how long all of them take. */
export function whichRows(
  clause: string,
  asked: Extract<Asked, { kind: "field" | "rows" }>,
  thread: Thread,
  scene: Scene,
): Read | undefined {
  const lacking = filtersIn(clause, scene).where.lacking !== undefined;
  const isTotal = !lacking && asked.kind === "field" && asked.fields.includes("estimate");
  if (asked.kind === "field" && asked.fields[0] === "notes") return noted(clause, asked.rest, scene);
  if (asked.kind === "field" && !isTotal && !lacking && !asked.orList) return undefined;
  const isDue =
    !lacking && asked.kind === "field" && asked.fields[0] === "due" && !/\b(?:due|overdue)\b/i.test(clause);
  const rest = asked.kind === "field" && !isTotal && !isDue ? clause : asked.rest;
  const filters = filtersIn(rest, scene);
  const words = namingWords(filters.rest);
  const isUnknown = thread.look === undefined && itAlone.test(clause);
  if (isUnknown || isOfThePast(clause, filters)) return undefined;
  if (words.length > 0 && rowsNamed(words, filters.rest, scene).length === 0) return undefined;
  const told = pronounOfPerson.test(clause) ? personIn(thread.told, scene)?.name : undefined;
  const person = filters.where.person ?? told;
  const lead = leadFilters(thread, scene);
  const isBare = words.length === 0 && !filters.some && person === undefined;
  if (isBare && thread.look !== undefined)
    return { requests: isTotal ? [{ ...thread.look, sums: "only" }] : [], rows: [] };
  // "… or is somebody else?" behind a question about a row is answered with it.
  if (isBare && thread.rows.length > 0) return { requests: [], rows: [] };
  if (isBare && lead.some) return { ...lookAlone(clause, lead) };
  if (isBare && !namesList.test(clause)) return undefined;
  const narrowed = person === undefined ? filters : { ...filters, where: { ...filters.where, person } };
  const among = pointer.test(clause) && told === undefined ? thread.look : undefined;
  const led = {
    query: { ...lead.query, ...narrowed.query },
    where: { ...lead.where, ...narrowed.where },
  };
  const look = lookOf(clause, led, words, { sums: isTotal, among });
  return { requests: [look], rows: [], look };
}

/** "What did I write down about my library pass?": words that may stand in the notes alone. */
function noted(clause: string, rest: string, { known }: Scene): Read | undefined {
  const about = /\b(?:about|on|regarding|concerning|of|for) (.+)$/i.exec(rest)?.[1] ?? "";
  const words = namingWords(about);
  if (words.length === 0 || words.length > 4 || !known.isComplete) return undefined;
  const look = lookOf(clause, { query: {}, where: {} }, words, {});
  return { requests: [look], rows: [], look };
}

/** "It" stands for one row; where none was named it is not known which. */
const itAlone = /(?<!\ball of )(?<![\p{L}'’-])it(?![\p{L}'’-])/iu;

type Lead = Pick<FiltersSaid, "query" | "where" | "some">;

/** "From the promo label, …", "by Friday, …": what stands before a question narrows it, where it does nothing else. */
function leadFilters({ told }: Thread, scene: Scene): Lead {
  const filters = filtersIn(told, scene);
  const isFilter = filters.some && namingWords(filters.rest).length === 0;
  return isFilter ? filters : { query: {}, where: {}, some: false };
}

function lookAlone(clause: string, lead: Lead): Read {
  const look = lookOf(clause, lead, [], {});
  return { requests: [look], rows: [], look };
}

/** "What did I finish this week?" asks the log, not the rows. */
const isOfThePast = (clause: string, { query }: FiltersSaid): boolean =>
  query.status?.[0] === "done" &&
  (query.dueAfter ?? query.dueBefore) !== undefined &&
  /\b(?:did|have|has)\b/i.test(clause);

const namesList =
  /\b(?:tasks?|to-?dos?|items?|list|plate|agenda|left|open|everything|jobs?|all of (?:it|them)|all|things?|deadlines?|due)\b/i;

export function lookOf(
  text: string,
  { query, where }: Pick<FiltersSaid, "query" | "where">,
  words: readonly string[],
  { sums = false, among }: { readonly sums?: boolean; readonly among?: Look | undefined },
): Look {
  const filter = { ...among?.where, ...where, ...(words.length === 0 ? {} : { words }) };
  return {
    kind: "look",
    said: { kind: "list", fields: {}, query: { ...among?.said.query, ...query }, text },
    where: filter,
    ...(sums ? { sums: "too" } : {}),
  };
}
