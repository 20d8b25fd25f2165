import { pipeline, Readable } from "node:stream";
import { constants, createGzip } from "node:zlib";

const encoder = new TextEncoder();

/**
 * Values as JSON, one in a line. The next value is asked for when the reader has room for it; each line leaves as soon
 * as it is there. Compressed beside the event loop, not in it.
 */
export function lineStream(values: AsyncIterable<unknown>, gzip: boolean): ReadableStream<Uint8Array> {
  const lines = Readable.from(inLines(values), { highWaterMark: 1 });
  if (!gzip) return Readable.toWeb(lines) as ReadableStream<Uint8Array>;
  const packed = createGzip({ level: 3, flush: constants.Z_SYNC_FLUSH });
  // What went wrong reaches the reader through the stream, which ends before its time.
  pipeline(lines, packed, () => undefined);
  return Readable.toWeb(packed) as ReadableStream<Uint8Array>;
}

async function* inLines(values: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const value of values) yield encoder.encode(`${JSON.stringify(value)}\n`);
}
