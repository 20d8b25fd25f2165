import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NewMessage } from "../conversations/conversation-store.ts";
import type { Conversation } from "../shared/conversation.ts";
import { newId } from "../shared/id.ts";
import type { Storage } from "./storage.ts";
import { openSqliteStorage } from "./sqlite.ts";

const at = "2026-11-23T09:00:00.000Z";
const aConversation = (): Conversation => ({
  id: newId(),
  title: "",
  pinned: false,
  model: null,
  readOnly: false,
  createdAt: at,
  updatedAt: at,
});
const aMessage = (conversationId: string, id = newId()): NewMessage => ({
  id,
  conversationId,
  parentId: null,
  role: "user",
  status: "complete",
  parts: [{ type: "text", text: "Hello" }],
  model: null,
  createdAt: at,
});

describe("writes that come together", () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await openSqliteStorage({ path: ":memory:" });
  });
  afterEach(() => storage.close());

  it("are all kept, of several owners too, and each can be read once it is acknowledged", async () => {
    const owners = ["ada", "bob"].map((name) => storage.forOwner(name).conversations);
    await Promise.all(
      Array.from({ length: 150 }, async (_, index) => {
        const store = owners[index % 2]!;
        const begins = aConversation();
        await store.appendAll([aMessage(begins.id)], begins);
        expect(await store.branch(begins.id, 10)).toHaveLength(1);
      }),
    );
    for (const store of owners) expect((await store.list({ limit: 500 })).items).toHaveLength(75);
  });

  it("of which one fails: that one alone is refused, and leaves nothing behind", async () => {
    const store = storage.forOwner("ada").conversations;
    const [good, bad, other] = [aConversation(), aConversation(), aConversation()];
    const twice = newId();
    const outcomes = await Promise.allSettled([
      store.appendAll([aMessage(good.id)], good),
      store.appendAll([aMessage(bad.id, twice), aMessage(bad.id, twice)], bad),
      store.appendAll([aMessage(other.id)], other),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await store.get(bad.id)).toBeUndefined();
    expect(await store.branch(other.id, 10)).toHaveLength(1);
  });

  it("go on after one failed alone", async () => {
    const store = storage.forOwner("ada").conversations;
    await expect(store.appendAll([aMessage(newId())])).rejects.toMatchObject({ code: "not_found" });
    const begins = aConversation();
    await store.appendAll([aMessage(begins.id)], begins);
    expect(await store.get(begins.id)).toBeDefined();
  });
});
