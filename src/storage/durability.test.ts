import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStorage } from "./sqlite.ts";

const script = join(import.meta.dirname, "testing", "write-until-killed.ts");
let dataFolder: string;
beforeEach(() => void (dataFolder = mkdtempSync(join(tmpdir(), "carole-durability-"))));
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

function startWriter(): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, dataFolder], {
    stdio: ["ignore", "pipe", "inherit"],
    // The same program starts twenty times over: what was compiled once is kept.
    env: { ...process.env, NODE_COMPILE_CACHE: join(dataFolder, "compiled") },
  });
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Every id that was acknowledged before the kill. */
async function writeAndKill(atLeast: number): Promise<string[]> {
  const { child, lines } = startWriter();
  await lines.next();
  const acknowledged: string[] = [];
  while (acknowledged.length < atLeast) acknowledged.push((await lines.next()).value as string);
  await kill(child);
  for (let line = await lines.next(); line.done !== true; line = await lines.next())
    acknowledged.push(line.value);
  return acknowledged.filter((id) => id.length === 36);
}

describe("a data folder", () => {
  it(
    "keeps every acknowledged task, its log and its place in search over 20 kill -9",
    { timeout: 120_000 },
    async () => {
      const acknowledged: string[] = [];
      for (let cycle = 0; cycle < 20; cycle += 1)
        acknowledged.push(...(await writeAndKill(1 + ((cycle * 7) % 23))));

      const storage = await openSqliteStorage({ dataFolder });
      const { tasks, changes } = storage.forOwner("anna");
      const found = await tasks.getMany(acknowledged);
      const counts = await tasks.counts("2026-11-23");
      const logged = await changes.lastSeq();
      const tags = await tasks.tagCounts(1);
      await storage.close();
      expect(acknowledged.length).toBeGreaterThan(200);
      expect(found).toHaveLength(acknowledged.length);
      // At most one row of each life was committed without its acknowledgement getting out.
      expect(counts.open).toBeLessThanOrEqual(acknowledged.length + 20);
      expect({ logged, tags }).toEqual({
        logged: counts.open,
        tags: [{ tag: "written", count: counts.open }],
      });
    },
  );

  it("has one writer: a second process is told so, and the folder is free once the first is killed", async () => {
    const { child, lines } = startWriter();
    await lines.next();
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({
      code: "database_busy",
      message: `Another Carole is using the data folder ${dataFolder}.`,
      hint: expect.stringContaining("CAROLE_DATA_DIR"),
    });
    await kill(child);
    const storage = await openSqliteStorage({ dataFolder });
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({ code: "database_busy" });
    await storage.close();
    await (await openSqliteStorage({ dataFolder })).close();
  });
});
