import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { TurnFrames } from "../events/turn-frames.ts";
import { newId } from "../shared/id.ts";
import { openSqliteStorage } from "../storage/sqlite.ts";
import { TurnLog } from "./turn-log.ts";
import { publishTurn } from "./turn-publisher.ts";

let storage: Awaited<ReturnType<typeof openSqliteStorage>>;
beforeEach(async () => {
  storage = await openSqliteStorage({ path: ":memory:" });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await storage.close();
});

describe("an answer put where other instances can read it", () => {
  test("keeps every frame when the database goes away after it kept some, before it could say so", async () => {
    const { frames } = storage.forOwner("ada");
    let cuts = 1;
    const cutOff: TurnFrames = {
      ...frames,
      async add(...piece) {
        await frames.add(...piece);
        cuts -= 1;
        if (cuts === 0) throw new Error("The line broke before the answer came.");
      },
    };
    const messageId = newId();
    const log = new TurnLog(messageId.slice(-6));
    const say = (delta: string): void => log.append([{ type: "text-delta", id: "1", delta }]);
    say("one ");
    publishTurn({
      messageId,
      log,
      frames: cutOff,
      signals: { tell: () => undefined, hear: () => () => undefined },
      note: { warn: () => undefined },
    });
    await vi.waitFor(() => expect(cuts).toBe(0));
    say("two ");
    await vi.advanceTimersByTimeAsync(1_000);
    say("three");
    log.end();
    await vi.advanceTimersByTimeAsync(1_000);

    const kept = await vi.waitFor(async () => {
      const pieces = await frames.from(messageId, 0, 50);
      expect(pieces.at(-1)?.ended).toBe(true);
      return pieces;
    });
    expect(kept.map(({ text }) => text).join("")).toBe(await new Response(log.read()).text());
  });
});
