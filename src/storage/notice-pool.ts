import { Pool, type PoolConfig } from "pg";
import { within } from "./within.ts";

/** The one connection over which an instance sends its notices, apart from those that wait for locks. */
export function openNoticePool(connection: PoolConfig, onError: (error: unknown) => void): Pool {
  const pool = new Pool({
    ...connection,
    max: 1,
    application_name: "carole notices",
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
  });
  hearEnds(pool, onError);
  return pool;
}

/**
 * A connection that ends (restart, scale to zero) is replaced at the next query; unheard, its end would be ours. The pool tells of idle
 * ones alone: in the moment between two queries of a transaction a connection has nobody else who listens.
 */
export function hearEnds(pool: Pool, onIdleEnd: (error: Error) => void): void {
  pool.on("error", onIdleEnd);
  // Told by the query that comes next.
  pool.on("connect", (client) => void client.on("error", () => undefined));
}

/** A line that hangs must not hold up the end of the process. */
export const closeNoticePool = (pool: Pool): Promise<void> => within(pool.end(), 2000);
