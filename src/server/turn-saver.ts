import { setTimeout as pause } from "node:timers/promises";
import type { PartFolder } from "../agent/fold-parts.ts";
import type { ConversationStore } from "../conversations/conversation-store.ts";
import { toCaroleError } from "../shared/errors.ts";
import type { Log } from "./log.ts";

/** Six seconds in all: what a database needs to come back. */
const longestWaitMs = 3_200;

/**
 * Keeps a growing answer in the store: at once after what counts, else some moments after it grew, never per token. One
 * write at a time; what a write in between fails to keep, the next one keeps.
 */
export class TurnSaver {
  readonly #store: ConversationStore;
  readonly #messageId: string;
  readonly #folder: PartFolder;
  readonly #log: Log;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #beat: ReturnType<typeof setInterval> | undefined;
  #writing: Promise<void>;

  /**
   * `stored`: when the message is in the store at all; nothing is written before that. `aliveMs`: how often it is written even
   * if nothing was said, where other instances must see that somebody is at it.
   */
  constructor(
    store: ConversationStore,
    messageId: string,
    folder: PartFolder,
    log: Log,
    { stored, aliveMs }: { readonly stored: Promise<void>; readonly aliveMs: number | undefined },
  ) {
    this.#writing = stored;
    this.#beat = aliveMs === undefined ? undefined : setInterval(() => this.now(), aliveMs);
    this.#beat?.unref();
    this.#store = store;
    this.#messageId = messageId;
    this.#folder = folder;
    this.#log = log;
  }

  /** It grew: write within `waitMs`, unless that is planned already. */
  soon(waitMs: number): void {
    this.#timer ??= setTimeout(() => this.now(), waitMs);
  }

  now(): void {
    this.#clearTimer();
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((thrown: unknown) => {
        this.#log.warn("answer-not-kept-yet", {
          messageId: this.#messageId,
          code: toCaroleError(thrown).code,
        });
      });
  }

  /** Writes the end state, also past a database that restarts just now; throws when it could not be kept. */
  async finish(): Promise<void> {
    this.#clearTimer();
    clearInterval(this.#beat);
    await this.#writing;
    for (let waitMs = 100; ; waitMs *= 2) {
      try {
        return await this.#write();
      } catch (thrown) {
        if (!toCaroleError(thrown).retryable || waitMs > longestWaitMs) throw thrown;
        await pause(waitMs);
      }
    }
  }

  /** The store gathers what is written in one turn of the event loop: what was just said goes out before the disk works. */
  async #write(): Promise<void> {
    const { status, usage } = this.#folder;
    await this.#store.save(this.#messageId, {
      parts: this.#folder.parts(),
      status,
      ...(usage === null ? {} : { usage }),
    });
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
