import { CaroleError } from "../shared/errors.ts";

/** Whether the company's database is there, as far as this process knows. */
export interface Availability {
  /** Throws `database_unavailable` as long as the tables were never reached and brought up to date. */
  assertReady(): void;
  /** How a query went: an error that means "away" begins the waiting, a success ends it. */
  observe(error?: unknown): void;
  isAway(): boolean;
  close(): void;
}

export interface AvailabilityOptions {
  /** Brings the tables up to date; done once, as soon as the database is there. */
  readonly prepare: () => Promise<void>;
  /** Asks for a sign of life. */
  readonly ping: () => Promise<unknown>;
  readonly log: (message: string, details?: Readonly<Record<string, string>>) => void;
  readonly retryMs?: number;
}

const isAwayError = (thrown: unknown): thrown is CaroleError =>
  thrown instanceof CaroleError && thrown.retryable && thrown.code !== "database_busy";

/**
 * Prepares the database now, or, where it is away and may be waited for, as soon as it comes back. From then on a database
 * that went away is asked once a second until it answers: so health tells the truth without anybody asking for rows.
 */
export async function createAvailability(
  { prepare, ping, log, retryMs = 1000 }: AvailabilityOptions,
  mayWait: boolean,
): Promise<Availability> {
  let ready = false;
  let away: CaroleError | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function goneWith(error: CaroleError): void {
    if (away?.message !== error.message) {
      log(`${error.message} Carole stays up and waits for it.`, { code: error.code });
    }
    away = error;
    if (closed || timer !== undefined) return;
    timer = setTimeout(() => void attempt(), retryMs);
    timer.unref();
  }

  function back(): void {
    if (away === undefined) return;
    away = undefined;
    log("The database is there again.");
  }

  async function attempt(): Promise<void> {
    try {
      if (ready) await ping();
      else await prepare();
      ready = true;
      timer = undefined;
      back();
    } catch (error) {
      timer = undefined;
      // While it comes up again it may refuse for a while for reasons of its own; what it says is told once.
      goneWith(error instanceof CaroleError ? error : unavailable(error));
    }
  }

  try {
    await prepare();
    ready = true;
  } catch (error) {
    if (!mayWait || !isAwayError(error)) throw error;
    goneWith(error);
  }
  return {
    assertReady() {
      if (!ready) throw unavailable(away);
    },
    observe(error) {
      if (error === undefined) back();
      else if (isAwayError(error)) goneWith(error);
    },
    isAway: () => away !== undefined,
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

function unavailable(cause: unknown): CaroleError {
  return new CaroleError("database_unavailable", "The database can't be reached right now.", {
    hint: "Tasks come back when it does; nothing acknowledged is lost.",
    retryable: true,
    cause,
  });
}
