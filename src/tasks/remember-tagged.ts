import { TaskQuery, type Task } from "../shared/task.ts";
import type { TaskStore } from "./task-store.ts";

const rowsRead = 500;

/**
 * The rows with a tag, those in the trash too. Asked at every turn and tool call for the tag that keeps a row from models,
 * and mostly nothing changed since: the same log of changes gives the same rows.
 */
export function rememberTagged(
  tasks: Pick<TaskStore, "list">,
  lastSeq: () => Promise<number>,
): (tag: string) => Promise<readonly Task[]> {
  const known = new Map<string, { readonly seq: number; readonly rows: readonly Task[] }>();
  return async (tag) => {
    const seq = await lastSeq();
    const before = known.get(tag);
    if (before?.seq === seq) return before.rows;
    const read = async (trashed: boolean): Promise<readonly Task[]> =>
      (await tasks.list(TaskQuery.parse({ tag, trashed, sort: "updated", limit: rowsRead }))).items;
    const rows = [...(await read(false)), ...(await read(true))];
    known.clear(); // One tag is asked for again and again; others would only pile up.
    known.set(tag, { seq, rows });
    return rows;
  };
}
