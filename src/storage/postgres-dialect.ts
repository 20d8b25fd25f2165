import {
  CompiledQuery,
  PostgresDialect,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import { escapeLiteral, type Pool } from "pg";
import type { Availability } from "./postgres-availability.ts";
import { toPostgresStorageError } from "./postgres-errors.ts";

export interface PostgresDialectOptions {
  /** Whose rows its queries may see: row-level security goes by it. Without it they see none. */
  readonly ownerId?: string;
  readonly availability?: Pick<Availability, "assertReady" | "observe">;
}

/**
 * Kysely's own dialect, with the owner named to the database at the start of each transaction, and what goes wrong on the
 * way told as CaroleErrors. A single query is a transaction of its own: the name holds for it and for nothing after it, also
 * where a pooler in between hands connections round.
 */
export class PostgresStorageDialect extends PostgresDialect {
  readonly #options: PostgresDialectOptions;

  constructor(pool: Pool, options: PostgresDialectOptions = {}) {
    super({ pool });
    this.#options = options;
  }

  override createDriver(): Driver {
    return new OwnerDriver(super.createDriver(), this.#options);
  }
}

/** The setting that the policies compare with; `'*'` is the program's own housekeeping over all owners. */
const naming = (ownerId: string): string =>
  `select set_config('carole.owner', ${escapeLiteral(ownerId)}, true)`;

class OwnerConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #ownerId: string | undefined;
  inTransaction = false;

  constructor(inner: DatabaseConnection, ownerId: string | undefined) {
    this.inner = inner;
    this.#ownerId = ownerId;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      if (this.inTransaction || this.#ownerId === undefined) return await this.inner.executeQuery<Row>(query);
      return await this.#alone<Row>(query, this.#ownerId);
    } catch (error) {
      throw toPostgresStorageError(error);
    }
  }

  async #alone<Row>(query: CompiledQuery, ownerId: string): Promise<QueryResult<Row>> {
    await this.inner.executeQuery(CompiledQuery.raw(`begin; ${naming(ownerId)}`));
    try {
      const result = await this.inner.executeQuery<Row>(query);
      await this.inner.executeQuery(CompiledQuery.raw("commit"));
      return result;
    } catch (error) {
      // What went wrong is told; that a broken line can't roll back adds nothing, the server does it by itself.
      await this.inner.executeQuery(CompiledQuery.raw("rollback")).catch(() => undefined);
      throw error;
    }
  }

  async name(): Promise<void> {
    if (this.#ownerId !== undefined) await this.executeQuery(CompiledQuery.raw(naming(this.#ownerId)));
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Read a page at a time.");
  }
}

class OwnerDriver implements Driver {
  readonly #inner: Driver;
  readonly #options: PostgresDialectOptions;
  readonly #connections = new WeakMap<DatabaseConnection, OwnerConnection>();

  constructor(inner: Driver, options: PostgresDialectOptions) {
    this.#inner = inner;
    this.#options = options;
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#options.availability?.assertReady();
    const inner = await this.#converted(this.#inner.acquireConnection());
    const known = this.#connections.get(inner) ?? new OwnerConnection(inner, this.#options.ownerId);
    this.#connections.set(inner, known);
    known.inTransaction = false;
    return known;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#converted(this.#inner.beginTransaction(innerOf(connection), settings));
    if (!(connection instanceof OwnerConnection)) return;
    connection.inTransaction = true;
    await connection.name();
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#converted(this.#inner.commitTransaction(innerOf(connection)));
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#converted(this.#inner.rollbackTransaction(innerOf(connection)));
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#inner.releaseConnection(innerOf(connection));
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }

  async #converted<Result>(work: Promise<Result>): Promise<Result> {
    const { availability } = this.#options;
    try {
      const result = await work;
      availability?.observe();
      return result;
    } catch (thrown) {
      const error = toPostgresStorageError(thrown);
      availability?.observe(error);
      throw error;
    }
  }
}

const innerOf = (connection: DatabaseConnection): DatabaseConnection =>
  connection instanceof OwnerConnection ? connection.inner : connection;
