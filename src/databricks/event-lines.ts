import { createParser, type EventSourceParser } from "eventsource-parser";
import { CaroleError } from "../shared/errors.ts";

/** One event of a `text/event-stream`. `name` is empty where none was given. */
type OnEvent = (data: string, name: string) => void;

/** Longer than any honest event; a stream without line ends must not fill the memory. */
const maxEventLength = 16 * 1024 * 1024;

/** Cuts the bytes of a `text/event-stream` into events, however the network cut them into pieces. */
export class EventLines {
  readonly #decoder = new TextDecoder("utf-8");
  readonly #parser: EventSourceParser;
  #overflown = false;

  constructor(onEvent: OnEvent) {
    this.#parser = createParser({
      onEvent: ({ data, event }) => onEvent(data, event ?? ""),
      maxBufferSize: maxEventLength,
      // Fields that nobody knows are none of our business.
      onError: ({ type }) => {
        this.#overflown ||= type === "max-buffer-size-exceeded";
      },
    });
  }

  push(bytes: Uint8Array): void {
    // In streaming mode a character that was cut in two waits for its other half.
    this.#feed(this.#decoder.decode(bytes, { stream: true }));
  }

  /** The stream is over. A last event without its blank line still counts, for some gateways leave it out. */
  end(): void {
    this.#feed(`${this.#decoder.decode()}\n\n`);
  }

  #feed(text: string): void {
    if (!this.#overflown) this.#parser.feed(text);
    if (this.#overflown) throw new CaroleError("stream_broken", "The answer came in an unreadable form.");
  }
}
