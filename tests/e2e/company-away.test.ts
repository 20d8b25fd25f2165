import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { recovery } from "./support/patience.ts";
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
    await vi.waitFor(async () => expect(await health()).toMatchObject({ database: "postgres" }), recovery);
    expect((await create("First")).status).toBe(201);
    await postgres.stop();
    expect((await create("While it is away")).status).toBe(503);
    expect(await health()).toMatchObject({ database: "postgres: away" });
    await postgres.start();
    await vi.waitFor(async () => expect((await create("Second")).status).toBe(201), recovery);
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

describe("a company's database that hangs", () => {
  let postgres: RunningPostgres;
  let url: string;
  beforeAll(async () => {
    postgres = await startPostgres();
    url = await postgres.createDatabase("frozen");
  });
  afterAll(async () => {
    postgres?.freeze(false);
    await postgres?.remove();
  });

  it("does not keep Carole from ending in good time, in the middle of answers and writes; what was acknowledged stays", async () => {
    const environment = { DATABASE_URL: url, CAROLE_SIMULATOR_TOKEN_MS: "100" };
    const carole = await startCarole(temporaryFolder(), environment);
    const post = (path: string, body: object): Promise<Response> =>
      fetch(`${carole.url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const acknowledged: string[] = [];
    const stopping = new AbortController();
    async function keepWriting(name: string): Promise<void> {
      for (let count = 0; !stopping.signal.aborted; count += 1) {
        const title = `${name} ${count}`;
        // Refused or cut off: nothing was promised.
        const response = await post("/api/tasks", { title }).catch(() => undefined);
        if (response?.status === 201) acknowledged.push(title);
      }
    }
    const writing = ["Ada", "Bob", "Cleo"].map((name) => keepWriting(name));
    const answers = await Promise.all(
      [1, 2, 3].map(() => post("/api/chat", { message: "What should I work on today, and why?" })),
    );
    const screen = await fetch(`${carole.url}/api/events`);
    await pause(500);
    postgres.freeze(true);
    stopping.abort();
    const began = Date.now();
    expect(await carole.end("SIGTERM")).toBe(0);
    const tookMs = Date.now() - began;
    process.stdout.write(`${acknowledged.length} writes acknowledged; ended ${tookMs} ms after SIGTERM\n`);
    expect(tookMs).toBeLessThan(15_000);
    await Promise.all([...writing, ...answers.map((answer) => answer.text().catch(() => ""))]);
    await screen.body?.cancel();
    postgres.freeze(false);

    const again = await startCarole(temporaryFolder(), environment);
    const titles = new Set<string>();
    for (let cursor: string | null = ""; cursor !== null;) {
      const page: { items: { title: string }[]; nextCursor: string | null } = await (
        await fetch(`${again.url}/api/tasks?limit=500${cursor === "" ? "" : `&cursor=${cursor}`}`)
      ).json();
      for (const { title } of page.items) titles.add(title);
      cursor = page.nextCursor === null ? null : encodeURIComponent(page.nextCursor);
    }
    expect(acknowledged.length).toBeGreaterThan(3);
    expect(acknowledged.filter((title) => !titles.has(title))).toEqual([]);
    await again.end();
  });
});
