import type { Task } from "./task.ts";

export const scorePartNames = [
  "due",
  "priority",
  "age",
  "blocked",
  "unblocks",
  "in_progress",
  "estimate",
] as const;
export type ScorePartName = (typeof scorePartNames)[number];

/** One named part of a score: points and the reason in plain words ("due tomorrow"). */
export interface ScorePart {
  readonly name: ScorePartName;
  readonly points: number;
  readonly reason: string;
}

export interface RankedTask {
  readonly task: Task;
  readonly score: number;
  /** Largest first; the sum of points is the score. */
  readonly parts: readonly ScorePart[];
}

/** `GET /api/plan`. */
export interface Plan {
  readonly now: string;
  readonly items: readonly RankedTask[];
  readonly counts: TaskCounts;
}

export interface TaskCounts {
  readonly open: number;
  readonly done: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly blocked: number;
  readonly trashed: number;
}
