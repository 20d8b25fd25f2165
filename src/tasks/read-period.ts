import type { Change } from "../shared/change.ts";
import { addedIn, finishedIn, lastStates, standingChanges } from "../shared/period-counts.ts";
import type { Task } from "../shared/task.ts";
import type { Slipped } from "../shared/rhythm.ts";
import { dayIn } from "./days.ts";
import type { TaskService } from "./task-service.ts";

/** Changes looked at, however many there were. */
const changesLookedAt = 2_000;
const pageSize = 500;

/** Done, and perhaps thrown away since: then it counts, and there is no row to show. */
interface Finished {
  readonly task: Task;
  readonly day: string;
  readonly isThere: boolean;
}

/** What the change log tells of a stretch of time; what was taken back since is not told. */
export interface Period {
  readonly finished: readonly Finished[];
  readonly freed: readonly Task[];
  readonly slipped: readonly Slipped[];
  readonly added: number;
  readonly complete: boolean;
}

export interface PeriodBounds {
  readonly since: Date;
  /** Where the time is over: read from its beginning, however much came after it. */
  readonly until?: Date;
  readonly timeZone: string;
}

export async function readPeriod(
  tasks: Pick<TaskService, "history">,
  { since, until, timeZone }: PeriodBounds,
): Promise<Period> {
  const end = until?.toISOString();
  const changes: Change[] = [];
  let cursor: string | null = null;
  let passed = false;
  do {
    const page = await tasks.history({
      since: since.toISOString(),
      limit: pageSize,
      ...(end === undefined ? {} : { afterSeq: 0 }),
      ...(cursor === null ? {} : { cursor }),
    });
    const within = page.items.filter((change) => end === undefined || change.at < end);
    changes.push(...within);
    passed = within.length < page.items.length;
    cursor = page.nextCursor;
  } while (cursor !== null && !passed && changes.length < changesLookedAt);
  const newestFirst = end === undefined ? changes : changes.toReversed();
  return { ...tellPeriod(newestFirst, timeZone), complete: cursor === null || passed };
}

/** The last state of a row in this time is what counts. */
function tellPeriod(changes: readonly Change[], timeZone: string): Omit<Period, "complete"> {
  const standing = standingChanges(changes);
  const states = lastStates(standing);
  const gone = new Set(standing.flatMap(({ kind, taskId }) => (kind === "purged" ? [taskId] : [])));
  const isThere = (id: string): boolean => !gone.has(id) && (states.get(id)?.deletedAt ?? null) === null;
  const lastState = (id: string): Task | null => (isThere(id) ? (states.get(id) ?? null) : null);
  const finished = finishedIn(standing).flatMap(({ taskId, at }) => {
    const task = states.get(taskId);
    return task === undefined ? [] : [{ task, day: dayIn(new Date(at), timeZone), isThere: isThere(taskId) }];
  });
  const freed = standing.flatMap((change) => {
    const last = lastState(change.taskId);
    const wasFreed = change.actor.type === "rule" && change.before?.status === "blocked";
    return wasFreed &&
      last !== null &&
      last.deletedAt === null &&
      last.status !== "blocked" &&
      last.status !== "done"
      ? [last]
      : [];
  });
  return {
    finished,
    freed: oncePerTask(freed, ({ id }) => id),
    slipped: slippedIn(standing).filter(({ task }) => isThere(task.id)),
    added: addedIn(standing).length,
  };
}

function oncePerTask<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [idOf(item), item])).values()].reverse();
}

/** From the first date of a row in this time to the last, where that is later. */
function slippedIn(changes: readonly Change[]): Slipped[] {
  const rows = new Map<string, { first: string; last: string; task: Task }>();
  for (const { taskId, before, after } of changes) {
    if (before?.due == null || after?.due == null || before.due.date === after.due.date) continue;
    const known = rows.get(taskId);
    rows.set(taskId, {
      first: before.due.date,
      last: known?.last ?? after.due.date,
      task: known?.task ?? after,
    });
  }
  return [...rows.values()]
    .filter(({ first, last, task }) => last > first && task.deletedAt === null)
    .map(({ first, last, task }) => ({ task, from: first, to: last }));
}
