import type { Act, Asked, Fact } from "./facts.ts";
import { contentWords, fit, isExact } from "./fit.ts";
import { eachOfList, partsOf } from "./each-of-list.ts";
import { spokenOf } from "./spoken-of.ts";
import { bulkFilter, countsFromEnd, isBulk, ordinalsIn, pointingAt } from "./pointing.ts";
import { theOther } from "./grounding.ts";
import { lacks, withoutLack } from "./lacking.ts";
import { problemIn, rowsIn, totalIn, type Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import { inOrder } from "./in-order.ts";
import { listFor, type Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

/** Which rows a request is about; or what to say instead, when that is not sure. */
export type Found =
  | { readonly kind: "rows"; readonly rows: readonly Row[]; readonly total: number }
  | { readonly kind: "instead"; readonly facts: readonly Fact[] };

export interface Search {
  readonly reference: string | undefined;
  readonly act: Act;
  /** What an answer to a question goes on with. */
  readonly request: Request;
  /** Done rows are looked through as well. */
  readonly includeDone: boolean;
}

const mostCandidates = 4;

const instead = (...facts: Fact[]): Found => ({ kind: "instead", facts });
const found = (rows: readonly Row[], total = rows.length): Found => ({ kind: "rows", rows, total });

/** Finds the rows that a reference means, asks where several fit, and never guesses. */
export function* findRows(search: Search, scene: Scene): Thought<Found> {
  const reference = search.reference?.trim() ?? "";
  const pointed = pointingAt(reference);
  if (/^all[.!]*$/i.test(reference) && scene.listIsNew) return found(scene.list);
  const pair = /\bboth\b/i.test(reference) || pointed === "several" ? lastTwo(reference, scene) : undefined;
  if (pair !== undefined) return found(pair);
  if (pointed === "several" && scene.focus.length + scene.list.length > 0) {
    const meant = scene.focus.length > 1 || scene.list.length === 0 ? scene.focus : scene.list;
    const standing = meant.filter((row) => !isTrashed(row, scene));
    // "Both", of six that were shown, are not all of them.
    if (/^both\b/i.test(reference) && standing.length > 2)
      return yield* askWhich(search, standing, "Which two do you mean?");
    // "Delete all of them" where a question stands about one row: that may mean every task.
    if (search.act === "delete" && scene.asked !== undefined && standing.length === 1)
      return yield* askWhich(search, standing, "Do you mean this task alone?");
    return found(standing.length > 0 ? standing : meant);
  }
  if (countsFromEnd(reference) && scene.listStands) return fromTheEnd(search, reference, scene);
  // "both" with nothing talked about names no rows: it is asked, never taken for all of them.
  if (pointed === "several") return yield* oneInFocus(search, scene);
  if (pointed === "one") return yield* oneInFocus(search, scene);
  if (isBulk(reference)) return yield* allThatFit(search, reference, scene);
  const beside = theOther({ scene, known: scene.known }, reference);
  if (beside?.kind === "rows") return found(beside.rows);
  if (beside?.kind === "choice") return yield* askWhich(search, beside.candidates, "Which one do you mean?");
  const list = listFor(reference, scene);
  const counted = ordinalsIn(reference, list.length);
  if (counted !== undefined && list.length > 0) {
    const rows = counted.flatMap((index) => list[index] ?? []);
    return rows.length > 0 ? found(rows) : instead({ kind: "not-found", reference, act: search.act });
  }
  return yield* byDescription(search, reference, scene);
}

/** "Both", of two rows that were made or changed in two turns one after the other. */
function lastTwo(reference: string, scene: Scene): readonly Row[] | undefined {
  if (scene.focus.length !== 1 || (scene.listIsNew && scene.list.length > 1)) return undefined;
  if (!/^(?:both|them both|both of (?:them|those|these)|those two|these two|the two)\b/i.test(reference))
    return undefined;
  const ids = [...new Set(scene.writtenTurns.toReversed().flat())].slice(0, 2);
  const rows = ids.flatMap((id) => scene.rows.get(id) ?? []).filter((row) => !isTrashed(row, scene));
  return rows.length === 2 ? rows.toReversed() : undefined;
}

const isTrashed = (row: Row, scene: Scene): boolean => scene.trashed.some((other) => other.id === row.id);

/** "the last one" of the list last shown; what went to the trash since is no longer on it. */
function fromTheEnd(search: Search, reference: string, scene: Scene): Found {
  const list = listFor(reference, scene).filter((row) => !isTrashed(row, scene));
  const rows = (ordinalsIn(reference, list.length) ?? []).flatMap((index) => list[index] ?? []);
  return rows.length > 0 ? found(rows) : instead({ kind: "not-found", reference, act: search.act });
}

function* oneInFocus(search: Search, scene: Scene): Thought<Found> {
  const [only, ...others] = scene.focus;
  if (only !== undefined && others.length === 0) return found([only]);
  const candidates = scene.focus.length > 0 ? scene.focus : scene.list;
  if (candidates.length === 1) return found(candidates);
  if (candidates.length > 0) return yield* askWhich(search, candidates, "Which task do you mean?");
  // What was just looked for in vain is still meant: others were not talked of.
  const last = scene.lastRequests.at(-1);
  const missed = last?.kind === "act" ? last.said.reference : undefined;
  if (missed !== undefined && pointingAt(missed) === "none" && !isBulk(missed))
    return instead({ kind: "not-found", reference: missed, act: search.act });
  // Nothing was talked about yet: what ranks first is offered.
  const output = yield { name: "find_tasks", arguments: { limit: mostCandidates } };
  const problem = problemIn(output);
  if (problem !== undefined) return instead(refusal(problem));
  return yield* askWhich(search, rowsIn(output), "Which task do you mean?");
}

const exception = /^(.+?),? (?:except(?: for)?|apart from|other than|but(?: not)?) (.+)$/i;

function* allThatFit(search: Search, said: string, scene: Scene): Thought<Found> {
  const [, reference = said, without = ""] = exception.exec(said) ?? [];
  const { lacking, rest } = withoutLack(reference);
  const filter = bulkFilter(rest, scene.moment);
  const output = yield {
    name: "find_tasks",
    arguments: { ...filter, limit: lacking === undefined ? 25 : 50 },
  };
  const problem = problemIn(output);
  if (problem !== undefined) return instead(refusal(problem));
  const fitting =
    typeof filter["text"] === "string" ? fit(filter["text"], rowsIn(output)).full : rowsIn(output);
  const named = without === "" ? [] : partsOf(without);
  const kept = named.map((part) => fit(part, fitting).full);
  // What is to be left out must be known, or too much would be done.
  if (kept.some((rows) => rows.length === 0))
    return instead({ kind: "not-found", reference: without, act: search.act });
  const rows = fitting
    .filter((row) => !kept.flat().some((other) => other.id === row.id))
    .filter((row) => search.act !== "complete" || row.status !== "done")
    .filter((row) => lacking === undefined || lacks(row, lacking));
  if (rows.length === 0) return instead({ kind: "not-found", reference, act: search.act });
  if (lacking !== undefined) return found(rows.slice(0, 25), rows.length);
  if (named.length > 0) return found(rows, totalIn(output) - (fitting.length - rows.length));
  return found(rows, rows.length === rowsIn(output).length ? totalIn(output) : rows.length);
}

function* byDescription(search: Search, reference: string, scene: Scene): Thought<Found> {
  const words = contentWords(reference).join(" ");
  if (words === "") return yield* oneInFocus(search, scene);
  const recent = fit(reference, [...scene.focus, ...scene.list]);
  const only = recent.full[0];
  if (/\bones?\b/i.test(reference) && recent.full.length === 1 && only !== undefined) return found([only]);
  const first = yield {
    name: "find_tasks",
    arguments: { text: words, ...(search.includeDone ? { include_done: true } : {}), limit: 20 },
  };
  const problem = problemIn(first);
  if (problem !== undefined) return instead(refusal(problem));
  let seen = rowsIn(first);
  let fitting = fit(reference, seen);
  if (fitting.full.length === 0) {
    const done = search.act === "complete" ? { include_done: true } : {};
    const wider = yield { name: "find_tasks", arguments: { ...done, sort: "newest", limit: 50 } };
    seen = [...seen, ...rowsIn(wider).filter((row) => !seen.some((other) => other.id === row.id))];
    fitting = fit(reference, seen);
  }
  const parts = partsOf(reference);
  const each = parts.length < 2 || isExact(reference, fitting.full) ? [] : eachOfList(reference, seen);
  if (fitting.full.length === 0 && each.length === 0) {
    const spoken = spokenOf(search.request, scene);
    if (spoken?.kind === "rows") return found(spoken.rows);
    const isBoth = search.request.kind === "act" && /\b(?:both|each|all)\b/i.test(search.request.said.text);
    if (spoken?.kind === "choice" && isBoth && spoken.candidates.length === 2)
      return found(spoken.candidates);
    if (spoken?.kind === "choice")
      return yield* askWhich(search, inOrder(spoken.candidates), `Which one do you mean?`);
  }
  if (parts.length < 2 || isExact(reference, fitting.full)) return yield* decide(search, reference, fitting);
  if (each.length > 0) return found(each);
  // A row that holds all the words is not it where the parts may name others.
  const others = parts.flatMap((part) => fit(part, seen).full);
  const full = [...new Map([...others, ...fitting.full].map((row) => [row.id, row])).values()];
  const isSure = full.length === fitting.full.length || fitting.full.length === 0;
  return yield* decide(search, reference, isSure ? fitting : { full, near: [] });
}

const putsOff = (request: Request): boolean =>
  request.kind === "act" &&
  request.act === "change" &&
  request.said.fields.due !== undefined &&
  request.said.fields.status === undefined;

function* decide(
  search: Search,
  reference: string,
  fitting: { full: readonly Row[]; near: readonly Row[] },
): Thought<Found> {
  const open = fitting.full.filter((row) => row.status !== "done");
  // Of several done ones, completing names one: they are all done. Any other act must know which.
  const done = search.act === "complete" ? fitting.full.slice(0, 1) : fitting.full;
  const full = open.length > 0 ? open : done;
  // What is done is not put off unasked: another row may be meant, or it comes again.
  if (open.length === 0 && full.length > 0 && putsOff(search.request))
    return yield* askWhich(search, full, `“${full[0]?.title ?? ""}” is done already. Do you mean that one?`);
  if (full.length === 1) return found(full);
  if (full.length > 1) {
    const more = full.length > mostCandidates ? ` (${full.length} fit; these come first)` : "";
    return yield* askWhich(
      search,
      inOrder(full),
      `Several tasks fit “${reference}”${more}. Which one do you mean?`,
    );
  }
  const near = fitting.near.filter((row) => row.status !== "done");
  if (near.length > 0 && near.length <= mostCandidates) {
    const text = `I have no task that is quite “${reference}”. Do you mean ${near.length === 1 ? "this one" : "one of these"}?`;
    return yield* askWhich(search, near, text);
  }
  return instead({ kind: "not-found", reference, act: search.act });
}

export function* askWhich(search: Search, rows: readonly Row[], text: string): Thought<Found> {
  const candidates = rows.slice(0, mostCandidates);
  if (candidates.length === 0) return instead({ kind: "not-found", reference: "", act: search.act });
  return instead(yield* ask({ text, options: labels(candidates), candidates, request: search.request }));
}

/** Puts a question to the user; the turn waits for the answer. */
export function* ask(asked: Asked): Thought<Fact> {
  const input = asked.options.length === 0 ? {} : { options: asked.options };
  yield { name: "ask_user", arguments: { question: asked.text, ...input } };
  return { kind: "question", ...asked };
}

/** Titles as options; equal ones are told apart by their due date or their place. */
function labels(rows: readonly Row[]): string[] {
  return rows.map((row, index) => {
    const twin = rows.some((other, place) => place !== index && other.title === row.title);
    const title = row.title.slice(0, 150);
    return twin ? `${title} (${row.due_words ?? row.due ?? `no. ${index + 1}`})` : title;
  });
}

export function refusal(problem: NonNullable<ReturnType<typeof problemIn>>): Fact {
  return {
    kind: "refused",
    problem: problem.problem,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    waiting: problem.waiting_for_approval === true,
  };
}
