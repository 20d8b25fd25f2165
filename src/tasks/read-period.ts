import type { Change } from "../shared/change.ts";
import type { Task } from "../shared/task.ts";
import type { Slipped } from "../shared/rhythm.ts";
import { dayIn } from "./days.ts";
import type { TaskService } from "./task-service.ts";

/** Changes looked at, however many there were. */
const changesLookedAt = 2_000;
const pageSize = 500;

/** What the change log tells of a stretch of time; what was taken back since is not told. */
export interface Period {
  readonly finished: readonly { readonly task: Task; readonly day: string }[];
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

/** Newest first: the last state of a row in this time is what counts. */
export function tellPeriod(changes: readonly Change[], timeZone: string): Omit<Period, "complete"> {
  const standing = changes.filter((change) => change.undoneBy === undefined && change.actor.type !== "undo");
  const newest = new Map<string, Change>();
  for (const change of standing) if (!newest.has(change.taskId)) newest.set(change.taskId, change);
  const isThere = ({ after }: Change): boolean => after !== null && after.deletedAt === null;
  const lastState = (id: string): Task | null => newest.get(id)?.after ?? null;
  const finished = standing.flatMap((change) => {
    const last = lastState(change.taskId);
    const stands = change.kind === "completed" && last?.status === "done" && isThere(change);
    return stands && last.completedAt === change.after?.completedAt
      ? [{ task: last, day: dayIn(new Date(change.at), timeZone) }]
      : [];
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
  const added = standing.filter((change) => change.kind === "created" && change.actor.type !== "rule").length;
  return {
    finished: oncePerTask(finished, ({ task }) => task.id),
    freed: oncePerTask(freed, ({ id }) => id),
    slipped: slippedIn(standing),
    added,
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
