import { readDependence } from "../../language/requests/dependence.ts";
import { write } from "./acting.ts";
import { findRows } from "./find-rows.ts";
import type { Fact } from "./facts.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

/** "The tax return depends on the receipts task": both are rows, and the first waits for the second. */
export function readDepend(text: string): Request | undefined {
  const said = readDependence(text);
  return said === null ? undefined : { kind: "depend", ...said };
}

export function* depend(request: Extract<Request, { kind: "depend" }>, scene: Scene): Thought {
  const find = (reference: string, includeDone: boolean) =>
    findRows({ reference, act: "change", request, includeDone }, scene);
  const waiting = yield* find(request.reference, false);
  if (waiting.kind === "instead") return waiting.facts;
  const first = yield* find(request.on, true);
  if (first.kind === "instead") return first.facts;
  const [row] = waiting.rows;
  const [before] = first.rows;
  if (row === undefined || before === undefined || row.id === before.id) {
    const fact: Fact = { kind: "not-found", reference: request.on, act: "change" };
    return [fact];
  }
  const blockers = [...new Set([...(row.blocked_by ?? []), before.id])];
  const facts = yield* write({
    name: "update_tasks",
    arguments: { tasks: [{ id: row.id, blocked_by: blockers }] },
  });
  // People know rows by their titles, not by their ids.
  return facts.map((fact) =>
    fact.kind === "written"
      ? {
          ...fact,
          outcomes: fact.outcomes.map((outcome) => ({
            ...outcome,
            ...(outcome.changed === undefined
              ? {}
              : { changed: { ...outcome.changed, blocked_by: [before.title] } }),
          })),
        }
      : fact,
  );
}
