import type { Task } from "../../../shared/task.ts";

const most = 12;

/** Those who do something or are waited for, the most named first. */
export function commonPeople(tasks: readonly Task[]): string[] {
  const counts = new Map<string, number>();
  for (const { assignee, waitingFor } of tasks) {
    for (const name of [assignee, waitingFor])
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((left, right) => right[1] - left[1])
    .slice(0, most)
    .map(([name]) => name);
}
