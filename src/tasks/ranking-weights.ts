import { isMeant } from "../rules/match-task.ts";
import type { RankingWeight, ScorePart } from "../shared/plan.ts";
import type { Task } from "../shared/task.ts";

/** What a push of the whole score is reckoned from where hardly anything else speaks for a task. */
const leastPush = 20;

/** The parts of a task's score as its person wants them weighed. What was changed says so in the person's own words. */
export function weighParts(
  task: Task,
  parts: readonly ScorePart[],
  taught: readonly RankingWeight[],
): readonly ScorePart[] {
  let weighed = parts;
  for (const weight of taught)
    if (weight.match === null || isMeant(task, weight.match)) weighed = weigh(weighed, weight);
  return weighed;
}

function weigh(parts: readonly ScorePart[], weight: RankingWeight): readonly ScorePart[] {
  if (weight.part === null) return [...parts, ...wholePush(parts, weight)];
  return parts.map((part) =>
    part.name === weight.part
      ? {
          ...part,
          points: rounded(part.points * weight.factor),
          reason: `${part.reason}; ${inTheirWords(weight)}`,
          ruleIds: [...(part.ruleIds ?? []), weight.ruleId],
          said: [...(part.said ?? []), weight.text],
        }
      : part,
  );
}

/** The difference that the factor makes to all that pushes the task up, as a part of its own. */
function wholePush(parts: readonly ScorePart[], weight: RankingWeight): ScorePart[] {
  const push = parts.reduce((sum, part) => sum + Math.max(0, part.points), 0);
  const base = weight.factor > 1 ? Math.max(push, leastPush) : push;
  const points = rounded((weight.factor - 1) * base);
  return points === 0
    ? []
    : [{ name: "rule", points, reason: inTheirWords(weight), ruleIds: [weight.ruleId], said: [weight.text] }];
}

const inTheirWords = ({ text }: RankingWeight): string => `you said: ${text}`;

const rounded = (points: number): number => Math.round(points * 10) / 10 + 0;
