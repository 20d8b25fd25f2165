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
  pool.on("error", onError);
  return pool;
}

/** A line that hangs must not hold up the end of the process. */
export const closeNoticePool = (pool: Pool): Promise<void> => within(pool.end(), 2000);
