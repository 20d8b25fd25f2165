import type { CaroleError, ErrorCode } from "../shared/errors.ts";

/** All waiting of one call together; a person is looking at the screen meanwhile. */
const maxTotalWaitMs = 60_000;
const maxWaitMs = 30_000;

/** A kept connection that the other side has closed shows only when it is used: a new one serves at once. */
const atOnceMs = 50;

/** How often a call is made at most, by what went wrong. What is not here is tried once. */
const attemptsByCode: Partial<Record<ErrorCode, number>> = {
  upstream_rate_limited: 5,
  upstream_failed: 5,
  model_asleep: 5,
  host_unreachable: 3,
  stream_broken: 3,
};

/** Counts the attempts of one call and decides on the next. */
export class RetryBudget {
  /** How many attempts have failed so far, once the next one was decided on. */
  failed = 0;
  #waited = 0;
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** How long to wait before the next attempt; null when there is none. */
  next(error: CaroleError): number | null {
    if (!error.retryable || this.failed + 1 >= (attemptsByCode[error.code] ?? 1)) return null;
    const wait =
      error.retryAfterMs ??
      (this.failed === 0 && error.code === "host_unreachable" ? atOnceMs : this.#backoff());
    if (this.#waited + wait > maxTotalWaitMs) return null;
    this.failed += 1;
    this.#waited += wait;
    return wait;
  }

  /** 1, 2, 4, 8 seconds and up to half as much again, so that many clients do not come back in the same moment. */
  #backoff(): number {
    const base = 1000 * 2 ** this.failed;
    return Math.min(maxWaitMs, Math.round(base * (1 + this.#random() / 2)));
  }
}
