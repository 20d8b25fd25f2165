import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aTask } from "../shared/testing/a-task.ts";
import { migrations } from "./migrations/index.ts";
import type { Migration } from "./migrate.ts";
import { openSqliteStorage } from "./sqlite.ts";

let dataFolder: string;
let file: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "carole-sqlite-"));
  file = join(dataFolder, "carole.db");
});
afterEach(() => {
  chmodSync(dataFolder, 0o700);
  rmSync(dataFolder, { recursive: true, force: true });
});

const task = aTask({ title: "Kept" });
async function writeOne(): Promise<void> {
  const storage = await openSqliteStorage({ dataFolder });
  await storage.forOwner("anna").transaction(({ tasks }) => tasks.insert(task));
  await storage.close();
}

const next: Migration = {
  version: (migrations.at(-1)?.version ?? 0) + 1,
  name: "one more column",
  up: async (db) => void (await sql`alter table tasks add column mood text`.execute(db)),
};
const failing: Migration = {
  ...next,
  up: async (db) => {
    await next.up(db, null as never);
    throw new Error("half way");
  },
};

describe("opening a data folder", () => {
  it("makes it where it is missing, and finds everything again", async () => {
    dataFolder = join(dataFolder, "not", "there");
    await writeOne();
    const storage = await openSqliteStorage({ dataFolder });
    expect(await storage.forOwner("anna").tasks.get(task.id)).toEqual(task);
    await expect(storage.ping()).resolves.toBeUndefined();
    await storage.close();
  });

  it("is durable and safe by its settings", async () => {
    await writeOne();
    const database = new DatabaseSync(file);
    expect(database.prepare("pragma journal_mode").get()).toMatchObject({ journal_mode: "wal" });
    database.close();
  });

  it("lets other programs read while it runs", async () => {
    const storage = await openSqliteStorage({ dataFolder });
    await storage.forOwner("anna").transaction(({ tasks }) => tasks.insert(task));
    const reader = new DatabaseSync(file, { readOnly: true });
    expect(reader.prepare("select title from tasks").get()).toMatchObject({ title: "Kept" });
    reader.close();
    await storage.close();
  });

  it("refuses a damaged file with one clear error and leaves it as it is", async () => {
    writeFileSync(file, "this is not a database, whatever its name says".repeat(200));
    const before = readFileSync(file);
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({
      code: "database_corrupt",
      hint: expect.stringContaining("backups"),
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it("refuses a file whose inside is damaged", async () => {
    await writeOne();
    const bytes = readFileSync(file);
    bytes.fill(0xee, 100, bytes.length);
    writeFileSync(file, bytes);
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({ code: "database_corrupt" });
    expect(readFileSync(file)).toEqual(bytes);
  });

  it("refuses another program's database and does not touch it", async () => {
    const database = new DatabaseSync(file);
    database.exec("create table recipes(name text)");
    database.close();
    const before = readFileSync(file);
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({ code: "database_corrupt" });
    expect(readFileSync(file)).toEqual(before);
  });

  it("refuses a database of a newer Carole and does not touch it", async () => {
    await (await openSqliteStorage({ dataFolder, migrations: [...migrations, next] })).close();
    const before = readFileSync(file);
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({
      code: "database_newer",
      hint: expect.stringContaining("newer Carole"),
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it("says which folder it can't write to", async () => {
    const blocked = join(dataFolder, "a-file");
    writeFileSync(blocked, "");
    await expect(openSqliteStorage({ dataFolder: join(blocked, "data") })).rejects.toMatchObject({
      code: "data_folder_unwritable",
      message: expect.stringContaining(blocked),
      hint: expect.stringContaining("CAROLE_DATA_DIR"),
    });
  });

  // Root may write everywhere, so the question does not arise there.
  it.skipIf(process.getuid?.() === 0)("says so when the folder is read-only", async () => {
    chmodSync(dataFolder, 0o500);
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({ code: "data_folder_unwritable" });
  });

  it("is tried again with success once the cause is gone", async () => {
    writeFileSync(file, "garbage".repeat(1000));
    await expect(openSqliteStorage({ dataFolder })).rejects.toMatchObject({ code: "database_corrupt" });
    rmSync(file);
    await (await openSqliteStorage({ dataFolder })).close();
  });
});

it("is copied whole while in use, and the copy opens as a data folder of its own", async () => {
  const storage = await openSqliteStorage({ dataFolder });
  await storage.forOwner("anna").transaction(({ tasks }) => tasks.insert(task));
  const elsewhere = join(dataFolder, "elsewhere");
  mkdirSync(elsewhere);
  await storage.copyTo(join(elsewhere, "carole.db"));
  await storage.close();
  const copy = await openSqliteStorage({ dataFolder: elsewhere });
  expect(await copy.forOwner("anna").tasks.get(task.id)).toEqual(task);
  expect(await copy.forOwner("anna").tasks.search("kept", 5)).toHaveLength(1);
  await copy.close();
});

describe("bringing tables up to date", () => {
  it("keeps a whole copy of what was there first", async () => {
    await writeOne();
    const told: string[] = [];
    const storage = await openSqliteStorage({
      dataFolder,
      migrations: [...migrations, next],
      log: (message) => told.push(message),
    });
    expect(await storage.forOwner("anna").tasks.get(task.id)).toEqual(task);
    await storage.close();
    const [copy] = readdirSync(join(dataFolder, "backups"));
    expect(told).toEqual(["kept a copy of the database"]);
    const old = new DatabaseSync(join(dataFolder, "backups", copy!));
    expect(old.prepare("select title from tasks").all()).toHaveLength(1);
    old.close();
  });

  it("keeps no copy of a new database, nor when there is nothing to do", async () => {
    await writeOne();
    await writeOne().catch(() => {});
    expect(existsSync(join(dataFolder, "backups"))).toBe(false);
  });

  it("does all steps or none", async () => {
    await writeOne();
    await expect(openSqliteStorage({ dataFolder, migrations: [...migrations, failing] })).rejects.toThrow(
      "half way",
    );
    const storage = await openSqliteStorage({ dataFolder, migrations: [...migrations, next] });
    expect(await storage.forOwner("anna").tasks.get(task.id)).toEqual(task);
    await storage.close();
  });
});

it("answers that were being written when the process ended are marked at the next start, for every owner", async () => {
  const storage = await openSqliteStorage({ dataFolder });
  const at = "2026-11-23T09:00:00.000Z";
  const shared = { title: "Chat", pinned: false, model: null, readOnly: false, createdAt: at, updatedAt: at };
  const made: { owner: string; message: string }[] = [];
  for (const owner of ["anna", "ben"]) {
    const store = storage.forOwner(owner).conversations;
    const [conversationId, message] = [crypto.randomUUID(), crypto.randomUUID()];
    await store.create({ id: conversationId, ...shared });
    const rest = { conversationId, parentId: null, parts: [], model: null, createdAt: at };
    await store.append({ id: message, role: "assistant", status: "streaming", ...rest });
    made.push({ owner, message });
  }
  await storage.recover();
  for (const { owner, message } of made) {
    expect((await storage.forOwner(owner).conversations.message(message))?.status).toBe("interrupted");
  }
  await storage.close();
});
