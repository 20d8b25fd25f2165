import type { StreamPart } from "../shared/stream-part.ts";
import { doneFrame, encodeParts, heartbeat, heartbeatMs, skipFrames } from "./sse.ts";

interface LoggedBatch {
  readonly firstNumber: number;
  readonly bytes: Uint8Array;
}

/**
 * What a running turn has said so far, as bytes. Readers come and go: each starts at the beginning or after the last
 * frame it saw, gets what is there at once (a sign of life where nothing is) and the rest as it comes, and may leave
 * without disturbing the turn. A slow reader is not fed ahead of its reading, so it costs no memory beyond the log.
 */
export class TurnLog {
  readonly #key: string;
  readonly #batches: LoggedBatch[] = [];
  readonly #readers = new Set<() => void>();
  #nextNumber = 0;
  #ended = false;

  /** `key` stands in every frame's id; something short that another turn does not have. */
  constructor(key: string) {
    this.#key = key;
  }

  get ended(): boolean {
    return this.#ended;
  }

  append(parts: readonly StreamPart[]): void {
    if (parts.length === 0 || this.#ended) return;
    this.#batches.push({
      firstNumber: this.#nextNumber,
      bytes: encodeParts(parts, this.#key, this.#nextNumber),
    });
    this.#nextNumber += parts.length;
    for (const wake of this.#readers) wake();
  }

  end(): void {
    if (this.#ended) return;
    this.#batches.push({ firstNumber: this.#nextNumber, bytes: doneFrame });
    this.#ended = true;
    for (const wake of this.#readers) wake();
  }

  read(lastEventId?: string): ReadableStream<Uint8Array> {
    const position = this.#positionAfter(lastEventId);
    let next = position.batch;
    let skip = position.frames;
    let closed = false;
    let beat: ReturnType<typeof setInterval> | undefined;
    let wake = (): void => undefined;
    const leave = (): void => {
      clearInterval(beat);
      this.#readers.delete(wake);
    };
    const feed = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      while (next < this.#batches.length && (controller.desiredSize ?? 0) > 0) {
        const { bytes } = this.#batches[next]!;
        const rest = skip === 0 ? bytes : skipFrames(bytes, skip);
        skip = 0;
        // Counted before it is handed over: that may call `feed` again at once.
        next += 1;
        controller.enqueue(rest);
      }
      if (closed || !this.#ended || next < this.#batches.length) return;
      closed = true;
      leave();
      controller.close();
    };
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          wake = () => feed(controller);
          this.#readers.add(wake);
          beat = setInterval(() => {
            if ((controller.desiredSize ?? 0) > 0) controller.enqueue(heartbeat);
          }, heartbeatMs);
          beat.unref();
          // Proxies hold the headers back until the first bytes come.
          if (next >= this.#batches.length && !this.#ended) controller.enqueue(heartbeat);
          feed(controller);
        },
        pull: feed,
        cancel: leave,
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 64 * 1024 }),
    );
  }

  #positionAfter(lastEventId: string | undefined): { batch: number; frames: number } {
    const fromStart = { batch: 0, frames: 0 };
    if (lastEventId === undefined) return fromStart;
    const [key, text] = lastEventId.split(".");
    const wanted = Number(text) + 1;
    if (key !== this.#key || !Number.isInteger(wanted) || wanted < 1 || wanted > this.#nextNumber) {
      return fromStart;
    }
    const after = this.#batches.findIndex(({ firstNumber }) => firstNumber >= wanted);
    if (after !== -1 && this.#batches[after]!.firstNumber === wanted) return { batch: after, frames: 0 };
    const batch = (after === -1 ? this.#batches.length : after) - 1;
    // Nothing is said after the last frame yet: wait for the next batch.
    if (wanted === this.#nextNumber) return { batch: this.#batches.length, frames: 0 };
    return { batch, frames: wanted - this.#batches[batch]!.firstNumber };
  }
}
