import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInProcessEventBus } from "../events/in-process-event-bus.ts";
import { newId } from "../shared/id.ts";
import { createTaskService } from "../tasks/create-task-service.ts";
import { byUser } from "../tasks/testing/open-tasks.ts";
import { aTask } from "../shared/testing/a-task.ts";
import type { Migration } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openPostgresStorage } from "./postgres.ts";
import type { Storage } from "./storage.ts";
import { startPostgres, type RunningPostgres } from "./testing/start-postgres.ts";

let postgres: RunningPostgres;
beforeAll(async () => void (postgres = await startPostgres()), 60_000);
afterAll(() => postgres?.remove());

const open = (
  connectionString: string,
  extra: { migrations?: readonly Migration[] } = {},
): Promise<Storage> => openPostgresStorage({ connection: { connectionString }, ...extra });
const tasksOf = (storage: Storage, ownerId: string) =>
  createTaskService({ database: storage.forOwner(ownerId), events: createInProcessEventBus(), ownerId });

describe("several instances on one PostgreSQL", () => {
  it("start together: one brings the tables up to date, the others wait, all work", async () => {
    const url = await postgres.createDatabase("together");
    const instances = await Promise.all([open(url), open(url), open(url)]);
    const owner = newId();
    for (const [index, storage] of instances.entries()) {
      await tasksOf(storage, owner).create([{ input: { title: `From ${index}` } }], byUser);
    }
    const counts = await instances[0].forOwner(owner).tasks.counts("2026-11-23");
    expect(counts.open).toBe(3);
    await Promise.all(instances.map((storage) => storage.close()));
  });

  it("write for one person at once: nothing is lost, and the log is in the order of the commits", async () => {
    const url = await postgres.createDatabase("at-once");
    const instances = await Promise.all([open(url), open(url)]);
    const owner = newId();
    const [created] = await tasksOf(instances[0], owner).create([{ input: { title: "0" } }], byUser);
    const id = created!.taskId;
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 40 }, async (_unused, index) => {
        const service = tasksOf(instances[index % 2]!, owner);
        const [change] = await service.update(
          [{ id, patch: { title: `Title ${index}`, position: index } }],
          byUser,
        );
        seen.push(change!.seq);
      }),
    );
    const service = tasksOf(instances[0], owner);
    expect((await service.get(id)).version).toBe(41);
    const { items } = await service.history({ limit: 100, afterSeq: 0 });
    expect(items.map((change) => change.after?.version)).toEqual(
      Array.from({ length: 41 }, (_unused, index) => index + 1),
    );
    expect(new Set(seen).size).toBe(40);
    await Promise.all(instances.map((storage) => storage.close()));
  });

  it("leave alone the answer that another one is writing, until nobody has written it for a while", async () => {
    const connection = { connectionString: await postgres.createDatabase("answers") };
    let now = new Date("2026-11-23T09:00:00.000Z");
    const writing = await openPostgresStorage({ connection, clock: () => now });
    const starting = await openPostgresStorage({ connection, clock: () => now });
    const store = writing.forOwner("anna").conversations;
    const [conversationId, id, at] = [newId(), newId(), now.toISOString()];
    const thread = {
      title: "Chat",
      pinned: false,
      model: null,
      readOnly: false,
      createdAt: at,
      updatedAt: at,
    };
    await store.create({ id: conversationId, ...thread });
    const message = {
      id,
      conversationId,
      parentId: null,
      role: "assistant" as const,
      status: "streaming" as const,
    };
    await store.append({ ...message, parts: [], model: null, createdAt: at });
    await starting.recover();
    expect((await store.message(id))?.status).toBe("streaming");
    now = new Date("2026-11-23T09:02:00.000Z");
    await starting.recover();
    expect((await store.message(id))?.status).toBe("interrupted");
    await Promise.all([writing.close(), starting.close()]);
  });

  it("undo and redo as on one machine", async () => {
    const storage = await open(postgres.connectionString);
    const service = tasksOf(storage, newId());
    const [created] = await service.create(
      [{ input: { title: "Report", repeat: "FREQ=DAILY", tags: ["x"] } }],
      byUser,
    );
    const [completed] = await service.complete([created!.taskId], byUser);
    const undone = await service.undo({ ids: [completed!.id] }, byUser);
    expect(undone.changes.map((change) => change.kind)).toEqual(["purged", "reopened"]);
    const redone = await service.undo({ ids: undone.changes.map((change) => change.id) }, byUser);
    expect(redone.changes.map((change) => change.kind)).toEqual(["completed", "restored"]);
    await storage.close();
  });
});

describe("a database that is not as it should be", () => {
  it("that ends a connection between two queries of a write fails that write, and nothing else", async () => {
    const connectionString = await postgres.createDatabase("ended");
    const storage = await openPostgresStorage({
      connection: { connectionString, application_name: "to end" },
    });
    const administrator = new Client({ connectionString: postgres.connectionString });
    await administrator.connect();
    const write = storage.forOwner("anna").transaction(async ({ tasks }) => {
      await administrator.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to end'",
      );
      await delay(100);
      await tasks.insert(aTask());
    });
    await expect(write).rejects.toMatchObject({ code: "database_unavailable", retryable: true });
    expect((await storage.forOwner("anna").tasks.counts("2026-11-23")).open).toBe(0);
    await administrator.end();
    await storage.close();
  });

  it("newer than the program is refused and left alone", async () => {
    const url = await postgres.createDatabase("newer");
    const next: Migration = {
      version: (migrations.at(-1)?.version ?? 0) + 1,
      name: "later",
      up: async () => {},
    };
    await (await open(url, { migrations: [...migrations, next] })).close();
    await expect(open(url)).rejects.toMatchObject({ code: "database_newer" });
  });

  it("with a wrong password is told as such, not as a riddle", async () => {
    const url = new URL(postgres.connectionString);
    url.password = "wrong";
    await expect(open(url.href)).rejects.toMatchObject({
      code: "database_unavailable",
      message: "The database refuses this user.",
      hint: expect.stringContaining("DATABASE_URL"),
    });
  });

  it("that does not exist or does not answer is told plainly", async () => {
    const url = new URL(postgres.connectionString);
    url.port = "1";
    await expect(open(url.href)).rejects.toMatchObject({ code: "database_unavailable", retryable: true });
  });

  it("that goes away gives retryable errors, and is used again when it is back, with everything acknowledged", async () => {
    const url = await postgres.createDatabase("restarted");
    const storage = await open(url);
    const service = tasksOf(storage, "anna");
    const [created] = await service.create([{ input: { title: "Before" } }], byUser);
    await postgres.stop();
    await expect(service.create([{ input: { title: "While away" } }], byUser)).rejects.toMatchObject({
      code: "database_unavailable",
      retryable: true,
    });
    await expect(storage.ping()).rejects.toMatchObject({ code: "database_unavailable" });
    await postgres.start();
    await storage.ping();
    expect((await service.get(created!.taskId)).title).toBe("Before");
    await service.create([{ input: { title: "After" } }], byUser);
    expect((await storage.forOwner("anna").tasks.counts("2026-11-23")).open).toBe(2);
    await storage.close();
  });
});
