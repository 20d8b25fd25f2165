import type { RankedTask, ScorePart } from "../shared/plan.ts";
import type { Task } from "../shared/task.ts";
import type { PlanOptions } from "./remember-plan.ts";
import type { TaskService } from "./task-service.ts";

/** Where a task stands in the ranking, and what puts others before it. */
export type RankExplained =
  | { readonly kind: "closed"; readonly task: Task; readonly why: "done" | "trashed" }
  | {
      readonly kind: "ranked";
      readonly ranked: RankedTask;
      /** 1 for the first. */
      readonly place: number;
      /** How many tasks were ranked. */
      readonly of: number;
      /** Up to three that rank before it, the first first; each with what speaks for it more. */
      readonly before: readonly RankedBefore[];
    };

export interface RankedBefore {
  readonly ranked: RankedTask;
  readonly ahead: number;
  /** The parts whose points make the difference, the largest difference first. */
  readonly because: readonly PartDifference[];
}

export interface PartDifference {
  readonly name: ScorePart["name"];
  readonly theirs: number;
  readonly mine: number;
  /** Said of the one that gains by it: "due tomorrow", or of this task: "blocked: no numbers". */
  readonly reason: string;
}

const shownBefore = 3;
const rankedAtMost = 200;

/** "Why not the budget task?" answered from the parts of the scores alone. */
export async function explainRank(
  tasks: Pick<TaskService, "get" | "plan">,
  id: string,
  options: Omit<PlanOptions, "limit" | "include">,
): Promise<RankExplained> {
  const task = await tasks.get(id);
  if (task.deletedAt !== null) return { kind: "closed", task, why: "trashed" };
  if (task.status === "done") return { kind: "closed", task, why: "done" };
  const { items } = await tasks.plan({ ...options, limit: rankedAtMost, include: [id] });
  const place = items.findIndex((item) => item.task.id === id);
  const ranked = items[place] ?? { task, score: 0, parts: [] };
  return {
    kind: "ranked",
    ranked,
    place: place + 1,
    of: items.length,
    before: items.slice(0, Math.min(shownBefore, Math.max(0, place))).map((other) => ({
      ranked: other,
      ahead: Math.round((other.score - ranked.score) * 10) / 10,
      because: differences(other, ranked),
    })),
  };
}

/** Part by part, so that the differences add up to how far the other is ahead. */
export function differences(other: RankedTask, mine: RankedTask): PartDifference[] {
  const names = [...new Set([...other.parts, ...mine.parts].map((part) => part.name))];
  return names
    .map((name) => {
      const theirs = other.parts.filter((part) => part.name === name);
      const own = mine.parts.filter((part) => part.name === name);
      const telling = pointsOf(theirs) >= pointsOf(own) && theirs.length > 0 ? theirs : own;
      return {
        name,
        theirs: pointsOf(theirs),
        mine: pointsOf(own),
        reason: (telling.length > 0 ? telling : theirs).map((part) => part.reason).join("; "),
      };
    })
    .filter(({ theirs, mine: own }) => theirs !== own)
    .sort((one, two) => Math.abs(two.theirs - two.mine) - Math.abs(one.theirs - one.mine));
}

const pointsOf = (parts: readonly ScorePart[]): number =>
  Math.round(parts.reduce((sum, part) => sum + part.points, 0) * 10) / 10;
