import { CaroleError } from "../shared/errors.ts";

/** Joins a caller's signal with a time limit that can be moved while an answer comes in. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  #timer: NodeJS.Timeout | undefined;
  #what: "answer" | "rest" = "answer";

  constructor(outer: AbortSignal) {
    this.#outer = outer;
    this.signal = this.#controller.signal;
    if (outer.aborted) this.#onAbort();
    else outer.addEventListener("abort", this.#onAbort, { once: true });
  }

  /** From now on, so long at most: for the first byte of the answer, or for each next piece of the rest. */
  limit(what: "answer" | "rest", milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#what = what;
    this.#timer = setTimeout(() => this.#controller.abort(timedOut(this.#what, milliseconds)), milliseconds);
  }

  /** A piece arrived: the time starts anew. Costs little enough to be called for every network read. */
  touch(): void {
    this.#timer?.refresh();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener("abort", this.#onAbort);
  }

  /** Why the call ended, if it was ended from here; undefined when the network ended it. */
  reason(): CaroleError | undefined {
    if (!this.signal.aborted) return undefined;
    const reason: unknown = this.signal.reason;
    return reason instanceof CaroleError
      ? reason
      : new CaroleError("aborted", "This was stopped.", { cause: reason });
  }

  readonly #onAbort = () => {
    clearTimeout(this.#timer);
    this.#controller.abort(this.#outer.reason);
  };
}

function timedOut(what: "answer" | "rest", milliseconds: number): CaroleError {
  const seconds = Math.round(milliseconds / 100) / 10;
  return what === "answer"
    ? new CaroleError("timeout", `The workspace did not begin to answer within ${seconds} seconds.`, {
        hint: "The model may be waking up. Try again, or choose another model.",
        retryable: true,
      })
    : new CaroleError("stream_broken", `The answer stalled: nothing came for ${seconds} seconds.`, {
        hint: "What arrived is kept. Ask again to get a whole answer.",
        retryable: true,
      });
}
