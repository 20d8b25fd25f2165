import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

describe("a company's database that goes away", () => {
  let postgres: RunningPostgres;
  let carole: RunningProcess;
  const health = async (): Promise<unknown> => (await fetch(`${carole.url}/api/health`)).json();
  const create = (title: string): Promise<Response> =>
    fetch(`${carole.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title }),
    });

  beforeAll(async () => {
    postgres = await startPostgres();
    const url = await postgres.createDatabase("away");
    await postgres.stop();
    carole = await startCarole(temporaryFolder(), { DATABASE_URL: url });
  });
  afterAll(async () => {
    await carole?.end("SIGKILL");
    await postgres?.remove();
  });

  it("is waited for at the start: Carole is up, says so plainly, and each request can be tried again", async () => {
    expect(await health()).toMatchObject({ status: "ok", database: "postgres: away" });
    expect(carole.output()).toContain("The database can't be reached right now. Carole stays up");
    const refused = await create("Too early");
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      error: { code: "database_unavailable", retryable: true, hint: expect.stringContaining("come back") },
    });
  });

  it("is used as soon as it is there, without anybody's help, and again after it was gone", async () => {
    await postgres.start();
    await vi.waitFor(async () => expect(await health()).toMatchObject({ database: "postgres" }), 10_000);
    expect((await create("First")).status).toBe(201);
    await postgres.stop();
    expect((await create("While it is away")).status).toBe(503);
    expect(await health()).toMatchObject({ database: "postgres: away" });
    await postgres.start();
    await vi.waitFor(async () => expect((await create("Second")).status).toBe(201), 10_000);
    const { items } = (await (await fetch(`${carole.url}/api/tasks`)).json()) as {
      items: { title: string }[];
    };
    expect(items.map(({ title }) => title)).toEqual(["Second", "First"]);
  });

  it("does not keep Carole from ending in good time", async () => {
    await postgres.stop();
    const began = Date.now();
    expect(await carole.end("SIGTERM")).toBe(0);
    expect(Date.now() - began).toBeLessThan(15_000);
    await postgres.start();
  });
});
