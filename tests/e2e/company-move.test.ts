import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { program, startCarole, temporaryFolder } from "./support/processes.ts";

/** Runs the command to its end, as a person types it. */
async function carole(dataFolder: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", CAROLE_DATA_DIR: dataFolder };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...args], { env });
    return { code: 0, output: stdout + stderr };
  } catch (thrown) {
    const { code, stdout, stderr } = thrown as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const read = async (url: string, path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json();
const seen = [
  "/api/tasks?limit=500",
  "/api/tasks?trashed=true",
  "/api/changes?limit=500",
  "/api/tasks?q=budget",
  "/api/rules",
  "/api/rules/changes",
];

/** All that a person can see, on a Carole started on it. */
async function everythingIn(folder: string, environment: Record<string, string> = {}): Promise<string> {
  const running = await startCarole(folder, environment);
  const { items } = (await read(running.url, "/api/conversations?q=budget")) as { items: { id: string }[] };
  const chats = items.map(({ id }) => `/api/conversations/${id}`);
  const all = await Promise.all([...seen, ...chats].map((path) => read(running.url, path)));
  await running.end();
  return JSON.stringify([items, all], null, 1);
}

describe("carole move", () => {
  let postgres: RunningPostgres;
  const folder = temporaryFolder();
  let before: string;

  beforeAll(async () => {
    postgres = await startPostgres();
    const { url, end } = await startCarole(folder);
    const post = (path: string, body: object): Promise<Response> =>
      fetch(`${url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
        body: JSON.stringify(body),
      });
    for (let index = 0; index < 600; index += 1) {
      await post("/api/tasks", { title: `Budget Ünïcode ${index}`, tags: ["a", `t${index % 7}`] });
    }
    const effect = { kind: "fields", match: { words: ["budget"] }, priority: "high" };
    await post("/api/rules", { text: "the Bürgschaft is important", effect });
    const { items } = (await read(url, "/api/tasks?limit=2")) as { items: [{ id: string }, { id: string }] };
    await fetch(`${url}/api/tasks/${items[0].id}`, { method: "DELETE" });
    await post("/api/tasks", { title: "Blocked", blockedBy: [items[1].id] });
    await (await post("/api/chat", { message: "Create a task to review the budget tomorrow" })).text();
    await end();
    before = await everythingIn(folder);
  });
  afterAll(() => postgres?.remove());

  it("brings everything into a PostgreSQL, and from there into another machine's file, as it was", async () => {
    expect(before).toContain("Review the budget");
    const url = await postgres.createDatabase("moved");
    const there = await carole(folder, "move", "--to", url);
    expect(there).toMatchObject({ code: 0, output: expect.stringContaining("each compared") });
    expect(await everythingIn(temporaryFolder(), { DATABASE_URL: url })).toBe(before);

    const other = temporaryFolder();
    expect(await carole(other, "move", "--from", url)).toMatchObject({ code: 0 });
    expect(await everythingIn(other)).toBe(before);
    expect(await everythingIn(folder)).toBe(before);

    const again = await carole(folder, "move", "--to", url);
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining("is not empty") });
    const running = await startCarole(temporaryFolder(), { DATABASE_URL: url });
    const made = await fetch(`${running.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title: "Goes on counting" }),
    });
    expect(made.status).toBe(201);
    await running.end();
  });

  it("gives the one owner the name that the company knows them by", async () => {
    const url = await postgres.createDatabase("renamed");
    expect(await carole(folder, "move", "--to", url, "--as", "databricks:ada")).toMatchObject({ code: 0 });
    const app = { DATABRICKS_APP_NAME: "carole", DATABRICKS_APP_PORT: "0", HOST: "127.0.0.1" };
    const running = await startCarole(temporaryFolder(), { DATABASE_URL: url, ...app });
    const response = await fetch(`${running.url}/api/tasks?q=budget&limit=500`, {
      headers: { "x-forwarded-user": "ada" },
    });
    expect(((await response.json()) as { items: unknown[] }).items.length).toBeGreaterThan(400);
    await running.end();
  });

  it("takes open questions along, so that they can be answered there", async () => {
    const small = temporaryFolder();
    const here = await startCarole(small);
    const post = (url: string, body: object): Promise<Response> =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    for (const title of ["One", "Two", "Three", "Four", "Five", "Six"])
      await post(`${here.url}/api/tasks`, { title });
    const asked = await (await post(`${here.url}/api/chat`, { message: "Delete all my tasks" })).text();
    await here.end();
    const url = await postgres.createDatabase("questions");
    expect(await carole(small, "move", "--to", url)).toMatchObject({ code: 0 });

    const there = await startCarole(temporaryFolder(), { DATABASE_URL: url });
    const conversationId = /"conversationId":"([^"]+)"/.exec(asked)?.[1];
    const approval = /"data-approval".*?"data":(\{.*?\})\}\n/s.exec(asked)?.[1] ?? "{}";
    const { approvalId, rows } = JSON.parse(approval) as { approvalId: string; rows: { id: string }[] };
    const approvedIds = rows.slice(0, 2).map((row) => row.id);
    const answered = await post(`${there.url}/api/chat/${conversationId}/approve`, {
      approvalId,
      approvedIds,
    });
    expect(answered.status).toBe(200);
    expect(((await answered.json()) as { changes: unknown[] }).changes).toHaveLength(2);
    await there.end();
  });

  it("leaves nothing behind when a row does not arrive as it was", async () => {
    const url = await postgres.createDatabase("altering");
    const empty = await startCarole(temporaryFolder(), { DATABASE_URL: url });
    await empty.end();
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`create function alter_title() returns trigger language plpgsql as
      $$ begin new.title = upper(new.title); return new; end $$`);
    await client.query(
      "create trigger altering before insert on tasks for each row execute function alter_title()",
    );
    const moved = await carole(folder, "move", "--to", url);
    expect(moved).toMatchObject({ code: 1, output: expect.stringContaining("did not arrive as it was") });
    await client.query("select set_config('carole.owner', '*', false)");
    const { rows } = await client.query("select count(*)::int as amount from tasks");
    expect(rows).toEqual([{ amount: 0 }]);
    await client.end();
  });

  it("says what it needs, and leaves everything alone where the database can't be reached", async () => {
    expect(await carole(folder, "move")).toMatchObject({ code: 1, output: expect.stringContaining("--to") });
    const nowhere = await carole(folder, "move", "--to", "postgres://me:secret@127.0.0.1:1/none");
    expect(nowhere.code).toBe(1);
    expect(nowhere.output).toContain("can't be reached");
    expect(nowhere.output).not.toContain("secret");
  });
});
