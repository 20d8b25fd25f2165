import type { Task } from "../shared/task.ts";
import type { TaskService } from "../tasks/task-service.ts";

interface SearchOptions {
  readonly limit: number;
  readonly includeDone: boolean;
}

/** Words that say nothing about which row is meant. */
const weakWords = new Set(
  "a an and any at by do for from i in is it me my of on or our that the this to with task tasks todo item thing one about".split(
    " ",
  ),
);

/**
 * Best match first. Where no row has all the words, as often in "the budget thing with Anna", rows with most of them
 * come first.
 */
export async function searchRows(tasks: TaskService, text: string, options: SearchOptions): Promise<Task[]> {
  const { limit, includeDone } = options;
  const exact = await tasks.search(text, limit, { includeDone });
  if (exact.length > 0) return exact;
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])].filter(
    (word) => !weakWords.has(word),
  );
  if (words.length === 0) return [];
  const found = await Promise.all(
    words.slice(0, 6).map((word) => tasks.search(stem(word), limit, { includeDone })),
  );
  const scores = new Map<string, { task: Task; score: number }>();
  for (const rows of found) {
    for (const [rank, task] of rows.entries()) {
      const entry = scores.get(task.id) ?? { task, score: 0 };
      scores.set(task.id, { task, score: entry.score + 1 + 1 / (rank + 2) });
    }
  }
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ task }) => task);
}

/** Search matches beginnings of words, so a shorter one finds "report", "reports" and "reporting" alike. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ies|ed|es|s)$/, "") : word.replace(/s$/, "");
