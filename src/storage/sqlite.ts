import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { backupFolderName, databaseFileName, lockDataFolder, prepareDataFolder } from "./data-folder.ts";
import { migrate, type Migration } from "./migrate.ts";
import type { Tables } from "./schema.ts";
import { createSqlStorage } from "./sql-storage.ts";
import { sqliteCapabilities } from "./sqlite-capabilities.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { databaseCorrupt, toStorageError } from "./sqlite-errors.ts";
import { openSyncedLog, type SyncedLog } from "./synced-log.ts";
import type { OpenedTables } from "./capabilities.ts";
import type { Storage } from "./storage.ts";

export interface SqliteStorageOptions {
  /** The folder that holds `carole.db`, its copies and its lock. Made where it is missing. */
  readonly dataFolder?: string;
  /** Instead of a folder: one file, or `:memory:`. */
  readonly path?: string;
  readonly clock?: () => Date;
  readonly log?: (message: string, details?: Readonly<Record<string, unknown>>) => void;
  readonly migrations?: readonly Migration[];
}

const inMemory = ":memory:";
/** How long a query waits for another program that has the file open, in milliseconds. */
const busyTimeout = 5000;

/**
 * Opens the embedded database, brings its tables up to date, and holds the data folder until `close`. Throws
 * CaroleErrors before anything is touched: `data_folder_unwritable`, `database_busy`, `database_corrupt`,
 * `database_newer`.
 */
export async function openSqliteStorage(options: SqliteStorageOptions): Promise<Storage> {
  const { clock = () => new Date() } = options;
  return createSqlStorage({ ...(await openSqliteTables(options)), clock });
}

/** The same without stores: for copying whole tables. */
export async function openSqliteTables(options: SqliteStorageOptions): Promise<OpenedTables> {
  const { clock = () => new Date(), log = () => {}, migrations } = options;
  const file = options.path ?? join(options.dataFolder ?? ".", databaseFileName);
  const unlock = file === inMemory ? () => {} : openFolder(dirname(file));
  try {
    const database = openDatabase(file);
    const db = new Kysely<Tables>({ dialect: sqliteDialect(database, logOf(database, file)) });
    const close = async (): Promise<void> => {
      await db.destroy();
      unlock();
    };
    try {
      await migrate({
        db,
        capabilities: sqliteCapabilities,
        clock,
        ...(migrations === undefined ? {} : { migrations }),
        keepCopy: async (version) =>
          log("kept a copy of the database", { file: keepCopy(database, file, version, clock()) }),
      });
    } catch (error) {
      database.close();
      throw error;
    }
    return { db, capabilities: sqliteCapabilities, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

function openFolder(folder: string): () => void {
  prepareDataFolder(folder);
  return lockDataFolder(folder);
}

function openDatabase(file: string): DatabaseSync {
  const existed = file !== inMemory && existsSync(file) && statSync(file).size > 0;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: busyTimeout });
    if (existed) refuseForeign(database);
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;");
    database.exec("pragma cache_size = -16000; pragma journal_size_limit = 67108864;");
    return database;
  } catch (error) {
    database?.close();
    throw toStorageError(error);
  }
}

/**
 * With a write-ahead log, the sync at each commit is ours, beside the event loop; SQLite keeps those of its own that keep
 * the file whole. Where the file's place allows no such log, SQLite syncs every commit itself.
 */
function logOf(database: DatabaseSync, file: string): SyncedLog | undefined {
  const mode = database.prepare("pragma journal_mode").get()?.["journal_mode"];
  if (mode !== "wal") return undefined;
  database.exec("pragma synchronous = normal");
  return openSyncedLog(`${file}-wal`);
}

/** Reading the list of tables fails on a damaged head; a sound file of somebody else's is not ours to change. */
function refuseForeign(database: DatabaseSync): void {
  const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
  const names = new Set(tables.map((table) => table["name"]));
  if (names.size > 0 && !names.has("schema_versions")) throw databaseCorrupt();
}

/** A whole copy beside the database, named after the version of its tables and the moment. */
function keepCopy(database: DatabaseSync, file: string, version: number, now: Date): string | undefined {
  if (file === inMemory) return undefined;
  const folder = join(dirname(file), backupFolderName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const moment = now.toISOString().replace(/[:.]/g, "-");
  const copy = join(folder, `carole-tables-${version}-${moment}.db`);
  database.prepare("vacuum into ?").run(copy);
  return copy;
}
