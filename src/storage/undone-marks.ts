import { chunks } from "./chunks.ts";
import type { StoreContext } from "./sql-task-store.ts";

/** The marks of what was taken back, alike in the logs of tasks and of rules. */
export function undoneMarks({ db, ownerId }: StoreContext, log: "changes" | "rule_changes") {
  return {
    async markUndone(ids: readonly string[], undoneBy: string): Promise<void> {
      for (const chunk of chunks(ids)) {
        await db
          .updateTable(log)
          .set({ undone_by: undoneBy })
          .where("owner_id", "=", ownerId)
          .where("id", "in", chunk)
          .where("undone_by", "is", null)
          .execute();
      }
    },
    async clearUndone(undoneBy: readonly string[]): Promise<void> {
      for (const chunk of chunks(undoneBy)) {
        await db
          .updateTable(log)
          .set({ undone_by: null })
          .where("owner_id", "=", ownerId)
          .where("undone_by", "in", chunk)
          .execute();
      }
    },
  };
}
