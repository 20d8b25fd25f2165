import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TurnLog } from "./turn-log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a reader of a silent answer hears every 15 s that the server is there, and nothing after the end", async () => {
  const log = new TurnLog("abc");
  const reader = log.read().getReader();
  const heard = async () => new TextDecoder().decode((await reader.read()).value);
  // At once, so that a proxy in front passes the headers on before there is a word.
  expect(await heard()).toBe(": still here\n\n");
  vi.advanceTimersByTime(15_000);
  expect(await heard()).toBe(": still here\n\n");
  vi.advanceTimersByTime(15_000);
  expect(await heard()).toBe(": still here\n\n");
  log.end();
  expect(await heard()).toBe("data: [DONE]\n\n");
  expect(vi.getTimerCount()).toBe(0);
});

test("a reader that left is told nothing more", async () => {
  const log = new TurnLog("abc");
  await log.read().cancel();
  expect(vi.getTimerCount()).toBe(0);
});
