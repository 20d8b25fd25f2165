import { sql } from "kysely";
import type { Capabilities, SearchMatch } from "./capabilities.ts";

/** Words come from `search-words.ts` and hold letters and digits only; quoted, none of them is FTS5 syntax. */
function ftsQuery(match: SearchMatch): string {
  const words = match.words.map((word, index) => `"${word}"${index === match.words.length - 1 ? " *" : ""}`);
  const columns = match.titleOnly ? "{title}" : "{title body}";
  return `scope : "${match.scope}" AND ${columns} : (${words.join(" AND ")})`;
}

export const sqliteCapabilities: Capabilities = {
  kind: "sqlite",
  abandonedAfterMs: 0,
  async copyTo(db, file) {
    await sql`vacuum into ${file}`.execute(db);
  },
  text: sql`text`,
  double: sql`real`,
  countingKey: (table, column) =>
    table.addColumn(column, "integer", (definition) => definition.primaryKey().autoIncrement()),
  derivedKind: sql`virtual`,
  keepingKeys: sql``,
  // SQLite remembers the highest key by itself.
  async continueKeys() {},
  ofOneMoment: (db, read) => db.transaction().execute(read),
  // `cross join` keeps SQLite from turning the order round to save a sort.
  lookUpTasks: (found) => sql`${found} as found cross join tasks`,
  async hasTable(db, name) {
    const result = await sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`.execute(db);
    return result.rows.length > 0;
  },
  search: {
    async create(db, table) {
      // Contentless: the words are stored once, in their own table. Without positions, as rank is reckoned by us.
      await sql`create virtual table ${sql.table(table)} using fts5(
        scope, title, body, content='', contentless_delete=1, detail=column, prefix='2 3', tokenize='unicode61'
      )`.execute(db);
    },
    async write(db, table, entry) {
      await sql`insert or replace into ${sql.table(table)} (rowid, scope, title, body) values (${entry.rowId},
        ${entry.scope}, ${entry.title.join(" ")}, ${entry.body.join(" ")})`.execute(db);
    },
    async remove(db, table, rowId) {
      await sql`delete from ${sql.table(table)} where rowid = ${rowId}`.execute(db);
    },
    async wallOff() {},
    match: (_db, table, match) =>
      sql<{ row_id: number }>`(select rowid as row_id from ${sql.table(table)}
        where ${sql.table(table)} match ${ftsQuery(match)} order by rowid desc limit ${match.limit})`,
  },
  // One person's file has no second wall: every query names the owner, and that is all there is.
  owners: { async wallOff() {}, async actFor() {} },
  // The one connection is a writer from the start of a transaction, and the data folder has one process.
  async lockOwner() {},
  async lockMigrations() {},
};
