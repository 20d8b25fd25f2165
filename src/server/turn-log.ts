import type { FramePiece } from "../events/turn-frames.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { doneFrame, encodeParts, heartbeat, heartbeatMs, skipFrames } from "./sse.ts";

interface LoggedBatch {
  readonly firstNumber: number;
  readonly bytes: Uint8Array;
}

/** What a reader is fed ahead of its reading. */
const readBytes = 64 * 1024;
/** A piece for another process stays well below what one message of a database should hold. */
const pieceBytes = 256 * 1024;

/**
 * What a running turn has said so far, as bytes. Readers come and go: each starts at the beginning or after the last
 * frame it saw, gets what is there at once (a sign of life where nothing is) and the rest as it comes, and may leave
 * without disturbing the turn. A slow reader is not fed ahead of its reading, so it costs no memory beyond the log.
 */
export class TurnLog {
  readonly #key: string;
  readonly #isCopy: boolean;
  readonly #batches: LoggedBatch[] = [];
  readonly #readers = new Set<() => void>();
  #nextNumber = 0;
  #ended = false;

  /**
   * `key` stands in every frame's id; something short that another turn does not have. A copy of another process's log may be
   * behind what a reader has seen there: then the reader waits for it.
   */
  constructor(key: string, { copy = false } = {}) {
    this.#key = key;
    this.#isCopy = copy;
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

  /** Whether somebody reads just now. */
  get isRead(): boolean {
    return this.#readers.size > 0;
  }

  /** Calls back whenever there is more; returns the function that ends it. */
  onGrowth(wake: () => void): () => void {
    this.#readers.add(wake);
    return () => void this.#readers.delete(wake);
  }

  /** Whether there is anything from this batch on. */
  hasFrom(batch: number): boolean {
    return batch < this.#batches.length;
  }

  /** What was said from this batch on, as one piece; the end is a piece of its own. Undefined where there is nothing. */
  pieceFrom(batch: number): { readonly piece: FramePiece; readonly next: number } | undefined {
    const first = this.#batches[batch];
    if (first === undefined) return undefined;
    const endAt = this.#ended ? this.#batches.length - 1 : this.#batches.length;
    const ended = batch === endAt;
    let next = batch;
    let size = 0;
    do {
      size += this.#batches[next]!.bytes.length;
      next += 1;
    } while (next < endAt && size < pieceBytes);
    const bytes = Buffer.concat(this.#batches.slice(batch, next).map((each) => each.bytes));
    const behind = this.#batches[next]?.firstNumber ?? this.#nextNumber;
    const count = behind - first.firstNumber;
    return { piece: { first: first.firstNumber, count, text: bytes.toString("utf8"), ended }, next };
  }

  /** A piece of the same turn's log in another process, in order. */
  copy({ first, count, text, ended }: FramePiece): void {
    if (this.#ended) return;
    this.#batches.push({ firstNumber: first, bytes: Buffer.from(text) });
    this.#nextNumber = first + count;
    this.#ended = ended;
    for (const wake of this.#readers) wake();
  }

  read(lastEventId?: string): ReadableStream<Uint8Array> {
    let next = 0;
    let skip = 0;
    let isPlaced = false;
    const place = (): void => {
      const position = this.#positionAfter(lastEventId);
      if (position === undefined) return;
      next = position.batch;
      skip = position.frames;
      isPlaced = true;
    };
    let closed = false;
    let beat: ReturnType<typeof setInterval> | undefined;
    let wake = (): void => undefined;
    const leave = (): void => {
      clearInterval(beat);
      this.#readers.delete(wake);
    };
    const feed = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      if (!isPlaced) place();
      if (!isPlaced) return;
      while (next < this.#batches.length && (controller.desiredSize ?? 0) > 0) {
        const [bytes, behind] = this.#waitingFrom(next);
        const rest = skip === 0 ? bytes : skipFrames(bytes, skip);
        skip = 0;
        // Counted before it is handed over: that may call `feed` again at once.
        next = behind;
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
          place();
          const waits = !isPlaced || next >= this.#batches.length;
          if (waits && !this.#ended) controller.enqueue(heartbeat);
          feed(controller);
        },
        pull: feed,
        cancel: leave,
      },
      new ByteLengthQueuingStrategy({ highWaterMark: readBytes }),
    );
  }

  /** What waits for a reader goes out in one piece, as each costs a call of the system; and the batch behind it. */
  #waitingFrom(first: number): [bytes: Uint8Array, behind: number] {
    let behind = first;
    let size = 0;
    while (behind < this.#batches.length && size < readBytes) {
      size += this.#batches[behind]!.bytes.length;
      behind += 1;
    }
    const batches = this.#batches.slice(first, behind).map(({ bytes }) => bytes);
    return [batches.length === 1 ? batches[0]! : Buffer.concat(batches, size), behind];
  }

  /** Undefined: what comes after it is not here yet. */
  #positionAfter(lastEventId: string | undefined): { batch: number; frames: number } | undefined {
    const fromStart = { batch: 0, frames: 0 };
    if (lastEventId === undefined) return fromStart;
    const [key, text] = lastEventId.split(".");
    const wanted = Number(text) + 1;
    if (key !== this.#key || !Number.isInteger(wanted) || wanted < 1) return fromStart;
    if (wanted > this.#nextNumber) return this.#isCopy && !this.#ended ? undefined : fromStart;
    const after = this.#batches.findIndex(({ firstNumber }) => firstNumber >= wanted);
    if (after !== -1 && this.#batches[after]!.firstNumber === wanted) return { batch: after, frames: 0 };
    const batch = (after === -1 ? this.#batches.length : after) - 1;
    // Nothing is said after the last frame yet: wait for the next batch.
    if (wanted === this.#nextNumber) return { batch: this.#batches.length, frames: 0 };
    return { batch, frames: wanted - this.#batches[batch]!.firstNumber };
  }
}
