import { CaroleError } from "../shared/errors.ts";
import { everyOwner, type Capabilities } from "./capabilities.ts";
import { migrations as allMigrations } from "./migrations/index.ts";
import type { Db } from "./schema.ts";

/** One step forward. There are none backwards: an older program refuses a newer database. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(db: Db, capabilities: Capabilities): Promise<void>;
}

export interface MigrationOptions {
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly clock: () => Date;
  /** Called before the first step changes a database that already holds something. */
  readonly keepCopy?: (fromVersion: number) => Promise<void>;
  readonly migrations?: readonly Migration[];
}

/** Brings the database to this program's version, all steps or none. Returns the versions applied. */
export async function migrate(options: MigrationOptions): Promise<number[]> {
  const { db, capabilities, clock, keepCopy, migrations = allMigrations } = options;
  const newest = migrations.at(-1)?.version ?? 0;
  const from = await versionOf(db, capabilities);
  refuseNewer(from, newest);
  if (from === newest) return [];
  if (from > 0) await keepCopy?.(from);
  return db.transaction().execute(async (transaction) => {
    await capabilities.lockMigrations(transaction);
    await capabilities.owners.actFor(transaction, everyOwner);
    await createVersionTable(transaction, capabilities);
    // Another instance may have been quicker while this one waited for the lock.
    const current = await versionOf(transaction, capabilities);
    refuseNewer(current, newest);
    const missing = migrations.filter((migration) => migration.version > current);
    for (const { version, name, up } of missing) {
      await up(transaction, capabilities);
      const row = { version, name, applied_at: clock().toISOString() };
      await transaction.insertInto("schema_versions").values(row).execute();
    }
    return missing.map((migration) => migration.version);
  });
}

async function createVersionTable(db: Db, capabilities: Capabilities): Promise<void> {
  await db.schema
    .createTable("schema_versions")
    .ifNotExists()
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("name", capabilities.text, (column) => column.notNull())
    .addColumn("applied_at", capabilities.text, (column) => column.notNull())
    .execute();
}

async function versionOf(db: Db, capabilities: Capabilities): Promise<number> {
  if (!(await capabilities.hasTable(db, "schema_versions"))) return 0;
  const row = await db
    .selectFrom("schema_versions")
    .select((select) => select.fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}

function refuseNewer(found: number, newest: number): void {
  if (found <= newest) return;
  throw new CaroleError(
    "database_newer",
    `The database was written by a newer Carole (version ${found} of its tables; this program knows ${newest}).`,
    { hint: "Start the newer Carole again, or set CAROLE_DATA_DIR to another folder. Nothing was changed." },
  );
}
