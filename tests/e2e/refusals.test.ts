import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program, startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

/** Starts where it can't, and gives what it said and its exit code. */
function refused(environment: Record<string, string>): { code: number | null; said: string } {
  const result = spawnSync(process.execPath, [program, "start"], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? "", HOME: temporaryFolder(), PORT: "0", ...environment },
    timeout: 60_000,
    encoding: "utf8",
  });
  return { code: result.status, said: `${result.stdout}${result.stderr}` };
}

describe("a start that can't be", () => {
  it("lists every malformed variable at once, and repeats no value", () => {
    const { code, said } = refused({
      PORT: "many",
      DATABRICKS_ENV: "staging",
      DATABRICKS_TOKEN: "dapi secret-with-space",
    });
    expect(code).toBe(1);
    for (const name of ["PORT", "DATABRICKS_ENV", "DATABRICKS_TOKEN"]) expect(said).toContain(name);
    expect(said).not.toContain("secret-with-space");
    expect(said).not.toMatch(/\n\s+at /);
  });

  it("says that the port is in use, and how to choose another", async () => {
    const carole = await startCarole(temporaryFolder());
    const { code, said } = refused({ PORT: new URL(carole.url).port, CAROLE_DATA_DIR: temporaryFolder() });
    await carole.end();
    expect(code).toBe(1);
    expect(said).toMatch(/already in use[\s\S]*PORT=/);
  });

  it("says that the data folder can't be written", () => {
    const file = join(temporaryFolder(), "a-file");
    writeFileSync(file, "not a folder");
    const { code, said } = refused({ CAROLE_DATA_DIR: join(file, "inside") });
    expect(code).toBe(1);
    expect(said).toMatch(/folder/i);
    expect(said).toContain("CAROLE_DATA_DIR");
  });

  it("leaves a corrupt database as it found it, and says what to do", () => {
    const folder = temporaryFolder();
    const damaged = Buffer.concat([Buffer.from("SQLite format 3\u0000"), Buffer.alloc(8192, 7)]);
    writeFileSync(join(folder, "carole.db"), damaged);
    const { code, said } = refused({ CAROLE_DATA_DIR: folder });
    expect(code).toBe(1);
    expect(said).toMatch(/damaged|corrupt/i);
    expect(readFileSync(join(folder, "carole.db")).equals(damaged)).toBe(true);
  });

  it("touches nothing in a database that is newer than the program", async () => {
    const folder = temporaryFolder();
    const carole = await startCarole(folder);
    await carole.end();
    const database = new DatabaseSync(join(folder, "carole.db"));
    database.exec(
      "insert into schema_versions (version, name, applied_at) values (999, 'from-the-future', '2030-01-01')",
    );
    database.close();
    const { code, said } = refused({ CAROLE_DATA_DIR: folder });
    expect(code).toBe(1);
    expect(said).toMatch(/newer/i);
  });

  it("gives a data folder to one server at a time", async () => {
    const folder = temporaryFolder();
    const carole = await startCarole(folder);
    const { code, said } = refused({ CAROLE_DATA_DIR: folder });
    await carole.end();
    expect(code).toBe(1);
    expect(said).toMatch(/another|already/i);
  });

  it("refuses to listen beyond this machine without an identity source", () => {
    const { code, said } = refused({ HOST: "0.0.0.0", CAROLE_DATA_DIR: temporaryFolder() });
    expect(code).toBe(1);
    expect(said).toContain("HOST");
  });
});

describe("a request that can't be", () => {
  const folder = temporaryFolder();
  let carole: RunningProcess;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    carole = await startCarole(folder);
  });
  afterAll(() => carole.end());

  const send = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${carole.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, error: (JSON.parse(text) as { error: Record<string, unknown> }).error };
  };
  const rows = async (): Promise<number> =>
    ((await (await fetch(`${carole.url}/api/tasks`)).json()) as { items: unknown[] }).items.length;

  it.each([
    ["malformed JSON", "/api/tasks", "{", 400],
    ["an unknown field", "/api/tasks", JSON.stringify({ title: "a", colour: "red" }), 400],
    ["a wrong type", "/api/tasks", JSON.stringify({ title: 7 }), 400],
    ["31 February", "/api/tasks", JSON.stringify({ title: "a", due: { date: "2026-02-31" } }), 400],
    ["an empty message", "/api/chat", JSON.stringify({ message: "   " }), 400],
    ["a message of 1 MB", "/api/chat", JSON.stringify({ message: "x".repeat(1_048_576) }), 413],
    [
      "an unknown conversation",
      "/api/chat",
      JSON.stringify({ message: "hi", conversationId: "01920000-0000-7000-8000-000000000000" }),
      404,
    ],
    ["an unknown model", "/api/chat", JSON.stringify({ message: "hi", model: "no-such-model" }), 404],
    ["an unknown path", "/api/nothing", "{}", 404],
  ])("answers %s with one clear error and a hint, and writes nothing", async (_name, path, body, status) => {
    const before = await rows();
    const answer = await send(path, body);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.error).sort()).toEqual(["code", "hint", "message", "requestId", "retryable"]);
    expect(String(answer.error["hint"])).not.toBe("");
    expect(await rows()).toBe(before);
    const threads = (await (await fetch(`${carole.url}/api/conversations`)).json()) as { items: unknown[] };
    expect(threads.items).toEqual([]);
  });

  it("refuses a page of another origin, and a host name that is not its own", async () => {
    const foreign = await send("/api/tasks", JSON.stringify({ title: "a" }), {
      origin: "https://evil.example",
    });
    expect(foreign).toMatchObject({ status: 403, error: { code: "forbidden_origin" } });
  });
});
