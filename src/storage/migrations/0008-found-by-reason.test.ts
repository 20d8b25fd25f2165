import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { newId } from "../../shared/id.ts";
import { TaskQuery } from "../../shared/task.ts";
import { openSqliteStorage } from "../sqlite.ts";
import { migrations } from "./index.ts";

it("blocked rows from before are found by their reason, and nothing of them changes", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "carole-reason-"));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  const before = migrations.filter(({ version }) => version < 8);
  await (await openSqliteStorage({ dataFolder, migrations: before })).close();
  const id = newId();
  const file = new DatabaseSync(join(dataFolder, "carole.db"));
  file
    .prepare(
      `insert into tasks (owner_id, id, title, title_key, notes, status, lane, priority_rank, tags, due_key,
        blocked_reason, links, blocked_by, position, created_at, updated_at, version)
      values ('anna', ?, 'Contract', 'contract', 'page two', 'blocked', 'blocked', 2, '["deal"]', '~',
        'legal has not answered', '[]', '[]', 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 3)`,
    )
    .run(id);
  file.close();
  const storage = await openSqliteStorage({ dataFolder });
  const { tasks } = storage.forOwner("anna");
  const found = async (q: string): Promise<string[]> =>
    (await tasks.list(TaskQuery.parse({ q }))).items.map((task) => task.id);
  for (const words of ["legal", "answered", "deal", "page two"]) expect(await found(words)).toEqual([id]);
  expect(await tasks.get(id)).toMatchObject({ blockedReason: "legal has not answered", version: 3 });
  await storage.close();
});
