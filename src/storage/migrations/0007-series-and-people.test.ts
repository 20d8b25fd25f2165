import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newId } from "../../shared/id.ts";
import { TaskQuery } from "../../shared/task.ts";
import { openSqliteStorage } from "../sqlite.ts";
import { migrations } from "./index.ts";

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "carole-people-"));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

it("rows from before are found by their people and links, and nothing of them changes", async () => {
  const before = migrations.filter(({ version }) => version < 7);
  await (await openSqliteStorage({ dataFolder, migrations: before })).close();
  const id = newId();
  const file = new DatabaseSync(join(dataFolder, "carole.db"));
  file
    .prepare(
      `insert into tasks (owner_id, id, title, title_key, notes, status, lane, priority_rank, tags, due_key, repeat,
        assignee, waiting_for, links, blocked_by, position, created_at, updated_at, version)
      values ('anna', ?, 'Contract', 'contract', '', 'todo', 'todo', 2, '["legal"]', '~', 'FREQ=DAILY',
        null, 'Ána María', ?, '[]', 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 3)`,
    )
    .run(id, JSON.stringify([{ url: "https://acme.atlassian.net/browse/OPS-77", title: "The ticket" }]));
  file.close();
  const storage = await openSqliteStorage({ dataFolder });
  const { tasks } = storage.forOwner("anna");
  const found = async (query: object): Promise<string[]> =>
    (await tasks.list(TaskQuery.parse(query))).items.map((task) => task.id);
  expect(await found({ waiting_for: "ana" })).toEqual([id]);
  expect(await found({ person: "maria" })).toEqual([id]);
  expect(await found({ assignee: "ana" })).toEqual([]);
  expect(await found({ q: "ops-77" })).toEqual([id]);
  const row = await tasks.get(id);
  expect(row).toMatchObject({ title: "Contract", waitingFor: "Ána María", repeat: "FREQ=DAILY", version: 3 });
  expect(row?.series).toBeUndefined();
  await storage.close();
});
