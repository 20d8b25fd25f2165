import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import type { IdempotencyStore } from "../shared/idempotency.ts";

export interface OpenedIdempotency {
  forOwner(ownerId: string): { readonly idempotency: IdempotencyStore };
  close(): Promise<void>;
}

/** What every store of answers to repeated writes promises. `clock` is the time that the store lives in. */
export function idempotencyStoreContract(open: (clock: () => Date) => Promise<OpenedIdempotency>): void {
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
}
