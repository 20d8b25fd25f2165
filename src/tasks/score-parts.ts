import { Temporal } from "temporal-polyfill";
import { weekdayName } from "../language/day-names.ts";
import type { ScorePart, ScorePartName } from "../shared/plan.ts";
import type { Priority, Task } from "../shared/task.ts";
import { daysBetween } from "./days.ts";

/** How many points each reason is worth. Larger numbers push a task up, negative ones down. */
export interface RankingWeights {
  readonly overdue: number;
  /** For every day overdue, up to `overdueDays` of them. */
  readonly overduePerDay: number;
  readonly overdueDays: number;
  readonly dueToday: number;
  readonly dueTomorrow: number;
  readonly dueThisWeek: number;
  readonly dueLater: number;
  readonly priority: Readonly<Record<Priority, number>>;
  /** What the priority of a task in the backlog is worth, as a share. */
  readonly backlogShare: number;
  readonly agePerWeek: number;
  readonly ageLimit: number;
  readonly blocked: number;
  readonly perUnblocked: number;
  readonly unblockedLimit: number;
  readonly inProgress: number;
  readonly quick: number;
  readonly fits: number;
  /** For what no longer fits into the day, after all that ranks before it. */
  readonly beyondTheDay: number;
}

export const defaultWeights: RankingWeights = {
  overdue: 45,
  overduePerDay: 1,
  overdueDays: 10,
  dueToday: 40,
  dueTomorrow: 28,
  dueThisWeek: 16,
  dueLater: 4,
  priority: { urgent: 40, high: 25, medium: 10, low: 0 },
  backlogShare: 0.4,
  agePerWeek: 1,
  ageLimit: 8,
  blocked: -60,
  perUnblocked: 6,
  unblockedLimit: 18,
  inProgress: 15,
  quick: 4,
  fits: 6,
  beyondTheDay: -15,
};

/** A task this short is quickly out of the way. */
const quickMinutes = 15;
const minutesInDay = 24 * 60;

/** What is known when a task is scored by itself. */
interface ScoringFacts {
  readonly now: Date;
  readonly clock: WallClock;
  /** How many open tasks wait for it. */
  readonly waiting: number;
  readonly minutes: number | undefined;
}

/** The parts of a score that follow from the task alone, and not from what ranks before it. */
export const scoreParts = (
  task: Task,
  { now, clock, waiting, minutes }: ScoringFacts,
  weights: RankingWeights,
): ScorePart[] =>
  [
    duePart(task, clock, weights),
    priorityPart(task, weights),
    agePart(task, now, weights),
    blockedPart(task, weights),
    unblocksPart(waiting, weights),
    inProgressPart(task, weights),
    estimatePart(task, minutes, weights),
  ].filter((part) => part !== undefined);

export const rounded = (points: number): number => Math.round(points * 10) / 10;

export const amount = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** A part worth nothing is not told. */
function part(name: ScorePartName, points: number, reason: string): ScorePart | undefined {
  return points === 0 ? undefined : { name, points: rounded(points), reason };
}

/** The day and the minute that it is somewhere. */
interface WallTime {
  readonly today: string;
  readonly minute: number;
}

type WallClock = (zone: string | undefined) => WallTime;

/** Asked for once a zone, since zones are slow to reckon with and most tasks share one. */
export function wallClock(now: Date, readersZone: string): WallClock {
  const known = new Map<string, WallTime>();
  return (zone = readersZone) => {
    const found = known.get(zone);
    if (found !== undefined) return found;
    const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
    const time = { today: there.toPlainDate().toString(), minute: there.hour * 60 + there.minute };
    known.set(zone, time);
    return time;
  };
}

function duePart(task: Task, clock: WallClock, weights: RankingWeights): ScorePart | undefined {
  if (task.due === null) return undefined;
  const { date, time, timeZone } = task.due;
  const { today, minute } = clock(timeZone);
  const days = daysBetween(today, date);
  if (days < 0) {
    const points = weights.overdue + Math.min(-days, weights.overdueDays) * weights.overduePerDay;
    return part("due", points, `overdue by ${amount(-days, "day")}`);
  }
  if (days === 0) return dueToday(time, minute, weights);
  if (days === 1) {
    return part("due", weights.dueTomorrow, time === undefined ? "due tomorrow" : `due tomorrow at ${time}`);
  }
  if (days <= 7) {
    return part(
      "due",
      weights.dueThisWeek - (days - 2),
      `due ${weekdayName(date)}, in ${amount(days, "day")}`,
    );
  }
  const fading = weights.dueLater * Math.max(0, 1 - (days - 7) / 30);
  return part("due", fading, `due in ${amount(days, "day")}`);
}

function dueToday(time: string | undefined, minute: number, weights: RankingWeights): ScorePart | undefined {
  if (time === undefined) return part("due", weights.dueToday, "due today");
  const left = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - minute;
  if (left < 0) return part("due", weights.overdue, `overdue since ${time} today`);
  // The nearer the hour, the nearer to overdue.
  const nearness = (weights.overdue - weights.dueToday) * (1 - left / minutesInDay);
  return part("due", weights.dueToday + nearness, `due today at ${time}`);
}

function priorityPart(task: Task, weights: RankingWeights): ScorePart | undefined {
  const points = weights.priority[task.priority];
  return task.status === "backlog"
    ? part("priority", points * weights.backlogShare, `${task.priority} priority, in the backlog`)
    : part("priority", points, `${task.priority} priority`);
}

function agePart(task: Task, now: Date, weights: RankingWeights): ScorePart | undefined {
  const days = Math.floor((now.getTime() - Date.parse(task.createdAt)) / (minutesInDay * 60_000));
  if (days < 7) return undefined;
  const points = Math.min((days / 7) * weights.agePerWeek, weights.ageLimit);
  return part("age", points, `waiting for ${amount(days, "day")}`);
}

function blockedPart(task: Task, weights: RankingWeights): ScorePart | undefined {
  if (task.status !== "blocked") return undefined;
  return part(
    "blocked",
    weights.blocked,
    task.blockedReason === null ? "blocked" : `blocked: ${task.blockedReason}`,
  );
}

function unblocksPart(count: number, weights: RankingWeights): ScorePart | undefined {
  const points = Math.min(count * weights.perUnblocked, weights.unblockedLimit);
  return part("unblocks", points, `${amount(count, "task")} ${count === 1 ? "waits" : "wait"} for it`);
}

function inProgressPart(task: Task, weights: RankingWeights): ScorePart | undefined {
  return task.status === "in_progress"
    ? part("in_progress", weights.inProgress, "already in progress")
    : undefined;
}

function estimatePart(
  task: Task,
  minutes: number | undefined,
  weights: RankingWeights,
): ScorePart | undefined {
  const estimate = task.estimateMinutes;
  if (estimate === null) return undefined;
  if (minutes !== undefined) return part("estimate", weights.fits, `${estimate} minutes fit into ${minutes}`);
  return estimate <= quickMinutes
    ? part("estimate", weights.quick, `takes only ${amount(estimate, "minute")}`)
    : undefined;
}
