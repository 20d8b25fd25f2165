import type { Moment } from "../language/reading.ts";
import type { BlockedOverview, Freeing, Waiting } from "../shared/blocked.ts";
import type { Briefing, Counted, Review } from "../shared/rhythm.ts";
import type { PlanDayOutput } from "../shared/tool-outputs.ts";
import type { RankExplained } from "../tasks/explain-rank.ts";
import { taskBrief } from "./task-brief.ts";

/** What a model reads of each list; the counts tell of all. */
const told = 8;
const chainsTold = 6;
const stepsTold = 6;

export function whyBrief(explained: RankExplained, moment: Moment): NonNullable<PlanDayOutput["why"]> {
  if (explained.kind === "closed") return { task: taskBrief(explained.task, moment), closed: explained.why };
  const { ranked, place, of, before } = explained;
  return {
    task: taskBrief(ranked.task, moment),
    place,
    of,
    score: ranked.score,
    reasons: ranked.parts,
    before: before.map(({ ranked: other, ahead, because }) => ({
      task: taskBrief(other.task, moment),
      ahead,
      because: because.slice(0, 4).map(({ reason, theirs, mine }) => ({ reason, theirs, mine })),
    })),
  };
}

export function blockedBrief(
  { counts, chains, freeing, waiting }: BlockedOverview,
  moment: Moment,
): NonNullable<PlanDayOutput["blocked"]> {
  return {
    counts: {
      blocked: counts.blocked,
      by_task: counts.byTask,
      by_person: counts.byPerson,
      by_reason: counts.byReason,
      unexplained: counts.unexplained,
    },
    // Of a long chain the beginning and the end: what can be done, and what for.
    chains: chains.slice(0, chainsTold).map(({ steps }) => {
      const shown = steps.length > stepsTold ? [...steps.slice(0, stepsTold - 1), steps.at(-1)!] : steps;
      return shown.map(({ task }) => taskBrief(task, moment));
    }),
    freeing: freeingBriefs(freeing.slice(0, 5), moment),
    waiting: waitingBriefs(waiting.slice(0, told), moment),
  };
}

const freeingBriefs = (freeing: readonly Freeing[], moment: Moment) =>
  freeing.map(({ task, frees, behind }) => ({
    task: taskBrief(task, moment),
    frees: frees.slice(0, 5).map((one) => taskBrief(one, moment)),
    behind,
  }));

const waitingBriefs = (waiting: readonly Waiting[], moment: Moment) =>
  waiting.map(({ task, for: cause, days }) => ({ task: taskBrief(task, moment), for: cause, days }));

const countedBriefs = ({ count, tasks }: Counted, moment: Moment) => ({
  count,
  tasks: tasks.slice(0, told).map((task) => taskBrief(task, moment)),
});

export function briefingBrief(briefing: Briefing, moment: Moment): NonNullable<PlanDayOutput["briefing"]> {
  const { date, since, overdue, today, finished, freed, freeing, waiting } = briefing;
  return {
    date,
    since,
    overdue: countedBriefs(overdue, moment),
    today: countedBriefs(today, moment),
    finished: countedBriefs(finished, moment),
    freed: countedBriefs(freed, moment),
    freeing: freeingBriefs(freeing, moment),
    waiting: waitingBriefs(waiting, moment),
  };
}

export function reviewBrief(review: Review, moment: Moment): NonNullable<PlanDayOutput["review"]> {
  const { from, until, over, finished, perDay, finishedMinutes, added, slipped, blocked, next } = review;
  return {
    from,
    until,
    over,
    finished: countedBriefs(finished, moment),
    per_day: perDay,
    finished_minutes: finishedMinutes,
    added: added.count,
    slipped: {
      count: slipped.count,
      tasks: slipped.tasks
        .slice(0, told)
        .map(({ task, from: was }) => ({ ...taskBrief(task, moment), was_due: was })),
    },
    overdue: countedBriefs(review.overdue, moment),
    blocked: blocked.count,
    next: countedBriefs(next, moment),
    stale: review.stale.map((task) => taskBrief(task, moment)),
  };
}
