import type { RankedTask, RankingWeight, ScorePart } from "../shared/plan.ts";
import type { Task } from "../shared/task.ts";
import { weighParts } from "./ranking-weights.ts";
import {
  amount,
  defaultWeights,
  rounded,
  scoreParts,
  wallClock,
  type RankingWeights,
} from "./score-parts.ts";

export interface RankingFacts {
  readonly now: Date;
  readonly timeZone: string;
  /** How many open tasks wait for each of these. */
  readonly unblocks: ReadonlyMap<string, number>;
  /** Minutes at hand: what is longer is left out. */
  readonly minutes?: number;
  /** Minutes of work that the day has. */
  readonly capacityMinutes?: number;
  /** What the person taught about the ranking, in the order in which it was taught. */
  readonly taught?: readonly RankingWeight[];
}

/**
 * Open tasks, the one to begin with first. The score is the sum of its named parts and nothing else, so it can be shown
 * and argued with. Equal scores stand in the order in which the tasks were made.
 */
export function rankTasks(
  tasks: readonly Task[],
  facts: RankingFacts,
  weights: RankingWeights = defaultWeights,
): RankedTask[] {
  const clock = wallClock(facts.now, facts.timeZone);
  const ranked = tasks
    .filter((task) => task.status !== "done" && task.deletedAt === null)
    .filter((task) => facts.minutes === undefined || (task.estimateMinutes ?? 0) <= facts.minutes)
    .map((task): RankedTask => {
      const waiting = facts.unblocks.get(task.id) ?? 0;
      const parts = scoreParts(task, { now: facts.now, clock, waiting, minutes: facts.minutes }, weights);
      return scored(task, weighParts(task, parts, facts.taught ?? []));
    })
    .sort(bestFirst);
  return facts.capacityMinutes === undefined
    ? ranked
    : withinTheDay(ranked, facts.capacityMinutes, facts.taught ?? [], weights.beyondTheDay);
}

const bestFirst = (one: RankedTask, other: RankedTask): number =>
  other.score - one.score || inOrderMade(one.task, other.task);

/** The day fills up in the order of the ranking; what no longer fits moves down by a part that says so. */
function withinTheDay(
  ranked: readonly RankedTask[],
  capacity: number,
  taught: readonly RankingWeight[],
  points: number,
): RankedTask[] {
  const { beyond } = fillDay(ranked, capacity);
  const weighing = taught.filter((weight) => weight.part === "capacity");
  return ranked
    .map(({ task, parts, score }) => {
      const taken = beyond.get(task.id);
      if (taken === undefined) return { task, parts, score };
      const reason = `${amount(task.estimateMinutes ?? 0, "minute")} go beyond the day: ${taken} of ${capacity} are taken by what ranks before it`;
      const room = { minutes: task.estimateMinutes ?? 0, taken, of: capacity };
      const beyondPart = { name: "capacity", points, reason, room } as const;
      return scored(task, [...parts, ...weighParts(task, [beyondPart], weighing)]);
    })
    .sort(bestFirst);
}

/** How much of the day is taken, and before which tasks it was full. Tasks without an estimate take nothing. */
export function fillDay(
  ranked: readonly RankedTask[],
  capacity: number,
): { readonly planned: number; readonly beyond: ReadonlyMap<string, number> } {
  let planned = 0;
  const beyond = new Map<string, number>();
  for (const { task } of ranked) {
    const minutes = task.status === "blocked" ? 0 : (task.estimateMinutes ?? 0);
    if (planned + minutes > capacity) beyond.set(task.id, planned);
    else planned += minutes;
  }
  return { planned, beyond };
}

/** A task with its parts, largest first, and their sum. */
const scored = (task: Task, parts: readonly ScorePart[]): RankedTask => ({
  task,
  parts: parts.toSorted((one, other) => other.points - one.points),
  score: rounded(parts.reduce((sum, part) => sum + part.points, 0)),
});

const inOrderMade = (one: Task, other: Task): number =>
  compareText(one.createdAt, other.createdAt) || compareText(one.id, other.id);

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
