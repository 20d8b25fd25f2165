import { bold, dueInWords, statusInWords } from "./describe-row.ts";
import type { Fact } from "./facts.ts";
import { findRows, refusal } from "./find-rows.ts";
import { problemIn, rowsIn, type Row } from "./outputs.ts";
import type { PartsRequest } from "./reading-parts.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

/** The parts of one row, done ones among them, or how far it has come. */
export function* lookAtParts(request: PartsRequest, scene: Scene): Thought {
  const { reference } = request;
  const parent = reference === "it" ? parentInFocus(scene) : undefined;
  if (parent !== undefined) return yield* partsOf(parent, request);
  const found = yield* findRows({ reference, act: "look", request, includeDone: true }, scene);
  if (found.kind === "instead") return found.facts;
  const [first] = found.rows;
  // "How many steps are left?" after one of them is about the whole.
  const whole = reference === "it" ? scene.rows.get(first?.parent_id ?? "") : undefined;
  const row = whole ?? first;
  return row === undefined ? [{ kind: "not-found", reference, act: "look" }] : yield* partsOf(row, request);
}

/** Right after a task was made with its parts, all of them were talked of: what is meant is what they are parts of. */
function parentInFocus({ focus, rows }: Scene): Row | undefined {
  const parents = new Set(focus.flatMap(({ parent_id }) => parent_id ?? []));
  const [only] = parents;
  return focus.length > 1 && parents.size === 1 && only !== undefined ? rows.get(only) : undefined;
}

function* partsOf(row: Row, request: PartsRequest): Thought {
  const { asked } = request;
  const output = yield {
    name: "find_tasks",
    arguments: { parent_id: row.id, include_done: true, limit: 50 },
  };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const parts = rowsIn(output).filter(({ id }) => id !== row.id);
  if (parts.length === 0)
    return asked === "list"
      ? [
          { kind: "told", text: `${bold(row.title)} has no subtasks.` },
          { kind: "row", row, asked: "all" },
        ]
      : [{ kind: "row", row, asked: "all" }];
  const open = parts.filter(({ status }) => status !== "done");
  const listed = open.length > 0 && request.open === true ? open : parts;
  const list: Fact = { kind: "rows", rows: listed, total: listed.length, about: `under ${bold(row.title)}` };
  return asked === "list" && request.open !== true
    ? [list]
    : [progressOf(row, parts.length, open.length), list];
}

/** How many are still open is told, never a deed: who finished them, and when, is for the log to say. */
function progressOf(row: Row, count: number, open: number): Fact {
  const due = row.status === "done" ? undefined : dueInWords(row);
  const state = [
    open === 0 ? `none of its ${count} subtasks is open any more` : `${open} of ${count} subtasks still open`,
    ...(row.status === "blocked" || row.status === "in_progress" ? [statusInWords(row.status)] : []),
    ...(due === undefined ? [] : [due]),
  ];
  return { kind: "told", text: `${bold(row.title)}: ${state.join(", ")}.` };
}
