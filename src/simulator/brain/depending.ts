import { write } from "./acting.ts";
import { findRows } from "./find-rows.ts";
import type { Fact } from "./facts.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

const between =
  /^(.+?) (?:(?:now |really |also )*(?:depends?|relies|rely|is dependent|are dependent) (?:up)?on|(?:has|have|needs?) to wait (?:for|until|on)|(?:must|should|can(?:not|['’]?t)|will) (?:only )?(?:wait|start|be (?:done|started)) (?:for|until|before|after|once)|comes after|is blocked by (?=(?:the|my) .+ (?:task|one)\b)) (.+?)(?: (?:is|are|has been) (?:done|finished|completed?))?[.!]*$/i;

/** "The tax return depends on the receipts task": both are rows, and the first waits for the second. */
export function readDepend(text: string): Request | undefined {
  const said = text
    .trim()
    .replace(/^(?:please|note that|and|also)\s+/i, "")
    .replace(/^(?:make|let) (.+?) depend on /i, "$1 depends on ");
  const match = between.exec(said);
  const reference = match?.[1];
  const on = match?.[2];
  if (reference === undefined || on === undefined || /^(?:it|that|what|which|how|i|we|this)$/i.test(on))
    return undefined;
  if (/^(?:what|which|how|why|who|remind|add|create|if|i|we)\b/i.test(reference)) return undefined;
  return { kind: "depend", reference, on };
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
