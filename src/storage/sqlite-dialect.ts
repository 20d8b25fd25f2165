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

interface PreparedStatement {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
  readonly writes: boolean;
}

/** Enough for every query that the stores make; the oldest leave first. */
const preparedLimit = 256;

/**
 * One connection of `node:sqlite` for Kysely. Kysely itself lets one query or transaction at a time use it, since
 * `SqliteAdapter` says that there is only one. Statements are kept prepared by their text.
 */
class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, PreparedStatement>();
  #committedInThisTurn = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  // Synchronous work behind an async face: what is thrown must come as a rejection.
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const { statement, returnsRows, writes } = this.#prepare(query.sql);
      const values = query.parameters.map(toSqliteValue);
      if (writes && !this.#database.isTransaction) {
        await this.letOthersWork();
        this.committed();
      }
      if (returnsRows) return { rows: statement.all(...values) as Row[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /**
   * A commit holds up the whole process while the disk works. When many wait, the network gets its turn in between;
   * otherwise sixty answers that begin at once would keep every other answer silent until the last is stored.
   */
  async letOthersWork(): Promise<void> {
    if (this.#committedInThisTurn) await setImmediate();
  }

  committed(): void {
    if (this.#committedInThisTurn) return;
    this.#committedInThisTurn = true;
    void setImmediate().then(() => (this.#committedInThisTurn = false));
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Read a page at a time: a streamed query would hold the only connection.");
  }

  #prepare(sql: string): PreparedStatement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    const returnsRows = statement.columns().length > 0;
    // The search index writes rows of its own with keys beyond 2^53: as a number, the last key would not be readable,
    // and a commit that succeeded would throw.
    if (!returnsRows) statement.setReadBigInts(true);
    const prepared = { statement, returnsRows, writes: /^\s*(insert|update|delete|replace)\b/i.test(sql) };
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

class SqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: SqliteConnection;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#connection = new SqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  /** At once a writer: a transaction that reads first and writes later would meet "database is locked". */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#connection.letOthersWork();
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
    this.#connection.committed();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite rolls back by itself when the disk is full or fails; a second rollback would hide that error.
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }
}

/** Kysely over an open database of `node:sqlite`. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
