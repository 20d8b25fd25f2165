import type { Timing } from "./timing.ts";

export interface IssuedToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** From here on a new token is fetched while the old one is still used. */
const earlyMs = 5 * 60_000;
/** With less left than this the old one is not used any more; some clouds refuse tokens in their last 30 seconds. */
const lastMs = 60_000;

/** A token that ends and is fetched anew: early, and by one fetch at a time however many calls wait for it. */
export class RefreshingToken {
  readonly #fetch: (signal: AbortSignal) => Promise<IssuedToken>;
  readonly #timing: Timing;
  #issued: IssuedToken | null = null;
  #fetching: Promise<IssuedToken> | null = null;

  constructor(timing: Timing, fetch: (signal: AbortSignal) => Promise<IssuedToken>) {
    this.#timing = timing;
    this.#fetch = fetch;
  }

  get expiresAt(): Date | null {
    return this.#issued === null ? null : new Date(this.#issued.expiresAt);
  }

  async get(signal: AbortSignal): Promise<string> {
    const left = (this.#issued?.expiresAt ?? 0) - this.#timing.now();
    if (this.#issued !== null && left > lastMs) {
      // A failure shows when the old one is used up; until then there is nothing to tell.
      if (left < earlyMs) this.#refresh().catch(() => undefined);
      return this.#issued.token;
    }
    signal.throwIfAborted();
    return (await this.#refresh()).token;
  }

  /** The token was refused: the next call fetches another. */
  forget(): void {
    this.#issued = null;
  }

  /** Not bound to one caller's signal, for others may be waiting for the same fetch. */
  #refresh(): Promise<IssuedToken> {
    this.#fetching ??= this.#fetch(AbortSignal.timeout(30_000))
      .then((issued) => {
        this.#issued = issued;
        return issued;
      })
      .finally(() => {
        this.#fetching = null;
      });
    return this.#fetching;
  }
}
