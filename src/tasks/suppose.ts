import { dayName } from "../language/day-names.ts";
import type { Cause, Change } from "../shared/change.ts";
import { CaroleError } from "../shared/errors.ts";
import { TaskQuery, type Due, type Task } from "../shared/task.ts";
import type { Assumption, Proposal } from "../shared/what-if.ts";
import { unestimatedMinutes } from "./day-book.ts";
import { addDays, dayIn, daysBetween, minutesInWords } from "./days.ts";
import { isOpen } from "./task-rules.ts";
import type { TaskService, WriteOptions } from "./task-service.ts";
import { proposeMoves } from "./what-if.ts";

export interface SupposeOptions {
  readonly now: Date;
  readonly timeZone: string;
  /** Minutes of work of an ordinary day; eight hours where nobody said. */
  readonly capacityMinutes?: number;
}

const usualCapacity = 480;
/** Rows looked at, however many there are: the soonest of those due within the window. */
const rowsLookedAt = 500;
/** So many days after the assumption ends are filled with what is due there already. */
const daysAfter = 21;
const longestDays = 92;
const layersFollowed = 20;

/** What slips under an assumption and what it would take. Reads only; the work is bounded. */
export async function suppose(
  tasks: Pick<TaskService, "get" | "getMany" | "list" | "plan">,
  assumption: Assumption,
  { now, timeZone, capacityMinutes = usualCapacity }: SupposeOptions,
): Promise<Proposal> {
  const today = dayIn(now, timeZone);
  checkDays(assumption, today);
  const moved = assumption.kind === "moved" ? await tasks.get(assumption.taskId) : undefined;
  if (moved !== undefined && !isOpen(moved)) {
    throw new CaroleError(
      "invalid_request",
      `“${moved.title}” is not open, so nothing follows from moving it.`,
    );
  }
  const until = addDays(lastDay(assumption, moved), daysAfter);
  const page = await tasks.list(
    TaskQuery.parse({
      status: ["backlog", "todo", "in_progress", "blocked"],
      due_after: today,
      due_before: until,
      sort: "due",
      limit: rowsLookedAt,
    }),
  );
  const rows = moved === undefined ? page.items : await withAllBefore(tasks, moved, page.items);
  const plan = await tasks.plan({ now, timeZone, limit: 100 });
  const ranking = plan.items.map((item) => item.task.id);
  const { moves, stays } = proposeMoves(rows, { assumption, today, capacityMinutes, ranking });
  return {
    assumption,
    words: inWords(assumption, moved),
    capacityMinutes,
    unestimatedMinutes,
    looked: rows.length,
    complete: page.nextCursor === null,
    moves,
    stays,
  };
}

/** Moves that were shown are made, all of them or none, on the very versions that were shown; one undo takes them back. */
export async function applyMoves(
  tasks: Pick<TaskService, "getMany" | "update">,
  moves: readonly { readonly taskId: string; readonly version: number; readonly to: Due }[],
  cause: Cause,
  options: WriteOptions = {},
): Promise<Change[]> {
  const rows = new Map((await tasks.getMany(moves.map(({ taskId }) => taskId))).map((row) => [row.id, row]));
  const passedBy = moves.filter(({ taskId, version }) => rows.get(taskId)?.version !== version);
  if (passedBy.length > 0) throw outdated(passedBy.map(({ taskId }) => rows.get(taskId)));
  return tasks.update(
    moves.map(({ taskId, version, to }) => ({
      id: taskId,
      patch: { due: to },
      expectedVersion: version,
      reasons: { due: "part of a plan that was tried out first" },
    })),
    cause,
    options,
  );
}

function outdated(rows: readonly (Task | undefined)[]): CaroleError {
  const names = rows.slice(0, 3).map((row) => (row === undefined ? "A task that is gone" : `“${row.title}”`));
  const more = rows.length > names.length ? ` and ${rows.length - names.length} more` : "";
  const were = rows.length === 1 ? "was" : "were";
  return new CaroleError(
    "version_conflict",
    `${names.join(", ")}${more} ${were} changed after this plan was made, so nothing of it was applied.`,
    { hint: "Suppose it again to see the plan with the tasks as they stand now." },
  );
}

function checkDays(assumption: Assumption, today: string): void {
  if (assumption.kind === "moved") {
    if (assumption.due.date >= today) return;
    throw new CaroleError("invalid_request", `${dayName(assumption.due.date)} is over already.`, {
      hint: "Suppose a day that is still to come.",
    });
  }
  const { from, until } = assumption;
  if (until < today || until < from) {
    throw new CaroleError("invalid_request", "These days are over already, or end before they begin.", {
      hint: "Suppose days that are still to come.",
    });
  }
  if (daysBetween(from, until) > longestDays) {
    throw new CaroleError("invalid_request", "More than three months are too much to suppose at once.", {
      hint: "Suppose a shorter time.",
    });
  }
}

const lastDay = (assumption: Assumption, moved: Task | undefined): string => {
  if (assumption.kind !== "moved") return assumption.until;
  const old = moved?.due?.date ?? assumption.due.date;
  return old > assumption.due.date ? old : assumption.due.date;
};

/** The moved task and all open tasks that it waits for, also those without a date. */
async function withAllBefore(
  tasks: Pick<TaskService, "getMany">,
  moved: Task,
  dated: readonly Task[],
): Promise<Task[]> {
  const rows = new Map(dated.map((task) => [task.id, task]));
  let layer: readonly Task[] = [moved];
  for (let depth = 0; depth < layersFollowed && layer.length > 0; depth += 1) {
    const wanted = [...new Set(layer.flatMap((task) => task.blockedBy))].filter((id) => !rows.has(id));
    for (const task of layer) rows.set(task.id, task);
    const known = layer.flatMap((task) => task.blockedBy.flatMap((id) => rows.get(id) ?? []));
    const read = (await tasks.getMany(wanted)).filter(isOpen);
    layer = [...read, ...(depth === 0 ? known : [])];
  }
  return [...rows.values()];
}

function inWords(assumption: Assumption, moved: Task | undefined): string {
  switch (assumption.kind) {
    case "away":
      return `you are away ${range(assumption)}`;
    case "hours":
      return `you have ${minutesInWords(assumption.minutes)} a day ${range(assumption)}`;
    case "moved":
      return `“${moved?.title ?? ""}” moves to ${dayName(assumption.due.date)}`;
    default:
      return assumption satisfies never;
  }
}

const range = ({ from, until }: { readonly from: string; readonly until: string }): string =>
  from === until ? `on ${dayName(from)}` : `from ${dayName(from)} to ${dayName(until)}`;
