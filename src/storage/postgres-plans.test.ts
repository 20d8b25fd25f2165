import { Kysely, type CompiledQuery } from "kysely";
import { Client, Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { TaskQuery, type TaskQueryInput } from "../shared/task.ts";
import { postgresCapabilities } from "./postgres-capabilities.ts";
import { hearEnds } from "./notice-pool.ts";
import { PostgresStorageDialect } from "./postgres-dialect.ts";
import { openPostgresStorage } from "./postgres.ts";
import type { Tables } from "./schema.ts";
import { createSqlStorage } from "./sql-storage.ts";
import type { OwnerStorage } from "./storage.ts";
import { fillTables } from "./testing/fill-tables.ts";
import { startPostgres, type RunningPostgres } from "./testing/start-postgres.ts";

/**
 * How PostgreSQL goes about the main queries, as an ordinary user behind row-level security, with one person who has very many
 * rows among many people who have some. It decides by statistics, so the rows are really there.
 */
const asked: CompiledQuery[] = [];
let postgres: RunningPostgres;
let pool: Pool;
let raw: Client;
let anna: OwnerStorage;
beforeAll(async () => {
  postgres = await startPostgres();
  const connectionString = await postgres.createDatabase("plans");
  await (await openPostgresStorage({ connection: { connectionString } })).close();
  const administrator = new URL(postgres.connectionString);
  administrator.pathname = "/plans";
  await fillTables(administrator.href, { owner: "anna", tasks: 20_000, others: 300, tasksOfOthers: 30 });
  pool = new Pool({ connectionString });
  hearEnds(pool, () => undefined);
  raw = new Client({ connectionString });
  await raw.connect();
  const db = new Kysely<Tables>({
    dialect: new PostgresStorageDialect(pool, { ownerId: "anna" }),
    log: (event) => void asked.push(event.query),
  });
  anna = createSqlStorage({
    db,
    capabilities: postgresCapabilities,
    clock: () => new Date("2026-11-23T09:00:00.000Z"),
    close: () => db.destroy(),
  }).forOwner("anna");
}, 120_000);
afterAll(async () => {
  await raw?.end();
  await pool?.end();
  await postgres?.remove();
});

/** The plans of every query that `work` makes, as they are carried out. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0;
  await work();
  const queries = [...asked].filter(({ sql }) => sql.startsWith("select") && !sql.includes("pg_advisory"));
  const plans: string[] = [];
  for (const { sql, parameters } of queries) {
    await raw.query("begin");
    await raw.query("select set_config('carole.owner', 'anna', true)");
    const { rows } = await raw.query<Record<string, string>>(`explain (costs off) ${sql}`, [...parameters]);
    await raw.query("rollback");
    plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
  }
  return plans;
}

const open = ["backlog", "todo", "in_progress", "blocked"] as const;
const lists: readonly (readonly [string, TaskQueryInput])[] = [
  ["the newest", {}],
  ["open ones by day", { status: [...open], sort: "due" }],
  ["by day, falling", { sort: "-due" }],
  ["open ones by priority", { status: [...open], sort: "priority" }],
  ["one column of the board", { status: ["todo"], sort: "position" }],
  ["what was changed last", { sort: "-updated" }],
  ["of one tag", { tag: "tag-3" }],
  ["with a rare word", { q: "unique777" }],
  ["with a word that stands everywhere", { q: "review" }],
  ["in the trash", { trashed: true }],
];

describe("at 20,000 tasks of one person among 300 people, PostgreSQL reads by an index", () => {
  it.each(lists)("the list of %s", async (_name, query) => {
    const plans = await plansOf(() => anna.tasks.list(TaskQuery.parse({ limit: 20, ...query })));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter((plan) => plan.includes("Seq Scan"))).toEqual([]);
  });

  const queries: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["one row", () => anna.tasks.get(newId())],
    ["several rows", () => anna.tasks.getMany([newId(), newId()])],
    ["a search for a rare word", () => anna.tasks.search("unique777", 20)],
    ["a search for a word that stands everywhere", () => anna.tasks.search("review", 20)],
    ["what could be planned", () => anna.tasks.candidates(200)],
    ["the counts", () => anna.tasks.counts("2026-11-23")],
    ["the newest changes", () => anna.changes.list({ limit: 50 })],
    ["the changes after a number", () => anna.changes.list({ limit: 50, afterSeq: 28_990 })],
    ["the last number", () => anna.changes.lastSeq()],
    ["the children", () => anna.transaction(({ tasks }) => tasks.children([newId()]))],
    ["the dependents", () => anna.transaction(({ tasks }) => tasks.dependents([newId()]))],
  ];
  it.each(queries)("%s", async (_name, work) => {
    const plans = await plansOf(work);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter((plan) => plan.includes("Seq Scan"))).toEqual([]);
  });

  it("the wall between owners does not hide the index of words: a rare word is found through it", async () => {
    const [plan] = await plansOf(() => anna.tasks.search("unique777", 20));
    expect(plan).toContain("task_search_words");
  });
});
