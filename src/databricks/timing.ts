import { setTimeout as delay } from "node:timers/promises";

/** Time and chance, handed in so that tests need no waiting. */
export interface Timing {
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
  /** Rejects at once when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemTiming: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  // A wait never keeps the program from ending.
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, { ref: false, ...(signal ? { signal } : {}) });
  },
};

export interface Timeouts {
  readonly connectMs: number;
  /** Long, because an endpoint may have to wake from zero. */
  readonly firstByteMs: number;
  readonly idleMs: number;
  /** For the small calls: lists, identity, tokens. */
  readonly controlMs: number;
  /** How long to wait for the count of tokens once the answer has said its end. */
  readonly tailMs: number;
}

export const defaultTimeouts: Timeouts = {
  connectMs: 10_000,
  firstByteMs: 120_000,
  idleMs: 60_000,
  controlMs: 30_000,
  tailMs: 2_000,
};
