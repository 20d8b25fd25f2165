import { Pool, type PoolConfig } from "pg";

/** The one connection over which an instance sends its notices, apart from those that wait for locks. */
export function openNoticePool(connection: PoolConfig, onError: (error: unknown) => void): Pool {
  const pool = new Pool({
    ...connection,
    max: 1,
    application_name: "carole notices",
    connectionTimeoutMillis: 5000,
  });
  pool.on("error", onError);
  return pool;
}
