import type { TaskDatabase, TaskTransaction } from "./task-store.ts";

/**
 * The same database, whose first transaction also does this: both are committed or neither is. A transaction that fails was
 * not the first one.
 */
export function beginningWith(
  database: TaskDatabase,
  first: (inside: TaskTransaction) => Promise<void>,
): TaskDatabase {
  let done = false;
  return {
    ...database,
    async transaction(work) {
      const result = await database.transaction(async (inside) => {
        if (!done) await first(inside);
        return work(inside);
      });
      done = true;
      return result;
    },
  };
}
