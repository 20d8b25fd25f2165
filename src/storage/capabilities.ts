import type { CreateTableBuilder, Expression, RawBuilder } from "kysely";
import type { Db } from "./schema.ts";

/** Full-text tables. Every row has a `scope` (whose it is and whether it is open) and two fields, title first. */
type SearchTable = "task_search" | "message_search";

export interface SearchEntry {
  readonly rowId: number;
  readonly scope: string;
  /** Words already taken apart by `search-words.ts`, so that both engines see the same ones. */
  readonly title: readonly string[];
  readonly body: readonly string[];
}

export interface SearchMatch {
  readonly scope: string;
  /** All of them must be found; the last one may be the beginning of a longer word. */
  readonly words: readonly string[];
  readonly titleOnly: boolean;
  /** Newest rows first; the work is bounded by this. */
  readonly limit: number;
}

/** Stands for all owners at once: the program's own housekeeping, such as migrations. No owner is called so. */
export const everyOwner = "*";

/** Everything in which SQLite and PostgreSQL differ. No query asks which of them it runs on. */
export interface Capabilities {
  readonly kind: "sqlite" | "postgres";
  /** After how long a growing answer that nobody writes counts as cut off; 0 where only one process can be writing. */
  readonly abandonedAfterMs: number;
  /** Writes a whole copy of the database into a new file, while it is in use. */
  copyTo(db: Db, file: string): Promise<void>;
  /** Text that sorts by its bytes. */
  readonly text: RawBuilder<unknown>;
  /** Floating point of eight bytes. */
  readonly double: RawBuilder<unknown>;
  /** Adds a key that counts up and is never used again. */
  countingKey(table: CreateTableBuilder<string, never>, column: string): CreateTableBuilder<string, never>;
  /** How a column that follows from others is kept: worked out when read where that is possible, else stored. */
  readonly derivedKind: RawBuilder<unknown>;
  /** In an insert: keys are taken over from another database instead of being counted up. */
  readonly keepingKeys: RawBuilder<unknown>;
  /** After that: counting goes on behind the highest of them. */
  continueKeys(db: Db, table: string, column: string): Promise<void>;
  /** Reads of one moment, whatever others write meanwhile. */
  ofOneMoment<Result>(db: Db, read: (db: Db) => Promise<Result>): Promise<Result>;
  /**
   * What a list reads from when a few rows among very many are found already (`found`, with the column `row_id`): they are looked up one by
   * one as `tasks`, and the table is never gone through to meet them.
   */
  lookUpTasks(found: RawBuilder<unknown>): RawBuilder<unknown>;
  hasTable(db: Db, name: string): Promise<boolean>;
  readonly search: {
    create(db: Db, table: SearchTable): Promise<void>;
    /** Puts or replaces one row's words. */
    write(db: Db, table: SearchTable, entry: SearchEntry): Promise<void>;
    remove(db: Db, table: SearchTable, rowId: number): Promise<void>;
    /** As `owners.wallOff`, for the words of another table's rows. */
    wallOff(db: Db, table: SearchTable, of: "tasks" | "messages"): Promise<void>;
    /** The row ids that match, newest first, as a subquery with the one column `row_id`. */
    match(db: Db, table: SearchTable, match: SearchMatch): Expression<{ row_id: number }>;
  };
  readonly owners: {
    /** Lets the database itself see to it that a query reaches the rows of the owner it acts for, and no others. */
    wallOff(db: Db, table: string): Promise<void>;
    /** From here to the end of the transaction queries act for this owner. */
    actFor(db: Db, ownerId: string): Promise<void>;
  };
  /** At the start of a transaction that writes: writers of one owner wait for one another. */
  lockOwner(db: Db, ownerId: string): Promise<void>;
  /** While migrations run, other instances wait. */
  lockMigrations(db: Db): Promise<void>;
}

/** A database whose tables are up to date, as its housekeeper sees it. */
export interface OpenedTables {
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly close: () => Promise<void>;
}
