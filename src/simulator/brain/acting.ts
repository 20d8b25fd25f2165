import type { Fact } from "./facts.ts";
import { contentWords, fit, metWords, touchedBy } from "./fit.ts";
import { eachOfList } from "./each-of-list.ts";
import { ask, askWhich, findRows, refusal } from "./find-rows.ts";
import { outcomesIn, problemIn, rowsIn, type Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import { underWay } from "./half-done.ts";
import { askIfNearly } from "./nearly-named.ts";
import { addedNotes } from "./added-notes.ts";
import { keepsDay } from "./keeps-day.ts";
import { endOn, movedDue } from "./moved-due.ts";
import { movedPriority } from "./moved-priority.ts";
import { isBulk, ordinalsIn, pointingAt } from "./pointing.ts";
import { rulesIn, tellRule } from "./rule-outcomes.ts";
import { newRow, rowChanges } from "./said-fields.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Scene } from "./scene.ts";
import type { Call, Thought } from "./thinking.ts";

type Create = Extract<Request, { kind: "create" }>;
type Act = Extract<Request, { kind: "act" }>;

/** What a write came to: its outcomes, or why there are none. */
export function* write(call: Call, way: Extract<Fact, { kind: "written" }>["way"] = "plain"): Thought {
  const output = yield call;
  const outcomes = outcomesIn(output);
  const problem = problemIn(output);
  const facts: Fact[] = outcomes.length > 0 ? [{ kind: "written", outcomes, way }] : [];
  facts.push(...rulesIn(output).map(tellRule));
  if (problem !== undefined) facts.push(refusal(problem));
  if (facts.length === 0) facts.push(refusal({ problem: "The tool told of no row that changed" }));
  return facts;
}

/** "gym": a word or two without a verb may name a row that stands; then that row is shown and none is made. */
function isBareName({ said, under }: Create): boolean {
  const { title = "", ...others } = said.fields;
  const [first = "", ...rest] = said.text.trim().toLowerCase().split(/\s+/);
  const isShort = rest.length < 2 && title.trim().toLowerCase() === said.text.trim().toLowerCase();
  return isShort && under === undefined && Object.keys(others).length === 0 && !isOwnVerb(first);
}

export function* create(request: Create, scene: Scene): Thought {
  const { rather } = request;
  if (request.tells === true && rather === undefined) return yield* askAbout(request, scene);
  if (rather !== undefined) {
    const reference = rather.act.said.reference ?? "";
    const isCounted =
      ordinalsIn(reference, scene.list.length) !== undefined || pointingAt(reference) !== "none";
    if (isCounted && scene.list.length > 0) return yield* act(rather.act, scene);
    // What is reported as finished may have been finished before: then it is told so, and not made again.
    const done = rather.act.act === "complete" ? { include_done: true } : {};
    const output = yield {
      name: "find_tasks",
      arguments: { text: contentWords(reference).join(" "), ...done, limit: 20 },
    };
    const seen = rowsIn(output);
    const isThere = fit(reference, seen).full.length > 0 || eachOfList(reference, seen).length > 0;
    if (isThere || !rather.mayCreate) return yield* act(rather.act, scene);
    if (request.tells === true) return yield* askAbout(request, scene);
  }
  if (rather === undefined && isBareName(request)) {
    const output = yield {
      name: "find_tasks",
      arguments: { text: contentWords(request.said.text).join(" "), limit: 20 },
    };
    const { full } = fit(request.said.text, rowsIn(output));
    const [only] = full;
    if (full.length === 1 && only !== undefined) return [{ kind: "row", row: only, asked: "all" }];
  }
  const row = newRow(request.said.fields);
  if (row["title"] === "") {
    const text = "What should the task be called?";
    return [yield* ask({ text, options: [], candidates: [], request })];
  }
  const { under, parts } = request;
  if (under === undefined && parts !== undefined) return yield* createWithParts(row, parts);
  if (under === undefined) return yield* write({ name: "create_tasks", arguments: { tasks: [row] } });
  const found = yield* findRows({ reference: under, act: "change", request, includeDone: false }, scene);
  if (found.kind === "instead") return found.facts;
  const parent = found.rows[0]?.id;
  return yield* write({ name: "create_tasks", arguments: { tasks: [{ ...row, parent_id: parent }] } });
}

/** The task first, for its parts must name it; what could not be made takes no parts. */
function* createWithParts(row: Record<string, unknown>, parts: readonly Create[]): Thought {
  const made = yield* write({ name: "create_tasks", arguments: { tasks: [row] } });
  const parent = made.flatMap((fact) =>
    fact.kind === "written"
      ? fact.outcomes.flatMap(({ id, result }) => (result === "failed" ? [] : (id ?? [])))
      : [],
  )[0];
  if (parent === undefined) return made;
  const tasks = parts.map(({ said }) => ({ ...newRow(said.fields), parent_id: parent }));
  return [...made, ...(yield* write({ name: "create_tasks", arguments: { tasks } }))];
}

/** News that may touch a row: what it means for that row is asked, never guessed. */
function* askAbout({ said: { text, fields }, act: wanted, beside }: Create, scene: Scene): Thought {
  const output = yield { name: "find_tasks", arguments: { sort: "newest", limit: 50 } };
  const { due } = fields;
  const said: Act["said"] = { kind: "complete", fields: {}, text };
  const request: Act = wanted ?? { kind: "act", act: "complete", said };
  const { sure, maybe } = touchedBy(text, rowsIn(output));
  const candidates = [...sure, ...maybe].slice(0, 4);
  // "Anna's party is Saturday at 8": with a day and no row of it, there is something to keep.
  const isNew = rowsIn(output).every((row) => metWords(text, row) === 0);
  // A day that is over leaves nothing to do.
  const isAhead = due !== undefined && due.date >= scene.moment.now.slice(0, 10);
  if (candidates.length === 0 && isAhead && wanted === undefined && isNew)
    return yield* write({ name: "create_tasks", arguments: { tasks: [newRow(fields)] } });
  // A feeling or a story around a wish needs no words of its own.
  if (candidates.length === 0 && beside === true) return [];
  if (candidates.length === 0) return [{ kind: "talk", topic: "unclear" }];
  if (wanted !== undefined && sure.length === 1) return yield* act({ ...wanted, rows: candidates }, scene);
  const question =
    wanted !== undefined
      ? "Which task do you mean?"
      : candidates.length === 1
        ? "Is this task done? Then I complete it; or tell me what to change."
        : "Is one of these tasks done? Then I complete it; or tell me what to change.";
  return [yield* ask({ text: question, options: candidates.map(({ title }) => title), candidates, request })];
}

/** Completes, changes or deletes the rows that are meant, once it is sure which ones. */
export function* act(told: Act, scene: Scene): Thought {
  const request = underWay(told);
  const reference = nameOf(request);
  if (request.among !== undefined && request.rows === undefined) {
    const asked = { reference, act: request.act, request, includeDone: false };
    const which = yield* askWhich(asked, request.among, "Which task do you mean?");
    return which.kind === "instead" ? which.facts : [];
  }
  const gone = inTrash(request, scene);
  const found =
    gone !== undefined
      ? ({ kind: "rows", rows: gone, total: gone.length } as const)
      : request.rows === undefined
        ? yield* findRows({ reference, act: request.act, request, includeDone: true }, scene)
        : ({ kind: "rows", rows: request.rows, total: request.rows.length } as const);
  if (found.kind === "instead") return found.facts;
  const unsure = yield* askIfNearly(found.rows, request, scene);
  if (unsure !== undefined) return unsure;
  const facts = yield* actOn(request, found.rows, scene.moment.now.slice(0, 10));
  if (found.total <= found.rows.length) return facts;
  const text = `${found.total} tasks fit; I take ${found.rows.length} at a time.`;
  return [...facts, { kind: "told", text }];
}

const forGood = /\b(?:permanently|for good|forever)\b/i;

/** "Now delete it for good", of what went to the trash before: it is still there to be deleted. */
function inTrash(request: Act, { trashed, focus }: Scene): readonly Row[] | undefined {
  if (request.act !== "delete" || !forGood.test(request.said.text) || trashed.length === 0) return undefined;
  const reference = nameOf(request) ?? "";
  const isGone = (row: Row): boolean => trashed.some((other) => other.id === row.id);
  if (pointingAt(reference) !== "none") return focus.length > 0 && focus.every(isGone) ? focus : undefined;
  const named = fit(reference, trashed).full;
  return named.length === 1 && request.rows === undefined ? named : undefined;
}

/** "Got the parcel" reports on the parcel, however the row says that one comes by it. */
const gotHold =
  /^(?:got|received|collected|grabbed|picked up|did|handled|dealt with|took care of|sorted(?: out)?)\s+(?=(?:the|my|our)\b)/i;

/** How the row is named, without what says when or how: "buy milk for good", "the invoice today". */
function nameOf({ act, said }: Act): string | undefined {
  const { reference } = said;
  if (act === "delete")
    return reference?.replace(/\b(?:permanently|for good|forever|completely)\b/gi, "").trim();
  if (act !== "complete" || reference === undefined || isBulk(reference)) return reference;
  return reference
    .replace(gotHold, "")
    .replace(/\b(one|thing|task) (?:is|was|are) \p{L}+$/iu, "$1")
    .replace(/\s*(?:[:;]-?[()DP]|\p{Extended_Pictographic})+/gu, "")
    .replace(/\bfor (?:about |almost |over )?(?:an?|half an|two|three|\d+) (?:minutes?|hours?|days?)\b/gi, "")
    .replace(/\b(?:yesterday|today|just now|this morning|last night|earlier)\b/gi, "")
    .trim();
}

function* actOn(request: Act, rows: readonly Row[], today: string): Thought {
  const ids = rows.map((row) => row.id);
  switch (request.act) {
    case "complete":
      return yield* complete(rows);
    case "delete": {
      const permanent = forGood.test(request.said.text);
      const call = { name: "delete_tasks", arguments: { ids, ...(permanent ? { permanent: true } : {}) } };
      return yield* write(call, permanent ? "for-good" : "plain");
    }
    case "change":
      return yield* change(request, rows, today);
    default:
      return request.act satisfies never;
  }
}

/** A row that is done already is told as such: nothing is claimed about it, and nothing is called for it. */
function* complete(rows: readonly Row[]): Thought {
  const done = rows.filter((row) => row.status === "done");
  const open = rows.filter((row) => row.status !== "done");
  const already: Fact[] = done.map((row) => ({
    kind: "written",
    way: "plain",
    outcomes: [{ id: row.id, title: row.title, result: "unchanged", problem: "it was already done" }],
  }));
  if (open.length === 0) return already;
  const ids = open.map((row) => row.id);
  return [...(yield* write({ name: "complete_tasks", arguments: { ids } })), ...already];
}

/** "Make it weekly" says no day: a row that has one keeps it, and so does one of which nothing but the title was told. */
const dueSaid = (
  { due, repeat }: Act["said"]["fields"],
  text: string,
  row: Row,
): Act["said"]["fields"]["due"] =>
  repeat !== undefined &&
  (row.due !== undefined ? keepsDay(repeat, row) || due === undefined : row.status === undefined) &&
  !/\b(?:today|tonight|starting|from|on|due)\b/i.test(text)
    ? undefined
    : due;

function* change(request: Act, rows: readonly Row[], today: string): Thought {
  const { fields, text } = request.said;
  const { due: _due, ...others } = rowChanges(fields);
  const withNotes = yield* addedNotes(request.said, rows);
  if (withNotes.kind === "instead") return withNotes.facts;
  const tasks = rows.map((row) => {
    if (request.ends !== undefined) return { id: row.id, ...endOn(request.ends, row) };
    const due =
      fields.clear?.includes("due") === true
        ? undefined
        : movedDue(text, dueSaid(fields, text, row), row, row.status && today);
    const priority = movedPriority(text, fields.priority, row);
    const notes = withNotes.notes.get(row.id);
    return {
      id: row.id,
      ...others,
      ...(due === undefined ? {} : { due }),
      ...(priority === undefined ? {} : { priority }),
      ...(notes === undefined ? {} : { notes }),
    };
  });
  if (tasks.every((task) => Object.keys(task).length === 1)) {
    const title = rows.length === 1 ? `“${rows[0]?.title.slice(0, 150) ?? ""}”` : "these tasks";
    const question = /^(?:please )?(?:move|reschedule|postpone|push)\b/i.test(text)
      ? `To which day should I move ${title}?`
      : `What should I change about ${title}?`;
    return [yield* ask({ text: question, options: [], candidates: [], request: { ...request, rows } })];
  }
  return yield* write({ name: "update_tasks", arguments: { tasks } });
}
