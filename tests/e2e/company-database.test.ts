import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { recovery } from "./support/patience.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** Reads events until one tells of the title; the reader is ended then. */
async function hears(url: string, title: string): Promise<boolean> {
  const response = await fetch(`${url}/api/events`, { signal: AbortSignal.timeout(recovery.timeout) });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let seen = ""; ;) {
    const { done, value } = await reader.read();
    if (done) return false;
    seen += value;
    if (!seen.includes(title)) continue;
    await reader.cancel();
    return true;
  }
}

describe("two instances on the company's PostgreSQL", () => {
  let postgres: RunningPostgres;
  let first: RunningProcess;
  let second: RunningProcess;

  beforeAll(async () => {
    postgres = await startPostgres();
    const url = await postgres.createDatabase("carole");
    // Slow enough for an answer to be seen while it grows.
    const environment = { DATABASE_URL: url, CAROLE_SIMULATOR_TOKEN_MS: "60" };
    [first, second] = await Promise.all([
      startCarole(temporaryFolder(), environment),
      startCarole(temporaryFolder(), environment),
    ]);
  });
  afterAll(async () => {
    await first?.end();
    await second?.end();
    await postgres?.remove();
  });

  it("start at the same time on an empty database, and say which one they use", async () => {
    const health = await Promise.all(
      [first, second].map(async ({ url }) => (await fetch(`${url}/api/health`)).json()),
    );
    expect(health).toMatchObject([{ database: "postgres" }, { database: "postgres" }]);
  });

  it("do the main job: a sentence becomes a row that the other instance has and tells of", async () => {
    const heard = hears(second.url, "Review the quarterly budget");
    const answer = await post(`${first.url}/api/chat`, {
      message: "Create a task to review the quarterly budget",
    });
    expect(await answer.text()).toContain('"data-receipt"');
    expect(await heard).toBe(true);
    const { items } = (await (await fetch(`${second.url}/api/tasks?q=budget`)).json()) as {
      items: { title: string }[];
    };
    expect(items.map(({ title }) => title)).toEqual(["Review the quarterly budget"]);
  });

  it("show an answer that the other one is writing as far as it is stored, and its end", async () => {
    const listening = hears(second.url, "turn-finished");
    const answer = await post(`${first.url}/api/chat`, { message: "What should I work on today, and why?" });
    const whole = answer.text();
    const newest = async (): Promise<string> => {
      const page = (await (await fetch(`${second.url}/api/conversations?limit=5`)).json()) as {
        items: { id: string; updatedAt: string }[];
      };
      return page.items.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))[0]!.id;
    };
    const id = await newest();
    const seen = new Set<string>();
    for (const end = Date.now() + recovery.timeout; Date.now() < end && !seen.has("complete");) {
      const read = await fetch(`${second.url}/api/conversations/${id}`);
      const { messages } = (await read.json()) as { messages: { role: string; status: string }[] };
      const last = messages.at(-1);
      if (last?.role === "assistant") seen.add(last.status);
      await pause(30);
    }
    expect([...seen]).toEqual(["streaming", "complete"]);
    expect(await whole).toContain("[DONE]");
    expect(await listening).toBe(true);
  });
});
