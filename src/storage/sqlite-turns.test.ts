import { expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { openSqliteStorage } from "./sqlite.ts";

it("lets the rest of the process work between the commits of many that write at once", async () => {
  const storage = await openSqliteStorage({ path: ":memory:" });
  const { conversations } = storage.forOwner("ada");
  const at = "2026-11-23T09:00:00.000Z";
  const begin = async (): Promise<string> => {
    const id = newId();
    const conversation = {
      id,
      title: "",
      pinned: false,
      model: null,
      readOnly: false,
      createdAt: at,
      updatedAt: at,
    };
    const message = {
      id: newId(),
      conversationId: id,
      parentId: null,
      role: "user",
      status: "complete",
      parts: [],
      model: null,
      createdAt: at,
    } as const;
    await conversations.appendAll([message], conversation);
    return message.id;
  };
  const saved = (id: string): Promise<void> => conversations.save(id, { parts: [], status: "streaming" });
  let turns = 0;
  let counting = true;
  const count = (): void => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  const ids = await Promise.all(Array.from({ length: 40 }, begin));
  expect(turns).toBeGreaterThanOrEqual(39);
  await Promise.all(ids.map(saved));
  expect(turns).toBeGreaterThanOrEqual(78);
  counting = false;
  await storage.close();
});
