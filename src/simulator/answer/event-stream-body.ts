import { type SimulatorClock, untilAborted } from "../clock.ts";
import type { StreamFault } from "../faults/fault-effects.ts";
import type { StreamEvent } from "./stream-chunks.ts";

export type StreamOutcome = "completed" | "cancelled" | "cut" | "ended-early";

export interface EventStreamOptions {
  readonly clock: SimulatorClock;
  readonly firstEventMs: number;
  readonly perTokenMs: number;
  readonly eventMs: number;
  readonly faults: readonly StreamFault[];
  /** Writes of at most so many bytes, wherever they fall; null: one write for each event. */
  readonly splitBytes: number | null;
  /** Held until the stream is over: a request that is collected as garbage no longer passes its abort on. */
  readonly request: Request;
  /** Called once. */
  readonly onEnd: (outcome: StreamOutcome, events: number) => void;
}

/** What a reader sees when the other side hangs up in the middle of a body. */
function connectionCut(): TypeError {
  return new TypeError("terminated", {
    cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
  });
}

const encoder = new TextEncoder();

function* pieces(text: string, size: number | null): Generator<Uint8Array> {
  const bytes = encoder.encode(text);
  if (size === null) return yield bytes;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

class Script {
  events = 0;
  outcome: StreamOutcome = "completed";
  readonly #options: EventStreamOptions;
  readonly #signal: AbortSignal;

  constructor(options: EventStreamOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  async *writes(source: Iterable<StreamEvent>): AsyncGenerator<Uint8Array> {
    const { perTokenMs, eventMs, splitBytes, faults } = this.#options;
    await this.#wait(this.#options.firstEventMs);
    for (const event of source) {
      if (faults.length > 0 && (yield* this.#faultsDue())) return;
      const pause = perTokenMs * event.tokens + eventMs;
      if (pause > 0) await this.#wait(pause);
      this.events += 1;
      const text = `data: ${event.data}\n\n`;
      if (splitBytes === null) yield encoder.encode(text);
      else yield* pieces(text, splitBytes);
    }
  }

  /** Plays the faults that stand before the next event; true when the stream is over. */
  async *#faultsDue(): AsyncGenerator<Uint8Array, boolean> {
    for (const fault of this.#options.faults) {
      if (fault.afterEvents !== this.events) continue;
      switch (fault.kind) {
        case "stall":
          await (fault.ms === null ? untilAborted(this.#signal) : this.#wait(fault.ms));
          break;
        case "send":
          yield* pieces(`data: ${fault.data}\n\n`, this.#options.splitBytes);
          if (fault.after === "cut") throw connectionCut();
          if (fault.after === "end") {
            this.outcome = "ended-early";
            return true;
          }
          break;
        case "cut":
          throw connectionCut();
        case "end-early":
          this.outcome = "ended-early";
          return true;
        default:
          fault satisfies never;
      }
    }
    return false;
  }

  #wait(ms: number): Promise<void> | undefined {
    return ms > 0 ? this.#options.clock.sleep(ms, this.#signal) : undefined;
  }
}

/** Server-sent events as a body: written as they are read, spoiled where faults say so, over when the reader goes. */
export function eventStreamBody(
  source: Iterable<StreamEvent>,
  options: EventStreamOptions,
): ReadableStream<Uint8Array<ArrayBufferLike>> {
  const closing = new AbortController();
  const script = new Script(options, closing.signal);
  const writes = script.writes(source);
  const { signal } = options.request;
  let over = false;
  let onAbort: (() => void) | undefined;
  const end = (outcome: StreamOutcome): void => {
    over = true;
    if (onAbort !== undefined) signal.removeEventListener("abort", onAbort);
    closing.abort();
    options.onEnd(outcome, script.events);
  };
  return new ReadableStream<Uint8Array<ArrayBufferLike>>(
    {
      start(controller) {
        onAbort = () => {
          if (over) return;
          end("cancelled");
          controller.error(signal.reason);
        };
        if (signal.aborted) onAbort();
        else signal.addEventListener("abort", onAbort, { once: true });
      },
      async pull(controller) {
        try {
          const step = await writes.next();
          if (over) return;
          if (step.done === true) {
            end(script.outcome);
            controller.close();
          } else controller.enqueue(step.value);
        } catch (error) {
          if (over) return;
          end("cut");
          controller.error(error);
        }
      },
      cancel() {
        if (!over) end("cancelled");
      },
    },
    { highWaterMark: 0 },
  );
}
