import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";
import { toStorageError } from "./sqlite-errors.ts";
import type { SyncedLog } from "./synced-log.ts";

interface PreparedStatement {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
  readonly writes: boolean;
}

const reads = /^\s*(?:select|begin|commit|rollback|savepoint|release|pragma|explain|vacuum)\b/i;

/** Enough for every query that the stores make; the oldest leave first. */
const preparedLimit = 256;

/**
 * The one connection of `node:sqlite`. Statements are kept prepared by their text. What was written since the last commit
 * is known here, so that reading never waits for the disk.
 */
class SqliteConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, PreparedStatement>();
  #written = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get isTransaction(): boolean {
    return this.#database.isTransaction;
  }

  execute<Row>(query: CompiledQuery): QueryResult<Row> {
    try {
      const { statement, returnsRows, writes } = this.#prepare(query.sql);
      const values = query.parameters.map(toSqliteValue);
      if (returnsRows) {
        const rows = statement.all(...values) as Row[];
        this.#written ||= writes;
        return { rows };
      }
      const { changes, lastInsertRowid } = statement.run(...values);
      this.#written ||= writes;
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** Whether something was committed that may not have reached the disk, since this was asked last. */
  takeCommitted(): boolean {
    if (!this.#written || this.#database.isTransaction) return false;
    this.#written = false;
    return true;
  }

  #prepare(sql: string): PreparedStatement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    const returnsRows = statement.columns().length > 0;
    // The search index writes rows of its own with keys beyond 2^53: as a number, the last key would not be readable,
    // and a commit that succeeded would throw.
    if (!returnsRows) statement.setReadBigInts(true);
    const prepared = { statement, returnsRows, writes: !reads.test(sql) };
    const oldest = this.#prepared.keys().next();
    if (this.#prepared.size >= preparedLimit && oldest.done === false) this.#prepared.delete(oldest.value);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/**
 * A Date as the first argument would silently bind NULL, and booleans differ between versions of Node, so both are
 * turned into what the columns hold. `undefined` is a mistake of ours and is refused.
 */
function toSqliteValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    return value;
  }
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`A value of type ${typeof value} can't be stored.`);
}

/**
 * One user's turn at the connection: a query, or a whole transaction. What is committed leaves it to the next at once,
 * and is acknowledged when it has reached the disk.
 */
class SqliteTurn implements DatabaseConnection {
  readonly #connection: SqliteConnection;
  readonly #log: SyncedLog | undefined;
  readonly #letNext: () => void;
  #committed = false;
  #left = false;

  constructor(connection: SqliteConnection, log: SyncedLog | undefined, letNext: () => void) {
    this.#connection = connection;
    this.#log = log;
    this.#letNext = letNext;
  }

  // Synchronous work behind an async face: what is thrown must come as a rejection.
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const result = this.#connection.execute<Row>(query);
    if (this.#connection.takeCommitted()) {
      // When many wait to write, the network gets its turn in between.
      void setImmediate().then(() => this.#leave());
      this.#committed = true;
      await this.#log?.synced();
    }
    return result;
  }

  async rollback(): Promise<void> {
    // SQLite rolls back by itself when the disk is full or fails; a second rollback would hide that error. And what
    // was committed is no longer ours to roll back: the next one's transaction would be hit.
    if (!this.#committed && this.#connection.isTransaction)
      await this.executeQuery(CompiledQuery.raw("rollback"));
  }

  release(): void {
    if (!this.#committed) this.#leave();
  }

  #leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.#letNext();
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Read a page at a time: a streamed query would hold the only connection.");
  }
}

class SqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: SqliteConnection;
  readonly #log: SyncedLog | undefined;
  /** Resolves when the connection is free for whoever comes next. */
  #free = Promise.resolve();

  constructor(database: DatabaseSync, log: SyncedLog | undefined) {
    this.#database = database;
    this.#connection = new SqliteConnection(database);
    this.#log = log;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteTurn> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const free = this.#free;
    this.#free = promise;
    await free;
    return new SqliteTurn(this.#connection, this.#log, resolve);
  }

  /** At once a writer: a transaction that reads first and writes later would meet "database is locked". */
  async beginTransaction(turn: SqliteTurn): Promise<void> {
    await turn.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(turn: SqliteTurn): Promise<void> {
    await turn.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(turn: SqliteTurn): Promise<void> {
    await turn.rollback();
  }

  async releaseConnection(turn: SqliteTurn): Promise<void> {
    turn.release();
  }

  async destroy(): Promise<void> {
    await this.#log?.close();
    if (this.#database.isOpen) this.#database.close();
  }
}

/** Lets several be asked for: the driver itself gives the one connection to one after the other. */
class QueueingSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** Kysely over an open database of `node:sqlite`. With a `log`, a write is acknowledged when that is on the disk. */
export function sqliteDialect(database: DatabaseSync, log?: SyncedLog): Dialect {
  return {
    createAdapter: () => new QueueingSqliteAdapter(),
    createDriver: () => new SqliteDriver(database, log),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
