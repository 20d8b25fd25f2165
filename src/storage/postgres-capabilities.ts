import { sql } from "kysely";
import { CaroleError } from "../shared/errors.ts";
import { everyOwner, type Capabilities, type SearchEntry, type SearchMatch } from "./capabilities.ts";
import type { Db } from "./schema.ts";

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

const actingFor = sql`current_setting('carole.owner', true)`;
/** As subqueries, which are worked out once for a query and not for each row. */
const ownRow = sql`owner_id = (select ${actingFor}) or (select ${actingFor}) = ${sql.lit(everyOwner)}`;

/** `force`: for the tables' own user too, which is the one that Carole comes as. */
async function enforcePolicies(db: Db, table: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db);
}

export const postgresCapabilities: Capabilities = {
  kind: "postgres",
  // Whoever writes one writes it every five seconds, also while nothing is said.
  abandonedAfterMs: 20_000,
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
  keepingKeys: sql`overriding system value`,
  async continueKeys(db, table, column) {
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}),
      (select max(${sql.ref(column)}) from ${sql.table(table)}))`.execute(db);
  },
  ofOneMoment: (db, read) => db.transaction().setIsolationLevel("repeatable read").execute(read),
  // `offset 0` keeps PostgreSQL from joining the whole table where it takes the rows found for more than they are.
  lookUpTasks: (found) => sql`${found} as found cross join lateral
    (select * from tasks as row where row.row_id = found.row_id offset 0) as tasks`,
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
    async wallOff(db, table, of) {
      // Who writes is known to the database by then; what stands there already belongs to its row's owner.
      await sql`alter table ${sql.table(table)} add column owner_id text collate "C"`.execute(db);
      await sql`update ${sql.table(table)} set owner_id = ${sql.table(of)}.owner_id from ${sql.table(of)}
        where ${sql.table(of)}.row_id = ${sql.table(table)}.row_id`.execute(db);
      await sql`delete from ${sql.table(table)} where owner_id is null`.execute(db);
      await sql`alter table ${sql.table(table)} alter column owner_id set default ${actingFor},
        alter column owner_id set not null`.execute(db);
      await enforcePolicies(db, table);
      // Matching words is not "leakproof": behind a reading policy PostgreSQL would not use the index of words. Row ids are
      // all that a search gives, and the rows themselves are behind theirs; so words are walled off for writing alone.
      await sql`create policy carole_read on ${sql.table(table)} for select using (true)`.execute(db);
      for (const command of ["update", "delete"]) {
        await sql`create policy ${sql.ref(`carole_${command}`)} on ${sql.table(table)} for ${sql.raw(command)}
          using (${ownRow})`.execute(db);
      }
      await sql`create policy carole_insert on ${sql.table(table)} for insert with check (${ownRow})`.execute(
        db,
      );
    },
    match: (_db, table, match) =>
      sql<{ row_id: number }>`(select row_id from ${sql.table(table)}
        where scope = ${match.scope} and words @@ ${queryText(match)}::tsquery order by row_id desc limit ${match.limit})`,
  },
  owners: {
    async wallOff(db, table) {
      await enforcePolicies(db, table);
      await sql`create policy carole_owner on ${sql.table(table)} using (${ownRow}) with check (${ownRow})`.execute(
        db,
      );
    },
    async actFor(db, ownerId) {
      await sql`select set_config('carole.owner', ${ownerId}, true)`.execute(db);
    },
  },
  async lockOwner(db, ownerId) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`.execute(db);
  },
  async lockMigrations(db) {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(db);
  },
};
