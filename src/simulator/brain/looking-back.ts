import { dayName } from "../../language/day-names.ts";
import { momentAt } from "../../language/moment.ts";
import type { Moment } from "../../language/reading.ts";
import { findRows, refusal } from "./find-rows.ts";
import { fit } from "./fit.ts";
import { historyIn, loggedIn, problemIn, rowsIn, totalIn, type HistoryEntry } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

type History = Extract<Request, { kind: "history" }>;

const mostRead = 50;
const mostShown = 30;

const dayOf = (entry: HistoryEntry, { timeZone }: Moment): string => {
  const at = new Date(entry.at ?? "");
  return Number.isNaN(at.getTime()) ? "" : momentAt(at, timeZone).now.slice(0, 10);
};

/** When it was, as a person says it. */
function withTime(entry: HistoryEntry, moment: Moment): HistoryEntry {
  const at = new Date(entry.at ?? "");
  if (Number.isNaN(at.getTime())) return entry;
  const { now } = momentAt(at, moment.timeZone);
  const ago = Math.round((Date.parse(moment.now.slice(0, 10)) - Date.parse(now.slice(0, 10))) / 86_400_000);
  const day = ago === 0 ? "today" : ago === 1 ? "yesterday" : dayName(now.slice(0, 10));
  return { ...entry, day, time: now.slice(11, 16) };
}

function fitting(named: string | undefined, entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  if (named === undefined) return entries;
  const titles = new Set(fit(named, entries).full.map(({ title }) => title));
  return entries.filter((entry) => titles.has(entry.title));
}

/** What the log has: of one row or of all, between two days, without what was taken back. */
export function* history(request: History, scene: Scene): Thought {
  const { reference, since, change, about, by, named, until, latest } = request;
  if (latest === true) return yield* lastTurn(scene, about);
  let id: string | undefined;
  if (reference !== undefined) {
    const search = { reference, act: "look", request, includeDone: true } as const;
    const found = yield* findRows(search, scene);
    if (found.kind === "instead") return found.facts;
    id = found.rows[0]?.id;
  }
  const output = yield {
    name: "task_history",
    arguments: {
      ...(id === undefined ? {} : { id }),
      ...(since === undefined ? {} : { since }),
      ...(change === "any" ? {} : { kind: change }),
      ...(by === undefined ? {} : { by }),
      limit: mostRead,
    },
  };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const entries = historyIn(output);
  const wanted = fitting(
    named,
    entries.filter((entry) => until === undefined || dayOf(entry, scene.moment) <= until),
  );
  // What was sorted out here is known only as far as was read.
  const logged = loggedIn(output);
  const isSorted = named !== undefined || until !== undefined;
  const isCut = (logged.total ?? entries.length) > entries.length;
  const counted = isSorted ? { total: wanted.length, ...(isCut ? { atLeast: true as const } : {}) } : logged;
  const told = wanted.slice(0, mostShown).map((entry) => withTime(entry, scene.moment));
  const asks = {
    ...(request.asksWhen === undefined ? {} : { asksWhen: request.asksWhen }),
    ...(request.counts === undefined ? {} : { counts: request.counts }),
  };
  return [{ kind: "history", entries: told, about, ...counted, ...asks }];
}

/** What the last turn that changed something did, row by row. */
function* lastTurn(scene: Scene, about: string): Thought {
  const written = scene.writtenTurns.at(-1) ?? [];
  if (written.length === 0) return [{ kind: "told", text: "I changed nothing in this conversation so far." }];
  const output = yield { name: "task_history", arguments: { by: "assistant_here", limit: mostRead } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const entries = historyIn(output);
  const turn = entries.slice(0, newestRun(entries, written));
  return [{ kind: "history", entries: turn.map((entry) => withTime(entry, scene.moment)), about }];
}

/** How many of the newest entries are of that turn: it may have changed one row more than once. */
function newestRun(entries: readonly HistoryEntry[], written: readonly string[]): number {
  const end = entries.findIndex(({ task_id }) => task_id === undefined || !written.includes(task_id));
  return Math.min(end === -1 ? entries.length : end, written.length);
}

/** The rows that lie in the trash themselves: what the log has deleted may be back, or gone for good. */
export function* trash(): Thought {
  const output = yield { name: "find_tasks", arguments: { trashed: true, limit: 20 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const rows = rowsIn(output);
  if (rows.length === 0) return [{ kind: "told", text: "The trash is empty." }];
  return [{ kind: "rows", rows, total: totalIn(output), about: "in the trash" }];
}
