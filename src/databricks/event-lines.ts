import { CaroleError } from "../shared/errors.ts";

/** One event of a `text/event-stream`. `name` is empty where none was given. */
export type OnEvent = (data: string, name: string) => void;

/** Longer than any honest event; a stream without line ends must not fill the memory. */
const maxLineLength = 16 * 1024 * 1024;

/**
 * Cuts a `text/event-stream` into events, however the network cut it into pieces: inside a line, between CR and LF, or
 * inside a multi-byte character. Written for speed: in the ordinary case one search for a line end and one slice per line.
 */
export class EventLines {
  readonly #onEvent: OnEvent;
  readonly #decoder = new TextDecoder("utf-8");
  /** The line that has begun and not ended. */
  #rest = "";
  #data: string | null = null;
  #name = "";
  /** The last piece ended with CR: a LF at the start of the next one belongs to it. */
  #afterReturn = false;

  constructor(onEvent: OnEvent) {
    this.#onEvent = onEvent;
  }

  push(bytes: Uint8Array): void {
    this.#take(this.#decoder.decode(bytes, { stream: true }));
  }

  /** The stream is over. A last event without its blank line still counts, for some gateways leave it out. */
  end(): void {
    this.#take(this.#decoder.decode());
    if (this.#rest !== "") this.#line(this.#rest);
    this.#rest = "";
    this.#dispatch();
  }

  #take(piece: string): void {
    if (piece === "") return;
    let text = this.#rest === "" ? piece : this.#rest + piece;
    if (this.#afterReturn) {
      this.#afterReturn = false;
      if (piece.charCodeAt(0) === 10) text = text.slice(1);
    }
    // Where there is no CR at all, which is nearly always, the search is for LF alone.
    const start = text.includes("\r") ? this.#cutMixed(text) : this.#cut(text);
    this.#rest = start === 0 ? text : text.slice(start);
    if (this.#rest.length > maxLineLength)
      throw new CaroleError("stream_broken", "The answer came in an unreadable form.");
  }

  #cut(text: string): number {
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      this.#line(text.slice(start, end));
      start = end + 1;
    }
    return start;
  }

  #cutMixed(text: string): number {
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 10 && code !== 13) continue;
      this.#line(text.slice(start, at));
      if (code === 13) {
        if (at + 1 === text.length) this.#afterReturn = true;
        else if (text.charCodeAt(at + 1) === 10) at += 1;
      }
      start = at + 1;
    }
    return start;
  }

  #line(line: string): void {
    if (line === "") {
      this.#dispatch();
    } else if (line.startsWith("data:")) {
      const value = line.charCodeAt(5) === 32 ? line.slice(6) : line.slice(5);
      this.#data = this.#data === null ? value : `${this.#data}\n${value}`;
    } else if (line.startsWith("event:")) {
      this.#name = line.slice(6).trim();
    }
    // Comments, ids and retry hints say nothing about the answer.
  }

  #dispatch(): void {
    const data = this.#data;
    const name = this.#name;
    this.#data = null;
    this.#name = "";
    if (data !== null) this.#onEvent(data, name);
  }
}
