import { Kysely } from "kysely";
import { Pool, types, type CustomTypesConfig, type PoolConfig } from "pg";
import { migrate, type Migration } from "./migrate.ts";
import { postgresCapabilities } from "./postgres-capabilities.ts";
import { PostgresStorageDialect } from "./postgres-dialect.ts";
import type { Tables } from "./schema.ts";
import { createSqlStorage } from "./sql-storage.ts";
import type { Storage } from "./storage.ts";

export interface PostgresStorageOptions {
  /** As `pg` takes it: a connection string or its parts. `password` may be a function, for passwords that expire. */
  readonly connection: PoolConfig;
  readonly clock?: () => Date;
  readonly log?: (message: string, details?: Readonly<Record<string, unknown>>) => void;
  readonly migrations?: readonly Migration[];
}

/** PostgreSQL's 64-bit integers come as text; `seq` and `row_id` stay far below 2^53, so they are numbers here too. */
const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format)),
};

/**
 * Opens the company's PostgreSQL and brings its tables up to date; of several instances that start together one does
 * that and the others wait. Throws CaroleErrors: `database_unavailable`, `database_newer`.
 */
export async function openPostgresStorage(options: PostgresStorageOptions): Promise<Storage> {
  const { clock = () => new Date(), log = () => {}, migrations } = options;
  const pool = new Pool({
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    query_timeout: 15_000,
    application_name: "carole",
    ...options.connection,
    types: typeParsers,
  });
  // An idle connection that ends (restart, scale to zero) is replaced at the next query; unheard, it would end us.
  pool.on("error", (error) => log("an idle database connection ended", { message: error.message }));
  const db = new Kysely<Tables>({ dialect: new PostgresStorageDialect(pool) });
  try {
    const capabilities = postgresCapabilities;
    await migrate({ db, capabilities, clock, ...(migrations === undefined ? {} : { migrations }) });
    return createSqlStorage({ db, capabilities, clock, close: () => db.destroy() });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
