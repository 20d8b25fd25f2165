import type { Task } from "./task.ts";

export const scorePartNames = [
  "due",
  "priority",
  "age",
  "blocked",
  "unblocks",
  "in_progress",
  "estimate",
  "capacity",
  "rule",
] as const;
export type ScorePartName = (typeof scorePartNames)[number];

/** One named part of a score: points and the reason in plain words ("due tomorrow"). */
export interface ScorePart {
  readonly name: ScorePartName;
  readonly points: number;
  readonly reason: string;
  /** The learned rules that changed this part, if any did. */
  readonly ruleIds?: readonly string[];
  /** What the person said of it, as it is quoted in the reason. */
  readonly said?: readonly string[];
  /** Of `capacity`: the minutes that this takes, those taken before it, and those of the day. */
  readonly room?: { readonly minutes: number; readonly taken: number; readonly of: number };
}

/**
 * What a person taught about the ranking ("stop boosting meetings"), kept as a rule that can be switched off. With `part`
 * that part's points are multiplied by `factor`. Without one the whole push upwards is: the score gets a part of its own,
 * `rule`, for the difference, so the other parts stay what they are. A part that was changed carries the words.
 */
export interface RankingWeight {
  readonly ruleId: string;
  /** The person's own words, as they are shown in the reason. */
  readonly text: string;
  /** Which tasks: all that is named must fit; of `words` (in title or tags, in any form) one is enough. Null: every task. */
  readonly match: {
    readonly words?: readonly string[];
    readonly tag?: string;
    readonly person?: string;
  } | null;
  readonly part: ScorePartName | null;
  /** 0 takes away, between 0 and 1 lessens, above 1 strengthens. */
  readonly factor: number;
}

export interface RankedTask {
  readonly task: Task;
  readonly score: number;
  /** Largest first; the sum of points is the score. */
  readonly parts: readonly ScorePart[];
  /** Of a blocked one in `GET /api/plan`. */
  readonly waitsFor?: WaitsFor;
}

/** What a blocked task waits for: open tasks, a person, a reason. Nothing of it is known where nobody said. */
export interface WaitsFor {
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
  readonly person: string | null;
  readonly reason: string | null;
}

/** `GET /api/plan`. */
export interface Plan {
  readonly now: string;
  readonly items: readonly RankedTask[];
  readonly counts: TaskCounts;
  /** How the day fills up in this order, where it was said how many minutes of work it has. */
  readonly capacity?: DayCapacity;
}

export interface DayCapacity {
  readonly minutes: number;
  /** The estimates of what fits, in the order of the ranking. */
  readonly planned: number;
  /** How many of the tasks looked at have an estimate, and how many of those fit. */
  readonly estimated: number;
  readonly fitting: number;
}

export interface TaskCounts {
  readonly open: number;
  readonly done: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly blocked: number;
  readonly trashed: number;
}
