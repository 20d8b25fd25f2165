import type { BlockedOverview, Chain, Freeing, Waiting } from "../shared/blocked.ts";
import { TaskQuery, type Task } from "../shared/task.ts";
import { blockedSince } from "./blocked-since.ts";
import { isOpen } from "./task-rules.ts";
import type { TaskService } from "./task-service.ts";

/** Rows looked at, however many there are. */
const blockedLookedAt = 500;
const layersFollowed = 20;
const rowsFollowed = 1_000;
/** What is shown of each list; the counts tell of all. */
const shown = { chains: 50, freeing: 10, waiting: 20 } as const;

/** What is blocked, by what, and what would free most. Reads only; the work is bounded. */
export async function blockedOverview(
  tasks: Pick<TaskService, "list" | "getMany" | "history">,
  now: Date,
): Promise<BlockedOverview> {
  const page = await tasks.list(
    TaskQuery.parse({ status: ["blocked"], sort: "-updated", limit: blockedLookedAt }),
  );
  const rows = await withBlockers(tasks, page.items);
  const graph = createGraph(page.items, rows);
  const causes = page.items.map((task) => ({ task, cause: causeOf(task, graph) }));
  const count = (cause: Cause): number => causes.filter((one) => one.cause === cause).length;
  const waiting = causes.filter(({ cause }) => cause !== "task");
  return {
    counts: {
      blocked: page.items.length,
      byTask: count("task"),
      byPerson: count("person"),
      byReason: count("reason"),
      unexplained: count("unexplained"),
    },
    chains: chainsIn(graph).slice(0, shown.chains),
    freeing: freeingIn(graph).slice(0, shown.freeing),
    waiting: await longestWaiting(tasks, waiting, now),
    complete: page.nextCursor === null,
  };
}

type Cause = "task" | Waiting["for"];

/** The blocked rows and their open blockers, all looked up by id. */
interface Graph {
  readonly blocked: readonly Task[];
  readonly byId: ReadonlyMap<string, Task>;
  openBlockers(task: Task): readonly Task[];
}

function createGraph(blocked: readonly Task[], rows: readonly Task[]): Graph {
  const byId = new Map(rows.map((task) => [task.id, task]));
  return {
    blocked,
    byId,
    openBlockers: (task) => task.blockedBy.flatMap((id) => byId.get(id) ?? []).filter(isOpen),
  };
}

/** A layer of blockers at a time, each row once. */
async function withBlockers(tasks: Pick<TaskService, "getMany">, blocked: readonly Task[]): Promise<Task[]> {
  const rows = new Map(blocked.map((task) => [task.id, task]));
  let layer = blocked;
  for (let depth = 0; depth < layersFollowed && layer.length > 0 && rows.size < rowsFollowed; depth += 1) {
    const missing = [...new Set(layer.flatMap((task) => task.blockedBy))].filter((id) => !rows.has(id));
    layer = missing.length === 0 ? [] : await tasks.getMany(missing.slice(0, rowsFollowed));
    for (const task of layer) rows.set(task.id, task);
  }
  return [...rows.values()];
}

function causeOf(task: Task, graph: Graph): Cause {
  if (graph.openBlockers(task).length > 0) return "task";
  if (task.waitingFor !== null) return "person";
  return task.blockedReason === null ? "unexplained" : "reason";
}

/** One chain for each blocked task that nothing else waits for, shortest first. */
function chainsIn(graph: Graph): Chain[] {
  const inner = new Set(graph.blocked.flatMap((task) => graph.openBlockers(task).map(({ id }) => id)));
  return graph.blocked
    .filter((task) => !inner.has(task.id) && graph.openBlockers(task).length > 0)
    .map((task) => chainTo(task, graph))
    .sort((one, other) => one.steps.length - other.steps.length || byGoal(one, other));
}

const byGoal = (one: Chain, other: Chain): number => {
  const [left, right] = [one.steps.at(-1)?.task.id ?? "", other.steps.at(-1)?.task.id ?? ""];
  return left < right ? -1 : Number(left > right);
};

function chainTo(goal: Task, graph: Graph): Chain {
  const levels = new Map<string, number>();
  const steps: Chain["steps"][number][] = [];
  const visit = (task: Task): number => {
    const known = levels.get(task.id);
    if (known !== undefined) return known;
    // Set before its blockers are: rows that were written in a circle by other means end here.
    levels.set(task.id, 0);
    const level = Math.max(-1, ...graph.openBlockers(task).map(visit)) + 1;
    levels.set(task.id, level);
    steps.push({ task, level });
    return level;
  };
  visit(goal);
  return { steps: steps.toSorted((one, other) => one.level - other.level) };
}

/** What can be done now, by how many come back at once, then by how many wait behind it. */
function freeingIn(graph: Graph): Freeing[] {
  const dependents = new Map<string, Task[]>();
  for (const task of graph.blocked)
    for (const blocker of graph.openBlockers(task))
      dependents.set(blocker.id, [...(dependents.get(blocker.id) ?? []), task]);
  const freeing = [...dependents].flatMap(([id, waiting]): Freeing[] => {
    const task = graph.byId.get(id);
    if (task === undefined || task.status === "blocked") return [];
    const frees = waiting.filter((one) => graph.openBlockers(one).length === 1);
    return [{ task, frees, behind: countBehind(id, dependents) }];
  });
  return freeing.sort(
    (one, other) =>
      other.frees.length - one.frees.length ||
      other.behind - one.behind ||
      (one.task.id < other.task.id ? -1 : 1),
  );
}

function countBehind(id: string, dependents: ReadonlyMap<string, readonly Task[]>): number {
  const seen = new Set<string>();
  let layer = [id];
  while (layer.length > 0) {
    layer = layer.flatMap((one) => (dependents.get(one) ?? []).map((task) => task.id));
    layer = [...new Set(layer)].filter((one) => !seen.has(one));
    for (const one of layer) seen.add(one);
  }
  return seen.size;
}

const dayLength = 86_400_000;

async function longestWaiting(
  tasks: Pick<TaskService, "history">,
  waiting: readonly { readonly task: Task; readonly cause: Cause }[],
  now: Date,
): Promise<Waiting[]> {
  // The one that nobody touched for longest is looked at first; who waits since when is asked of the log.
  const oldest = waiting
    .toSorted((one, other) => (one.task.updatedAt < other.task.updatedAt ? -1 : 1))
    .slice(0, shown.waiting);
  const told: Waiting[] = [];
  for (const { task, cause } of oldest) {
    if (cause === "task") continue;
    const since = await blockedSince(tasks, task);
    const days = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / dayLength));
    told.push({ task, for: cause, since, days });
  }
  return told.sort((one, other) => (one.since < other.since ? -1 : 1));
}
