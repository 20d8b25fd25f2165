import { sql, Kysely } from "kysely";
import { Client, Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInProcessEventBus } from "../events/in-process-event-bus.ts";
import { newId } from "../shared/id.ts";
import { createRuleService } from "../rules/create-rule-service.ts";
import { createTaskService } from "../tasks/create-task-service.ts";
import { byUser } from "../tasks/testing/open-tasks.ts";
import { migrations } from "./migrations/index.ts";
import { PostgresStorageDialect } from "./postgres-dialect.ts";
import { openPostgresStorage } from "./postgres.ts";
import type { Tables } from "./schema.ts";
import type { Storage } from "./storage.ts";
import { searchScope } from "./task-index.ts";
import { startPostgres, type RunningPostgres } from "./testing/start-postgres.ts";

const tables = [
  "tasks",
  "task_tags",
  "task_blockers",
  "counters",
  "changes",
  "conversations",
  "messages",
  "rules",
  "rule_changes",
  "idempotency",
  "approvals",
  "turn_frames",
] as const;
const searchTables = ["task_search", "message_search"] as const;

let postgres: RunningPostgres;
let url: string;
let storage: Storage;
let raw: Client;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase("owners");
  storage = await openPostgresStorage({ connection: { connectionString: url } });
  await fill(storage, "anna");
  raw = new Client({ connectionString: url });
  await raw.connect();
}, 60_000);
afterAll(async () => {
  await raw?.end();
  await storage?.close();
  await postgres?.remove();
});

/** At least one row in each of the tables. */
async function fill(into: Storage, ownerId: string): Promise<void> {
  const { idempotency, approvals, frames, ...database } = into.forOwner(ownerId);
  const tasks = createTaskService({ database, events: createInProcessEventBus(), ownerId });
  const [first] = await tasks.create([{ input: { title: "Secret plan", tags: ["hush"] } }], byUser);
  await tasks.create([{ input: { title: "Blocked one", blockedBy: [first!.taskId] } }], byUser);
  await begin(into, ownerId);
  const rules = createRuleService({ database, events: createInProcessEventBus(), ownerId });
  await rules.create(
    { text: "EOD means 6pm", effect: { kind: "phrase", phrase: "EOD", means: "6pm" } },
    byUser,
  );
  const at = new Date().toISOString();
  await idempotency.save(`key of ${ownerId}`, { fingerprint: "f", status: 201, body: "{}" }, at);
  const approval = { approvalId: newId(), tool: "delete_tasks", reason: "Why", rows: [] };
  const cause = { actor: { type: "user" } } as const;
  const call = { conversationId: newId(), toolCallId: "call_1", input: {}, versions: {}, cause };
  await approvals.add({ approval, ...call, userText: "Secret words", askedAt: new Date() });
  await frames.add(newId(), 0, { first: 0, count: 1, text: "Secret words", ended: false });
}

/** A conversation with one message. */
async function begin(into: Storage, ownerId: string): Promise<void> {
  const { conversations } = into.forOwner(ownerId);
  const at = new Date().toISOString();
  const [id, message] = [newId(), newId()];
  const times = { createdAt: at, updatedAt: at };
  await conversations.create({ id, title: "Chat", pinned: false, model: null, readOnly: false, ...times });
  await conversations.append({
    id: message,
    conversationId: id,
    parentId: null,
    role: "user",
    status: "complete",
    parts: [{ type: "text", text: "Whisper" }],
    model: null,
    createdAt: at,
  });
}

/** A task as the first versions kept it, with what it is found by. */
async function oldTask(older: Client, ownerId: string, title: string): Promise<void> {
  const at = new Date().toISOString();
  const { rows } = await older.query<{ row_id: string }>(
    `insert into tasks (owner_id, id, title, title_key, notes, status, lane, priority_rank, tags, due_key, links, blocked_by,
      position, created_at, updated_at, version)
    values ($1, $2, $3, lower($3), '', 'todo', 'todo', 2, '[]', '~', '[]', '[]', 1, $4, $4, 1) returning row_id`,
    [ownerId, newId(), title, at],
  );
  const words = `'#${searchScope(ownerId, "open")}' ${title
    .toLowerCase()
    .split(" ")
    .map((word) => `'${word}':1A`)
    .join(" ")}`;
  await older.query("insert into task_search (scope, row_id, words) values ($1, $2, $3::tsvector)", [
    searchScope(ownerId, "open"),
    rows[0]?.row_id,
    words,
  ]);
}

/** What a query without any condition finds, made by somebody else or by nobody. */
async function seenBy(ownerId: string | null, table: string): Promise<number> {
  await raw.query("begin");
  try {
    if (ownerId !== null) await raw.query("select set_config('carole.owner', $1, true)", [ownerId]);
    const { rows } = await raw.query<{ amount: string }>(`select count(*) as amount from ${table}`);
    return Number(rows[0]?.amount);
  } finally {
    await raw.query("rollback");
  }
}

describe("the wall between owners in PostgreSQL", () => {
  it.each(tables)(
    "%s: a query that forgets whose rows it means finds those of its owner alone",
    async (table) => {
      expect(await seenBy("anna", table)).toBeGreaterThan(0);
      expect(await seenBy("bob", table)).toBe(0);
      expect(await seenBy(null, table)).toBe(0);
    },
  );

  it.each([...tables, ...searchTables])(
    "%s: nothing of another owner's is changed or deleted",
    async (table) => {
      await raw.query("begin");
      await raw.query("select set_config('carole.owner', 'bob', true)");
      const updated = await raw.query(`update ${table} set owner_id = 'bob'`);
      const deleted = await raw.query(`delete from ${table}`);
      await raw.query("rollback");
      expect([updated.rowCount, deleted.rowCount]).toEqual([0, 0]);
    },
  );

  it.each([...tables, ...searchTables])("%s: nothing can be written in another's name", async (table) => {
    await raw.query("begin");
    await raw.query("select set_config('carole.owner', 'anna', true)");
    await expect(raw.query(`update ${table} set owner_id = 'bob'`)).rejects.toThrow("row-level security");
    await raw.query("rollback");
  });

  it("has no table with owners outside of it", async () => {
    const { rows } = await raw.query<{ name: string }>(`select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id'
      where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(rows).toEqual([]);
  });

  it("holds for the program's own queries: what one owner's stores are given, another's don't reach", async () => {
    const pool = new Pool({ connectionString: url, max: 1 });
    const of = (ownerId: string) =>
      new Kysely<Tables>({ dialect: new PostgresStorageDialect(pool, { ownerId }) });
    const titles = async (ownerId: string): Promise<number> =>
      (await sql`select title from tasks`.execute(of(ownerId))).rows.length;
    // One line serves them in turn, so a name that stayed on it would show.
    expect([await titles("anna"), await titles("bob"), await titles("anna")]).toEqual([2, 0, 2]);
    const inside = await of("anna")
      .transaction()
      .execute(async (one) => (await sql`select title from tasks`.execute(one)).rows.length);
    expect([inside, await titles("bob")]).toEqual([2, 0]);
    await expect(sql`select nonsense`.execute(of("anna"))).rejects.toThrow("nonsense");
    expect(await titles("bob")).toBe(0);
    await pool.end();
  });

  it("goes round a database that was there before, and keeps what is in it", async () => {
    const connection = { connectionString: await postgres.createDatabase("older") };
    const older = await openPostgresStorage({ connection, migrations: migrations.slice(0, 3) });
    await begin(older, "anna");
    await older.close();
    const client = new Client(connection);
    await client.connect();
    await oldTask(client, "anna", "Secret plan");
    await client.end();
    const newer = await openPostgresStorage({ connection });
    expect(await newer.forOwner("anna").tasks.search("secret", 5)).toMatchObject([{ title: "Secret plan" }]);
    expect(await newer.forOwner("bob").tasks.search("secret", 5)).toEqual([]);
    expect((await newer.forOwner("anna").conversations.list({ limit: 5, q: "whisper" })).items).toHaveLength(
      1,
    );
    await newer.close();
  });
});
