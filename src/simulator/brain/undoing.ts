import type { Fact } from "./facts.ts";
import { write } from "./acting.ts";
import { ask, refusal } from "./find-rows.ts";
import { fit } from "./fit.ts";
import { historyIn, problemIn, type Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

/** Takes back the newest turn that changed something; the log, not the brain, knows which that is. */
export function* undo(): Thought {
  return yield* write({ name: "undo_changes", arguments: {} }, "undo");
}

/** Takes back the newest turns that changed something; the log knows which those are. */
export function* undoTurns(turns: number): Thought {
  return yield* write({ name: "undo_changes", arguments: turns === 1 ? {} : { turns } }, "undo");
}

/** The newest turns, named by their very changes, which are found in the log by the rows that the turns wrote. */
export function* undoSeveral(turns: number, scene: Scene): Thought {
  const output = yield { name: "task_history", arguments: { limit: 50 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const mine = historyIn(output).filter(({ by = "" }) => by.startsWith("assistant"));
  const written = scene.writtenTurns.slice(-turns).flat();
  const ids = [...new Set(written)].flatMap((row) => {
    const times = written.filter((other) => other === row).length;
    const newest = mine.filter((entry) => entry.task_id === row).slice(0, times);
    return newest.filter(({ by = "" }) => !by.includes("taken back")).map((entry) => entry.id);
  });
  if (ids.length === 0) return yield* undo();
  return yield* write({ name: "undo_changes", arguments: { change_ids: ids } }, "undo");
}

/** Of what was done last, these rows alone: their newest change is found in the log. */
export function* undoRows(rows: readonly Row[]): Thought {
  const output = yield { name: "task_history", arguments: { limit: 50 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const ids = rows.flatMap(({ id }) => historyIn(output).find((entry) => entry.task_id === id)?.id ?? []);
  if (ids.length === 0) return [{ kind: "not-found", reference: rows[0]?.title ?? "", act: "restore" }];
  return yield* write({ name: "undo_changes", arguments: { change_ids: ids } }, "undo");
}

/** Does again what the last undo took back: its own changes, by the log, are taken back in turn. */
export function* again({ takenBack }: Scene): Thought {
  if (takenBack.length === 0) return [{ kind: "talk", topic: "nothing-to-redo" }];
  const output = yield { name: "task_history", arguments: { limit: 50 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const entries = historyIn(output);
  const ids = takenBack.flatMap((taskId) => {
    const newest = entries.find((entry) => entry.task_id === taskId);
    return newest?.by?.startsWith("undo") === true ? [newest.id] : [];
  });
  if (ids.length === 0) return [{ kind: "talk", topic: "nothing-to-redo" }];
  return yield* write({ name: "undo_changes", arguments: { change_ids: ids } }, "redo");
}

/** Takes the last turn back, then does its request on the row that was really meant. */
export function* redo(scene: Scene, request: Request, begin: (request: Request) => Thought): Thought {
  // By its very changes: were it to wait for approval, "the newest turn" would be another one by then.
  const undone = scene.anythingWritten ? yield* undoSeveral(1, scene) : [];
  const waits = undone.some((fact) => fact.kind === "refused" && fact.waiting);
  // A change reckoned from what stands would be wrong while the first one still stands.
  if (waits && request.kind === "act" && request.act === "change") {
    return [...undone, { kind: "told", text: "When that is taken back, say the other change again." }];
  }
  return [...undone, ...(yield* begin(request))];
}

/** Brings a row back from the trash: its deletion is looked up in the log and taken back. */
export function* restore(request: Extract<Request, { kind: "restore" }>): Thought {
  const output = yield { name: "task_history", arguments: { kind: "deleted", limit: 50 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const entries = historyIn(output).filter(({ by = "" }) => !by.includes("taken back"));
  const fitting = fit(request.reference, entries).full;
  const ids = new Map(fitting.toReversed().map((entry) => [entry.title, entry.id]));
  const [only] = ids.values();
  if (only === undefined) {
    const fact: Fact = { kind: "not-found", reference: request.reference, act: "restore" };
    return [fact];
  }
  if (ids.size > 1) {
    const text = `Several deleted tasks fit “${request.reference}”. Which one do you mean?`;
    return [yield* ask({ text, options: [...ids.keys()].slice(0, 4), candidates: [], request })];
  }
  return yield* write({ name: "undo_changes", arguments: { change_ids: [only] } }, "undo");
}
