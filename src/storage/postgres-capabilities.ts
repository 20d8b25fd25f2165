import { sql } from "kysely";
import { CaroleError } from "../shared/errors.ts";
import type { Capabilities, SearchEntry, SearchMatch } from "./capabilities.ts";

/** Any number that no other program on this database is likely to use for its own lock. */
const migrationLock = 7_227_653;

/** Words hold letters and digits only, so a quoted one is always a word; a scope is told apart by its mark. */
const quoted = (word: string): string => `'${word}'`;
const scopeWord = (scope: string): string => quoted(`#${scope}`);

/** Each word once, with where it stands: A in the title, B in the body. */
function vectorText({ scope, title, body }: SearchEntry): string {
  const places = new Map<string, string[]>();
  for (const word of new Set(title)) places.set(word, ["1A"]);
  for (const word of new Set(body)) places.set(word, [...(places.get(word) ?? []), "2B"]);
  const words = [...places].map(([word, place]) => `${quoted(word)}:${place.join(",")}`);
  return [scopeWord(scope), ...words].join(" ");
}

function queryText({ scope, words, titleOnly }: SearchMatch): string {
  const terms = words.map((word, index) => {
    const flags = `${index === words.length - 1 ? "*" : ""}${titleOnly ? "A" : ""}`;
    return flags === "" ? quoted(word) : `${quoted(word)}:${flags}`;
  });
  return [scopeWord(scope), ...terms].join(" & ");
}

export const postgresCapabilities: Capabilities = {
  kind: "postgres",
  abandonedAfterMs: 120_000,
  async copyTo() {
    throw new CaroleError("invalid_request", "A copy of PostgreSQL is not a file that Carole can write.", {
      hint: "Use pg_dump or your platform's backups; `carole export` writes everything as JSON.",
    });
  },
  text: sql`text collate "C"`,
  double: sql`double precision`,
  countingKey: (table, column) =>
    table.addColumn(column, "bigint", (definition) => definition.generatedAlwaysAsIdentity().primaryKey()),
  derivedKind: sql`stored`,
  async hasTable(db, name) {
    const result = await sql<{ found: boolean }>`select to_regclass(${name}) is not null as found`.execute(
      db,
    );
    return result.rows[0]?.found === true;
  },
  search: {
    async create(db, table) {
      // Common words are found by walking back along the owner's own rows, the only order that there is an index for;
      // rare ones by GIN, without `fastupdate`, since every search would read through what was written lately.
      await sql`create table ${sql.table(table)} (scope text collate "C" not null, row_id bigint not null,
        words tsvector not null, primary key (scope, row_id))`.execute(db);
      await sql`create index ${sql.ref(`${table}_words`)} on ${sql.table(table)} using gin (words)
        with (fastupdate = off)`.execute(db);
      await sql`create index ${sql.ref(`${table}_row`)} on ${sql.table(table)} using hash (row_id)`.execute(
        db,
      );
    },
    async write(db, table, entry) {
      await sql`delete from ${sql.table(table)} where row_id = ${entry.rowId}`.execute(db);
      await sql`insert into ${sql.table(table)} (scope, row_id, words)
        values (${entry.scope}, ${entry.rowId}, ${vectorText(entry)}::tsvector)`.execute(db);
    },
    async remove(db, table, rowId) {
      await sql`delete from ${sql.table(table)} where row_id = ${rowId}`.execute(db);
    },
    match: (_db, table, match) =>
      sql<{ row_id: number }>`(select row_id from ${sql.table(table)}
        where scope = ${match.scope} and words @@ ${queryText(match)}::tsquery order by row_id desc limit ${match.limit})`,
  },
  async lockOwner(db, ownerId) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`.execute(db);
  },
  async lockMigrations(db) {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(db);
  },
};
