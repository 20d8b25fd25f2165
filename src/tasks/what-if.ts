import type { Task } from "../shared/task.ts";
import type { Assumption, MoveReason, ProposedMove, StayReason, TouchedTask } from "../shared/what-if.ts";
import { createDayBook, findDay, later, minutesOf, type DayBook } from "./day-book.ts";
import { moveInWords, stayInWords } from "./tell-move.ts";

export interface SupposedFacts {
  readonly assumption: Assumption;
  readonly today: string;
  /** Minutes of work of an ordinary day. */
  readonly capacityMinutes: number;
  /** Ids in the order of the ranking: who stays where not all can. */
  readonly ranking: readonly string[];
}

export interface Supposed {
  readonly moves: readonly ProposedMove[];
  readonly stays: readonly TouchedTask[];
}

/**
 * What slips, and where it could go. Pure: rows in, moves out, whatever order the rows come in. A move lands on a working
 * day that has room for it, never before what the task waits for, never in the past.
 */
export function proposeMoves(tasks: readonly Task[], facts: SupposedFacts): Supposed {
  const { assumption, today } = facts;
  const rows = inOrder(tasks, facts.ranking);
  const book = createDayBook(assumption, facts.capacityMinutes);
  const slipping = slips(rows, facts);
  const limits = latestDays(rows, assumption);
  const dates = new Map(rows.map((task) => [task.id, dateOf(task)]));
  const titles = new Map(rows.map((task) => [task.id, task.title]));
  for (const task of rows) {
    const date = dateOf(task);
    if (date !== null && !slipping.has(task.id)) book.add(date, minutesOf(task));
  }
  const moves: ProposedMove[] = [];
  const stays: TouchedTask[] = [];
  const moved = new Set<string>();
  for (const task of rows) {
    const date = dateOf(task);
    const held = holdingUp(task, dates, moved);
    const waits = held !== undefined && date !== null && date < held.date;
    if (assumption.kind === "moved" && task.id === assumption.taskId) {
      moves.push(move(task, assumption.due, { kind: "supposed" }));
      moved.add(task.id);
      dates.set(task.id, assumption.due.date);
      book.add(assumption.due.date, minutesOf(task));
      continue;
    }
    if (!slipping.has(task.id) && !waits) continue;
    if (!slipping.has(task.id) && date !== null) book.add(date, -minutesOf(task));
    const notAfter = limits.get(task.id) ?? null;
    const stay = whyItStays(task);
    const earliest = earliestAfter(task, dates);
    const day =
      stay === undefined
        ? findDay(book, minutesOf(task), { today, due: date, notBefore: earliest, notAfter })
        : null;
    if (day === null || day === date) {
      if (date !== null) book.add(date, minutesOf(task));
      if (day === null) stays.push(touched(task, stay ?? noRoom(task, notAfter)));
      continue;
    }
    const because = waits ? { blocker: titles.get(held.id) ?? "", until: held.date } : undefined;
    moves.push(move(task, { ...task.due, date: day }, reasonFor(day, task, { book, assumption, because })));
    moved.add(task.id);
    dates.set(task.id, day);
    book.add(day, minutesOf(task));
  }
  return { moves, stays };
}

const dateOf = (task: Task): string | null => task.due?.date ?? null;

/** What waits comes after what it waits for; else the one that ranks first. */
function inOrder(tasks: readonly Task[], ranking: readonly string[]): Task[] {
  const places = new Map(ranking.map((id, place) => [id, place]));
  const place = (task: Task): number => places.get(task.id) ?? ranking.length;
  const sorted = tasks.toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const seen = new Set<string>();
  const ordered: Task[] = [];
  const visit = (task: Task): void => {
    if (seen.has(task.id)) return;
    seen.add(task.id);
    for (const id of task.blockedBy) {
      const blocker = byId.get(id);
      if (blocker !== undefined) visit(blocker);
    }
    ordered.push(task);
  };
  for (const task of sorted) visit(task);
  return ordered;
}

/** The tasks that the assumption touches by itself. */
function slips(rows: readonly Task[], { assumption, today, ranking }: SupposedFacts): Set<string> {
  switch (assumption.kind) {
    case "away":
      return new Set(within(rows, assumption, today).map((task) => task.id));
    case "hours": {
      const places = new Map(ranking.map((id, place) => [id, place]));
      const place = (task: Task): number => places.get(task.id) ?? ranking.length;
      const full = new Map<string, number>();
      const over = within(rows, assumption, today)
        .toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1))
        .filter((task) => {
          const day = dateOf(task) ?? "";
          const taken = full.get(day) ?? 0;
          if (taken + minutesOf(task) > assumption.minutes) return true;
          full.set(day, taken + minutesOf(task));
          return false;
        });
      return new Set(over.map((task) => task.id));
    }
    case "moved": {
      const limits = latestDays(rows, assumption);
      const late = rows.filter((task) => {
        const limit = limits.get(task.id);
        return limit !== undefined && (dateOf(task) ?? "9999") > limit;
      });
      return new Set([...late.map((task) => task.id), assumption.taskId]);
    }
    default:
      return assumption satisfies never;
  }
}

const within = (
  rows: readonly Task[],
  { from, until }: { readonly from: string; readonly until: string },
  today: string,
): Task[] =>
  rows.filter((task) => {
    const date = dateOf(task);
    return date !== null && date >= later(from, today) && date <= until;
  });

/** What the moved task waits for must be done by its new day. */
function latestDays(rows: readonly Task[], assumption: Assumption): ReadonlyMap<string, string> {
  const limits = new Map<string, string>();
  if (assumption.kind !== "moved") return limits;
  const byId = new Map(rows.map((task) => [task.id, task]));
  let layer = byId.get(assumption.taskId)?.blockedBy ?? [];
  while (layer.length > 0) {
    const next: string[] = [];
    for (const id of layer) {
      const task = byId.get(id);
      if (task === undefined || limits.has(id)) continue;
      limits.set(id, assumption.due.date);
      next.push(...task.blockedBy);
    }
    layer = next;
  }
  return limits;
}

/** The last of the moved tasks that this one waits for. */
function holdingUp(
  task: Task,
  dates: ReadonlyMap<string, string | null>,
  moved: ReadonlySet<string>,
): { readonly id: string; readonly date: string } | undefined {
  return task.blockedBy
    .filter((id) => moved.has(id))
    .map((id) => ({ id, date: dates.get(id) ?? "" }))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
}

const earliestAfter = (task: Task, dates: ReadonlyMap<string, string | null>): string =>
  task.blockedBy.reduce((day, id) => later(day, dates.get(id) ?? ""), "");

const whyItStays = (task: Task): StayReason | undefined =>
  task.repeat === null ? undefined : { kind: "repeats" };

const noRoom = (task: Task, notAfter: string | null): StayReason => ({
  kind: "no-room",
  minutes: minutesOf(task),
  before: notAfter,
});

const touched = (task: Task, why: StayReason): TouchedTask => ({
  taskId: task.id,
  title: task.title,
  due: task.due,
  reason: stayInWords(why),
  why,
});

const move = (task: Task, to: ProposedMove["to"], why: MoveReason): ProposedMove => ({
  taskId: task.id,
  title: task.title,
  version: task.version,
  from: task.due,
  to,
  reason: moveInWords(why),
  why,
  late: task.due !== null && to.date > task.due.date,
  minutes: minutesOf(task),
});

interface Placed {
  readonly book: DayBook;
  readonly assumption: Assumption;
  readonly because: { readonly blocker: string; readonly until: string } | undefined;
}

function reasonFor(day: string, task: Task, { book, assumption, because }: Placed): MoveReason {
  const room = { day, freeMinutes: Math.max(0, book.capacityOf(day) - book.load(day)) };
  if (because !== undefined) return { kind: "waits", ...because, ...room };
  if (assumption.kind === "moved") return { kind: "required", ...room };
  const date = dateOf(task);
  return { kind: date !== null && day < date ? "earlier" : "later", ...room };
}
