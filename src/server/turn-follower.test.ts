import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newId } from "../shared/id.ts";
import type { MessageStatus } from "../shared/conversation.ts";
import { openSqliteStorage } from "../storage/sqlite.ts";
import { partsIn, textOf } from "./testing/test-door.ts";
import { TurnFollower } from "./turn-follower.ts";
import { TurnLog } from "./turn-log.ts";

let storage: Awaited<ReturnType<typeof openSqliteStorage>>;
beforeEach(async () => {
  storage = await openSqliteStorage({ path: ":memory:" });
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await storage.close();
});

/** An answer that grows elsewhere, and what this side does about it. */
function followed(
  over: { readonly status?: () => MessageStatus; readonly read?: () => Promise<never> } = {},
) {
  const messageId = newId();
  const { frames } = storage.forOwner("ada");
  const there = new TurnLog(messageId.slice(-6));
  const done = { asked: 0, gaveUp: 0, ended: 0 };
  let place = 0;
  let next = 0;
  const follower = new TurnFollower({
    messageId,
    requestId: newId(),
    frames: over.read === undefined ? frames : { ...frames, from: over.read },
    ask: () => void (done.asked += 1),
    status: async () => over.status?.() ?? "streaming",
    giveUp: async () => void (done.gaveUp += 1),
    ended: () => void (done.ended += 1),
    log: { warn: () => undefined },
  });
  return {
    done,
    follower,
    async say(text: string): Promise<void> {
      there.append([{ type: "text-delta", id: "1", delta: text }]);
      const { piece, next: after } = there.pieceFrom(next)!;
      await frames.add(messageId, place, piece);
      [place, next] = [place + 1, after];
      follower.hear({ type: "grown", messageId });
    },
    alive: () => follower.hear({ type: "alive", messageId }),
  };
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const all = (log: TurnLog): Promise<string> => new Response(log.read()).text();

describe("following an answer from another instance", () => {
  test("goes on for as long as it gives a sign, however long nothing is said", async () => {
    const { follower, done, say, alive } = followed();
    await say("half ");
    const read = all(follower.replica);
    for (let count = 0; count < 20; count += 1) {
      alive();
      await seconds(2);
    }
    expect(follower.replica.ended).toBe(false);
    expect(done).toMatchObject({ gaveUp: 0 });
    expect(done.asked).toBeGreaterThan(10);
    follower.end();
    expect(textOf(partsIn(await read))).toBe("half ");
  });

  test("ends plainly when whoever wrote it is gone, with what was said kept", async () => {
    const { follower, done, say } = followed();
    await say("half a sent");
    await follower.begun;
    const read = all(follower.replica);
    await seconds(8);
    const text = await read;
    expect(textOf(partsIn(text))).toBe("half a sent");
    expect(text).toContain("The server that wrote this answer has ended.");
    expect(text).toContain("[DONE]");
    expect(done).toMatchObject({ gaveUp: 1, ended: 1 });
  });

  test("begins nothing when it had ended before anything could be read", async () => {
    const { follower, done } = followed({ status: () => "complete" });
    await seconds(3);
    expect(await follower.begun).toBe(false);
    expect(done).toMatchObject({ gaveUp: 0, ended: 1 });
  });

  test("does not take a database that is away for a writer that is gone", async () => {
    const { follower, done } = followed({ read: () => Promise.reject(new Error("away")) });
    const read = all(follower.replica);
    await seconds(60);
    expect(done.gaveUp).toBe(0);
    follower.end();
    await read;
  });

  test("ends when nobody reads any more", async () => {
    const { follower, done, alive } = followed();
    for (let count = 0; count < 12; count += 1) {
      alive();
      await seconds(2);
    }
    expect(done.ended).toBe(1);
    expect(follower.replica.ended).toBe(true);
  });
});
