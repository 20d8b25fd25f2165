import type { Task } from "../shared/task.ts";
import type { WriteOutcome } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";

export interface ResolvedRows {
  /** The row for each id that was given; ids that name none are missing. */
  readonly byGivenId: ReadonlyMap<string, Task>;
  readonly failed: readonly WriteOutcome[];
}

const wholeId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A shorter ending would too easily fit by chance. */
const shortestTail = 6;
const rowsSearchedForTails = 500;

/** Ids as models write them: whole, or the end of one that fits a single row. Trashed rows count as unknown unless wanted. */
export async function resolveRows(
  tasks: TaskService,
  given: readonly string[],
  { trashed = false }: { readonly trashed?: boolean } = {},
): Promise<ResolvedRows> {
  const byGivenId = new Map<string, Task>();
  const failed: WriteOutcome[] = [];
  const clean = new Map(given.map((id) => [id, id.trim().toLowerCase()]));
  const rows = await tasks.getMany([...new Set(clean.values())].filter((id) => wholeId.test(id)));
  const byId = new Map(rows.map((task) => [task.id, task]));
  let newest: readonly Task[] | undefined;
  for (const [id, asked] of clean) {
    const row = byId.get(asked);
    if (row !== undefined && (trashed || row.deletedAt === null)) {
      byGivenId.set(id, row);
      continue;
    }
    if (row !== undefined) {
      failed.push(problem(id, row.title, "This task is in the trash. Nothing was changed."));
      continue;
    }
    if (!wholeId.test(asked) && asked.length >= shortestTail) {
      newest ??= (await tasks.list({ trashed: false, sort: "-updated", limit: rowsSearchedForTails })).items;
      const fitting = newest.filter((task) => task.id.endsWith(asked));
      if (fitting.length === 1) {
        byGivenId.set(id, fitting[0]!);
        continue;
      }
    }
    failed.push(problem(id, "", "There is no task with this id. Look it up with find_tasks; do not guess."));
  }
  return { byGivenId, failed };
}

export const problem = (id: string, title: string, text: string): WriteOutcome => ({
  id,
  title,
  result: "failed",
  problem: text,
});

export const unchanged = (task: Task, text: string): WriteOutcome => ({
  id: task.id,
  title: task.title,
  result: "unchanged",
  problem: text,
});
