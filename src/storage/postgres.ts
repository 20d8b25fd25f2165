import { Kysely, sql } from "kysely";
import { Pool, types, type CustomTypesConfig, type PoolConfig } from "pg";
import { everyOwner, type OpenedTables } from "./capabilities.ts";
import { migrate, type Migration } from "./migrate.ts";
import { createAvailability } from "./postgres-availability.ts";
import { postgresCapabilities } from "./postgres-capabilities.ts";
import { PostgresStorageDialect, type PostgresDialectOptions } from "./postgres-dialect.ts";
import type { Db, Tables } from "./schema.ts";
import { createSqlStorage } from "./sql-storage.ts";
import type { Storage } from "./storage.ts";
import { hearEnds } from "./notice-pool.ts";
import { within } from "./within.ts";

export interface PostgresStorageOptions {
  /** As `pg` takes it: a connection string or its parts. `password` may be a function, for passwords that expire. */
  readonly connection: PoolConfig;
  readonly clock?: () => Date;
  readonly log?: (message: string, details?: Readonly<Record<string, string>>) => void;
  readonly migrations?: readonly Migration[];
  /** Opens although the database is away just now: queries say so until it is there. */
  readonly waitForDatabase?: boolean;
}

export interface PostgresStorage extends Storage {
  /** Whether the database is away, as far as is known without asking it. */
  isAway(): boolean;
}

/** PostgreSQL's 64-bit integers come as text; `seq` and `row_id` stay far below 2^53, so they are numbers here too. */
const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format)),
};

/** So many people's ways into the database are kept ready; they are cheap to make again. */
const ownersKept = 1000;
/** A line that hangs must not hold up the end of the process. */
const closeMs = 2000;

/**
 * Opens the company's PostgreSQL and brings its tables up to date; of several instances that start together one does
 * that and the others wait. Throws CaroleErrors: `database_unavailable`, `database_newer`.
 */
export async function openPostgresStorage(options: PostgresStorageOptions): Promise<PostgresStorage> {
  const { clock = () => new Date(), log = () => {} } = options;
  const pool = openPool(options, { max: 10, query_timeout: 15_000, application_name: "carole" });
  try {
    const availability = await createAvailability(
      { prepare: () => prepare(options, clock, log), ping: () => pool.query("select 1"), log },
      options.waitForDatabase ?? false,
    );
    const open = (further: PostgresDialectOptions): Db =>
      new Kysely<Tables>({ dialect: new PostgresStorageDialect(pool, { availability, ...further }) });
    const storage = createSqlStorage({
      db: open({}),
      dbOf: oncePerOwner((ownerId) => open({ ownerId })),
      capabilities: postgresCapabilities,
      clock,
      close: () => {
        availability.close();
        return within(pool.end(), closeMs);
      },
    });
    return { ...storage, isAway: () => availability.isAway() };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** The same without stores and without a limit of time: for copying whole tables. */
export async function openPostgresTables(options: PostgresStorageOptions): Promise<OpenedTables> {
  const { clock = () => new Date(), log = () => {} } = options;
  await prepare(options, clock, log);
  const pool = openPool(options, { max: 1, application_name: "carole move" });
  const db = new Kysely<Tables>({ dialect: new PostgresStorageDialect(pool, { ownerId: everyOwner }) });
  return { db, capabilities: postgresCapabilities, close: () => db.destroy() };
}

function openPool({ connection, log = () => {} }: PostgresStorageOptions, defaults: PoolConfig): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    ...defaults,
    ...connection,
    types: typeParsers,
  });
  hearEnds(pool, (error) => log("an idle database connection ended", { message: error.message }));
  return pool;
}

/** Over a line of its own, without a limit of time: changing big tables, or waiting for who does, may take long. */
async function prepare(
  options: PostgresStorageOptions,
  clock: () => Date,
  log: NonNullable<PostgresStorageOptions["log"]>,
): Promise<void> {
  const pool = openPool(options, { max: 1, application_name: "carole tables" });
  const db = new Kysely<Tables>({ dialect: new PostgresStorageDialect(pool) });
  const { migrations } = options;
  try {
    await migrate({
      db,
      capabilities: postgresCapabilities,
      clock,
      ...(migrations === undefined ? {} : { migrations }),
    });
    if (await passesPolicies(db)) {
      log("This database user passes row-level security; an ordinary user would have it as a second wall.");
    }
  } finally {
    await db.destroy();
  }
}

async function passesPolicies(db: Db): Promise<boolean> {
  const { rows } = await sql<{ passes: boolean }>`select rolsuper or rolbypassrls as passes from pg_roles
    where rolname = current_user`.execute(db);
  return rows[0]?.passes === true;
}

function oncePerOwner(open: (ownerId: string) => Db): (ownerId: string) => Db {
  const known = new Map<string, Db>();
  return (ownerId) => {
    const found = known.get(ownerId);
    if (found !== undefined) return found;
    const opened = open(ownerId);
    const oldest = known.keys().next();
    if (known.size >= ownersKept && oldest.done === false) known.delete(oldest.value);
    if (ownerId !== everyOwner) known.set(ownerId, opened);
    return opened;
  };
}
