import type { TurnFrames } from "../events/turn-frames.ts";
import type { TurnSignals } from "../events/turn-signals.ts";
import type { Log } from "./log.ts";
import { describeThrown } from "./log.ts";
import type { TurnLog } from "./turn-log.ts";

export interface PublishedTurn {
  readonly messageId: string;
  readonly log: TurnLog;
  readonly frames: TurnFrames;
  readonly signals: TurnSignals;
  readonly note: Pick<Log, "warn">;
}

/** What is said within this time goes out in one piece: short for a reader, few writes for the database. */
const gatherMs = 60;
const tryAgainMs = 1_000;
/** After the end: long enough for a reader that is behind, or comes back. */
const keepMs = 30_000;

/**
 * Puts a running answer where other instances can read it, from its start to its end. Begun when somebody elsewhere asks
 * for it: an answer that nobody follows from there costs nothing.
 */
export function publishTurn({ messageId, log, frames, signals, note }: PublishedTurn): void {
  let place = 0;
  let next = 0;
  /** Its way into the store is not known to have ended well: it goes there as it is until that is known. */
  let pending: ReturnType<TurnLog["pieceFrom"]>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = false;
  let tries = 0;
  let left = false;

  async function write(): Promise<void> {
    for (;;) {
      // A piece cut anew might be a longer one, and where the first stands already the rest of it would be lost.
      const found = (pending ??= log.pieceFrom(next));
      if (found === undefined) return;
      await frames.add(messageId, place, found.piece);
      pending = undefined;
      signals.tell({ type: "grown", messageId });
      place += 1;
      next = found.next;
      tries = 0;
      if (found.piece.ended) return end();
    }
  }

  function leave(): void {
    left = true;
    stopHearing();
  }

  function end(): void {
    leave();
    const later = setTimeout(() => {
      // What stays is forgotten with the next look for leftovers.
      frames.forget(messageId).catch((thrown: unknown) => warn("frames-not-forgotten", thrown));
    }, keepMs);
    later.unref();
  }

  const warn = (event: string, thrown: unknown): void =>
    note.warn(event, { messageId, thrown: describeThrown(thrown) });

  async function flush(): Promise<void> {
    timer = undefined;
    writing = true;
    try {
      await write();
    } catch (thrown) {
      warn("frames-not-published", thrown);
      tries += 1;
      // Whoever follows it finds the end in the stored message.
      if (log.ended && tries > 10) leave();
      else timer = setTimeout(() => void flush(), tryAgainMs);
    } finally {
      writing = false;
    }
    if (!left && log.hasFrom(next)) soon();
  }

  function soon(): void {
    if (!writing) timer ??= setTimeout(() => void flush(), gatherMs);
  }

  const stopHearing = log.onGrowth(soon);
  void flush();
}
