import { isAnotherThing } from "./another-thing.ts";
import type { Fact } from "./facts.ts";
import { askWhich } from "./find-rows.ts";
import type { Row } from "./outputs.ts";
import { pointingAt } from "./pointing.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

type Act = Extract<Request, { kind: "act" }>;

/** Whether the message that asked for an act only nearly names the row that was found for it. */
function isNearly(row: Row, { act, said, heard }: Act, { moment, focus, asked, rows }: Scene): boolean {
  // An answer chooses among what was offered, and what is opened again was done before.
  if (asked?.candidates.some(({ id }) => id === row.id) === true) return false;
  if (act === "change" && said.fields.status === "todo" && rows.get(row.id)?.status === "done") return false;
  // "That was chapter 3, reopen it": what was talked of is meant, whatever else is told.
  const isPointed = pointingAt(said.reference ?? "") === "one" && focus.some(({ id }) => id === row.id);
  return heard !== undefined && !isPointed && isAnotherThing(heard, row, act, said.fields, moment);
}

/** A longer list was named by what its rows share, and not by their titles. */
const mostNamed = 3;

/** Asks instead of acting on a row that the words only nearly name; undefined where all is plain. */
export function* askIfNearly(
  rows: readonly Row[],
  request: Act,
  scene: Scene,
): Thought<readonly Fact[] | undefined> {
  const others = rows.length > mostNamed ? [] : rows.filter((row) => isNearly(row, request, scene));
  const [row] = others;
  if (row === undefined) return undefined;
  const search = { reference: request.said.reference, act: request.act, request, includeDone: false };
  const text = `That is not quite “${row.title.slice(0, 150)}”. Which task do you mean?`;
  const which = yield* askWhich(search, others, text);
  return which.kind === "instead" ? which.facts : [];
}
