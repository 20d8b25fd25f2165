import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CaroleEvent } from "../shared/event.ts";
import { aTask } from "../shared/testing/a-task.ts";
import { createCatchUp, type CatchUp } from "./catch-up.ts";
import { openSqliteStorage } from "./sqlite.ts";
import type { Storage } from "./storage.ts";

const owner = "anna";
let storage: Storage;
let catchUp: CatchUp;
let told: string[];
beforeEach(async () => {
  storage = await openSqliteStorage({ path: ":memory:" });
  told = [];
  catchUp = createCatchUp({
    log: (ownerId) => storage.forOwner(ownerId).changes,
    tell: (_ownerId, event: CaroleEvent) =>
      told.push("seq" in event ? `${event.type} ${event.seq}` : event.type),
    onError: (error) => {
      throw error;
    },
  });
});
afterEach(() => storage.close());

async function commit(count = 1): Promise<number> {
  const changes = await storage.forOwner(owner).transaction(({ changes: log }) =>
    log.append(
      Array.from({ length: count }, () => {
        const task = aTask();
        return {
          taskId: task.id,
          kind: "created" as const,
          before: null,
          after: task,
          cause: { actor: { type: "user" } },
        };
      }),
    ),
  );
  return changes.at(-1)!.seq;
}

describe("who follows an owner's changes", () => {
  it("hears what comes after the beginning, once, however often it is woken", async () => {
    await commit(3);
    await catchUp.begin(owner);
    const seq = await commit();
    await Promise.all([catchUp.run(owner, seq), catchUp.run(owner, seq), catchUp.run(owner)]);
    await catchUp.run(owner, seq);
    expect(told).toEqual(["task-changed 4"]);
  });

  it("hears a change that was committed while the beginning was being looked up", async () => {
    const seq = await commit();
    await catchUp.begin(owner);
    await catchUp.run(owner, seq);
    expect(told).toEqual(["task-changed 1"]);
  });

  it("is told to read everything again when a wake-up comes after later ones", async () => {
    const early = await commit();
    await catchUp.begin(owner);
    await catchUp.run(owner, await commit());
    await catchUp.run(owner, early);
    expect(told).toEqual(["task-changed 2", "reset 2"]);
    await catchUp.run(owner, await commit());
    expect(told.at(-1)).toBe("task-changed 3");
  });

  it("is told to read everything again instead of hearing more than 500 changes", async () => {
    await catchUp.begin(owner);
    await catchUp.run(owner, await commit(501));
    expect(told).toEqual(["reset 501"]);
  });

  it("is told to read everything again when the database was away as it began", async () => {
    let isAway = true;
    const changes = storage.forOwner(owner).changes;
    const lastSeq = (): Promise<number> => (isAway ? Promise.reject(new Error("away")) : changes.lastSeq());
    const errors: unknown[] = [];
    const late = createCatchUp({
      log: () => ({ ...changes, lastSeq }),
      tell: (_ownerId, event) => told.push("seq" in event ? `${event.type} ${event.seq}` : event.type),
      onError: (error) => errors.push(error),
    });
    await late.begin(owner);
    // Its wake-up is lost, as the line for them was away too.
    await commit();
    isAway = false;
    await late.run(owner);
    expect(errors).toHaveLength(1);
    expect(told).toEqual(["reset 1"]);
    await late.run(owner, await commit());
    expect(told.at(-1)).toBe("task-changed 2");
  });

  it("hears nothing more once it has left", async () => {
    await catchUp.begin(owner);
    catchUp.end(owner);
    await catchUp.run(owner, await commit());
    expect(told).toEqual([]);
  });
});
