import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { openSqliteStorage } from "./sqlite.ts";
import { openSyncedLog } from "./synced-log.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "carole-log-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = "2026-11-23T09:00:00.000Z";
const aConversation = () => ({
  id: newId(),
  title: "",
  pinned: false,
  model: null,
  readOnly: false,
  createdAt: at,
  updatedAt: at,
});

describe("the log of the database", () => {
  it("is brought to the disk for everybody who asks, in the order of asking, again and again", async () => {
    const file = join(folder, "log");
    writeFileSync(file, "words");
    const log = openSyncedLog(file);
    const order: number[] = [];
    const ask = (place: number) => log.synced().then(() => order.push(place));
    await Promise.all([0, 1, 2].map(ask));
    await Promise.all([ask(3), ask(4).then(() => ask(5))]);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    await log.close();
  });

  it("is not taken for kept when it cannot be", async () => {
    const log = openSyncedLog(join(folder, "missing", "log"));
    await expect(log.synced()).rejects.toThrow("ENOENT");
    await expect(log.synced()).rejects.toThrow("ENOENT");
    await log.close();
  });
});

describe("writes into a file", () => {
  it("leave the process free while the disk works, and are read by others meanwhile", async () => {
    const storage = await openSqliteStorage({ dataFolder: folder });
    const { conversations } = storage.forOwner("ada");
    const all = Array.from({ length: 30 }, aConversation);
    await Promise.all(all.map((one) => conversations.create(one)));
    const found = await Promise.all(all.map(({ id }) => conversations.get(id)));
    expect(found.map((one) => one?.id)).toEqual(all.map(({ id }) => id));
    await storage.close();
    const again = await openSqliteStorage({ dataFolder: folder });
    expect((await again.forOwner("ada").conversations.list({ limit: 50 })).items).toHaveLength(30);
    await again.close();
  });

  it("that fail in a transaction take nothing of the next one back", async () => {
    const storage = await openSqliteStorage({ dataFolder: folder });
    const ada = storage.forOwner("ada");
    const outcomes = await Promise.allSettled([
      ada.conversations.create(aConversation()),
      ada.transaction(async () => {
        throw new Error("changed its mind");
      }),
      ada.conversations.create(aConversation()),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await ada.conversations.list({ limit: 9 })).items).toHaveLength(2);
    await storage.close();
  });
});
