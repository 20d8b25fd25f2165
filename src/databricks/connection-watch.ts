import type { Connection } from "../shared/connection.ts";
import type { Timing } from "./timing.ts";

/** While something is wrong: soon, then at growing distances. */
const firstMs = 5_000;
const longestMs = 60_000;
/** While all is well. */
const calmMs = 5 * 60_000;

export interface WatchParts {
  readonly timing: Timing;
  readonly check: (signal: AbortSignal) => Promise<Connection>;
  readonly failed: (thrown: unknown) => void;
}

/** Looks at the connection again and again: quickly while something is wrong, rarely while it is well. */
export class ConnectionWatch {
  readonly #parts: WatchParts;
  #stop: AbortController | null = null;
  #wake: AbortController | null = null;

  constructor(parts: WatchParts) {
    this.#parts = parts;
  }

  start(): void {
    if (this.#stop !== null) return;
    this.#stop = new AbortController();
    void this.#run(this.#stop.signal);
  }

  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
  }

  /** Something was met elsewhere that asks for a look now. */
  hurry(): void {
    this.#wake?.abort();
  }

  async #run(signal: AbortSignal): Promise<void> {
    let wait = firstMs;
    while (!signal.aborted) {
      let well = false;
      try {
        well = (await this.#parts.check(signal)).state === "ok";
      } catch (thrown) {
        if (!signal.aborted) this.#parts.failed(thrown);
      }
      await this.#pause(well ? calmMs : wait, signal);
      wait = well ? firstMs : Math.min(longestMs, wait * 2);
    }
  }

  async #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#wake = new AbortController();
    try {
      await this.#parts.timing.sleep(milliseconds, AbortSignal.any([signal, this.#wake.signal]));
    } catch (thrown) {
      // Woken early or stopped: both only mean that the pause is over.
      if (!signal.aborted && !this.#wake.signal.aborted) throw thrown;
    }
  }
}
