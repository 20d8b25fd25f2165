import { expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { openSqliteStorage } from "./sqlite.ts";

it("lets the rest of the process work between the commits of many that write at once", async () => {
  const storage = await openSqliteStorage({ path: ":memory:" });
  const { conversations } = storage.forOwner("ada");
  const at = "2026-11-23T09:00:00.000Z";
  const begin = (): Promise<void> => {
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
    return conversations.appendAll([message], conversation);
  };
  let turns = 0;
  let counting = true;
  const count = (): void => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all(Array.from({ length: 40 }, begin));
  counting = false;
  expect(turns).toBeGreaterThanOrEqual(39);
  await storage.close();
});
