import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "./schema.ts";

interface Waiting {
  readonly work: (transaction: Db) => Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** More than this in one transaction would hold the others up for long. */
const groupLimit = 64;

/**
 * Writes that come together are committed together: the disk is waited for once, however many answers begin or grow at
 * the same moment. Each still happens whole or not at all, and one that fails takes none of the others with it.
 */
export interface GroupCommit {
  /** Resolves when the write is committed. */
  run(work: (transaction: Db) => Promise<void>): Promise<void>;
}

export function createGroupCommit(db: Db): GroupCommit {
  const waiting: Waiting[] = [];
  let flushing = false;

  async function flush(): Promise<void> {
    flushing = true;
    while (waiting.length > 0) {
      // Whoever comes in the same turn of the loop joins.
      await setImmediate();
      await commit(db, waiting.splice(0, groupLimit));
    }
    flushing = false;
  }

  return {
    run(work) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.push({ work, resolve, reject });
      if (!flushing) void flush();
      return promise;
    },
  };
}

/** Never rejects: each of the group hears how its own write went. */
async function commit(db: Db, group: readonly Waiting[]): Promise<void> {
  const refusals = new Map<Waiting, unknown>();
  try {
    await db.transaction().execute(async (transaction) => {
      for (const one of group) {
        if (group.length === 1) await one.work(transaction);
        else await attempt(transaction, one, refusals);
      }
    });
  } catch (error) {
    for (const one of group) one.reject(refusals.get(one) ?? error);
    return;
  }
  for (const one of group) {
    if (refusals.has(one)) one.reject(refusals.get(one));
    else one.resolve();
  }
}

async function attempt(transaction: Db, one: Waiting, refusals: Map<Waiting, unknown>): Promise<void> {
  await sql`savepoint one`.execute(transaction);
  try {
    await one.work(transaction);
  } catch (error) {
    refusals.set(one, error);
    await sql`rollback to savepoint one`.execute(transaction);
  }
  await sql`release savepoint one`.execute(transaction);
}
