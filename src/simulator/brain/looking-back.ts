import { momentAt } from "../../language/moment.ts";
import type { Moment } from "../../language/reading.ts";
import { findRows, refusal } from "./find-rows.ts";
import { fit } from "./fit.ts";
import { historyIn, type HistoryEntry, problemIn } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

type History = Extract<Request, { kind: "history" }>;

/** Later changes that make an earlier one no longer true. */
const undoneBy: Readonly<Record<string, ReadonlySet<string>>> = {
  completed: new Set(["reopened", "completed"]),
  deleted: new Set(["restored", "deleted", "purged"]),
  created: new Set(["purged"]),
};

const isTakenBack = ({ by = "" }: HistoryEntry): boolean => by.includes("taken back");

/** Without what no longer holds: a row that was reopened since is not finished, one brought back is not deleted. */
function stillTrue(entries: readonly HistoryEntry[], all: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.filter((entry) => {
    const place = all.findIndex((other) => other.id === entry.id);
    const later = place === -1 ? [] : all.slice(0, place);
    const isOver = later.some(
      (other) => other.task_id === entry.task_id && undoneBy[entry.kind]?.has(other.kind) === true,
    );
    return !isOver && !isTakenBack(entry);
  });
}

const dayOf = (entry: HistoryEntry, { timeZone }: Moment): string => {
  const at = new Date(entry.at ?? "");
  return Number.isNaN(at.getTime()) ? "" : momentAt(at, timeZone).now.slice(0, 10);
};

function fitting(named: string | undefined, entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  if (named === undefined) return entries;
  const titles = new Set(fit(named, entries).full.map(({ title }) => title));
  return entries.filter((entry) => titles.has(entry.title));
}

/** What the log has: of one row or of all, between two days, without what was taken back. */
export function* history(request: History, scene: Scene): Thought {
  const { reference, since, change, about, byAssistant = false, named, until } = request;
  let id: string | undefined;
  if (reference !== undefined) {
    const search = { reference, act: "look", request, includeDone: true } as const;
    const found = yield* findRows(search, scene);
    if (found.kind === "instead") return found.facts;
    id = found.rows[0]?.id;
  }
  const days = since === undefined ? {} : { since };
  const kind = change === "any" ? {} : { kind: change };
  const output = yield {
    name: "task_history",
    arguments: { ...(id === undefined ? {} : { id }), ...days, ...kind, limit: 50 },
  };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  let entries = historyIn(output);
  if (change !== "any" && entries.length > 0) {
    const all = yield { name: "task_history", arguments: { ...days, limit: 50 } };
    entries = stillTrue(entries, historyIn(all));
  }
  const wanted = entries
    .filter(({ by = "" }) => !byAssistant || by.startsWith("assistant"))
    .filter((entry) => until === undefined || dayOf(entry, scene.moment) <= until);
  return [{ kind: "history", entries: fitting(named, wanted).slice(0, 30), about }];
}

/** The trash as the log tells it: rows deleted and neither brought back nor deleted for good since. */
export function* trash(): Thought {
  const deleted = yield { name: "task_history", arguments: { kind: "deleted", limit: 50 } };
  const problem = problemIn(deleted);
  if (problem !== undefined) return [refusal(problem)];
  const all = yield { name: "task_history", arguments: { limit: 50 } };
  const entries = stillTrue(historyIn(deleted), historyIn(all));
  return [{ kind: "history", entries, about: "in the trash" }];
}
