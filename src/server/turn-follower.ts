import type { TurnFrames } from "../events/turn-frames.ts";
import type { TurnSignal } from "../events/turn-signals.ts";
import type { MessageStatus } from "../shared/conversation.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import { errorBody } from "./errors.ts";
import type { Log } from "./log.ts";
import { TurnLog } from "./turn-log.ts";

export interface FollowedTurn {
  readonly messageId: string;
  /** For the errors that this side tells. */
  readonly requestId: string;
  readonly frames: TurnFrames;
  /** Asks whoever writes it for a sign, and for what it says. */
  readonly ask: () => void;
  /** The message's state in the store. */
  readonly status: () => Promise<MessageStatus | undefined>;
  /** Marks it as cut off: nobody writes it any more. */
  readonly giveUp: () => Promise<void>;
  /** Called when the following ends, for whatever reason. */
  readonly ended: () => void;
  readonly log: Pick<Log, "warn">;
}

const lookMs = 1_000;
const askMs = 2_000;
const readAtOnce = 50;
/** Without any sign for so long the store is asked whether it has ended. */
const quietMs = 2_000;
/** Without any sign for so long, while the database answers, whoever wrote it is gone. */
export const goneMs = 6_000;
/** A reader whose line broke comes back within this time, and needs nothing to be read anew. */
const unreadMs = 20_000;

/**
 * An answer that another instance writes, read into a log of this one: from its start, in the same frames with the same
 * ids, so that a reader may come from there with its Last-Event-ID. It ends when the answer does, and plainly when the
 * other instance is gone.
 */
export class TurnFollower {
  readonly replica: TurnLog;
  /** Whether it is being written somewhere; false when it had ended before anything could be read. */
  readonly begun: Promise<boolean>;
  readonly #turn: FollowedTurn;
  readonly #begin: (running: boolean) => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #place = 0;
  #heardAt = performance.now();
  #askedAt = performance.now();
  #readAt = performance.now();
  #looking: Promise<void> = Promise.resolve();
  #waiting = false;

  constructor(turn: FollowedTurn) {
    this.#turn = turn;
    this.replica = new TurnLog(turn.messageId.slice(-6), { copy: true });
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.begun = promise;
    this.#begin = resolve;
    this.#timer = setInterval(() => void this.#check(), lookMs);
    this.#timer.unref();
    turn.ask();
    // It may be followed from a third instance already.
    void this.#look();
  }

  hear(signal: TurnSignal): void {
    if (!("messageId" in signal) || signal.messageId !== this.#turn.messageId) return;
    if (signal.type === "alive") this.#sign();
    if (signal.type === "grown") void this.#look();
  }

  end(): void {
    clearInterval(this.#timer);
    this.#begin(false);
    this.replica.end();
    this.#turn.ended();
  }

  #sign(): void {
    this.#heardAt = performance.now();
    this.#begin(true);
  }

  /** One read at a time; one more begins when something came up meanwhile. */
  #look(): Promise<void> {
    if (!this.#waiting) this.#looking = this.#readAfter(this.#looking);
    return this.#looking;
  }

  async #readAfter(before: Promise<void>): Promise<void> {
    this.#waiting = true;
    await before;
    this.#waiting = false;
    try {
      await this.#read();
    } catch (thrown) {
      // While the database is away nobody can give a sign, and the next look tries again.
      this.#heardAt = performance.now();
      this.#turn.log.warn("frames-not-read", { code: toCaroleError(thrown).code });
    }
  }

  async #read(): Promise<void> {
    for (;;) {
      const pieces = await this.#turn.frames.from(this.#turn.messageId, this.#place, readAtOnce);
      if (pieces.length > 0) this.#sign();
      for (const piece of pieces) this.replica.copy(piece);
      this.#place += pieces.length;
      if (this.replica.ended) return this.end();
      if (pieces.length < readAtOnce) return;
    }
  }

  async #check(): Promise<void> {
    const now = performance.now();
    if (this.replica.isRead) this.#readAt = now;
    if (now - this.#readAt > unreadMs) return this.end();
    if (now - this.#askedAt >= askMs) {
      this.#askedAt = now;
      this.#turn.ask();
    }
    await this.#look();
    const quiet = performance.now() - this.#heardAt;
    if (this.replica.ended || quiet < quietMs) return;
    try {
      await this.#settle(quiet > goneMs);
    } catch (thrown) {
      this.#heardAt = performance.now();
      this.#turn.log.warn("turn-state-not-read", { code: toCaroleError(thrown).code });
    }
  }

  async #settle(gone: boolean): Promise<void> {
    const streaming = (await this.#turn.status()) === "streaming";
    if (streaming && !gone) return;
    await this.#look();
    if (this.replica.ended) return;
    if (streaming) {
      await this.#turn.giveUp();
      if (this.#place > 0) this.replica.append(interrupted(this.#turn.requestId));
    }
    this.end();
  }
}

function interrupted(requestId: string): StreamPart[] {
  const error = new CaroleError("aborted", "The server that wrote this answer has ended.", {
    hint: "What it said so far is kept. Ask again for the rest.",
    retryable: true,
  });
  return [
    { type: "data-error", data: errorBody(error, requestId) },
    { type: "error", errorText: error.message },
    { type: "finish", messageMetadata: { usage: { inputTokens: null, outputTokens: null } } },
  ];
}
