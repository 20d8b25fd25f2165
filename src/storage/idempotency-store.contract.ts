import { afterAll, beforeAll, expect, it } from "vitest";
import type { ConversationStore } from "../conversations/conversation-store.ts";
import { newId } from "../shared/id.ts";
import type { IdempotencyStore } from "../shared/idempotency.ts";
import type { TaskDatabase } from "../tasks/task-store.ts";
import type { Task } from "../shared/task.ts";

const empty = { title: "", pinned: false, model: null, readOnly: false };

export interface OpenedIdempotency {
  forOwner(ownerId: string): TaskDatabase & {
    readonly idempotency: IdempotencyStore;
    readonly conversations: Pick<ConversationStore, "get">;
  };
  close(): Promise<void>;
}

/** What every store of answers to repeated writes promises. `clock` is the time that the store lives in. */
export function idempotencyStoreContract(
  open: (clock: () => Date) => Promise<OpenedIdempotency>,
  aTask: () => Task,
): void {
  let now = new Date("2026-11-23T09:00:00.000Z");
  let opened: OpenedIdempotency;
  beforeAll(async () => void (opened = await open(() => now)));
  afterAll(() => opened.close());
  const answer = { fingerprint: "abc", status: 201, body: '{"id":1}' };

  it("gives the first answer again, to the same owner only, for a day", async () => {
    const owner = newId();
    const store = opened.forOwner(owner).idempotency;
    expect(await store.find("key")).toBeUndefined();
    await store.save("key", answer, now.toISOString());
    await store.save("key", { ...answer, body: "later" }, now.toISOString());
    expect(await store.find("key")).toEqual(answer);
    expect(await opened.forOwner(newId()).idempotency.find("key")).toBeUndefined();
    now = new Date("2026-11-24T09:00:01.000Z");
    expect(await store.find("key")).toBeUndefined();
    await store.save("key", { ...answer, body: "new day" }, now.toISOString());
    expect((await store.find("key"))?.body).toBe("new day");
  });

  it("lets one of two writes that come at once with the same key be done, and keeps its answer with it", async () => {
    const owner = opened.forOwner(newId());
    const write = (): Promise<void> =>
      owner.transaction(async ({ tasks, idempotency }) => {
        await tasks.insert(aTask());
        await idempotency.save("key", answer, now.toISOString());
      });
    const both = await Promise.allSettled([write(), write()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = both.find(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: { code: "database_busy", retryable: true } });
    expect((await owner.tasks.counts("2026-11-23")).open).toBe(1);
    expect(await owner.idempotency.find("key")).toEqual(answer);
  });

  it("keeps an answer with the conversation that it is about, or neither", async () => {
    const owner = opened.forOwner(newId());
    const begin = (id: string, key: string): Promise<void> =>
      owner.transaction(async ({ conversations, idempotency }) => {
        const at = now.toISOString();
        await conversations.create({ ...empty, id, createdAt: at, updatedAt: at });
        await idempotency.save(key, answer, at);
      });
    const [first, second] = [newId(), newId()];
    await begin(first, "begin");
    expect((await owner.conversations.get(first))?.id).toBe(first);
    await expect(begin(second, "begin")).rejects.toMatchObject({ code: "database_busy" });
    expect(await owner.conversations.get(second)).toBeUndefined();
  });
}
