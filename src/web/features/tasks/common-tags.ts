import type { Task } from "../../../shared/task.ts";

const mostTags = 12;

/** The tags in use, the most used first. */
export function commonTags(tasks: readonly Task[]): string[] {
  const counts = new Map<string, number>();
  for (const task of tasks) for (const tag of task.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort((left, right) => right[1] - left[1])
    .slice(0, mostTags)
    .map(([tag]) => tag);
}
