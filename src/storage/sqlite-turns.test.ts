import { expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { openSqliteStorage } from "./sqlite.ts";

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

it("lets the rest of the process work between the commits of many that write at once", async () => {
  const storage = await openSqliteStorage({ path: ":memory:" });
  const ada = storage.forOwner("ada");
  let turns = 0;
  let counting = true;
  const count = (): void => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  const many = Array.from({ length: 40 });
  await Promise.all(many.map(() => ada.conversations.create(aConversation())));
  expect(turns).toBeGreaterThanOrEqual(39);
  await Promise.all(many.map(() => ada.transaction(({ rules }) => rules.remove(newId()))));
  expect(turns).toBeGreaterThanOrEqual(78);
  counting = false;
  await storage.close();
});
